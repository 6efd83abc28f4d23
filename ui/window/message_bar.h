#pragma once

#include <QWidget>

#include <functional>
#include <vector>

class QHBoxLayout;
class QPushButton;

namespace headroom::ui {

class NoteLabel;

/// Something that a message offers to do about it.
struct MessageOffer {
    QString words; ///< "Undo"
    std::function<void()> accept;
};

/// A message that stays until it is read: what could not be done and why, or what was done.
class MessageBar : public QWidget {
    Q_OBJECT
public:
    explicit MessageBar(QWidget* parent = nullptr);

    enum class Kind { problem, notice };

    /// Accepting an offer hides the message.
    void showMessage(const QString& message, Kind kind,
                     const std::vector<MessageOffer>& offers = {});
    QString message() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    NoteLabel* words_;
    QHBoxLayout* row_;
    std::vector<QPushButton*> offers_;
    Kind kind_ = Kind::problem;
};

} // namespace headroom::ui
