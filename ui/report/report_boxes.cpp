#include "ui/report/report_boxes.h"

#include "ui/report/report_pictures.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QPainter>

#include <algorithm>

namespace headroom::ui {

using document::Text;
using document::translatable;
using namespace Qt::StringLiterals;

namespace {

constexpr double bulletIndent = 14;

class Builder {
public:
    Builder(std::shared_ptr<const report::Report> report, const report::Wording& wording,
            const QSizeF& area)
        : report_(std::move(report))
        , wording_(wording)
        , area_(area) {}

    std::vector<std::shared_ptr<const PageBox>> build() {
        addText(QString::fromStdString(report_->title), words(FontRole::value), {.below = 4});
        addText(text(Text(translatable("Report", "%1, scenario: %2, %3"),
                          {report_->project, report_->scenario, report_->date})),
                words(FontRole::body, t_.muted), {.below = 8});
        int number = 0;
        for (const auto& section : report_->sections)
            add(section, section.numbered ? ++number : 0);
        return std::move(boxes_);
    }

private:
    struct Place {
        double above = 0;
        double below = 0;
        bool keepWithNext = false;
        bool bullet = false;
    };

    QString text(const Text& text) const { return QString::fromStdString(wording_.text(text)); }

    StyledText words(FontRole role, const QColor& color = lightTokens().text,
                     int pixels = 0) const {
        StyledText style{{}, font(role), color};
        if (pixels > 0)
            style.font.setPixelSize(pixels);
        return style;
    }

    /// One box a line; the first and last two lines of a paragraph stay together.
    void addText(const QString& content, StyledText style, const Place& place) {
        style.words = content.simplified();
        const double indent = place.bullet ? bulletIndent : 0;
        const auto lines = brokenIntoLines(style, area_.width() - indent);
        for (std::size_t i = 0; i < lines.size(); ++i) {
            PageBox box;
            box.above = i == 0 ? std::max(place.above, pendingSpace_) : 0;
            box.height = lines[i].height;
            box.keepWithNext = place.keepWithNext || (lines.size() > 1 && i == 0) ||
                               (lines.size() > 2 && i + 2 == lines.size());
            box.paint = [line = lines[i], indent, bullet = place.bullet && i == 0,
                         style](QPainter& painter, const QPointF& corner) {
                line.paint(painter, corner + QPointF(indent, 0));
                if (!bullet)
                    return;
                painter.setPen(Qt::NoPen);
                painter.setBrush(style.color);
                painter.drawEllipse(corner + QPointF(5, line.height / 2), 1.8, 1.8);
                painter.setBrush(Qt::NoBrush);
            };
            boxes_.push_back(std::make_shared<const PageBox>(std::move(box)));
        }
        pendingSpace_ = place.below;
    }

    void add(const report::Section& section, int number) {
        const QString title = text(section.title);
        addText(number > 0 ? u"%1. %2"_s.arg(number).arg(title) : title,
                words(FontRole::headlineStrong, t_.text, 18),
                {.above = 26, .below = 6, .keepWithNext = true});
        bool lead = section.id == "summary";
        for (const auto& sentence : section.sentences) {
            addText(text(sentence),
                    lead ? words(FontRole::headlineStrong, t_.text, 15) : words(FontRole::body),
                    {.below = 6});
            lead = false;
        }
        for (const auto& point : section.points)
            addText(text(point), words(FontRole::body), {.below = 2, .bullet = true});
        for (const auto& table : section.tables) {
            addText(text(table.caption), words(FontRole::strong),
                    {.above = 14, .below = 2, .keepWithNext = true});
            addTableBoxes(boxes_, table, wording_, area_);
            pendingSpace_ = 10;
        }
        for (const auto& id : section.figures)
            addPicture(id);
    }

    void addPicture(const std::string& id) {
        const figures::Figure* figure = report::findFigure(*report_, id);
        if (figure == nullptr)
            return;
        const PictureRequest request = reportPicture(report_, *figure);
        // Its own margin hangs out, so that its words begin where the others do.
        const double scale = area_.width() / (request.size.width() - 2 * pictureMargin);
        PageBox box;
        box.above = 8;
        box.height = std::min((request.size.height() - 2 * pictureMargin) * scale, area_.height());
        box.paint = [request, scale](QPainter& painter, const QPointF& corner) {
            painter.save();
            painter.translate(corner - QPointF(pictureMargin, pictureMargin) * scale);
            painter.scale(scale, scale);
            drawPicture(painter, request);
            painter.restore();
        };
        boxes_.push_back(std::make_shared<const PageBox>(std::move(box)));
        pendingSpace_ = 10;
    }

    std::shared_ptr<const report::Report> report_;
    const report::Wording& wording_;
    QSizeF area_;
    std::vector<std::shared_ptr<const PageBox>> boxes_;
    const Tokens& t_ = lightTokens();
    double pendingSpace_ = 0; ///< below the last box
};

} // namespace

std::vector<std::shared_ptr<const PageBox>>
boxesOf(const std::shared_ptr<const report::Report>& report, const report::Wording& wording,
        const QSizeF& area) {
    return Builder(report, wording, area).build();
}

} // namespace headroom::ui
