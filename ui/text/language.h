#pragma once

#include <QLocale>
#include <QObject>
#include <QTranslator>

#include <memory>
#include <vector>

namespace headroom::ui {

/// The language of the program: its own catalogues, Qt's, and the locale that numbers and dates
/// follow. A catalogue dropped into `translations/` beside the program is found as well.
class Language : public QObject {
    Q_OBJECT
public:
    explicit Language(QObject* parent = nullptr);
    ~Language() override;

    /// "de", "en" ...; empty: the system's language and region.
    void use(const QString& code);
    QLocale locale() const { return locale_; }

private:
    void remove();

    QLocale locale_;
    std::vector<std::unique_ptr<QTranslator>> translators_;
};

} // namespace headroom::ui
