#pragma once

#include <QWidget>

namespace headroom::ui {

class NoteLabel;

/// A message that stays until it is read: what could not be done and why, or what was done.
class MessageBar : public QWidget {
    Q_OBJECT
public:
    explicit MessageBar(QWidget* parent = nullptr);

    enum class Kind { problem, notice };

    void showMessage(const QString& message, Kind kind);
    QString message() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    NoteLabel* words_;
    Kind kind_ = Kind::problem;
};

} // namespace headroom::ui
