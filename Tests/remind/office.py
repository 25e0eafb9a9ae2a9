"""An office with reminders for the tests beside this file, and the receiving end: a folder that mails are taken from."""
import datetime
import email
import email.policy
import json
import os
import pathlib
import shutil
import subprocess

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent

WORKFLOW = """
workflow: tick
version: 1
title: { en: A report that is always late }
fields:
  country: { type: country }
sections:
  - { id: text, title: { en: Text } }
states:
  draft: { initial: true, edit: [officer] }
  sent: { final: true }
transitions:
  send: { from: draft, to: sent, by: [officer] }
deadlines:
  closing: { from: given, zone: UTC }
reminders:
  - id: closing
    deadline: closing
    to: [officer, reviewer, coordinator]
    overdue: every 10 days for 1000 months
"""


class Office:
    """A workspace in which three people are reminded of three reports."""

    def __init__(self, program, folder, reports=3, workflow=WORKFLOW, closing="2026-11-10T12:00"):
        self.program = os.path.abspath(program)
        self.folder = pathlib.Path(folder)
        self.environment = {**os.environ, "RAPPORTEUR_SHARE": str(ROOT), "RAPPORTEUR_USER": "maya",
                            "RAPPORTEUR_LANG": "en", "TZ": "UTC"}
        self.start = datetime.datetime(2026, 11, 2, 12, 0)
        first = f"{self.start:%Y-%m-%dT%H:%M}"
        self.must("init", str(self.folder), "--organisation", "Child Rights Watch", "--acronym", "CRW",
                  "--email", "maya@example.org", "--now", first, inside=False)
        with open(self.folder / "rapporteur.yaml", "a", encoding="utf-8") as settings:
            settings.write("weekend: []\nmail: { from: office@example.org, via: folder }\n")
        (self.folder / "Workflows").mkdir()
        (self.folder / "Workflows/tick.yaml").write_text(workflow, encoding="utf-8")
        for name, role in [("ana", "officer"), ("omar", "reviewer")]:
            self.must("people", "add", name, "--role", role, "--email", f"{name}@example.org", "--now", first)
        self.reports = [f"r{number}" for number in range(1, reports + 1)]
        for report in self.reports:
            self.must("open", report, "--workflow", "tick", "--deadline", f"closing={closing}", "--now", first,
                      "--as", "ana")
        self.inbox = []  # the Message-ID of every mail that was ever taken away, repeats too
        self.mails = {}

    def settle(self, mail):
        """Lets mails go out as `mail` says: what stands under that key in the settings."""
        path = self.folder / "rapporteur.yaml"
        lines = [line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("mail:")]
        path.write_text("\n".join(lines + [f"mail: {mail}", ""]), encoding="utf-8")

    def command(self, *words, inside=True):
        return [self.program, *words, *(["--workspace", str(self.folder)] if inside else [])]

    def run(self, *words, inside=True, typed=""):
        return subprocess.run(self.command(*words, inside=inside), env=self.environment, input=typed,
                              capture_output=True, text=True, timeout=120)

    def must(self, *words, inside=True):
        done = self.run(*words, inside=inside)
        if done.returncode != 0:
            raise SystemExit(f"{' '.join(words)} ended with {done.returncode}: {done.stdout}{done.stderr}")
        return done.stdout

    def remind(self, now, **options):
        return subprocess.Popen(self.command("remind", "--now", f"{now:%Y-%m-%dT%H:%M}"), env=self.environment,
                                stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, **options)

    def collect(self):
        """Takes the mails away, as the program that picks them up would; what is half written stays."""
        for path in sorted((self.folder / "mail").glob("*.eml")):
            message = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
            name = str(message["Message-ID"]).strip().strip("<>")
            self.inbox.append(name)
            self.mails[name] = message
            path.unlink()

    def events(self, report):
        entries = json.loads(self.must("history", report, "--json"))["entries"]
        return [next(iter(entry["event"].items())) for entry in entries]

    def record(self):
        """What is on record: keys that came due, keys by the message that they went out in, claims by message."""
        due, sent, claims, passed = set(), {}, {}, set()
        for report in self.reports:
            for kind, fields in self.events(report):
                if kind == "reminderDue":
                    due |= {(report, fields["_0"], fields["occurrence"], person) for person in fields["to"]}
                elif kind in ("reminderClaimed", "reminderSent"):
                    keys = [(report, key["reminder"], key["occurrence"], key["person"]) for key in fields["_0"]]
                    if kind == "reminderClaimed":
                        claims.setdefault(fields["message"], []).append(keys)
                    else:
                        for key in keys:
                            sent.setdefault(key, []).append(fields["message"])
                elif kind == "reminderPassed":
                    passed |= {(report, key["reminder"], key["occurrence"], key["person"]) for key in fields["_0"]}
        return due, sent, claims, passed

    def counted(self):
        """How often each message arrived, by the left part of its Message-ID."""
        counts = {}
        for name in self.inbox:
            counts[name.split("@")[0]] = counts.get(name.split("@")[0], 0) + 1
        return counts

    def remove(self):
        shutil.rmtree(self.folder, ignore_errors=True)
