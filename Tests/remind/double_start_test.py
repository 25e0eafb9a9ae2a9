#!/usr/bin/env python3
"""Starts `remind` twice at once, again and again, so that both are in the middle of sending at the same moment; counts
each reminder at the receiving end by its Message-ID.

Nothing may be missing, nothing may come twice, and no run may fail. The mail program waits at a barrier until a second
run has begun to send, too: a round in which that did not happen is no round. RAPPORTEUR_LONG=1 makes it 1,000.
"""
import argparse
import datetime
import email
import email.policy
import os
import pathlib
import shutil
import sys
import tempfile
import time

from office import Office

# $PPID is the run that hands the message over. Whoever comes alone goes on after three seconds.
SENDMAIL = """#!/bin/sh
cd {folder} || exit 71
: > now/$PPID
tries=0
while [ $tries -lt 60 ]; do
  set -- now/*
  [ $# -ge {at_once} ] && break
  sleep 0.05
  tries=$((tries + 1))
done
cat > part.$$ && mv part.$$ inbox/$PPID.$$
"""


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("program")
    options.add_argument("--rounds", type=int, default=1000 if os.environ.get("RAPPORTEUR_LONG") else 80)
    options.add_argument("--at-once", type=int, default=2)
    given = options.parse_args()
    with tempfile.TemporaryDirectory(prefix="rapporteur-double-") as name:
        folder = pathlib.Path(name)
        (folder / "inbox").mkdir()
        (folder / "sendmail").write_text(SENDMAIL.format(folder=folder, at_once=given.at_once), encoding="utf-8")
        office = Office(given.program, folder / "office")
        office.settle(f'{{ from: office@example.org, command: "/bin/sh {folder}/sendmail" }}')
        began, problems, met, shared = time.monotonic(), [], 0, 0
        now = datetime.datetime(2026, 11, 20, 12, 0)
        for _ in range(given.rounds):
            shutil.rmtree(folder / "now", ignore_errors=True)
            (folder / "now").mkdir()
            runs = [office.remind(now) for _ in range(given.at_once)]
            for run in runs:
                out, error = run.communicate(timeout=300)
                if run.returncode != 0 or out or error:
                    problems.append(f"ended with {run.returncode}: {out.decode()}{error.decode()}")
            met += len(list((folder / "now").iterdir())) == given.at_once
            senders = set()
            for path in (folder / "inbox").iterdir():
                mail = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
                office.inbox.append(str(mail["Message-ID"]).strip().strip("<>"))
                senders.add(path.name.split(".")[0])
                path.unlink()
            shared += len(senders) > 1
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
        if met < 0.95 * given.rounds:
            problems.append(f"only in {met} of {given.rounds} rounds both were sending at once")
        verified = office.run("verify")
        if verified.returncode != 0:
            problems.append(f"verify: {verified.stdout}{verified.stderr}")
        print(f"{given.rounds} rounds of {given.at_once} at once in {time.monotonic() - began:.0f} s: "
              f"{len(due)} reminders came due, {len(sent)} sent in {len(office.inbox)} mails, each once; in {met} rounds "
              f"both were sending at the same moment, in {shared} both handed something over.")
        for problem in problems[:20]:
            print("PROBLEM:", problem)
        sys.exit(1 if problems else 0)


main()
