#pragma once

#include "model/figures/dashboard.h"
#include "ui/widgets/panel.h"

namespace headroom::ui {

class NoteLabel;
class Pill;
class ValueLine;

/// A target as a card: what the scenario makes of it, with interval, what it was, what was asked
/// for, and the verdict in words.
class TargetCardView : public Panel {
    Q_OBJECT
public:
    explicit TargetCardView(QWidget* parent = nullptr);

    void setCard(const figures::TargetCard& card);

    /// How high the name is in a card of that width; cards side by side take the highest, so that
    /// their values stand on one line.
    int nameHeight(int cardWidth) const;
    void setNameHeight(int height);

private:
    NoteLabel* name_;
    ValueLine* value_;
    NoteLabel* before_;
    NoteLabel* range_;
    Pill* verdict_;
};

/// The verdict in words.
QString verdictText(figures::Verdict verdict);

} // namespace headroom::ui
