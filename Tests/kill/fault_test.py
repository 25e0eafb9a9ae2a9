#!/usr/bin/env python3
"""Lets one system call fail, another one each time, and looks what the program makes of it.

For each command of the story and each of its calls, that call alone fails with "input/output error", "no space left on
device" or "interrupted", or the program is killed there. The program must end with one of its documented exit codes and
a message to a person; the workspace must be as before or as after the whole command, and verify.
"""
import argparse
import collections
import concurrent.futures
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time

from scenario import DOCUMENTED, INSIDE, Endless, Scenario, name_of, shown

CALLS = ["openat", "read", "pread64", "write", "pwrite64", "fsync", "fdatasync", "ftruncate", "rename", "renameat2",
         "unlink", "mkdir", "flock", "fcntl"]
FAULTS = ["EIO", "ENOSPC", "EINTR", "KILL"]
# Calls of the dynamic linker and of Swift's runtime (which finds the arguments in maps), before the program begins.
BEFORE = re.compile(r"\.so(\.[\w.]+)?[\">]|/ld\.so\.cache|/proc/\w+/maps")


def main():
    here = os.path.dirname(os.path.abspath(__file__))
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("program")
    options.add_argument("scenario", nargs="?", default=os.path.join(here, "upr.json"))
    options.add_argument("--workspace", help="a prepared workspace, in place of the one that the story prepares")
    options.add_argument("--each", action="store_true", help="every call; else at most --cap of a kind in a command")
    options.add_argument("--cap", type=int, default=2)
    options.add_argument("--calls", nargs="+", default=CALLS)
    options.add_argument("--faults", nargs="+", default=FAULTS)
    options.add_argument("--verbose", action="store_true", help="print what the program said each time")
    options.add_argument("--only", help="only the commands whose name holds this")
    given = options.parse_args()
    if not may_trace():
        print("fault_test: strace is missing, or tracing is not allowed here (ptrace)", file=sys.stderr)
        sys.exit(77)
    scenario = Scenario(given.program, given.scenario, given.workspace)
    with tempfile.TemporaryDirectory(prefix="rapporteur-fault-") as folder:
        sys.exit(Faults(scenario, folder, given).go())


def may_trace():
    try:
        return subprocess.run(["strace", "-o", "/dev/null", "true"], stderr=subprocess.DEVNULL).returncode == 0
    except FileNotFoundError:
        return False


class Faults:
    def __init__(self, scenario, folder, given):
        self.scenario, self.folder, self.given = scenario, folder, given
        self.outcomes = collections.defaultdict(collections.Counter)
        self.problems = []

    def go(self):
        started = time.monotonic()
        work = [(*each, fault) for each in self.places() for fault in self.given.faults]
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            for place, problems in pool.map(lambda each: self.attempt(*each), work):
                self.problems += [f"{place}: {problem}" for problem in problems]
        for name, outcomes in self.outcomes.items():
            print(f"  {name:<24}" + ", ".join(f"{count} × {what}" for what, count in sorted(outcomes.items())))
        print(f"{len(work)} faults in {time.monotonic() - started:.0f} s, {len(self.problems)} problems")
        for problem in self.problems:
            print("PROBLEM:", problem)
        return 1 if self.problems or not work else 0

    def places(self):
        """Each command of the story with the workspace as it stands before it, and the calls to fail in it."""
        office = os.path.join(self.folder, "prepared")
        self.scenario.prepare(office)
        before = self.scenario.history(office)
        moving = os.path.join(self.folder, "office")
        shutil.copytree(office, moving)
        for index, command in enumerate(self.scenario.steps(moving, 1)):
            snapshot = os.path.join(self.folder, f"before-{index}")
            shutil.copytree(moving, snapshot)
            calls = self.traced(command)
            after = self.scenario.history(moving)
            step = Step(index, command, moving, snapshot, before, self.scenario.kinds(after[len(before):]))
            before = after
            if self.given.only and self.given.only not in name_of(command):
                continue
            for call, numbers in calls.items():
                for number in numbers if self.given.each else spread(numbers, self.given.cap):
                    yield step, call, number

    def traced(self, command):
        """Runs the command; which calls it made: numbers per thread, as strace counts them."""
        trace = os.path.join(self.folder, "trace")
        self.scenario.must(["strace", "-f", "-y", "-qq", "-e", "trace=" + ",".join(self.given.calls), "-o", trace,
                            *command])
        seen, calls, early = collections.Counter(), collections.defaultdict(set), collections.defaultdict(set)
        with open(trace, encoding="utf-8", errors="replace") as lines:
            for line in lines:
                found = re.match(r"(\d+) +(\w+)\(", line)
                if not found:
                    continue
                thread, call = found.groups()
                seen[thread, call] += 1
                (early if BEFORE.search(line) else calls)[call].add(seen[thread, call])
        # A number counts in every thread, so one that would hit one of those in any thread is left out.
        return {call: sorted(numbers - early[call]) for call, numbers in calls.items()}

    def attempt(self, step, call, number, fault):
        office = tempfile.mkdtemp(prefix="office-", dir=self.folder)
        os.rmdir(office)
        shutil.copytree(step.snapshot, office)
        command = [word.replace(step.moving, office) for word in step.command]
        effect = "signal=KILL" if fault == "KILL" else f"error={fault}"
        place = f"{call} number {number} {fault} in: {shown(step.command)}"
        try:
            done = self.scenario.run(
                ["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={call}", "-e",
                 f"inject={call}:{effect}:when={number}", *command])
        except Endless as why:
            return place, [str(why)]
        entries = self.scenario.history(office)
        problems = self.judged(step, fault, done, entries) + self.scenario.troubles(office, entries)
        state = "after" if entries[len(step.before):] else "before"
        what = "killed" if done.returncode == -9 else f"exit {done.returncode}"
        self.outcomes[name_of(step.command)][f"{what} {state}" if step.adds else what] += 1
        if self.given.verbose:
            print(f"{what} {state}: {place}\n    {done.stderr.strip()}".replace(office, "OFFICE"))
        shutil.rmtree(office, ignore_errors=True)
        return place, problems

    def judged(self, step, fault, done, entries):
        problems = []
        added = self.scenario.kinds(entries[len(step.before):])
        if entries[:len(step.before)] != step.before:
            problems.append("what was on record before is not there any more")
        if added not in ([], step.adds):
            problems.append(f"half done: {added} in place of {step.adds}")
        if done.returncode == 0 and added != step.adds:
            problems.append(f"it says that it is done and added {added} in place of {step.adds}")
        if fault == "KILL" and done.returncode == -9:
            return problems
        if done.returncode not in DOCUMENTED:
            problems.append(f"ended with {done.returncode}: {done.stderr.strip()[:300]}")
        elif done.returncode != 0:
            if not done.stderr.strip():
                problems.append(f"ended with {done.returncode} and no message")
            elif INSIDE.search(done.stderr):
                problems.append(f"not a message to a person: {done.stderr.strip()[:300]}")
        return problems


Step = collections.namedtuple("Step", "index command moving snapshot before adds")


def spread(numbers, count):
    """`count` of `numbers`, from all over the list, the last one among them."""
    if len(numbers) <= count:
        return numbers
    return sorted({numbers[round(at * (len(numbers) - 1) / max(1, count - 1))] for at in range(count)})


main()
