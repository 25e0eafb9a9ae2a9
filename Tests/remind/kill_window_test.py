#!/usr/bin/env python3
"""Kills `remind` exactly between the mail server's yes and the line that says so on record, and just before the yes.

After the first kill the mail comes again under the same Message-ID, once; after the second it comes once; and whoever
starts meanwhile leaves it alone for half an hour. With a mail program and with a mail server.
"""
import datetime
import email
import email.policy
import os
import pathlib
import signal
import sys
import tempfile

from office import Office
from post import Manners, Post

STEPS = 40 if os.environ.get("RAPPORTEUR_LONG") else 8

SENDMAIL = """#!/bin/sh
cd {folder} || exit 71
case $(cat mode) in
  before) kill -9 $PPID; exit 0 ;;
  after) cat > part.$$ && mv part.$$ inbox/$$ && kill -9 $PPID ;;
  *) cat > part.$$ && mv part.$$ inbox/$$ ;;
esac
"""


class Program:
    """Mails go through a program that kills who called it."""

    def __init__(self, folder, office):
        self.folder = folder
        (folder / "inbox").mkdir()
        (folder / "sendmail").write_text(SENDMAIL.format(folder=folder), encoding="utf-8")
        office.settle(f'{{ from: office@example.org, command: "/bin/sh {folder}/sendmail" }}')

    def begin(self, mode, run):
        pass

    def prepare(self, mode):
        (self.folder / "mode").write_text(mode, encoding="utf-8")

    def taken(self):
        names = []
        for path in (self.folder / "inbox").iterdir():
            mail = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
            names.append(str(mail["Message-ID"]).strip().strip("<>"))
            path.unlink()
        return names

    def stop(self):
        pass


class Server:
    """Mails go to a server that kills the run at the end of a message, without a yes, or at QUIT, after it."""

    def __init__(self, folder, office):
        self.post, self.run, self.seen = Post(), None, 0
        office.settle("{ from: office@example.org, via: smtp, host: localhost, "
                      f"port: {self.post.port}, security: none }}")

    def prepare(self, mode):
        def kill(talk):
            os.kill(self.run.pid, signal.SIGKILL)
            return "421 too late"

        # At the end of the data the message was not answered: the server has thrown it away.
        refuse = {"DATA": kill} if mode == "before" else {"QUIT": kill} if mode == "after" else {}
        self.post.manners = Manners(**refuse)

    def begin(self, mode, run):
        self.run = run

    def taken(self):
        new = self.post.taken[self.seen:]
        self.seen += len(new)
        return [name for name, _ in new]

    def stop(self):
        self.post.stop()


def main(program):
    problems = []
    for way in (Program, Server):
        with tempfile.TemporaryDirectory(prefix="rapporteur-window-") as name:
            folder = pathlib.Path(name)
            office = Office(program, folder / "office")
            post = way(folder, office)
            arrived = []

            def run(now, mode, killed, count):
                post.prepare(mode)
                running = office.remind(now)
                post.begin(mode, running)
                out, error = running.communicate(timeout=120);
                came = post.taken()
                arrived.extend(came)
                if (running.returncode == -9) != killed or (not killed and (running.returncode or out or error)):
                    problems.append(f"{way.__name__} {now} {mode}: ended with {running.returncode}: {error.decode()}")
                if len(came) != count:
                    problems.append(f"{way.__name__} {now} {mode}: {len(came)} mails came, not {count}")
                return came

            repeated, now = [], datetime.datetime(2026, 11, 20, 12, 0)
            for _ in range(STEPS):
                first = run(now, "after", True, 1)
                # Its claim holds: the other two go out, it does not.
                others = run(now + datetime.timedelta(minutes=5), "none", False, 2)
                run(now + datetime.timedelta(minutes=31), "before", True, 0)
                run(now + datetime.timedelta(minutes=36), "none", False, 0)
                again = run(now + datetime.timedelta(minutes=62), "none", False, 1)
                if first != again or set(first) & set(others):
                    problems.append(f"{way.__name__} {now}: came as {first}, then as {again}, beside {others}")
                repeated += again
                run(now + datetime.timedelta(minutes=95), "none", False, 0)
                now += datetime.timedelta(days=10)
            due, sent, claims, passed = office.record()
            problems += [f"never sent: {key}" for key in sorted(due - set(sent))]
            problems += [f"passed over: {key}" for key in sorted(passed)]
            problems += [f"sent {len(names)} times: {key}" for key, names in sent.items() if len(names) != 1]
            counts = {}
            for message in arrived:
                counts[message] = counts.get(message, 0) + 1
            if any(count != (2 if message in repeated else 1) for message, count in counts.items()):
                problems.append(f"{way.__name__}: counted {counts}")
            on_record = {name for names in sent.values() for name in names}
            if {message.split("@")[0] for message in counts} != on_record or len(counts) != 3 * STEPS:
                problems.append(f"{way.__name__}: {len(counts)} messages, {len(on_record)} on record")
            verified = office.run("verify")
            if verified.returncode != 0:
                problems.append(f"verify: {verified.stdout}{verified.stderr}")
            post.stop()
            print(f"{way.__name__}: {2 * STEPS} kills in the window: {len(counts)} mails, of which {len(repeated)} came "
                  "again under the same Message-ID, none more often, none missing.")
    for problem in problems[:20]:
        print("PROBLEM:", problem)
    sys.exit(1 if problems else 0)


main(sys.argv[1])
