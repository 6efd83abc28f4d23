#pragma once

#include "model/assessment/quotas.h"

#include <QWidget>

#include <vector>

namespace headroom::ui {

/// The limits that growing traffic meets first: for each a bar on one scale of traffic, from what
/// there is today to where it breaks.
class HeadroomBars : public QWidget {
    Q_OBJECT
public:
    explicit HeadroomBars(QWidget* parent = nullptr);

    void setQuotas(const std::vector<assessment::Quota>& quotas);
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override { return minimumSizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Bar {
        QString name;
        QString toolTip;
        double breaksAt = 1;
        assessment::QuotaLevel level = assessment::QuotaLevel::fine;
    };
    double rowHeight() const;
    double xOf(double traffic) const;

    std::vector<Bar> bars_;
};

/// "Concurrent executions of the account", "Timeout: StripeWebhookFunction".
QString nameOf(const assessment::Quota& quota);

} // namespace headroom::ui
