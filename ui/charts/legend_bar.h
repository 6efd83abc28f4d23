#pragma once

#include "model/figures/figure.h"
#include "ui/charts/series_style.h"

#include <QAbstractButton>
#include <QWidget>

#include <memory>
#include <vector>

namespace headroom::ui {

class FlowLayout;
class NoteLabel;

/// One series in the legend; off means that it is not drawn.
class LegendEntry : public QAbstractButton {
    Q_OBJECT
public:
    explicit LegendEntry(QWidget* parent = nullptr);

    void setColumn(std::shared_ptr<const figures::Figure> figure, std::size_t column);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::shared_ptr<const figures::Figure> figure_;
    std::size_t column_ = 0;
};

/// The legend of a chart with a remark about its bands.
class LegendBar : public QWidget {
    Q_OBJECT
public:
    explicit LegendBar(QWidget* parent = nullptr);

    void setFigure(const std::shared_ptr<const figures::Figure>& figure);
    HiddenColumns hidden() const;

signals:
    void hiddenChanged();

private:
    FlowLayout* layout_;
    std::vector<LegendEntry*> entries_;
    NoteLabel* remark_;
    std::shared_ptr<const figures::Figure> figure_;
};

} // namespace headroom::ui
