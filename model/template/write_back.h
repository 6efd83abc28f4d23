#pragma once

#include "model/document/diagnostic.h"
#include "model/template/edit_site.h"
#include "model/template/project.h"

#include <nlohmann/json_fwd.hpp>

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace headroom::templates {

/// A scenario written into the files that a project was loaded from.
struct WriteBack {
    /// A place that was edited, and what it shares that place with.
    struct Edited {
        std::string pointer; ///< of the value in the resolved document
        document::SourceLocation location;
        SiteKind kind = SiteKind::literal;
        std::string through; ///< the parameter, condition or mapping
    };
    /// A value that the edits change although the scenario does not.
    struct Touched {
        std::string pointer;
        std::shared_ptr<const nlohmann::json> before; ///< null: not there
        std::shared_ptr<const nlohmann::json> after;
    };
    /// A change that has to be made by hand.
    struct Setting {
        std::string pointer;
        std::shared_ptr<const nlohmann::json> value; ///< null: the value goes
        document::Text reason;
    };

    std::string diff; ///< unified, of all files; paths are relative to the project's folder
    std::map<std::string, std::string> files; ///< edited and new files, whole
    std::vector<Edited> edited;
    std::vector<Touched> alsoTouched;
    std::vector<Setting> settings;
};

/// Writes what differs between two states of a project's document. `before` is the document that
/// was simulated (the project's own, completed by assumed values or not), `after` the scenario.
/// Comments, order and layout of the files stay; only the lines of edited values change. A value
/// from Globals that not all resources shall take is stated at its resource instead. The result
/// has been loaded again: `alsoTouched` and `settings` are what was found to differ from `after`.
WriteBack writeBack(const Project& project, const nlohmann::json& before,
                    const nlohmann::json& after);

/// The values of the document that stand at the same place as this one, itself left out: what an
/// edit there changes as well.
std::vector<std::string> valuesAtSamePlace(const Project& project, std::string_view pointer);

} // namespace headroom::templates
