#!/usr/bin/env python3
"""Kills the program with SIGKILL at random moments of its commands; says what is left.

After each one: everything that was on record before still is, what the program had confirmed is there, what it had
not confirmed is there whole or not at all, and `verify` finds nothing.
"""
import argparse
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time

from scenario import Scenario, name_of, shown


def main():
    here = os.path.dirname(os.path.abspath(__file__))
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("program")
    options.add_argument("scenario", nargs="?", default=os.path.join(here, "upr.json"))
    options.add_argument("--workspace", help="a prepared workspace, in place of the one that the story prepares")
    options.add_argument("--kills", type=int, default=100)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--rounds-per-workspace", type=int, default=10)
    given = options.parse_args()
    scenario = Scenario(given.program, given.scenario, given.workspace)
    with tempfile.TemporaryDirectory(prefix="rapporteur-kill-") as folder:
        sys.exit(Killing(scenario, folder, random.Random(given.seed)).go(given.kills, given.rounds_per_workspace))


class Killing:
    def __init__(self, scenario, folder, chance):
        self.scenario, self.folder, self.chance = scenario, folder, chance
        self.workspace = os.path.join(folder, "office")
        self.killed = self.finished = self.took_effect = self.partial = 0
        self.problems = []

    def go(self, kills, rounds_per_workspace):
        prepared = os.path.join(self.folder, "prepared")
        self.scenario.prepare(prepared)
        self.learn(prepared)
        started = time.monotonic()
        while self.killed < kills and not self.problems:
            shutil.rmtree(self.workspace, ignore_errors=True)
            shutil.copytree(prepared, self.workspace)
            self.record = self.scenario.history(self.workspace)
            for number in range(1, rounds_per_workspace + 1):
                for index, command in enumerate(self.scenario.steps(self.workspace, number)):
                    self.until_done(index, command, kills)
            self.partial += sum(len([f for f in files if f.endswith(".partial")])
                                for _, _, files in os.walk(self.workspace))
        print(f"{self.killed} kills in {time.monotonic() - started:.0f} s: {self.took_effect} after the act was on "
              f"record, the others before; {self.finished} commands finished. "
              f"Unfinished temporary files left beside their targets: {self.partial}.")
        for problem in self.problems:
            print("PROBLEM:", problem)
        return 1 if self.problems else 0

    def learn(self, prepared):
        """Runs a round that nobody disturbs: what each command adds, and how long it takes."""
        shutil.copytree(prepared, self.workspace)
        before = self.scenario.history(self.workspace)
        self.adds, self.lasts = [], []
        for command in self.scenario.steps(self.workspace, 1):
            started = time.monotonic()
            self.scenario.must(command)
            self.lasts.append(time.monotonic() - started)
            after = self.scenario.history(self.workspace)
            self.adds.append(self.scenario.kinds(after[len(before):]))
            before = after

    def until_done(self, index, command, kills):
        """Gives a command again and again until it has its effect, as a person would."""
        while not self.problems:
            code, said = self.attempt(command, index, kills)
            entries = self.scenario.history(self.workspace)
            added = self.scenario.kinds(entries[len(self.record):])
            confirmed = code == 0 or said
            place = f"{name_of(command)} (kill {self.killed}, {shown(command)}):"
            if entries[:len(self.record)] != self.record:
                self.problems.append(f"{place} what was on record before is not there any more")
            if code not in (0, -9):
                self.problems.append(f"{place} ended with {code}: {said}")
            if confirmed and added != self.adds[index]:
                self.problems.append(f"{place} it confirmed {self.adds[index]}, on record is {added}")
            if added and added != self.adds[index]:
                self.problems.append(f"{place} half done: {added} in place of {self.adds[index]}")
            self.problems += [f"{place} {each}" for each in self.scenario.troubles(self.workspace, entries)]
            if confirmed and "produced" in added and not self.scenario.produced_matches(self.workspace, entries):
                self.problems.append(f"{place} the document that was confirmed is not the file that stands there")
            if code == -9 and added:
                self.took_effect += 1
            self.record = entries
            if code == 0 or added:
                return

    def attempt(self, command, index, kills):
        """Runs the command and, while there are kills to give, kills it at a random moment of its life."""
        process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            env=self.scenario.environment)
        if self.killed < kills:
            try:
                # Half of them late, where a command writes; the others at any moment.
                part = self.chance.choice([self.chance.uniform(0, 1.2), self.chance.uniform(0.6, 1.1)])
                process.wait(part * self.lasts[index])
            except subprocess.TimeoutExpired:
                process.kill()
        out, error = process.communicate(timeout=300)
        if process.returncode == -9:
            self.killed += 1
            return -9, out.decode(errors="replace")
        self.finished += 1
        return process.returncode, (out + error).decode(errors="replace")


main()
