#!/usr/bin/env python3
"""Manuals and completion say what the programs' --help says.

usage: command_line_test.py PACKAGING_FOLDER PROGRAM...
"""
import pathlib
import subprocess
import sys
import tempfile
import unittest

sys.dont_write_bytecode = True
packaging, programs = pathlib.Path(sys.argv[1]), [pathlib.Path(program) for program in sys.argv[2:]]
sys.path.insert(0, str(packaging))
import command_line  # noqa: E402

HELP = """does things
Usage: tool run [OPTIONS] FILE

Positionals:
  FILE TEXT REQUIRED          what is run

Options:
  -h,--help                   Print this help message and exit
  --type TEXT:{A,B}           one of
                              two
  -o,--output TEXT            where to
"""


class ReadingHelp(unittest.TestCase):
    def setUp(self):
        self.command = command_line.parse("run", HELP)

    def test_options_have_names_values_and_texts(self):
        kind = self.command.options[1]
        self.assertEqual(kind.names, ["--type"])
        self.assertEqual(kind.values, ["A", "B"])
        self.assertEqual(kind.text, "one of two")
        self.assertEqual(self.command.options[2].names, ["-o", "--output"])

    def test_only_some_options_take_a_value(self):
        self.assertEqual([o.takes_value for o in self.command.options], [False, True, True])

    def test_arguments_and_usage(self):
        self.assertEqual(self.command.arguments[0].text, "what is run")
        self.assertEqual(self.command.usage, "tool run [OPTIONS] FILE")


class Programs(unittest.TestCase):
    """Every command and option that a program knows stands in its manual and in each completion."""

    def test_all(self):
        for program in programs:
            with self.subTest(program=program.name), tempfile.TemporaryDirectory() as folder:
                self.check(program, pathlib.Path(folder))

    def check(self, program, folder):
        template = packaging / "man" / f"{program.name}.1.in"
        subprocess.run([sys.executable, "-B", packaging / "command_line.py", program, folder, "--man", template], check=True)
        files = [file for file in folder.rglob("*") if file.is_file()]
        self.assertEqual(len(files), 4)
        command = command_line.read(str(program))
        self.assertTrue(command.options)
        for file in files:
            text = file.read_text("utf-8").replace("\\-", "-")
            for _, inner in command_line.paths(command):
                self.assertIn(inner.name, text, file.name)
                for name in command_line.option_names(inner):
                    wanted = name.lstrip("-") if file.suffix == ".fish" else name
                    self.assertIn(wanted, text, file.name)
        manual = (folder / f"{program.name}.1").read_text("utf-8")
        self.assertNotIn("@", manual.replace("@DATE@", ""))
        subprocess.run(["bash", "-n", folder / "completion" / "bash" / program.name], check=True)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
