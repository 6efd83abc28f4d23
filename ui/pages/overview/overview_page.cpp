#include "ui/pages/overview/overview_page.h"

#include "ui/figure_lookup.h"
#include "ui/pages/risks/risk_table.h"
#include "ui/pages/roadmap/gantt_view.h"
#include "ui/pages/titled_panel.h"
#include "ui/text/text.h"
#include "ui/widgets/note_label.h"
#include "ui/widgets/target_card_view.h"
#include "ui/widgets/tiles_layout.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom::ui {

namespace {

constexpr int tileGap = 12;
constexpr int cardGap = 10;
constexpr int chartHeight = 110; ///< of a waterfall's title and axis
constexpr int barHeight = 16;    ///< so that the words beside bars do not touch

} // namespace

OverviewPage::OverviewPage(const PageContext& pageContext, QWidget* parent)
    : Page(pageContext, parent)
    , cardRow_(new QWidget)
    , cards_(new TilesLayout(cardGap, cardRow_))
    , nextSteps_(new QWidget)
    , bill_(makeChart())
    , latency_(makeTargetChart())
    , coldStarts_(makeChart())
    , risks_(new RiskTable(RiskTable::Detail::brief))
    , risksPanel_(new TitledPanel(tr("Risks"), risks_))
    , roadmap_(new GanttView(GanttView::Detail::brief))
    , roadmapPanel_(new TitledPanel(tr("Roadmap"), roadmap_))
    , services_(makeChart())
    , breakdown_(makeChart()) {
    cardRow_->installEventFilter(this);
    auto* tiles = new TilesLayout(tileGap);
    tiles->addTile(bill_, {1, 400, 240, 1.2, 560});
    tiles->addTile(latency_, {1, 400, 240, 1.2, 560});
    tiles->endRow();
    tiles->addTile(coldStarts_, {1, 300, 220, 1, 480});
    tiles->addTile(risksPanel_, {1, 300, 220, 1, 480});
    tiles->addTile(roadmapPanel_, {1, 300, 220, 1, 480});
    tiles->addTile(services_, {1, 300, 220, 1, 480});
    tiles->addTile(breakdown_, {1, 300, 220, 1, 480});
    auto* column = new QVBoxLayout(content());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tileGap);
    column->addWidget(cardRow_);
    auto* sentences = new QHBoxLayout(nextSteps_);
    sentences->setContentsMargins(0, 0, 0, 0);
    sentences->setSpacing(tileGap);
    for (int i = 0; i < 3; ++i) {
        auto* sentence = new NoteLabel(FontRole::note, Ink::text);
        sentence->setWordWrap(true);
        sentence->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        sentences->addWidget(sentence, 1);
        sentences_.push_back(sentence);
    }
    nextSteps_->hide();
    column->addWidget(nextSteps_);
    column->addLayout(tiles, 1);
}

void OverviewPage::showCards(const figures::Dashboard& dashboard) {
    if (cardViews_.size() != dashboard.targets.size()) {
        cards_->clearTiles();
        cardViews_.clear();
        for (std::size_t i = 0; i < dashboard.targets.size(); ++i) {
            auto* card = new TargetCardView(cardRow_);
            cards_->addTile(card, {1, 132, 96, 1, 400});
            card->show();
            cardViews_.push_back(card);
        }
    }
    for (std::size_t i = 0; i < cardViews_.size(); ++i)
        cardViews_[i]->setCard(dashboard.targets[i]);
    cardRow_->setVisible(!cardViews_.empty());
    alignCards();
}

bool OverviewPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == cardRow_ && event->type() == QEvent::Resize)
        alignCards();
    return Page::eventFilter(watched, event);
}

void OverviewPage::alignCards() {
    int height = 0;
    for (const TargetCardView* card : cardViews_)
        height = std::max(height, card->nameHeight(card->width()));
    for (TargetCardView* card : cardViews_)
        card->setNameHeight(height);
}

void OverviewPage::showNextSteps(const figures::Dashboard& dashboard) {
    const auto& steps = dashboard.nextSteps;
    for (std::size_t i = 0; i < sentences_.size(); ++i)
        sentences_[i]->setText(i < steps.size() ? toString(steps[i]) : QString());
    nextSteps_->setVisible(!steps.empty());
}

void OverviewPage::showDashboard(const SharedDashboard& dashboard) {
    showCards(*dashboard);
    showNextSteps(*dashboard);
    const auto show = [&dashboard](ChartView* chart, const SharedFigure& figure) {
        const bool any = figure && hasValues(*figure);
        chart->setVisible(any);
        if (any)
            chart->setFigure(figure);
    };
    SharedFigure bill = figureIn(dashboard, "cost.by-change");
    if (!bill)
        bill = firstFigureIn(dashboard, "cost.");
    if (bill)
        bill_->setMinimumHeight(chartHeight + barHeight * int(bill->categories.size()));
    show(bill_, bill);
    SharedFigure latency = firstFigureIn(dashboard, "latency.workflow.");
    show(latency_, latency ? latency : firstFigureIn(dashboard, "latency."));
    show(coldStarts_, firstFigureIn(dashboard, "cold-starts."));
    risks_->setRisks(dashboard->risks);
    roadmap_->setPhases(dashboard->roadmap);
    risksPanel_->setVisible(!dashboard->risks.empty());
    roadmapPanel_->setVisible(!dashboard->roadmap.empty());
    const bool spare = dashboard->risks.empty() && dashboard->roadmap.empty();
    show(services_, spare ? figureIn(dashboard, "cost.by-service") : nullptr);
    show(breakdown_, spare ? firstFigureIn(dashboard, "latency.parts") : nullptr);
}

} // namespace headroom::ui
