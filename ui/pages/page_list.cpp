#include "ui/pages/page_list.h"

#include "ui/pages/alarms/alarms_page.h"
#include "ui/pages/assumptions/assumptions_page.h"
#include "ui/pages/audit/audit_page.h"
#include "ui/pages/calibration/calibration_page.h"
#include "ui/pages/compare/compare_page.h"
#include "ui/pages/events/events_page.h"
#include "ui/pages/figure_page.h"
#include "ui/pages/limits/limits_page.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/pages/risks/risks_page.h"
#include "ui/pages/roadmap/roadmap_page.h"
#include "ui/pages/tables/tables_page.h"
#include "ui/pages/tuning/tuning_page.h"
#include "ui/pages/workflow/workflow_page.h"

#include <QCoreApplication>

#include <vector>

namespace headroom::ui {

namespace {

template <class Made>
Page* make(const PageContext& context) {
    return new Made(context);
}

std::function<Page*(const PageContext&)> figures(const char* prefix, const char* whenEmpty) {
    return [prefix, whenEmpty](const PageContext& context) {
        auto* page = new FigurePage(context, prefix);
        page->setWhenEmpty(QCoreApplication::translate("Pages", whenEmpty));
        return page;
    };
}

} // namespace

std::span<const PageEntry> pageList() {
    static const std::vector<PageEntry> pages{
        {"overview", QT_TRANSLATE_NOOP("Pages", "Overview"), "overview", false, make<OverviewPage>},
        {"latency", QT_TRANSLATE_NOOP("Pages", "Latency"), "latency", false,
         figures("latency",
                 QT_TRANSLATE_NOOP("Pages", "How long functions and state machines of the template "
                                            "take appears here."))},
        {"cold-starts", QT_TRANSLATE_NOOP("Pages", "Cold starts"), "cold-starts", false,
         figures("cold-starts",
                 QT_TRANSLATE_NOOP("Pages",
                                   "Functions of the template (AWS::Lambda::Function and "
                                   "AWS::Serverless::Function) appear here, with how often they "
                                   "start cold and what that takes. This application has none, "
                                   "so nothing starts cold."))},
        {"cost", QT_TRANSLATE_NOOP("Pages", "Cost"), "cost", false,
         figures("cost", QT_TRANSLATE_NOOP("Pages", "What the application costs a month appears "
                                                    "here."))},
        {"workflow", QT_TRANSLATE_NOOP("Pages", "Workflow"), "workflow", false, make<WorkflowPage>},
        {"tables", QT_TRANSLATE_NOOP("Pages", "Tables"), "tables", false, make<TablesPage>},
        {"events", QT_TRANSLATE_NOOP("Pages", "Events"), "events", false, make<EventsPage>},
        {"risks", QT_TRANSLATE_NOOP("Pages", "Risks"), "risks", true, make<RisksPage>},
        {"roadmap", QT_TRANSLATE_NOOP("Pages", "Roadmap"), "roadmap", false, make<RoadmapPage>},
        {"limits", QT_TRANSLATE_NOOP("Pages", "Limits"), "limits", false, make<LimitsPage>},
        {"alarms", QT_TRANSLATE_NOOP("Pages", "Alarms"), "alarms", false, make<AlarmsPage>},
        {"audit", QT_TRANSLATE_NOOP("Pages", "Audit"), "audit", false, make<AuditPage>},
        {"compare", QT_TRANSLATE_NOOP("Pages", "Compare"), "compare", true, make<ComparePage>},
        {"assumptions", QT_TRANSLATE_NOOP("Pages", "Assumptions"), "assumptions", false,
         make<AssumptionsPage>},
        {"calibration", QT_TRANSLATE_NOOP("Pages", "Calibration"), "chart-view", false,
         make<CalibrationPage>},
        {"tuning", QT_TRANSLATE_NOOP("Pages", "Tuning"), "tuning", false, make<TuningPage>},
    };
    return pages;
}

QString titleOf(const PageEntry& entry) {
    return QCoreApplication::translate("Pages", entry.title);
}

} // namespace headroom::ui
