#include "model/system/entry_points.h"

#include "model/system/object_reader.h"
#include "model/system/schedule_expression.h"

#include <nlohmann/json.hpp>

#include <array>
#include <set>

namespace headroom::system {

using nlohmann::json;

namespace {

class EntryPointSearch {
public:
    explicit EntryPointSearch(const json& document)
        : root_(&document, {}, findings_) {}

    std::vector<EntryPoint> run() {
        findRoutes();
        findSchedules();
        findRules();
        findConsumers();
        findWorkflowCalls();
        findUnfed("queues", "queue", EntryPoint::Kind::queue, "consumers");
        findUnfed("topics", "topic", EntryPoint::Kind::topic, "subscriptions");
        findUnfed("functions", "function", EntryPoint::Kind::function, "");
        findUnfed("workflows", "workflow", EntryPoint::Kind::workflow, "");
        return std::move(found_);
    }

private:
    struct Target {
        std::string kind;
        std::string id;
    };

    /// What the entry names, where the document has it.
    std::optional<Target> targetOf(ObjectReader& entry) {
        for (const std::string_view kind : {"function", "workflow", "queue", "topic"}) {
            std::string id = entry.text(kind);
            const json* section = root_.raw(std::string(kind) + 's');
            if (!id.empty() && section && section->is_object() && section->contains(id))
                return Target{std::string(kind), std::move(id)};
        }
        return std::nullopt;
    }

    void add(EntryPoint::Kind kind, std::string id, ObjectReader& entry, Target target) {
        fed_.insert({target.kind, target.id});
        found_.push_back({kind,
                          std::move(id),
                          entry.pointer(),
                          std::move(target.kind),
                          std::move(target.id),
                          {},
                          0});
    }

    void findRoutes() {
        root_.members("apis", [&](std::string_view api, ObjectReader& entry) {
            entry.members("routes", [&](std::string_view route, ObjectReader& item) {
                if (auto target = targetOf(item)) {
                    add(EntryPoint::Kind::route, std::string(route), item, std::move(*target));
                    found_.back().api = api;
                }
            });
        });
    }

    void addSchedule(std::string id, std::string_view expression, ObjectReader& entry) {
        const auto seconds = scheduleSeconds(expression);
        auto target = targetOf(entry);
        if (!seconds || !target)
            return;
        add(EntryPoint::Kind::schedule, std::move(id), entry, std::move(*target));
        found_.back().everySeconds = *seconds;
    }

    void findSchedules() {
        root_.members("schedules", [&](std::string_view id, ObjectReader& entry) {
            if (entry.flag("enabled", true))
                addSchedule(std::string(id), entry.text("expression"), entry);
        });
    }

    void findRules() {
        root_.members("buses", [&](std::string_view bus, ObjectReader& entry) {
            entry.members("rules", [&](std::string_view id, ObjectReader& rule) {
                if (rule.flag("enabled", true))
                    findRuleTargets(std::string(bus), std::string(id), rule);
            });
        });
    }

    void findRuleTargets(const std::string& bus, const std::string& id, ObjectReader& rule) {
        const std::string schedule = rule.text("schedule");
        bool reached = false;
        rule.members("targets", [&](std::string_view targetId, ObjectReader& item) {
            auto target = targetOf(item);
            if (!target)
                return;
            if (!schedule.empty())
                return addSchedule(id + '-' + std::string(targetId), schedule, item);
            fed_.insert({target->kind, target->id});
            reached = true;
        });
        if (reached && rule.has("pattern"))
            found_.push_back({EntryPoint::Kind::event, id, rule.pointer(), {}, bus, {}, 0});
    }

    void findConsumers() {
        for (const std::array<std::string_view, 2> section :
             {std::array<std::string_view, 2>{"queues", "consumers"},
              std::array<std::string_view, 2>{"topics", "subscriptions"}}) {
            root_.members(section[0], [&](std::string_view, ObjectReader& entry) {
                entry.members(section[1], [&](std::string_view, ObjectReader& consumer) {
                    if (auto target = targetOf(consumer))
                        fed_.insert({target->kind, target->id});
                });
            });
        }
    }

    /// Whatever a definition names as `${ID}` or `${ID.Attribute}` is called by it.
    void findWorkflowCalls() {
        root_.members("workflows", [&](std::string_view, ObjectReader& entry) {
            const json* definition = entry.raw("definition");
            if (!definition)
                return;
            const std::string text = definition->dump();
            for (auto start = text.find("${"); start != std::string::npos;
                 start = text.find("${", start + 2)) {
                const auto end = text.find_first_of(".}\"", start + 2);
                if (end == std::string::npos)
                    break;
                const std::string id = text.substr(start + 2, end - start - 2);
                for (const char* kind : {"function", "workflow", "queue", "topic"})
                    fed_.insert({kind, id});
            }
        });
    }

    void findUnfed(std::string_view section, const std::string& kind, EntryPoint::Kind pointKind,
                   std::string_view consumers) {
        root_.members(section, [&](std::string_view id, ObjectReader& entry) {
            if (fed_.contains({kind, std::string(id)}) || entry.flag("framework", false))
                return;
            bool consumed = consumers.empty();
            if (!consumed)
                entry.memberKeys(consumers, [&](std::string_view) { consumed = true; });
            if (consumed)
                add(pointKind, std::string(id), entry, {kind, std::string(id)});
        });
    }

    Findings findings_; ///< whatever is wrong is readSystem()'s to say
    ObjectReader root_;
    std::set<std::pair<std::string, std::string>> fed_;
    std::vector<EntryPoint> found_;
};

} // namespace

std::vector<EntryPoint> findEntryPoints(const json& document) {
    return EntryPointSearch(document).run();
}

} // namespace headroom::system
