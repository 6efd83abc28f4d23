#pragma once

#include "model/document/text.h"
#include "model/session/session_database.h"

#include <tl/expected.hpp>

#include <functional>
#include <string>
#include <vector>

namespace headroom::session {

/// Two JSON values at one place that should be the same; as JSON texts, "" where there is none.
struct JsonDifference {
    std::string pointer;
    std::string stored;
    std::string recomputed;
    bool operator==(const JsonDifference&) const = default;
};

/// The deepest places at which two JSON texts differ, at most so many. Numbers are compared
/// exactly.
std::vector<JsonDifference> jsonDifferences(const std::string& stored,
                                            const std::string& recomputed, std::size_t most);

/// Computes a stored result again: its JSON, or why that is not possible.
using Recompute = std::function<tl::expected<std::string, document::Text>(const SessionContent&,
                                                                          const StoredResult&)>;

struct VerifiedResult {
    std::string scenario;
    std::string kind;
    std::string engineVersion; ///< that it was computed with
    enum class Outcome { same, different, notRecomputed } outcome = Outcome::notRecomputed;
    document::Text reason;                   ///< why it was not recomputed
    std::vector<JsonDifference> differences; ///< at most mostDifferences
};
inline constexpr std::size_t mostDifferences = 100;

struct VerifiedSession {
    SessionSummary summary;
    document::Diagnostics findings; ///< what is wrong with what is stored; empty: nothing
    std::vector<VerifiedResult> results;
};

struct Verification {
    std::vector<std::string> findings; ///< about the file as a whole
    std::vector<VerifiedSession> sessions;
    bool intact() const; ///< neither the file nor a session has a finding
};

/// Checks a session file: its pages, tables and references, whether each session can be read, its
/// document and scenarios, whether its history leads back and forth, whether each result belongs to
/// a scenario; and recomputes the results where it is told how.
Expected<Verification> verify(const SessionDatabase& database, const Recompute& recompute = {});

} // namespace headroom::session
