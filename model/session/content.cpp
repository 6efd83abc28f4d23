#include "model/session/content.h"

#include <algorithm>
#include <utility>

namespace headroom::session {

bool SessionUpdate::empty() const {
    return !entry && !folder && !files && !document && !scenarios && !history && !seed &&
           !settings && !notes && !viewState && results.empty();
}

void SessionUpdate::merge(SessionUpdate later) {
    const auto take = [](auto& mine, auto& theirs) {
        if (theirs)
            mine = std::move(theirs);
    };
    take(entry, later.entry);
    take(folder, later.folder);
    take(files, later.files);
    take(document, later.document);
    take(scenarios, later.scenarios);
    take(history, later.history);
    take(seed, later.seed);
    take(settings, later.settings);
    take(notes, later.notes);
    take(viewState, later.viewState);
    for (StoredResult& result : later.results) {
        const auto same = std::ranges::find_if(results, [&](const StoredResult& known) {
            return known.scenario == result.scenario && known.kind == result.kind;
        });
        if (same == results.end())
            results.push_back(std::move(result));
        else
            *same = std::move(result);
    }
}

} // namespace headroom::session
