#pragma once

#include <QByteArray>
#include <QObject>
#include <QSettings>
#include <QString>
#include <QStringList>

namespace headroom::ui {

/// One setting: where it is kept, its type, and what holds until somebody chooses.
template <class Value>
struct Setting {
    const char* key;
    Value otherwise;
};

/// Every setting of the window, declared once.
namespace setting {
inline const Setting<int> theme{"appearance/theme", 0};            ///< a ThemeMode
inline const Setting<QString> language{"appearance/language", {}}; ///< "de"; empty: the system's
inline const Setting<QStringList> recentFiles{"files/recent", {}};
inline const Setting<QString> lastFolder{"files/lastFolder", {}};
inline const Setting<QString> page{"window/page", QStringLiteral("overview")};
inline const Setting<QByteArray> geometry{"window/geometry", {}};
inline const Setting<QByteArray> layout{"window/layout", {}};
/// Account ids, ARNs and environment values stay in sessions and reports.
inline const Setting<bool> keepIdentifiers{"privacy/keepIdentifiers", false};
inline const Setting<bool> inspectorShown{"window/inspector", true};
} // namespace setting

/// Typed access to QSettings. A value of the wrong type counts as not chosen.
class Settings : public QObject {
    Q_OBJECT
public:
    /// The user's own settings, or those of one file (tests, `--settings`).
    explicit Settings(const QString& file = {}, QObject* parent = nullptr);

    template <class Value>
    Value get(const Setting<Value>& setting) const {
        const QVariant stored = store_->value(QLatin1StringView(setting.key));
        return stored.isValid() && stored.template canConvert<Value>()
                   ? stored.template value<Value>()
                   : setting.otherwise;
    }

    template <class Value>
    void set(const Setting<Value>& setting, const Value& value) {
        if (get(setting) == value)
            return;
        store_->setValue(QLatin1StringView(setting.key), QVariant::fromValue(value));
        emit changed(QLatin1StringView(setting.key));
    }

    template <class Value>
    void reset(const Setting<Value>& setting) {
        store_->remove(QLatin1StringView(setting.key));
        emit changed(QLatin1StringView(setting.key));
    }

    /// Puts a file at the top of the recent ones.
    void remember(const QString& path);

signals:
    void changed(QLatin1StringView key);

private:
    QSettings* store_;
};

} // namespace headroom::ui
