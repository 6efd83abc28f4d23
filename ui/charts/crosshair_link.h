#pragma once

#include <QObject>
#include <QString>

#include <optional>

namespace headroom::ui {

/// Joins the crosshairs of charts whose x axes mean the same: where one points, all show their
/// values.
class CrosshairLink : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

signals:
    /// `axis` names what the position measures; no position: the pointer has left.
    void moved(const QString& axis, std::optional<double> position, QObject* source);
};

} // namespace headroom::ui
