#pragma once

#include <QDialog>

#include <vector>

class QCheckBox;
class QComboBox;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace headroom::ui {

class NoteLabel;

/// One way to take a scenario's changes out of the program.
struct ExportedText {
    QString title;       ///< "Changes in the files, for git apply"
    QString explanation; ///< what it is, or why it is empty
    QString text;
    QString fileName; ///< suggested
    QString filter;   ///< for the file dialog
    /// What else it changes; has to be agreed to before it can be copied or saved.
    QStringList consequences;
};

/// Shows the ways side by side, each with a preview, to copy or to save.
class ExportChangesDialog : public QDialog {
    Q_OBJECT
public:
    ExportChangesDialog(const QString& scenario, std::vector<ExportedText> ways,
                        QWidget* parent = nullptr);

    void choose(int way);
    QComboBox& ways() { return *choice_; }
    QPlainTextEdit& preview() { return *preview_; }
    QCheckBox& agreement() { return *agreed_; }
    QPushButton& copyButton() { return *copy_; }
    QPushButton& saveButton() { return *save_; }

    /// Writes the way shown to a file, whole or not at all; why not, where it cannot be written.
    QString saveTo(const QString& path) const;

private:
    void showWay();
    void enable();
    void save();

    std::vector<ExportedText> ways_;
    QComboBox* choice_;
    NoteLabel* explanation_;
    NoteLabel* consequencesTitle_;
    QListWidget* consequences_;
    QCheckBox* agreed_;
    QPlainTextEdit* preview_;
    NoteLabel* outcome_;
    QPushButton* copy_;
    QPushButton* save_;
};

} // namespace headroom::ui
