#pragma once

#include <QWidget>

#include <string>
#include <vector>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace headroom::ui {

class NoteLabel;
class OptimizationToggle;
class SettingEditor;
class Workspace;

/// The settings of one function and of the whole application, and the optimizations of the
/// scenario: where changes are made.
class Inspector : public QWidget {
    Q_OBJECT
public:
    explicit Inspector(Workspace& workspace, QWidget* parent = nullptr);

    SettingEditor& memory() { return *memory_; }
    SettingEditor& timeout() { return *timeout_; }
    SettingEditor& traffic() { return *traffic_; }
    SettingEditor& waiting() { return *waiting_; }
    /// Puts the keyboard on the field that filters the optimizations.
    void search();

private:
    SettingEditor* addEditor(QVBoxLayout* column, const char* section, const char* member,
                             SettingEditor* editor);
    void addWaitingEditor();
    void showWaiting();
    void fillFunctions();
    void showSettings();
    void showAnswer();
    void filter(const QString& words);

    struct Bound {
        std::string section; ///< "functions": of the function in focus; otherwise of the whole
        std::string member;
        SettingEditor* editor;
    };
    std::string pointerOf(const Bound& bound) const;

    Workspace& workspace_;
    QComboBox* functions_;
    std::vector<Bound> bound_;
    QVBoxLayout* editors_;
    QVBoxLayout* wholeEditors_;
    SettingEditor* memory_;
    SettingEditor* timeout_;
    SettingEditor* traffic_;
    SettingEditor* waiting_; ///< spreads over the actions of the function's behaviour
    QLineEdit* search_;
    QVBoxLayout* toggles_;
    NoteLabel* noFunctions_;
    NoteLabel* noChanges_;
    NoteLabel* nothingFound_;
    std::vector<OptimizationToggle*> optimizations_;
};

} // namespace headroom::ui
