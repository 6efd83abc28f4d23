#pragma once

#include <QLabel>

namespace headroom::ui {

/// The result in words, above a page: the first sentence strong, what follows muted.
class SentenceLabel : public QLabel {
    Q_OBJECT
public:
    explicit SentenceLabel(QWidget* parent = nullptr);

    void setSentences(const QString& sentences);
    QString sentences() const { return sentences_; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void render();

    QString sentences_;
};

/// Where the first sentence of a text ends: behind a full stop that a capital letter follows after
/// a space; the whole length where there is but one.
qsizetype firstSentenceEnd(const QString& text);

} // namespace headroom::ui
