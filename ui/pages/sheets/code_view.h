#pragma once

#include <QPlainTextEdit>

namespace headroom::ui {

/// JSON as text in type of equal widths; Tab leaves it.
class CodeView : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit CodeView(const QString& name, QWidget* parent = nullptr);

    /// Keeps the place that is being read where the text is the same.
    void setCode(const QString& text);
    QSize sizeHint() const override { return {240, 110}; }
    QSize minimumSizeHint() const override { return {120, 64}; }

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void takeColors();
};

} // namespace headroom::ui
