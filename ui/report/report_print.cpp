#include "ui/report/report_print.h"

#include "ui/report/report_pages.h"

#include <QPrintPreviewDialog>
#include <QPrinter>

namespace headroom::ui {

void previewReport(const std::shared_ptr<const report::Report>& report, QWidget* parent) {
    QPrinter printer(QPrinter::ScreenResolution);
    printer.setFullPage(true);
    printer.setDocName(QString::fromStdString(report->title));
    QPrintPreviewDialog dialog(&printer, parent);
    dialog.resize(900, 760);
    QObject::connect(
        &dialog, &QPrintPreviewDialog::paintRequested, &dialog, [&report](QPrinter* paper) {
            const QSizeF page = paper->pageLayout().fullRect(QPageLayout::Point).size() / 0.75;
            ReportPages(report, page).print(*paper, paper->resolution());
        });
    dialog.exec();
}

} // namespace headroom::ui
