#!/usr/bin/env python3
"""Kills `remind` with SIGKILL at random moments; counts each reminder at the receiving end by its Message-ID.

None may be missing. One may arrive twice only where the kill fell between its delivery and writing that down, and then
under the same Message-ID: never more often than it was claimed.
"""
import argparse
import datetime
import os
import random
import subprocess
import sys
import tempfile
import time

from office import Office


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("program")
    options.add_argument("--kills", type=int, default=1000 if os.environ.get("RAPPORTEUR_LONG") else 60)
    options.add_argument("--seed", type=int, default=1)
    given = options.parse_args()
    chance = random.Random(given.seed)
    with tempfile.TemporaryDirectory(prefix="rapporteur-kill-remind-") as folder:
        office = Office(given.program, folder + "/office")
        step = datetime.datetime(2026, 11, 20, 12, 0)
        began = time.monotonic()
        office.remind(step).communicate(timeout=300)
        lasts = time.monotonic() - began
        office.collect()
        kills, steps, problems = 0, 1, []
        began = time.monotonic()
        while kills < given.kills and not problems:
            step += datetime.timedelta(days=10)
            steps += 1
            now, done = step, False
            while not done:
                run = office.remind(now)
                if kills < given.kills:
                    try:
                        run.wait(chance.uniform(0, 1.1) * lasts)
                    except subprocess.TimeoutExpired:
                        run.kill()
                out, error = run.communicate(timeout=300)
                kills += run.returncode == -9
                if run.returncode not in (0, -9) or error:
                    problems.append(f"ended with {run.returncode}: {out.decode()}{error.decode()}")
                office.collect()
                # Past the half hour after which whoever claimed a reminder is thought dead.
                now += datetime.timedelta(minutes=31)
                done = run.returncode == 0
            # What a run that ended by itself left to another that was thought alive.
            last = office.remind(now)
            last.communicate(timeout=300)
            office.collect()
        due, sent, claims, passed = office.record()
        expected = steps * len(office.reports) * 3
        if len(due) != expected:
            problems.append(f"{len(due)} reminders came due, not {expected}")
        problems += [f"never sent: {key}" for key in sorted(due - set(sent))]
        problems += [f"sent {len(names)} times: {key}" for key, names in sent.items() if len(names) != 1]
        problems += [f"passed over: {key}" for key in sorted(passed)]
        counts = office.counted()
        on_record = {name for names in sent.values() for name in names}
        problems += [f"on record as sent and never arrived: {name}" for name in sorted(on_record - set(counts))]
        problems += [f"arrived and not on record: {name}" for name in sorted(set(counts) - on_record)]
        repeats = {name: count for name, count in counts.items() if count > 1}
        for name, count in repeats.items():
            tries = max(sum(key in keys for keys in claims[name]) for key in sent if name in sent[key])
            if count > tries:
                problems.append(f"{name} arrived {count} times and was claimed {tries} times")
        verified = office.run("verify")
        if verified.returncode != 0:
            problems.append(f"verify: {verified.stdout}{verified.stderr}")
        print(f"{kills} kills in {steps} steps and {time.monotonic() - began:.0f} s: {len(due)} reminders came due, "
              f"none missing; {len(counts)} mails, of which {len(repeats)} came again under the same Message-ID.")
        for problem in problems[:20]:
            print("PROBLEM:", problem)
        sys.exit(1 if problems else 0)


main()
