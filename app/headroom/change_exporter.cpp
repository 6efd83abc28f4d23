#include "app/headroom/change_exporter.h"

#include "app/headroom/model_computation.h"
#include "model/figures/compare_values.h"
#include "ui/text/text.h"
#include "ui/window/main_window.h"
#include "ui/window/shell.h"
#include "ui/workspace/workspace.h"

#include <nlohmann/json.hpp>

namespace headroom::app {

using templates::SiteKind;
using templates::WriteBack;

namespace {

QString words(const std::string& text) {
    return QString::fromStdString(text);
}

QString valueWords(const std::shared_ptr<const nlohmann::json>& value) {
    return value ? words(figures::shortValue(value.get())) : ChangeExporter::tr("nothing");
}

QString placeOf(const document::SourceLocation& location) {
    return location.line > 0 ? QStringLiteral("%1:%2").arg(words(location.file)).arg(location.line)
                             : words(location.file);
}

/// What an edited value shares its place with; empty where it has it for itself.
QString sharedPlace(const WriteBack::Edited& edited) {
    const QString through = words(edited.through);
    switch (edited.kind) {
    case SiteKind::parameterDefault:
        return ChangeExporter::tr("the default of the parameter %1").arg(through);
    case SiteKind::globals:
        return ChangeExporter::tr("Globals");
    case SiteKind::conditionBranch:
        return ChangeExporter::tr("a branch of the condition %1").arg(through);
    case SiteKind::mapping:
        return ChangeExporter::tr("the mapping %1").arg(through);
    case SiteKind::literal:
        break;
    }
    return {};
}

QStringList consequencesOf(const WriteBack& files) {
    QStringList lines;
    for (const WriteBack::Touched& touched : files.alsoTouched)
        lines.append(ChangeExporter::tr("%1: %2 becomes %3")
                         .arg(words(touched.pointer), valueWords(touched.before),
                              valueWords(touched.after)));
    for (const WriteBack::Edited& edited : files.edited)
        if (const QString place = sharedPlace(edited); !place.isEmpty() && !lines.isEmpty())
            lines.append(ChangeExporter::tr("%1 is written as %2 (%3)")
                             .arg(words(edited.pointer), place, placeOf(edited.location)));
    return lines;
}

ui::ExportedText filesWay(const ChangeExport& made, const QString& name) {
    ui::ExportedText way;
    way.title = ChangeExporter::tr("Edits of the project's files (unified diff)");
    way.fileName = name + QStringLiteral(".diff");
    way.filter = ChangeExporter::tr("Unified diffs (*.diff *.patch)");
    way.text = words(made.files.diff);
    way.consequences = consequencesOf(made.files);
    if (!made.hasFiles)
        way.explanation = ChangeExporter::tr(
            "The files that this session was made from are not known; use the JSON Patch.");
    else if (made.isAssembly && made.files.diff.empty())
        way.explanation =
            ChangeExporter::tr("The template is generated, so there is no source to edit here. The "
                               "list of settings says what to change where it comes from.");
    else if (made.files.diff.empty())
        way.explanation = ChangeExporter::tr("This scenario changes nothing in the files.");
    else
        way.explanation =
            ChangeExporter::tr("Only the lines of changed values; comments and layout stay. Apply "
                               "it in the project's folder with: git apply %1")
                .arg(way.fileName);
    return way;
}

ui::ExportedText patchWay(const ChangeExport& made, const QString& name) {
    ui::ExportedText way;
    way.title = ChangeExporter::tr("JSON Patch of the application (RFC 6902)");
    way.explanation =
        ChangeExporter::tr("%n operation(s) on the application as it was loaded, intrinsics "
                           "evaluated.",
                           nullptr, static_cast<int>(made.patch.size()));
    way.fileName = name + QStringLiteral(".patch.json");
    way.filter = ChangeExporter::tr("JSON Patches (*.json)");
    way.text = words(made.patchText);
    return way;
}

ui::ExportedText settingsWay(const ChangeExport& made, const QString& name) {
    ui::ExportedText way;
    way.title = ChangeExporter::tr("Settings to change by hand");
    way.fileName = name + QStringLiteral(".txt");
    way.filter = ChangeExporter::tr("Texts (*.txt)");
    for (const WriteBack::Setting& setting : made.files.settings)
        way.text +=
            ChangeExporter::tr("%1: %2\n    %3\n")
                .arg(words(setting.pointer),
                     setting.value ? words(setting.value->dump(
                                         -1, ' ', false, nlohmann::json::error_handler_t::replace))
                                   : ChangeExporter::tr("remove"),
                     ui::toString(setting.reason));
    way.explanation =
        made.files.settings.empty()
            ? ChangeExporter::tr("Nothing: the edits of the files hold everything.")
            : ChangeExporter::tr("%n setting(s) that no edit of the files can make.", nullptr,
                                 static_cast<int>(made.files.settings.size()));
    return way;
}

} // namespace

ChangeExporter::ChangeExporter(ui::Shell& shell)
    : shell_(shell) {
    connect(&shell.workspace(), &ui::Workspace::changesExportWanted, this, &ChangeExporter::show);
}

std::vector<ui::ExportedText> ChangeExporter::ways() const {
    const ui::Workspace& workspace = shell_.workspace();
    const auto* project = dynamic_cast<const LoadedProject*>(workspace.project());
    if (project == nullptr || workspace.book() == nullptr)
        return {};
    const auto made = exportChanges(project->opened, *workspace.book(), workspace.scenarioId());
    const QString name = words(workspace.scenarioId());
    std::vector<ui::ExportedText> ways{filesWay(made, name), patchWay(made, name)};
    if (made.hasFiles)
        ways.push_back(settingsWay(made, name));
    return ways;
}

void ChangeExporter::show() {
    auto made = ways();
    if (made.empty()) {
        shell_.window().showMessage(tr("Nothing is open whose changes could be exported."));
        return;
    }
    ui::Workspace& workspace = shell_.workspace();
    // Where nothing can be edited, what has to be done by hand comes first.
    const bool byHand =
        made.front().text.isEmpty() && made.size() > 2 && !made.back().text.isEmpty();
    ui::ExportChangesDialog dialog(workspace.scenarioName(workspace.scenarioId()), std::move(made),
                                   &shell_.window());
    if (byHand)
        dialog.choose(2);
    dialog.exec();
}

} // namespace headroom::app
