#pragma once

#include "model/figures/dashboard.h"

#include <QAbstractButton>

namespace headroom::ui {

/// One optimization to switch on or off: a switch, its name and below it what it does.
class OptimizationToggle : public QAbstractButton {
    Q_OBJECT
public:
    explicit OptimizationToggle(QWidget* parent = nullptr);

    void setRow(const figures::OptimizationRow& row);
    std::string id() const { return id_; }
    /// Whether the name or what it does contains the words.
    bool matches(const QString& words) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, 28}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRect nameRect(int width) const;
    QRect noteRect(int width) const;

    std::string id_;
    mutable int measuredWidth_ = -1; ///< what the height was measured for
    mutable int measuredHeight_ = 0;
    QString name_;
    QString note_;
};

} // namespace headroom::ui
