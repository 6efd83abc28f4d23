#include "ui/text/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace headroom::ui {

using namespace Qt::StringLiterals;

Language::Language(QObject* parent)
    : QObject(parent) {}

Language::~Language() {
    remove();
}

void Language::remove() {
    for (const auto& translator : translators_)
        QCoreApplication::removeTranslator(translator.get());
    translators_.clear();
}

void Language::use(const QString& code) {
    remove();
    const QLocale system = QLocale::system();
    locale_ = code.isEmpty() ? system : QLocale(code);
    // Somebody who only chooses another language keeps the customs of his region where they go
    // together.
    if (!code.isEmpty() && locale_.language() == system.language())
        locale_ = system;
    QLocale::setDefault(locale_);
    const auto load = [this](const QString& name, const QString& folder) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(locale_, name, u"_"_s, folder))
            return;
        QCoreApplication::installTranslator(translator.get());
        translators_.push_back(std::move(translator));
    };
    load(u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // English plurals need a catalogue, too; another language's comes on top of it.
    auto english = std::make_unique<QTranslator>();
    if (english->load(u":/i18n/headroom_en.qm"_s)) {
        QCoreApplication::installTranslator(english.get());
        translators_.push_back(std::move(english));
    }
    load(u"headroom"_s, u":/i18n"_s);
    load(u"headroom"_s, QCoreApplication::applicationDirPath() + u"/translations"_s);
}

} // namespace headroom::ui
