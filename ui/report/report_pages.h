#pragma once

#include "ui/report/report_pictures.h"

#include <QSizeF>

#include <memory>

class QPagedPaintDevice;
class QPainter;

namespace headroom::ui {

/// A report set on pages: headings stay with what follows them, tables repeat their head on each
/// page, charts are drawings. Lengths are 96ths of an inch.
class ReportPages {
public:
    /// `page` is the whole page.
    ReportPages(std::shared_ptr<const report::Report> report, const QSizeF& page);
    ~ReportPages();
    ReportPages(const ReportPages&) = delete;
    ReportPages& operator=(const ReportPages&) = delete;

    int count() const;
    /// Draws one page, from 0, with its foot line; the painter's units are 96ths of an inch.
    void paint(QPainter& painter, int page) const;
    /// Draws all pages on a device whose resolution may be any; false where the device refuses or
    /// where it was told to stop.
    bool print(QPagedPaintDevice& device, int resolution, const Proceed& proceed = {}) const;

private:
    class Document;
    std::unique_ptr<Document> document_;
};

} // namespace headroom::ui
