#!/usr/bin/env python3
"""Kills the program with SIGKILL while it destroys a name; says what is left of it.

After each one, and the next command: either nothing was destroyed and the record is as it was, or the name stands in
no file of the workspace any more, `verify` is clean and counts what was destroyed. Then the same while another process
reads the ledger: the person is told that the log could not be emptied, until it is.
"""
import argparse
import json
import os
import pathlib
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time

from scenario import Scenario

NAME = "Zuzanna Quillfeather"  # Invented, and unlike any other word in the workspace.


def main():
    here = os.path.dirname(os.path.abspath(__file__))
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("program")
    options.add_argument("--kills", type=int, default=100)
    options.add_argument("--seed", type=int, default=1)
    given = options.parse_args()
    scenario = Scenario(given.program, os.path.join(here, "upr.json"))
    with tempfile.TemporaryDirectory(prefix="rapporteur-expunge-") as folder:
        sys.exit(Expunging(scenario, folder, random.Random(given.seed)).go(given.kills))


class Expunging:
    def __init__(self, scenario, folder, chance):
        self.scenario, self.chance = scenario, chance
        self.asked, self.workspace = os.path.join(folder, "asked"), os.path.join(folder, "office")
        self.before = self.after = self.between = self.finished = 0
        self.problems = []

    def go(self, kills):
        self.ask()
        self.fresh()
        started = time.monotonic()
        self.must("expunge", "np-upr-55", "--confirm", "np-upr-55", who="maya")
        lasts = time.monotonic() - started
        self.look("undisturbed", True)
        while self.before + self.after < kills and not self.problems:
            self.kill(lasts)
        self.beside_a_reader()
        print(f"{self.before} kills before the act was on record, {self.after} after it, {self.between} of these before "
              f"the tidying was done; {self.finished} commands finished.")
        if self.between == 0:
            self.problems.append("no kill fell between the act and the tidying: this says nothing about them")
        for problem in self.problems:
            print("PROBLEM:", problem)
        return 1 if self.problems else 0

    def ask(self):
        """A workspace in which a name slipped into a draft, was taken out, and is to be destroyed."""
        self.scenario.prepare(self.asked)
        self.workspace, place = self.asked, self.workspace
        clean = self.must("export", "np-upr-55").stdout
        draft = pathlib.Path(self.asked, "draft.md")
        draft.write_text(clean.rstrip("\n") + f"\n\nOne of them was {NAME}.\n" * 200, encoding="utf-8")
        self.must("import", "np-upr-55", str(draft))
        again = self.must("export", "np-upr-55").stdout
        draft.write_text(again.replace(f"One of them was {NAME}.", ""), encoding="utf-8")
        self.must("import", "np-upr-55", str(draft))
        draft.unlink()
        self.must("expunge", "np-upr-55", "--find", "--reason", "names a child", said=NAME + "\n")
        if not self.hits():
            raise SystemExit("the name is nowhere to begin with")
        self.workspace = place

    def fresh(self):
        shutil.rmtree(self.workspace, ignore_errors=True)
        shutil.copytree(self.asked, self.workspace)

    def kill(self, lasts):
        self.fresh()
        process = subprocess.Popen(
            self.command("expunge", "np-upr-55", "--confirm", "np-upr-55", who="maya"), stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=self.scenario.environment)
        due = os.path.join(self.workspace, "ledger.sqlite.untidy")
        try:
            if self.chance.random() < 0.4:
                process.wait(self.chance.uniform(0, 1.2) * lasts)  # At any moment.
            else:
                # Around the act: some thousandths of a second after the command said that tidying will be due.
                while process.poll() is None and not os.path.exists(due):
                    pass
                process.wait(self.chance.uniform(0, 0.03))
        except subprocess.TimeoutExpired:
            process.kill()
        process.wait()
        was_due = os.path.exists(due)
        is_gone = self.look(f"kill {self.before + self.after}", process.returncode == 0)
        if process.returncode == 0:
            self.finished += 1
        elif is_gone:
            self.after += 1
            self.between += was_due
        else:
            self.before += 1

    def look(self, place, confirmed):
        """What the next command, and everybody after it, finds; whether the name was destroyed."""
        verified = json.loads(self.must("verify", "--json").stdout)
        gone = verified["expunged"] > 0
        if not verified["clean"] or verified["untidy"]:
            self.problems.append(f"{place}: verify says {verified}")
        if confirmed and not gone:
            self.problems.append(f"{place}: it was confirmed, and nothing was destroyed")
        if gone and self.hits():
            self.problems.append(f"{place}: the name still stands in {self.hits()}")
        if not gone and not self.hits():
            self.problems.append(f"{place}: the name is gone, and the record does not say so")
        return gone

    def beside_a_reader(self):
        self.fresh()
        reader = sqlite3.connect(os.path.join(self.workspace, "ledger.sqlite"), isolation_level=None)
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM entries").fetchone()
        said = self.must("expunge", "np-upr-55", "--confirm", "np-upr-55", who="maya")
        if "NOT YET" not in said.stderr:
            self.problems.append(f"beside a reader: nothing is said of the log: {said.stderr}")
        if not json.loads(self.must("verify", "--json").stdout)["untidy"]:
            self.problems.append("beside a reader: verify does not say that tidying is due")
        doctor = self.scenario.run(self.command("doctor"))
        if doctor.returncode != 69 or "ledger.sqlite-wal" not in doctor.stdout:
            self.problems.append(f"beside a reader: doctor says {doctor.stdout}")
        reader.execute("COMMIT")
        reader.close()
        self.look("after a reader", True)

    def hits(self):
        """The files of the workspace in which the name stands."""
        return [str(path.relative_to(self.workspace)) for path in pathlib.Path(self.workspace).rglob("*")
                if path.is_file() and b"Quillfeather" in path.read_bytes()]

    def command(self, *words, who="ana"):
        return [self.scenario.program, *words, "--workspace", self.workspace, "--as", who]

    def must(self, *words, who="ana", said=""):
        done = subprocess.run(self.command(*words, who=who), input=said, capture_output=True, text=True, timeout=300,
                              env=self.scenario.environment)
        if done.returncode != 0:
            raise SystemExit(f"{words} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
        return done


main()
