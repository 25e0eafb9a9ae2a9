#!/usr/bin/env python3
"""A year of reminders, day by day, twice: once with the clock of the whole program moved (libfaketime), once with --now.

Both must send the same mails. Each is counted at the receiving end by its Message-ID and held against the record; what
comes due when is computed here once more, from the days of the calendar alone. In the year lie both changes of the clock,
a week without power, a deadline that moves there and back, somebody's pause, somebody's quiet day, New Year and
29 February. RAPPORTEUR_LONG=1 lets cron run each hour for two days before and after each deadline and change.
"""
import concurrent.futures
import datetime
import email
import email.policy
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import zoneinfo

from office import Office

GENEVA, UTC = zoneinfo.ZoneInfo("Europe/Zurich"), datetime.timezone.utc
# The library alone, preloaded, changes the environment in a way that takes a Swift program its arguments.
FAKETIME = shutil.which("faketime")
WORKFLOW = """
workflow: tick
version: 1
title: { en: A report with a long year }
fields:
  country: { type: country }
sections:
  - { id: text, title: { en: Text } }
states:
  draft: { initial: true, edit: [officer] }
  review: {}
  sent: { final: true }
transitions:
  ask: { from: draft, to: review, by: [officer] }
  send: { from: [draft, review], to: sent, by: [officer] }
deadlines:
  closing: { from: given, zone: Europe/Zurich }
reminders:
  - id: closing
    deadline: closing
    to: [officer, coordinator]
    before: [30 days, 7 days, 1 day]
    on-the-day: true
    overdue: [every 1 day for 1 week, every 1 week for 12 weeks]
  - { id: escalation, deadline: closing, to: [coordinator], after: [3 days, 10 days, 13 weeks] }
  - { id: asked, kind: asked, in: review, to: [reviewer] }
  - { id: reading, kind: not-looked, in: review, to: [reviewer], after: 5 days, again: every 3 days }
"""
# The clock changes on 28 March and 31 October 2027.
DEADLINES = {"r1": "2027-03-28T12:00", "r2": "2027-06-30T23:59", "r3": "2027-10-31T23:59", "r4": "2028-03-01T12:00"}
START, END = datetime.datetime(2027, 2, 22, 12, 0), datetime.datetime(2028, 3, 4, 8, 7)
# By the clock of the computer, which is UTC.
ACTS = [
    ("2027-02-23T09:00", "people", "profile", "maya", "--quiet", "2027-12-27..2027-12-31"),
    ("2027-02-23T09:01", "people", "profile", "omar", "--quiet", "friday", "--language", "fr"),
    ("2027-02-23T09:02", "people", "profile", "ana", "--zone", "Asia/Kathmandu", "--as", "ana"),
    ("2027-04-02T10:00", "advance", "r1", "send", "--as", "ana"),
    ("2027-06-24T15:00", "deadline", "r2", "closing", "2027-07-30T23:59", "--reason", "the OHCHR moved it"),
    ("2027-07-12T15:00", "deadline", "r2", "closing", "2027-07-20T12:00", "--reason", "and moved it back"),
    ("2027-07-15T10:00", "advance", "r2", "ask", "--as", "ana"),
    ("2027-07-31T10:00", "advance", "r2", "send", "--as", "ana"),
    ("2027-12-17T10:00", "people", "profile", "ana", "--pause-until", "2028-01-12", "--as", "ana"),
    ("2028-03-02T10:00", "advance", "r4", "send", "--as", "ana"),
]
OFFLINE = (datetime.datetime(2027, 11, 1), datetime.datetime(2027, 11, 8))


def moments():
    """When cron runs: each morning, and close to deadlines and changes of the clock more often."""
    close = [datetime.datetime.fromisoformat(text) for text in [*DEADLINES.values(), "2027-07-30T23:59", "2027-07-20T12:00"]]
    days, hours = (2, range(24)) if os.environ.get("RAPPORTEUR_LONG") else (1, (4, 6, 11, 23))
    found, day = set(), START.replace(hour=8, minute=7) + datetime.timedelta(days=1)
    while day <= END:
        found.add(day)
        if any(abs((day - moment).days) <= days for moment in close):
            found |= {day.replace(hour=hour) for hour in hours}
        day += datetime.timedelta(days=1)
    return sorted(moment for moment in found if not OFFLINE[0] <= moment < OFFLINE[1])


class Year:
    """The office, lived through with one kind of clock."""

    def __init__(self, program, folder, moved):
        self.moved, self.problems, self.mails, self.counts = moved, [], [], {}
        self.office = Office(program, folder, reports=0, workflow=WORKFLOW)
        settings = self.office.folder / "rapporteur.yaml"
        settings.write_text(settings.read_text(encoding="utf-8").replace("weekend: []\n", "zone: Europe/Zurich\n"),
                            encoding="utf-8")
        for report, closing in DEADLINES.items():
            self.run(START, "open", report, "--workflow", "tick", "--deadline", f"closing={closing}", "--as", "ana")
        self.office.reports = list(DEADLINES)

    def run(self, moment, *words):
        command = self.office.command(*words)
        if self.moved:
            command = [FAKETIME, "-f", f"@{moment:%Y-%m-%d %H:%M}:00", *command]
        else:
            command += ["--now", f"{moment:%Y-%m-%dT%H:%M}"]
        done = subprocess.run(command, env=self.office.environment, stdin=subprocess.DEVNULL, capture_output=True, text=True,
                              timeout=120)
        quiet = words[0] == "remind" and (done.stdout or done.stderr)
        if done.returncode or quiet:
            self.problems.append(f"{moment} {' '.join(words)}: {done.returncode} {done.stdout[:500]}{done.stderr[:500]}")

    def live(self):
        acts = [(datetime.datetime.fromisoformat(moment), words) for moment, *words in ACTS]
        for moment, words in sorted(acts + [(moment, ["remind"]) for moment in moments()], key=lambda entry: entry[0]):
            self.run(moment, *words)
            if words == ["remind"]:
                self.collect(moment)
        return self

    def collect(self, moment):
        for path in sorted((self.office.folder / "mail").glob("*.eml")):
            mail = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
            name = str(mail["Message-ID"]).strip().strip("<>").split("@")[0]
            self.counts[name] = self.counts.get(name, 0) + 1
            text = re.sub(r"^(Head of the record|Empreinte du registre).*$", "", mail.get_body(("plain",)).get_content(),
                          flags=re.M)
            stamp = mail["Date"].datetime.replace(tzinfo=None)
            if not moment <= stamp < moment + datetime.timedelta(minutes=2):
                self.problems.append(f"{moment}: the mail says {stamp}")
            self.mails.append((moment, mail["To"].addresses[0].username, str(mail["Subject"]), text))
            path.unlink()


def expected_steps(report, runs, history):
    """When the steps about a deadline come due: at the first run after seven in the morning of their day in Geneva, only
    the newest of those that a run finds. Computed from the deadline as it was at each run.

    Where a deadline was moved since a step was told, the step comes again, with the new date in its name, unless it lies
    before the move, on the day that it was told or closer to that than a seventh of its distance to the deadline."""
    done, last, found = {}, None, []
    for run in runs:
        moved, closing = next(((since, value) for since, value in reversed(history) if since <= run), (None, None))
        if closing is None:
            break
        local = closing.replace(tzinfo=GENEVA)

        def again(name, days):
            told, comes = done.get(name), morning(-days)
            if told is None:
                return name
            is_new = moved > told and comes > moved and comes.date() != told.date()
            return f"{name}@{closing:%Y-%m-%d}" if is_new and comes - told > datetime.timedelta(days=days) / 7 else None

        def morning(days):
            day = (local + datetime.timedelta(days=days)).date()
            return datetime.datetime(day.year, day.month, day.day, 7, tzinfo=GENEVA).astimezone(UTC).replace(tzinfo=None)

        due = [(morning(-days), again(name, days))
               for days, name in [(30, "30-days-before"), (7, "7-days-before"), (1, "1-day-before"), (0, "on-the-day")]
               if again(name, days)]
        since = max(last or datetime.datetime.min, local.astimezone(UTC).replace(tzinfo=None))
        overdue = [moment for moment in map(morning, [*range(1, 8), *range(14, 92, 7)]) if moment > since]
        number = sum(name.startswith("overdue") for name in done) + 1
        due = sorted([entry for entry in due if entry[0] <= run]
                     + [(moment, f"overdue-{number}") for moment in overdue[:1] if moment <= run])
        if due:
            done.update({name.split("@")[0]: run for _, name in due})
            last = run
            found.append((run, due[-1][1]))
    return found


def examine(year, problems):
    office, runs = year.office, moments()
    due, sent, _, passed = office.record()
    history = {report: [(START, datetime.datetime.fromisoformat(text))] for report, text in DEADLINES.items()}
    for moment, *words in ACTS:
        when = datetime.datetime.fromisoformat(moment)
        if words[0] == "deadline":
            history[words[1]].append((when, datetime.datetime.fromisoformat(words[3])))
        elif words[:1] + words[2:3] == ["advance", "send"]:
            history[words[1]].append((when, None))
    for report in office.reports:
        entries = json.loads(office.must("history", report, "--json"))["entries"]
        came = [(datetime.datetime.fromisoformat(entry["at"].rstrip("Z")).replace(second=0), fields["occurrence"])
                for entry in entries for kind, fields in [next(iter(entry["event"].items()))]
                if kind == "reminderDue" and fields["_0"] == "closing"]
        wanted = expected_steps(report, runs, history[report])
        if came != wanted:
            problems.append(f"{report}: came due {sorted(set(came) ^ set(wanted))}")
    arrived = {name for names in sent.values() for name in names}
    if set(year.counts) != arrived or any(count != 1 for count in year.counts.values()):
        problems.append(f"arrived and on record differ: {sorted(set(year.counts) ^ arrived)}, {year.counts}")
    if any(len(names) != 1 for names in sent.values()):
        problems.append("a reminder was sent twice")
    verified = office.run("verify")
    if verified.returncode:
        problems.append(f"verify: {verified.stdout}{verified.stderr}")
    lost = {key for key in due - set(sent) - passed}
    for report, reminder, occurrence, person in sorted(lost):
        # Overtaken by a newer step of the same reminder while its person paused, or sent on by the report.
        if not any(entry[:2] == (report, reminder) and entry[3] == person for entry in sent):
            problems.append(f"nothing of this ever came: {report} {reminder} {occurrence} {person}")

    def days(person, text=""):
        return [f"{moment:%m-%d}" for moment, to, subject, body in year.mails if to == person and text in subject + body]

    def expect(what, condition, *told):
        if not condition:
            problems.append(f"{what}: {told}")

    every = [(moment, to) for moment, to, _, _ in year.mails]
    expect("one mail a day to each", len({(moment.date(), to) for moment, to in every}) == len(every), every)
    # 28 March is a Sunday, and the clock changes: the day before and the day itself lie on a weekend, and are told.
    expect("the change of the clock", days("maya", "r1")[:5] == ["02-26", "03-22", "03-27", "03-28", "03-29"], days("maya", "r1"))
    expect("nothing after it was sent", days("ana", "r1")[-1] == "04-02", days("ana", "r1"))
    # Moved to the end of July on 24 June, a day after it was told seven days before; back to the 20th on 12 July. What was
    # told of a date that no longer holds is told again of the one that does.
    expect("a moved deadline is told anew, and nothing twice of one date",
           days("ana", "r2") == ["05-31", "06-23", "06-30", "07-13", "07-19", "07-20", "07-21", "07-22", "07-23", "07-26",
                                 "07-27"],
           days("ana", "r2"))
    # Asked on Thursday 15 July after the morning's run: Friday is quiet. Then after five days, and every three.
    fridays = [moment for moment, to, _, _ in year.mails if to == "omar" and moment.weekday() == 4]
    expect("no mail on a quiet day", not fridays and days("omar") == ["07-19", "07-20", "07-26", "07-29"], fridays, days("omar"))
    expect("none while the power was off, one when it came back",
           [day for day in days("maya", "r3") if "11-01" <= day <= "11-08"] == ["11-08"], days("maya", "r3"))
    first = [body for moment, to, _, body in year.mails if moment.date() == datetime.date(2027, 11, 8)]
    expect("and it says so", len(first) == 2 and all("no reminders have gone out for 7 days" in body for body in first), first)
    # Sundays come on Mondays; the Monday of 27 December is quiet, and on 3 January there is one mail, not two. The last one
    # says that it is.
    expect("weekly from then on, around the year's end, for thirteen weeks",
           days("maya", "r3") == ["10-01", "10-25", "10-30", "10-31", "11-08", "11-10", "11-15", "11-22", "11-29", "12-06",
                                  "12-13", "12-20", "01-03", "01-10", "01-17", "01-24", "01-31"]
           and days("maya", "last reminder") == ["01-31"], days("maya", "r3"), days("maya", "last reminder"))
    expect("nothing in a pause, one mail after it",
           [day for day in days("ana", "r3") if day >= "11-08" or day < "02"] == [
               "11-08", "11-15", "11-22", "11-29", "12-06", "12-13", "01-12", "01-17", "01-24", "01-31"], days("ana", "r3"))
    expect("the leap day", days("ana", "r4") == ["01-31", "02-23", "02-29", "03-01", "03-02"], days("ana", "r4"))


def main(program):
    if FAKETIME is None:
        print("faketime is missing")
        sys.exit(77)
    problems = []
    with tempfile.TemporaryDirectory(prefix="rapporteur-year-") as folder:
        with concurrent.futures.ThreadPoolExecutor(2) as both:
            told, moved = both.map(lambda moved: Year(program, f"{folder}/{moved}", moved).live(), [False, True])
        problems += told.problems + moved.problems
        examine(told, problems)
        if sorted(told.mails) != sorted(moved.mails):
            there = [mail for mail in told.mails if mail not in moved.mails]
            here = [mail for mail in moved.mails if mail not in told.mails]
            problems.append(f"--now sent {len(told.mails)}, the moved clock {len(moved.mails)}: {there[:2]} {here[:2]}")
        if any(count != 1 for count in moved.counts.values()):
            problems.append("under the moved clock a mail came twice")
        print(f"A year, {len(moments())} runs of cron by each clock: {len(told.mails)} mails, the same by both, each once.")
    for problem in problems[:20]:
        print("PROBLEM:", problem)
    sys.exit(1 if problems else 0)


main(sys.argv[1])
