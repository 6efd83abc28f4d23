#!/usr/bin/env python3
"""Man pages and shell completion of the two programs, made from what their --help says.

usage: command_line.py PROGRAM OUTPUT_FOLDER [--man TEMPLATE] [--version VERSION] [--date DATE]

Writes PROGRAM.1 and completion for bash, zsh and fish. The template is a man page in which
@SYNOPSIS@, @COMMANDS@ and @OPTIONS@ stand for what the program says itself.
"""
import argparse
import os
import pathlib
import re
import subprocess
from dataclasses import dataclass, field


@dataclass
class Entry:
    """An option, a positional argument or a command with what it is for."""

    head: str
    text: str

    @property
    def names(self):
        return re.findall(r"(?:(?<=\s)|(?<=,)|^)(--?[A-Za-z][\w-]*)", self.head)

    @property
    def values(self):
        found = re.search(r"\{([^}]*)\}", self.head)
        return found.group(1).split(",") if found else []

    @property
    def takes_value(self):
        rest = re.sub(r"(?:^|[\s,]+)--?[A-Za-z][\w-]*", "", self.head).strip()
        return bool(rest)


@dataclass
class Command:
    name: str
    summary: str = ""
    usage: str = ""
    arguments: list = field(default_factory=list)
    options: list = field(default_factory=list)
    commands: list = field(default_factory=list)


SECTIONS = {"Options": "options", "Positionals": "arguments", "Arguments": "arguments", "Subcommands": "commands"}


def help_of(program, words):
    environment = dict(os.environ, LC_ALL="C.UTF-8", QT_QPA_PLATFORM="offscreen", LANGUAGE="en")
    return subprocess.run([program, *words, "--help"], env=environment, check=True, text=True,
                          stdout=subprocess.PIPE).stdout


def entries(lines):
    """Entries are indented by two columns, the lines that go on with them by more."""
    found = []
    for line in lines:
        if re.match(r"  \S", line):
            head, _, text = line.strip().partition("  ")
            found.append(Entry(head.strip(), text.strip()))
        elif found:
            found[-1].text = (found[-1].text + " " + line.strip()).strip()
    return found


def parse(name, text):
    """What one --help says; commands in it are not read further."""
    command = Command(name)
    section, lines = None, {}
    for line in text.splitlines():
        if line.rstrip(":") in SECTIONS and line.endswith(":"):
            section = SECTIONS[line.rstrip(":")]
        elif line.startswith("Usage: "):
            command.usage = line[len("Usage: "):]
        elif section is None and line.strip():
            command.summary = line.strip()
        elif section and line.strip():
            lines.setdefault(section, []).append(line)
    command.arguments = entries(lines.get("arguments", []))
    command.options = entries(lines.get("options", []))
    command.commands = [Command(verb.head, verb.text) for verb in entries(lines.get("commands", []))]
    return command


def read(program, words=()):
    """What a program says about itself and each of its commands."""
    command = parse(words[-1] if words else os.path.basename(program), help_of(program, words))
    for i, verb in enumerate(command.commands):
        command.commands[i] = read(program, (*words, verb.name))
        command.commands[i].summary = verb.summary
    return command


# ------------------------------------------------------------------------------------- man page

def roff(text):
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return "\\&" + text if text.startswith((".", "'")) else text


def list_of(items):
    out = []
    for item in items:
        out += [".TP", f".B {roff(item.head)}", roff(item.text) or "\\&"]
    return out


def section_of(command, prefix=""):
    name = f"{prefix}{command.name}"
    out = [f".SS {roff(name)}", roff(command.summary) + "."]
    if command.usage:
        out += [".PP", f".I {roff(command.usage)}"]
    out += list_of(command.arguments)
    out += list_of(option for option in command.options if "--help" not in option.names)
    for inner in command.commands:
        out += section_of(inner, f"{name} ")
    return out


def man_page(command, template, version, date):
    commands = [line for inner in command.commands for line in section_of(inner)]
    parts = {"SYNOPSIS": roff(command.usage), "COMMANDS": "\n".join(commands), "VERSION": version, "DATE": date,
             "OPTIONS": "\n".join(list_of(command.arguments + command.options))}
    for name, text in parts.items():
        template = template.replace(f"@{name}@", text)
    return template


# ----------------------------------------------------------------------------------- completion

def option_names(command):
    return [name for option in command.options for name in option.names]


def paths(command, prefix=()):
    """Each command with the words that lead to it."""
    yield prefix, command
    for inner in command.commands:
        yield from paths(inner, (*prefix, inner.name))


def with_nested(command):
    """The options of a command and of those inside it, each once."""
    found = {}
    for _, inner in paths(command):
        for option in inner.options:
            found.setdefault(option.head, option)
    return found.values()


def bash(command):
    function = "_" + command.name.replace("-", "_")
    cases = []
    for words, inner in paths(command):
        choices = [c.name for c in inner.commands] + option_names(inner)
        cases.append(f'        "{" ".join(words)}") choices="{" ".join(choices)}" ;;')
    values = [f'        {"|".join(o.names)}) COMPREPLY=($(compgen -W "{" ".join(o.values)}" -- "$word")); return ;;'
              for _, c in paths(command) for o in c.options if o.values]
    verbs = " ".join(sorted({c.name for _, c in paths(command) if c is not command}))
    lines = [
        f"# bash completion for {command.name}; made from its --help", f"{function}() {{",
        '    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} path="" choices="" i',
        '    case $before in', *values, "        *) ;;", "    esac",
        "    for ((i = 1; i < COMP_CWORD; i++)); do",
        f'        [[ " {verbs} " == *" ${{COMP_WORDS[i]}} "* ]] && path="${{path:+$path }}${{COMP_WORDS[i]}}"',
        "    done", '    case $path in', *cases, "        *) ;;", "    esac",
        '    COMPREPLY=($(compgen -W "$choices" -- "$word"))',
        '    [[ $word == -* || ( -z $path && $choices != -* ) ]] || COMPREPLY+=($(compgen -f -- "$word"))', "}",
        f"complete -o filenames -F {function} {command.name}", ""]
    return "\n".join(lines)


def quoted(text):
    return text.replace("'", "").replace("[", "(").replace("]", ")").replace(":", " -")


def zsh_arguments(options, indent):
    out = []
    for option in options:
        value = ""
        if option.takes_value:
            value = f":value:({' '.join(option.values)})" if option.values else ":value:_files"
        out += [f"{indent}'{name}[{quoted(option.text)}]{value}' \\" for name in option.names]
    return out


def zsh(command):
    name = "_" + command.name.replace("-", "_")
    lines = [f"#compdef {command.name}", f"# made from the --help of {command.name}", f"{name}() {{",
             "    local context state line", "    typeset -A opt_args"]
    lines += ["    _arguments -C \\", *zsh_arguments(command.options, "        ")]
    if command.commands:
        lines += ["        '1:command:->command' \\", "        '*::argument:->argument'", "    case $state in",
                  "    command)", "        local -a commands=("]
        lines += [f"            '{inner.name}:{quoted(inner.summary)}'" for inner in command.commands]
        lines += ["        )", "        _describe command commands", "        ;;", "    argument)", "        case $line[1] in"]
        for inner in command.commands:
            lines += [f"        {inner.name})", "            _arguments \\", *zsh_arguments(with_nested(inner), "                ")]
            nested = " ".join(c.name for c in inner.commands)
            lines += [f"                '1:command:({nested})' \\" if nested else "                '1:file:_files' \\",
                      "                '*:file:_files'", "            ;;"]
        lines += ["        esac", "        ;;", "    esac"]
    else:
        lines += ["        '*:file:_files'"]
    return "\n".join([*lines, "}", f'{name} "$@"', ""])


def fish(command):
    lines = [f"# fish completion for {command.name}; made from its --help"]
    verbs = " ".join(inner.name for inner in command.commands)
    top = f" -n 'not __fish_seen_subcommand_from {verbs}'" if verbs else ""

    def add(options, condition):
        for option in options:
            short = "".join(f" -s {n[1:]}" for n in option.names if not n.startswith("--"))
            long = "".join(f" -l {n[2:]}" for n in option.names if n.startswith("--"))
            value = (f" -x -a '{' '.join(option.values)}'" if option.values else " -r") if option.takes_value else ""
            lines.append(f"complete -c {command.name}{condition}{short}{long}{value} -d '{quoted(option.text)}'")

    add(command.options, top)
    for inner in command.commands:
        lines.append(f"complete -c {command.name}{top} -f -a {inner.name} -d '{quoted(inner.summary)}'")
        condition = f" -n '__fish_seen_subcommand_from {inner.name}'"
        add(with_nested(inner), condition)
        for nested in inner.commands:
            lines.append(f"complete -c {command.name}{condition} -f -a {nested.name} -d '{quoted(nested.summary)}'")
    return "\n".join([*lines, ""])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", type=pathlib.Path)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--man", type=pathlib.Path, required=True)
    parser.add_argument("--version", default="")
    parser.add_argument("--date", default="")
    options = parser.parse_args()
    command = read(str(options.program.resolve()))
    name = command.name
    files = {f"{name}.1": man_page(command, options.man.read_text("utf-8"), options.version, options.date),
             f"completion/bash/{name}": bash(command), f"completion/zsh/_{name}": zsh(command),
             f"completion/fish/{name}.fish": fish(command)}
    for path, text in files.items():
        target = options.folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, "utf-8")


if __name__ == "__main__":
    main()
