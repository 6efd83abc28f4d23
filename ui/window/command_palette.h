#pragma once

#include <QDialog>
#include <QString>

#include <functional>
#include <vector>

class QLineEdit;
class QListWidget;

namespace headroom::ui {

/// Something to go to or to do, found by its words.
struct Command {
    QString title;
    QString detail; ///< "Page", "Function", a shortcut
    std::function<void()> run;
};

/// How well `words` find `title`: every word has to occur; matches at the beginnings of words count
/// more. Nothing found: a negative number.
int matchScore(const QString& title, const QString& words);

/// Type a few letters, choose with the arrow keys, run with Return.
class CommandPalette : public QDialog {
    Q_OBJECT
public:
    explicit CommandPalette(std::vector<Command> commands, QWidget* parent = nullptr);

    QLineEdit& field() { return *field_; }
    QListWidget& list() { return *list_; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void find(const QString& words);
    void runCurrent();

    std::vector<Command> commands_;
    QLineEdit* field_;
    QListWidget* list_;
};

} // namespace headroom::ui
