# SPDX-License-Identifier: EUPL-1.2
"""Reads a programme file from outside the window, by the command line."""
import json
import os
import subprocess
import uuid


class Programme:
    def __init__(self, bin_folder, path):
        self.cli = os.path.join(bin_folder, "designpalas-cli")
        self.path = path

    def run(self, *arguments):
        return subprocess.run([self.cli, *arguments, "--language", "en"], capture_output=True, text=True)

    def answer(self, *arguments):
        done = self.run(*arguments)
        if done.returncode != 0:
            raise AssertionError(f"designpalas-cli {' '.join(arguments)}: {done.stderr.strip()}")
        return done.stdout

    def rows(self, what):
        """The exported rows, or none while the file is not there or is being written."""
        output = f"{self.path}.{uuid.uuid4().hex}.json"
        done = self.run("export", self.path, "--what", what, "--format", "json", "--output", output)
        if done.returncode != 0:
            return []
        with open(output, encoding="utf-8") as file:
            rows = json.load(file)
        os.remove(output)
        return rows

    def answered_figures(self, as_of=None):
        """The figures and the day that they are of."""
        day = ["--as-of", as_of] if as_of else []
        return json.loads(self.answer("figures", self.path, "--json", *day))

    def figures(self, as_of=None):
        return self.answered_figures(as_of)["figures"]

    def as_of(self):
        return self.answered_figures()["as_of"]

    def history(self):
        return json.loads(self.answer("history", self.path, "--json"))
