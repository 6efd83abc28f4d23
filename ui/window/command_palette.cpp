#include "ui/window/command_palette.h"

#include "ui/theme/paint.h"
#include "ui/theme/typography.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

namespace headroom::ui {

namespace {

constexpr int detailRole = Qt::UserRole;
constexpr int commandRole = Qt::UserRole + 1;
constexpr std::size_t mostShown = 60;

class CommandDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& /*option*/,
                   const QModelIndex& /*index*/) const override {
        return {100, 30};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Tokens& t = tokensOf(option.palette);
        if (option.state.testFlag(QStyle::State_Selected))
            paint::roundedBox(*painter, option.rect, t.accentSoft, QColor(), paint::controlRadius);
        const QRect words = option.rect.adjusted(10, 0, -10, 0);
        const QString detail = index.data(detailRole).toString();
        const QFontMetrics metrics(font(FontRole::note));
        const int detailWidth = metrics.horizontalAdvance(detail);
        painter->setFont(font(FontRole::body));
        painter->setPen(t.text);
        const QString title = painter->fontMetrics().elidedText(
            index.data().toString(), Qt::ElideRight, words.width() - detailWidth - 16);
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft, title);
        painter->setFont(font(FontRole::note));
        painter->setPen(t.muted);
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignRight, detail);
    }
};

} // namespace

int matchScore(const QString& title, const QString& words) {
    int score = 0;
    for (const QString& word : words.split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype at = title.indexOf(word, 0, Qt::CaseInsensitive);
        if (at < 0)
            return -1;
        const bool beginsWord = at == 0 || !title[at - 1].isLetterOrNumber();
        score += at == 0 ? 4 : beginsWord ? 2 : 1;
    }
    return score;
}

CommandPalette::CommandPalette(std::vector<Command> commands, QWidget* parent)
    : QDialog(parent, Qt::Popup | Qt::FramelessWindowHint)
    , commands_(std::move(commands))
    , field_(new QLineEdit)
    , list_(new QListWidget) {
    setAccessibleName(tr("Command palette"));
    field_->setPlaceholderText(tr("Page, function, change or command"));
    field_->setAccessibleName(tr("Search or run a command"));
    field_->installEventFilter(this);
    list_->setAccessibleName(tr("What was found"));
    list_->setItemDelegate(new CommandDelegate(list_));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 10, 10, 10);
    column->setSpacing(8);
    column->addWidget(field_);
    column->addWidget(list_, 1);
    resize(560, 420);
    if (parent) {
        const QPoint top = parent->mapToGlobal(QPoint((parent->width() - width()) / 2, 56));
        move(top);
    }
    connect(field_, &QLineEdit::textChanged, this, &CommandPalette::find);
    connect(field_, &QLineEdit::returnPressed, this, &CommandPalette::runCurrent);
    connect(list_, &QListWidget::itemClicked, this, &CommandPalette::runCurrent);
    find({});
    field_->setFocus();
}

void CommandPalette::find(const QString& words) {
    struct Found {
        int score;
        std::size_t index;
    };
    std::vector<Found> found;
    for (std::size_t i = 0; i < commands_.size(); ++i) {
        const int score = matchScore(commands_[i].title, words);
        if (score >= 0)
            found.push_back({score, i});
    }
    std::ranges::stable_sort(found, std::ranges::greater(), &Found::score);
    list_->clear();
    for (std::size_t i = 0; i < std::min(found.size(), mostShown); ++i) {
        const Command& command = commands_[found[i].index];
        auto* item = new QListWidgetItem(command.title, list_);
        item->setData(detailRole, command.detail);
        item->setData(commandRole, static_cast<int>(found[i].index));
        item->setData(Qt::AccessibleDescriptionRole, command.detail);
    }
    list_->setCurrentRow(0);
}

void CommandPalette::runCurrent() {
    const QListWidgetItem* item = list_->currentItem();
    if (!item)
        return;
    const auto run = commands_[static_cast<std::size_t>(item->data(commandRole).toInt())].run;
    accept();
    run();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched == field_ && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int page = std::max(1, list_->height() / 30 - 1);
        std::optional<int> by;
        if (key == Qt::Key_Down)
            by = 1;
        else if (key == Qt::Key_Up)
            by = -1;
        else if (key == Qt::Key_PageDown)
            by = page;
        else if (key == Qt::Key_PageUp)
            by = -page;
        if (by && list_->count() > 0) {
            list_->setCurrentRow(std::clamp(list_->currentRow() + *by, 0, list_->count() - 1));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    const Tokens& t = tokensOf(this);
    painter.fillRect(rect(), t.line);
    painter.fillRect(rect().adjusted(1, 1, -1, -1), t.panel);
}

} // namespace headroom::ui
