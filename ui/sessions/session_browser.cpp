#include "ui/sessions/session_browser.h"

#include "ui/widgets/note_label.h"
#include "ui/widgets/table_view.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace headroom::ui {

SessionBrowser::SessionBrowser(SessionShelf& shelf, QWidget* parent)
    : QDialog(parent)
    , shelf_(shelf)
    , model_(new SessionModel(shelf, this))
    , words_(new QLineEdit)
    , table_(new TableView)
    , empty_(new NoteLabel(FontRole::body, Ink::muted))
    , messages_(new MessageBar)
    , open_(new QPushButton(tr("Open")))
    , rename_(new QPushButton(tr("Rename")))
    , duplicate_(new QPushButton(tr("Duplicate")))
    , remove_(new QPushButton(tr("Delete"))) {
    setWindowTitle(tr("Sessions"));
    resize(760, 460);
    words_->setPlaceholderText(tr("Search names, projects and notes"));
    words_->setAccessibleName(tr("Search sessions"));
    words_->setClearButtonEnabled(true);
    table_->setAccessibleName(tr("Sessions"));
    table_->setModel(model_);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setEditTriggers(QAbstractItemView::EditKeyPressed);
    table_->horizontalHeader()->setSectionResizeMode(SessionModel::name, QHeaderView::Stretch);
    table_->horizontalHeader()->setStretchLastSection(false);
    empty_->setWordWrap(true);
    open_->setProperty("primary", true);
    open_->setDefault(true);
    auto* file = new QPushButton(tr("Other file…"));
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {file, rename_, duplicate_, remove_})
        buttons->addWidget(button);
    buttons->addStretch(1);
    buttons->addWidget(open_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(words_);
    column->addWidget(messages_);
    column->addWidget(empty_);
    column->addWidget(table_, 1);
    column->addLayout(buttons);

    connect(words_, &QLineEdit::textChanged, this, &SessionBrowser::search);
    connect(model_, &SessionModel::failed, this, &SessionBrowser::tell);
    connect(table_, &QTableView::doubleClicked, this, &SessionBrowser::openSelected);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &SessionBrowser::showChoices);
    connect(open_, &QPushButton::clicked, this, &SessionBrowser::openSelected);
    connect(rename_, &QPushButton::clicked, this,
            [this] { table_->edit(table_->currentIndex().siblingAtColumn(SessionModel::name)); });
    connect(duplicate_, &QPushButton::clicked, this, &SessionBrowser::duplicateSelected);
    connect(remove_, &QPushButton::clicked, this, &SessionBrowser::removeSelected);
    connect(file, &QPushButton::clicked, this, [this] {
        accept();
        emit fileWanted();
    });
    search();
}

void SessionBrowser::search() {
    model_->show(words_->text());
    const bool none = model_->rowCount() == 0;
    empty_->setVisible(none);
    empty_->setText(words_->text().isEmpty()
                        ? tr("No session is kept yet. Save session (Ctrl+S) keeps what is open: "
                             "project, scenarios, history and results.")
                        : tr("No session matches. Fewer words find more."));
    if (!none)
        table_->selectRow(0);
    table_->resizeColumnToContents(SessionModel::project);
    table_->resizeColumnToContents(SessionModel::changed);
    showChoices();
}

const ShelvedSession* SessionBrowser::selected() const {
    const QModelIndexList rows = table_->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : model_->at(rows.front());
}

void SessionBrowser::showChoices() {
    const ShelvedSession* session = selected();
    for (QPushButton* button : {open_, rename_, duplicate_})
        button->setEnabled(session != nullptr);
    // What is open is being written.
    remove_->setEnabled(session != nullptr && !session->isOpen);
}

void SessionBrowser::openSelected() {
    if (const ShelvedSession* session = selected()) {
        const QString address = QString::fromStdString(session->address);
        accept();
        emit openRequested(address);
    }
}

void SessionBrowser::duplicateSelected() {
    const ShelvedSession* session = selected();
    if (!session)
        return;
    if (const auto failure =
            shelf_.duplicate(session->address, tr("Copy of %1").arg(session->name)))
        tell(*failure);
    search();
}

void SessionBrowser::removeSelected() {
    const ShelvedSession* session = selected();
    if (!session || session->isOpen)
        return;
    const std::string address = session->address;
    const QString name = session->name;
    if (const auto failure = shelf_.remove(address)) {
        tell(*failure);
        return;
    }
    search();
    messages_->showMessage(tr("%1 was deleted.").arg(name), MessageBar::Kind::notice,
                           {{tr("Undo"), [this, address] {
                                 if (const auto failure = shelf_.restore(address))
                                     tell(*failure);
                                 search();
                             }}});
}

void SessionBrowser::tell(const QString& reason) {
    messages_->showMessage(reason, MessageBar::Kind::problem);
}

void SessionBrowser::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Delete && table_->hasFocus()) {
        removeSelected();
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace headroom::ui
