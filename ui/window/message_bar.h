#pragma once

#include <QWidget>

namespace headroom::ui {

class NoteLabel;

/// A message that stays until it is read: what could not be done, and why.
class MessageBar : public QWidget {
    Q_OBJECT
public:
    explicit MessageBar(QWidget* parent = nullptr);

    void showMessage(const QString& message);
    QString message() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    NoteLabel* words_;
};

} // namespace headroom::ui
