#include "ui/dialogs/export_changes_dialog.h"

#include "ui/widgets/note_label.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

namespace headroom::ui {

namespace {

constexpr int mostLinesOfConsequences = 5;

} // namespace

ExportChangesDialog::ExportChangesDialog(const QString& scenario, std::vector<ExportedText> ways,
                                         QWidget* parent)
    : QDialog(parent)
    , ways_(std::move(ways))
    , choice_(new QComboBox)
    , explanation_(new NoteLabel(FontRole::body, Ink::muted))
    , consequencesTitle_(new NoteLabel(tr("These edits change more than the scenario does:"),
                                       FontRole::strong, Ink::text))
    , consequences_(new QListWidget)
    , agreed_(new QCheckBox(tr("Change these as well")))
    , preview_(new QPlainTextEdit)
    , outcome_(new NoteLabel(FontRole::note, Ink::muted))
    , copy_(new QPushButton(tr("Copy")))
    , save_(new QPushButton(tr("Save\u2026"))) {
    setWindowTitle(tr("Export the changes of %1").arg(scenario));
    resize(820, 640);
    choice_->setAccessibleName(tr("What to export"));
    for (const ExportedText& way : ways_)
        choice_->addItem(way.title);
    explanation_->setWordWrap(true);
    consequences_->setAccessibleName(consequencesTitle_->text());
    consequences_->setMaximumHeight(mostLinesOfConsequences * QFontMetrics(font()).lineSpacing() +
                                    16);
    preview_->setReadOnly(true);
    preview_->setTabChangesFocus(true);
    preview_->setLineWrapMode(QPlainTextEdit::NoWrap);
    preview_->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    preview_->setAccessibleName(tr("Preview"));
    save_->setProperty("primary", true);
    auto* close = new QPushButton(tr("Close"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(outcome_, 1);
    buttons->addWidget(copy_);
    buttons->addWidget(save_);
    buttons->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(10);
    column->addWidget(choice_);
    column->addWidget(explanation_);
    column->addWidget(consequencesTitle_);
    column->addWidget(consequences_);
    column->addWidget(agreed_);
    column->addWidget(preview_, 1);
    column->addLayout(buttons);
    connect(choice_, &QComboBox::currentIndexChanged, this, &ExportChangesDialog::showWay);
    connect(agreed_, &QCheckBox::toggled, this, &ExportChangesDialog::enable);
    connect(copy_, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(preview_->toPlainText());
        outcome_->setText(tr("Copied."));
    });
    connect(save_, &QPushButton::clicked, this, &ExportChangesDialog::save);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    showWay();
}

void ExportChangesDialog::choose(int way) {
    choice_->setCurrentIndex(way);
}

void ExportChangesDialog::showWay() {
    const int index = choice_->currentIndex();
    if (index < 0)
        return;
    const ExportedText& way = ways_[static_cast<std::size_t>(index)];
    explanation_->setText(way.explanation);
    preview_->setPlainText(way.text);
    consequences_->clear();
    consequences_->addItems(way.consequences);
    agreed_->setChecked(false);
    const bool asks = !way.consequences.isEmpty();
    consequencesTitle_->setVisible(asks);
    consequences_->setVisible(asks);
    agreed_->setVisible(asks);
    outcome_->setText({});
    enable();
}

void ExportChangesDialog::enable() {
    const ExportedText& way = ways_[static_cast<std::size_t>(choice_->currentIndex())];
    const bool ready = !way.text.isEmpty() && (way.consequences.isEmpty() || agreed_->isChecked());
    copy_->setEnabled(ready);
    save_->setEnabled(ready);
}

QString ExportChangesDialog::saveTo(const QString& path) const {
    QSaveFile file(path);
    const QByteArray bytes = preview_->toPlainText().toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return tr("%1 could not be written: %2").arg(path, file.errorString());
    return {};
}

void ExportChangesDialog::save() {
    const ExportedText& way = ways_[static_cast<std::size_t>(choice_->currentIndex())];
    const QString path =
        QFileDialog::getSaveFileName(this, windowTitle(), way.fileName, way.filter);
    if (path.isEmpty())
        return;
    const QString failure = saveTo(path);
    outcome_->setText(failure.isEmpty() ? tr("Saved to %1").arg(path) : failure);
}

} // namespace headroom::ui
