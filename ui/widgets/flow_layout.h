#pragma once

#include <QLayout>
#include <QList>

namespace headroom::ui {

/// Lays items out in rows, each as wide as it likes, and begins a new row where one is full.
class FlowLayout : public QLayout {
    Q_OBJECT
public:
    explicit FlowLayout(int horizontalGap, int verticalGap, QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    int arrange(const QRect& rect, bool apply) const;

    QList<QLayoutItem*> items_;
    int horizontalGap_;
    int verticalGap_;
};

} // namespace headroom::ui
