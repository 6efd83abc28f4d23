#include "app/headroom/render/render_job.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <optional>

namespace headroom::app {

using nlohmann::json;

namespace {

/// Takes members of an object one by one and remembers the first mistake.
class Reader {
public:
    explicit Reader(const json& object)
        : object_(object) {}

    void text(const char* key, std::string& into) {
        if (const json* found = find(key)) {
            if (found->is_string())
                into = found->get<std::string>();
            else
                complain(key, "a text");
        }
    }

    void number(const char* key, double low, double high, double& into) {
        if (const json* found = find(key)) {
            const bool fits =
                found->is_number() && found->get<double>() >= low && found->get<double>() <= high;
            if (fits)
                into = found->get<double>();
            else
                complain(key, fmt::format("a number from {} to {}", low, high));
        }
    }

    void charts(std::vector<RenderJob::Chart>& into) {
        const json* found = find("charts");
        if (found == nullptr)
            return;
        if (!found->is_array())
            complain("charts", "a list");
        for (const auto& entry : found->is_array() ? *found : json::array()) {
            RenderJob::Chart chart;
            if (entry.is_object()) {
                Reader inner(entry);
                inner.text("name", chart.name);
                inner.text("output", chart.output);
            }
            if (chart.name.empty() || chart.output.empty())
                complain("charts", "a list of objects with name and output");
            into.push_back(std::move(chart));
        }
    }

    void complain(const char* key, const std::string& right) {
        if (!mistake_)
            mistake_ = fmt::format("the job's \"{}\" is not {}", key, right);
    }

    std::optional<std::string> mistake() const { return mistake_; }

private:
    const json* find(const char* key) const {
        const auto found = object_.find(key);
        return found == object_.end() || found->is_null() ? nullptr : &*found;
    }

    const json& object_;
    std::optional<std::string> mistake_;
};

} // namespace

tl::expected<RenderJob, std::string> readRenderJob(std::string_view text) {
    const auto parsed = json::parse(text, nullptr, false);
    if (!parsed.is_object())
        return tl::unexpected(std::string("the job is not a JSON object"));
    RenderJob job;
    Reader reader(parsed);
    reader.text("project", job.project);
    reader.text("scenario", job.scenario);
    reader.charts(job.charts);
    reader.text("report", job.report);
    reader.number("width", 200, 4000, job.width);
    reader.number("height", 200, 4000, job.height);
    double scale = job.scale;
    reader.number("scale", 1, 4, scale);
    job.scale = static_cast<int>(scale);
    std::string theme = "light";
    reader.text("theme", theme);
    if (theme != "light" && theme != "dark")
        reader.complain("theme", "light or dark");
    job.dark = theme == "dark";
    reader.text("language", job.language);
    reader.text("date", job.date);
    if (const auto mistake = reader.mistake())
        return tl::unexpected(*mistake);
    if (job.charts.empty() && job.report.empty())
        return tl::unexpected(std::string("the job asks for nothing: give charts or report"));
    return job;
}

} // namespace headroom::app
