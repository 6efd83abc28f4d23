#pragma once

#include "ui/pages/page.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QPushButton;

namespace headroom::ui {

class MetricFilter;
class MetricModel;
class NoteLabel;
class TableView;
class ValueModel;

/// Two scenarios side by side: every figure with its change, the interval of that and whether it
/// matters, what changes most, and what each of them sets. Scenarios of a session can be added.
class ComparePage : public Page {
    Q_OBJECT
public:
    explicit ComparePage(const PageContext& context, QWidget* parent = nullptr);

    TableView& metrics() { return *metrics_; }
    TableView& values() { return *values_; }
    void copyCsv() const;

protected:
    void showDashboard(const SharedDashboard& dashboard) override;
    QString headlineOf(const figures::Dashboard& dashboard) const override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLayout* makeSides();
    QLayout* makeFilters();
    void makeTables();
    void fillSides();
    void fillEntities();
    void showNames();
    void showChart(const SharedDashboard& dashboard);
    void showValues();
    void swapSides();
    void addFromSession();
    void fitMetrics();
    void fitValues();

    MetricModel* metricModel_;
    MetricFilter* filter_;
    ValueModel* valueModel_;
    QComboBox* baseline_;
    QComboBox* scenario_;
    QPushButton* session_;
    QLineEdit* words_;
    QComboBox* entity_;
    QDoubleSpinBox* threshold_;
    QCheckBox* only_;
    TableView* metrics_;
    TableView* values_;
    NoteLabel* noValues_;
    ChartView* chart_;
    std::shared_ptr<const figures::CompareTable> table_;
};

} // namespace headroom::ui
