#include "ui/charts/export/dated_pdf.h"

namespace headroom::ui {

QByteArray datedPdf(QByteArray pdf, const QDate& date) {
    // Offsets in the document's table must stay, so the value keeps its length.
    const QByteArray key = "/CreationDate (D:";
    constexpr qsizetype digits = 14; // YYYYMMDDhhmmss
    const qsizetype begin = pdf.indexOf(key);
    if (begin < 0 || !date.isValid())
        return pdf;
    const qsizetype value = begin + key.size();
    const qsizetype end = pdf.indexOf(')', value);
    const qsizetype length = end - value;
    if (length < digits)
        return pdf;
    QByteArray stamp = date.toString(QStringLiteral("yyyyMMdd")).toLatin1() + "000000";
    // What follows is Z, or the difference to UTC as +hh'mm'.
    stamp += QByteArray("+00'00'").left(length - digits);
    if (length == digits + 1)
        stamp[digits] = 'Z';
    if (stamp.size() == length)
        pdf.replace(value, length, stamp);
    return pdf;
}

} // namespace headroom::ui
