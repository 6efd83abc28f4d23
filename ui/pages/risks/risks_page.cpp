#include "ui/pages/risks/risks_page.h"

#include "ui/pages/risks/risk_matrix.h"
#include "ui/pages/risks/risk_model.h"
#include "ui/pages/risks/risk_table.h"
#include "ui/pages/titled_panel.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/note_label.h"
#include "ui/widgets/tiles_layout.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom::ui {

RisksPage::RisksPage(const PageContext& context, QWidget* parent)
    : Page(context, parent)
    , empty_(new EmptyState(tr("What each change can break stands in the section \"risks\" of "
                               "headroom.json, and changes in \"optimizations\"; this project has "
                               "neither. What changes do under stress is simulated and shown "
                               "beside it.")))
    , body_(new QWidget)
    , unassessed_(new NoteLabel(tr("Unassessed: the section \"risks\" of headroom.json does not "
                                   "name the change yet."),
                                FontRole::note, Ink::muted))
    , table_(new RiskTable(RiskTable::Detail::full))
    , matrix_(new RiskMatrix) {
    auto* words = new QLineEdit;
    words->setPlaceholderText(tr("Filter risks"));
    words->setAccessibleName(tr("Filter risks"));
    words->setClearButtonEnabled(true);
    words->setMaximumWidth(240);
    auto* level = new QComboBox;
    level->setAccessibleName(tr("Level"));
    level->addItem(tr("All levels"), QString());
    for (const char* word : {"LOW", "MEDIUM", "HIGH", "UNASSESSED"})
        level->addItem(levelText(word), QString::fromLatin1(word));
    auto* filters = new QHBoxLayout;
    filters->addWidget(words, 1);
    filters->addWidget(level);
    filters->addStretch(1);
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(filters);
    column->addWidget(table_, 1);
    column->addWidget(unassessed_);
    unassessed_->setWordWrap(true);
    body->setAccessibleName(tr("Risks of each change"));

    auto* tiles = new TilesLayout(12);
    tiles->addTile(new TitledPanel(tr("Risks of each change"), body), {1.7, 460, 420, 1, 2000});
    tiles->addTile(new TitledPanel(tr("By level"), matrix_), {1, 320, 260, 1, 2000});
    body_->setLayout(tiles);
    auto* outer = new QVBoxLayout(content());
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(empty_, 0, Qt::AlignTop);
    outer->addWidget(body_, 1);
    connect(words, &QLineEdit::textChanged, this, [this, level](const QString& text) {
        level->setCurrentIndex(0);
        table_->setFilter(text);
    });
    connect(level, &QComboBox::activated, this, [this, level, words](int index) {
        const QSignalBlocker blocker(words);
        words->clear();
        table_->setLevel(level->itemData(index).toString().toStdString());
    });
}

void RisksPage::showDashboard(const SharedDashboard& dashboard) {
    const bool none = dashboard->risks.empty();
    empty_->setVisible(none);
    body_->setVisible(!none);
    unassessed_->setVisible(std::ranges::any_of(
        dashboard->risks, [](const figures::RiskRow& risk) { return levelOrder(risk.level) > 2; }));
    table_->setRisks(dashboard->risks);
    matrix_->setRisks(dashboard->risks);
}

QString RisksPage::headlineOf(const figures::Dashboard& dashboard) const {
    const auto count =
        static_cast<int>(std::ranges::count_if(dashboard.risks, &figures::RiskRow::selected));
    const auto grave =
        static_cast<int>(std::ranges::count_if(dashboard.risks, [](const figures::RiskRow& risk) {
            return risk.selected && levelOrder(risk.level) >= 2;
        }));
    if (count == 0)
        return tr("No change of this scenario carries a risk.");
    return grave == 0
               ? tr("%n risk(s) in this scenario. None is high or unassessed.", nullptr, count)
               : tr("Risks in this scenario: %1. High or unassessed: %n.", nullptr, grave)
                     .arg(count);
}

} // namespace headroom::ui
