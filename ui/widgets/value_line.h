#pragma once

#include "ui/text/number_format.h"

#include <QWidget>

namespace headroom::ui {

/// A figure in type: the number large, its unit and interval small on the same line.
class ValueLine : public QWidget {
    Q_OBJECT
public:
    explicit ValueLine(QWidget* parent = nullptr);

    void setValue(const FormattedValue& value);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    FormattedValue value_;
};

} // namespace headroom::ui
