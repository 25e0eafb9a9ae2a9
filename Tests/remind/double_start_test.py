#!/usr/bin/env python3
"""Starts `remind` twice at once, again and again; counts each reminder at the receiving end.

Nothing may be missing, nothing may come twice, and no run may fail.
"""
import argparse
import datetime
import sys
import tempfile
import time

from office import Office


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("program")
    options.add_argument("--rounds", type=int, default=200)
    options.add_argument("--at-once", type=int, default=2)
    given = options.parse_args()
    with tempfile.TemporaryDirectory(prefix="rapporteur-double-") as folder:
        office = Office(given.program, folder + "/office")
        began, problems, shared = time.monotonic(), [], 0
        now = datetime.datetime(2026, 11, 20, 12, 0)
        for _ in range(given.rounds):
            before = len(office.inbox)
            runs = [office.remind(now) for _ in range(given.at_once)]
            for run in runs:
                out, error = run.communicate(timeout=300)
                if run.returncode != 0 or out or error:
                    problems.append(f"ended with {run.returncode}: {out.decode()}{error.decode()}")
            office.collect()
            shared += len(office.inbox) - before > 3
            now += datetime.timedelta(days=10)
        due, sent, _, _ = office.record()
        expected = given.rounds * len(office.reports) * 3
        if len(due) != expected:
            problems.append(f"{len(due)} reminders came due, not {expected}")
        problems += [f"never sent: {key}" for key in sorted(due - set(sent))]
        problems += [f"sent {len(names)} times: {key}" for key, names in sent.items() if len(names) != 1]
        counts = office.counted()
        problems += [f"{name} arrived {count} times" for name, count in counts.items() if count != 1]
        on_record = {name for names in sent.values() for name in names}
        if set(counts) != on_record:
            problems.append(f"arrived and on record differ: {sorted(set(counts) ^ on_record)}")
        verified = office.run("verify")
        if verified.returncode != 0:
            problems.append(f"verify: {verified.stdout}{verified.stderr}")
        print(f"{given.rounds} rounds of {given.at_once} at once in {time.monotonic() - began:.0f} s: "
              f"{len(due)} reminders came due, {len(sent)} sent in {len(office.inbox)} mails, each once; in {shared} rounds "
              "the runs shared the work.")
        for problem in problems[:20]:
            print("PROBLEM:", problem)
        sys.exit(1 if problems else 0)


main()
