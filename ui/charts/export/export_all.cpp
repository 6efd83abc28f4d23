#include "ui/charts/export/export_all.h"

#include "ui/charts/export/export_dialog.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QInputDialog>
#include <QProgressDialog>

namespace headroom::ui {

using namespace Qt::StringLiterals;

namespace {

struct ExportAllWords {
    Q_DECLARE_TR_FUNCTIONS(ExportAll)
public:
    static QString title() { return tr("Export all charts"); }
    static QString format() { return tr("Format"); }
    static QString writing() { return tr("Writing the charts"); }
    static QString stop() { return tr("Stop"); }
};

} // namespace

std::vector<std::shared_ptr<const figures::Figure>>
chartsOf(const std::shared_ptr<const figures::Dashboard>& dashboard) {
    std::vector<std::shared_ptr<const figures::Figure>> charts;
    for (const figures::Figure& figure : dashboard->figures)
        if (!figure.id.starts_with("control/"))
            charts.emplace_back(dashboard, &figure);
    return charts;
}

tl::expected<int, QString> exportAll(const std::shared_ptr<const figures::Dashboard>& dashboard,
                                     const PictureCaption& caption, const QString& folder,
                                     const QString& suffix, int scale,
                                     const std::function<bool(int)>& proceed) {
    int done = 0;
    for (const auto& figure : chartsOf(dashboard)) {
        PictureRequest request;
        request.figure = figure;
        request.caption = caption;
        const QString path = QDir(folder).filePath(suggestedFileName(*figure) + u'.' + suffix);
        if (const auto written = writeFigure(request, path, scale); !written)
            return tl::unexpected(written.error());
        if (!proceed(++done))
            break;
    }
    return done;
}

std::optional<QString>
exportAllInteractively(const std::shared_ptr<const figures::Dashboard>& dashboard,
                       const PictureCaption& caption, QWidget* parent) {
    bool accepted = false;
    const QString suffix =
        QInputDialog::getItem(parent, ExportAllWords::title(), ExportAllWords::format(),
                              {u"png"_s, u"svg"_s, u"pdf"_s, u"csv"_s}, 0, false, &accepted);
    if (!accepted)
        return std::nullopt;
    const QString folder = QFileDialog::getExistingDirectory(parent, ExportAllWords::title());
    if (folder.isEmpty())
        return std::nullopt;
    QProgressDialog progress(ExportAllWords::writing(), ExportAllWords::stop(), 0,
                             static_cast<int>(chartsOf(dashboard).size()), parent);
    progress.setWindowModality(Qt::WindowModal);
    const auto proceed = [&progress](int done) {
        progress.setValue(done);
        return !progress.wasCanceled();
    };
    const auto written = exportAll(dashboard, caption, folder, suffix, 2, proceed);
    return written ? std::nullopt : std::optional(written.error());
}

} // namespace headroom::ui
