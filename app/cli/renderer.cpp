#include "app/cli/renderer.h"

#include "app/cli/exit_status.h"
#include "app/cli/input.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <cstring>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

extern char** environ;

namespace headroom::cli {

namespace {

/// The program beside this one where there is one; else its name, to be looked up in PATH.
std::string renderer() {
    std::error_code failed;
    const auto self = std::filesystem::read_symlink("/proc/self/exe", failed);
    const auto beside = self.parent_path() / "headroom";
    if (!failed && access(beside.c_str(), X_OK) == 0)
        return beside.string();
    return "headroom";
}

/// This environment, drawing offscreen.
std::vector<std::string> offscreenEnvironment() {
    constexpr std::string_view platform = "QT_QPA_PLATFORM=";
    std::vector<std::string> variables;
    for (char** variable = environ; *variable != nullptr; ++variable) {
        if (!std::string_view(*variable).starts_with(platform))
            variables.emplace_back(*variable);
    }
    variables.push_back(std::string(platform) + "offscreen");
    return variables;
}

std::vector<char*> pointers(std::vector<std::string>& words) {
    std::vector<char*> result;
    for (auto& word : words)
        result.push_back(word.data());
    result.push_back(nullptr);
    return result;
}

/// Starts the program with standard input from `input`; 0 or an errno.
int start(const std::string& program, int input, pid_t& child) {
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO);
    std::vector<std::string> words{program, "--render", "-"};
    auto variables = offscreenEnvironment();
    const auto arguments = pointers(words);
    const auto environment = pointers(variables);
    const int failed = posix_spawnp(&child, program.c_str(), &actions, nullptr, arguments.data(),
                                    environment.data());
    posix_spawn_file_actions_destroy(&actions);
    return failed;
}

/// An unnamed file that holds the job, read from its start; -1 where there can be none.
int fileOf(const std::string& text) {
    std::string name = (std::filesystem::temp_directory_path() / "headroom-job-XXXXXX").string();
    const int file = mkostemp(name.data(), O_CLOEXEC);
    if (file < 0)
        return -1;
    unlink(name.c_str());
    const bool written = write(file, text.data(), text.size()) == static_cast<ssize_t>(text.size());
    if (!written || lseek(file, 0, SEEK_SET) != 0) {
        close(file);
        return -1;
    }
    return file;
}

} // namespace

int render(const nlohmann::json& job) {
    const int file = fileOf(job.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
    if (file < 0) {
        complain(fmt::format("no temporary file can be written: {}", std::strerror(errno)));
        return cannotReadOrWrite;
    }
    pid_t child = 0;
    const int failed = start(renderer(), file, child);
    close(file);
    if (failed != 0) {
        complain(
            fmt::format("pictures and PDF are drawn by the program 'headroom', which is neither "
                        "beside headroom-cli nor in PATH ({}); install it, or write the report "
                        "as .md or .xml",
                        std::strerror(failed)));
        return cannotReadOrWrite;
    }
    int status = 0;
    while (waitpid(child, &status, 0) < 0) {
        if (errno != EINTR)
            return cannotReadOrWrite;
    }
    if (WIFEXITED(status) && WEXITSTATUS(status) <= cannotReadOrWrite)
        return WEXITSTATUS(status);
    complain("'headroom --render' ended unexpectedly");
    return cannotReadOrWrite;
}

} // namespace headroom::cli
