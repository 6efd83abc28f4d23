#pragma once

#include <QWidget>

#include <string>
#include <vector>

class QButtonGroup;
class QToolButton;

namespace headroom::ui {

/// The pages down the left side: icons with names, icons with tool tips where room is short. Arrow
/// keys move along it.
class NavigationRail : public QWidget {
    Q_OBJECT
public:
    explicit NavigationRail(QWidget* parent = nullptr);

    void setCompact(bool compact);
    void setCurrent(const std::string& pageId);
    bool isCompact() const { return compact_; }

signals:
    void chosen(const std::string& pageId);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QButtonGroup* group_;
    std::vector<QToolButton*> buttons_;
    bool compact_ = false;
};

} // namespace headroom::ui
