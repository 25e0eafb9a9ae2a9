#!/usr/bin/env python3
"""Rebuilds the disk as power cuts could leave it, and opens each of these images with the program.

The story runs under strace; `disk.py` rebuilds what a cut at some moment of it leaves. In every image `verify` finds
nothing, everything that the program had confirmed before the cut is on record, and nothing is there by half.
"""
import argparse
import hashlib
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time

from disk import NOT_REBUILT, TRACED, Confirmed, Disk, Sync, SyncFolder, Tracer, files_below
from scenario import Scenario


def main():
    here = os.path.dirname(os.path.abspath(__file__))
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("program")
    options.add_argument("scenario", nargs="?", default=os.path.join(here, "upr.json"))
    options.add_argument("--workspace", help="a prepared workspace, in place of the one that the story prepares")
    options.add_argument("--images", type=int, default=200)
    options.add_argument("--rounds", type=int, default=2)
    options.add_argument("--seed", type=int, default=1)
    given = options.parse_args()
    try:
        subprocess.run(["strace", "-o", "/dev/null", "true"], check=True, stderr=subprocess.DEVNULL)
    except (FileNotFoundError, subprocess.CalledProcessError):
        print("power_cut_test: strace is missing, or tracing is not allowed here (ptrace)", file=sys.stderr)
        sys.exit(77)
    scenario = Scenario(given.program, given.scenario, given.workspace)
    with tempfile.TemporaryDirectory(prefix="rapporteur-power-") as folder:
        sys.exit(Cuts(scenario, os.path.realpath(folder), random.Random(given.seed)).go(given))


class Cuts:
    def __init__(self, scenario, folder, chance):
        self.scenario, self.folder, self.chance = scenario, folder, chance
        self.office, self.image = os.path.join(folder, "office"), os.path.join(folder, "image")
        self.seen, self.lossy, self.problems = set(), 0, []

    def go(self, given):
        prepared = os.path.join(self.folder, "prepared")
        self.scenario.prepare(prepared)
        self.adds = self.learn(prepared)
        shutil.copytree(prepared, self.office)
        self.confirmed = len(self.scenario.history(self.office))
        disk, lying, started = Disk(self.office), Disk(self.office), time.monotonic()
        operations = self.traced(given.rounds)
        self.full = self.scenario.history(self.office)
        for moment, operation in enumerate(operations, 1):
            if isinstance(operation, Confirmed):
                self.confirmed = operation.entries
            disk.happen(operation)
            if not isinstance(operation, (Sync, SyncFolder)):
                lying.happen(operation)
            # At some moments everything is synced and there is but one image; others make up for them.
            wanted, tries = given.images * moment // len(operations), 30
            while len(self.seen) < wanted and tries > 0:
                kept = 0 if tries == 30 else self.chance.choice([0.1, 0.3, 0.5, 0.7, 0.9, 1])
                self.cut(disk, kept, f"cut after call {moment} of {len(operations)}, {kept:.0%} of the unsynced kept")
                tries -= 1
        self.rebuilds(disk)
        self.sees_a_loss(lying)
        print(f"{len(self.seen)} different images of {len(operations)} calls in {time.monotonic() - started:.0f} s; "
              f"{self.lossy} of them had lost something unsynced. {len(self.problems)} problems")
        for problem in self.problems:
            print("PROBLEM:", problem)
        return 1 if self.problems or not self.seen else 0

    def learn(self, prepared):
        """How many entries each command of a round adds, in a round that nobody disturbs."""
        shutil.copytree(prepared, self.office)
        counts = [len(self.scenario.history(self.office))]
        for command in self.scenario.steps(self.office, 1):
            self.scenario.must(command)
            counts.append(len(self.scenario.history(self.office)))
        shutil.rmtree(self.office)
        return [after - before for before, after in zip(counts, counts[1:])]

    def traced(self, rounds):
        """What the rounds did to the disk. Nothing else may touch the workspace in between."""
        tracer, trace, entries = Tracer(self.office), os.path.join(self.folder, "trace"), self.confirmed
        for number in range(1, rounds + 1):
            for adds, command in zip(self.adds, self.scenario.steps(self.office, number)):
                # What the test itself writes between commands is on the disk for certain.
                self.scenario.must(["strace", "-f", "-xx", "-qq", "-s", str(1 << 24), "-o", trace, "-e",
                                    "trace=" + ",".join(TRACED + NOT_REBUILT), *command])
                tracer.read(trace)
                entries += adds
                tracer.operations.append(Confirmed(entries))
        return tracer.operations

    def cut(self, disk, kept, place):
        files = disk.after_cut(self.chance, kept)
        digest = hashlib.sha256(repr(sorted(files.items())).encode()).digest()
        if (digest, self.confirmed) in self.seen:
            return
        self.seen.add((digest, self.confirmed))
        self.lossy += kept < 1 and files != disk.after_cut(self.chance, 1)
        self.write(files)
        self.problems += [f"{place}: {each}" for each in self.judged()]

    def write(self, files):
        shutil.rmtree(self.image, ignore_errors=True)
        for path, content in files.items():
            path = path.replace(self.office, self.image)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "wb") as file:
                file.write(content)

    def judged(self):
        told = self.scenario.run(self.scenario.command(self.scenario.data["history"], self.image, 0))
        if told.returncode != 0:
            return [f"history ended with {told.returncode}: {told.stderr.strip()}"]
        entries = json.loads(told.stdout)["entries"]
        problems = self.scenario.troubles(self.image, entries)
        if entries != self.full[: len(entries)]:
            problems.append("what is on record never happened so")
        if len(entries) < self.confirmed:
            problems.append(f"{self.confirmed} entries were confirmed, {len(entries)} are on record")
        # The file is written first and put on record after, so it may be one document ahead of the record.
        recorded = self.digests(entries)
        allowed = self.digests(self.full)[max(0, len(recorded) - 1) : len(recorded) + 1]
        for path in files_below(self.image):
            if path.endswith(".docx"):
                with open(path, "rb") as file:
                    if hashlib.sha256(file.read()).hexdigest() not in allowed:
                        problems.append(f"{os.path.basename(path)} is not the document on record")
        return problems

    def digests(self, entries):
        promise = self.scenario.data["documents"]
        return [each["event"][promise["event"]][promise["digest"]] for each in entries if promise["event"] in each["event"]]

    def rebuilds(self, disk):
        """The disk with everything kept must be the real one, or this test proves nothing."""
        rebuilt = disk.after_cut(self.chance, 1)
        for path in files_below(self.office):
            with open(path, "rb") as file:
                if not path.endswith(("-shm", ".md")) and rebuilt.get(path) != file.read():
                    self.problems.append(f"{path} was not rebuilt as it is")

    def sees_a_loss(self, lying):
        """A disk that only says that it synced loses what was confirmed: where that passes, this test sees nothing."""
        self.write(lying.after_cut(self.chance, 0))
        if not self.judged():
            self.problems.append("the loss of everything was not noticed")


main()
