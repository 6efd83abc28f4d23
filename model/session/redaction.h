#pragma once

#include <cstdint>
#include <map>
#include <random>
#include <string>
#include <string_view>

namespace headroom::session {

/// Takes out of texts what a session that is handed around should not tell: account ids become
/// 000000000000, the resource names in ARNs become made-up ones, values of environment variables
/// and defaults of NoEcho parameters become REDACTED. The same name becomes the same made-up one,
/// and what has been redacted stays as it is.
class Redactor {
public:
    Redactor();
    /// Makes up the same names in the same order each time, for what has to come out the same.
    explicit Redactor(std::uint64_t seed);

    /// Account ids and ARNs of a JSON text: inside its strings only, so that it stays valid and
    /// numbers stay numbers.
    std::string json(std::string_view text);

    /// Account ids and ARNs anywhere in running text.
    std::string text(std::string_view text) { return identifiers(text); }

    /// A file of the project: account ids and ARNs anywhere, and where it is a template (JSON or
    /// YAML) the environment values. The file stays readable, comments and all.
    std::string file(const std::string& path, std::string_view content);

private:
    std::string identifiers(std::string_view text);
    std::string arn(std::string_view arn);
    std::string nameFor(const std::string& original);

    std::map<std::string, std::string, std::less<>> names_;
    std::mt19937_64 random_;
};

inline constexpr std::string_view redactedAccount = "000000000000";
inline constexpr std::string_view redactedValue = "REDACTED";

/// The file with the environment values of a template taken out; as it is where it is no template.
std::string withoutEnvironmentValues(const std::string& path, std::string_view content);

} // namespace headroom::session
