#!/usr/bin/env python3
"""A year of cron by a moving clock: the same office once under libfaketime and once with --now, day by day.

In it: summer time begins and ends, the year ends, a 29th of February, a week without cron, a deadline that moves, a
report that is sent, a person who pauses, weekends. Both must send the same mails, each counted at the receiving end by
its Message-ID."""
import collections
import concurrent.futures
import datetime
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

from office import Office

if not shutil.which("faketime"):
    print("year_test: faketime is missing")
    sys.exit(77)

WORKFLOW = """
workflow: year
version: 1
title: { en: A year }
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
  closing: { from: given, zone: Europe/Zurich }
reminders:
  - id: closing
    deadline: closing
    to: [officer, reviewer]
    before: [30 days, 7 days, 1 day]
    on-the-day: true
    overdue: every 10 days
    until: sent
"""
FIRST, LAST = datetime.date(2027, 3, 1), datetime.date(2028, 3, 31)
OFFLINE = {datetime.date(2027, 10, 20) + datetime.timedelta(days) for days in range(7)}
# The days after which nobody is asked any more end the story of each report.
CLOSING = {"spring": "2027-03-28T23:59", "early": "2027-05-31T23:59", "moved": "2027-06-30T23:59",
           "autumn": "2027-10-31T23:59", "new-year": "2027-12-31T23:59", "leap": "2028-02-29T23:59"}
# What people do meanwhile: the commands of a day, given before cron comes.
DOINGS = {
    "2027-04-12": [("advance", "spring", "send", "--as", "ana")],
    "2027-05-20": [("advance", "early", "send", "--as", "ana")],
    "2027-06-10": [("deadline", "moved", "closing", "2027-09-30T12:00", "--reason", "The portal stays open longer")],
    "2027-09-20": [("people", "profile", "omar", "--pause-until", "2027-09-27")],
    "2027-10-04": [("advance", "moved", "send", "--as", "ana")],
    "2027-11-02": [("advance", "autumn", "send", "--as", "ana")],
    "2028-01-03": [("advance", "new-year", "send", "--as", "ana")],
    "2028-03-02": [("advance", "leap", "send", "--as", "ana")],
}


class Year(Office):
    """An office whose commands see the day that the test says."""

    def __init__(self, program, folder):
        super().__init__(program, folder, reports=0)
        (self.folder / "Workflows/year.yaml").write_text(WORKFLOW, encoding="utf-8")
        text = (self.folder / "rapporteur.yaml").read_text(encoding="utf-8")
        (self.folder / "rapporteur.yaml").write_text(text.replace("weekend: []\n", ""), encoding="utf-8")
        for name, closing in CLOSING.items():
            self.must("open", name, "--workflow", "year", "--deadline", f"closing={closing}", "--as", "ana",
                      "--now", "2027-02-01T09:00")

    def at(self, moment, words):
        raise NotImplementedError

    def live(self):
        """Each day: what people do, then cron; the mails are taken away in the evening."""
        arrived = []
        day = FIRST
        while day <= LAST:
            for words in DOINGS.get(str(day), []):
                self.at(f"{day} 07:30:00", words)
            if day not in OFFLINE:
                # No deadline lies a whole number of hours away: under libfaketime the seconds run on.
                self.at(f"{day} 08:07:00", ("remind",))
                before = len(self.inbox)
                self.collect()
                arrived += [(day, name, self.mails[name]) for name in self.inbox[before:]]
            day += datetime.timedelta(days=1)
        return arrived


class Told(Year):
    def at(self, moment, words):
        self.must(*words, "--now", moment.replace(" ", "T")[:16])


class Faked(Year):
    def at(self, moment, words):
        done = subprocess.run(["faketime", "-f", f"@{moment}", *self.command(*words)], env=self.environment,
                              stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=120)
        expect(f"{words} at {moment}", done.returncode == 0, done.stdout, done.stderr)


def expect(what, condition, *told):
    if not condition:
        raise SystemExit(f"year_test: {what}: {told}")


def shown(arrived):
    return sorted((str(day), name, str(mail["To"]), str(mail["Subject"]), text(mail)) for day, name, mail in arrived)


def text(mail):
    # The head of the record covers the second of each act, which runs on under libfaketime.
    return re.sub(r"Head of the record: \S+", "", mail.get_body(("plain",)).get_content())


def days(arrived, person, report):
    """The days on which a mail to that person spoke of that report."""
    return {day for day, _, mail in arrived
            if person in str(mail["To"]) and re.search(rf"\b{report}\b", text(mail))}


def judge(arrived):
    counts = collections.Counter(name for _, name, _ in arrived)
    expect("each mail arrives once", set(counts.values()) == {1}, counts.most_common(2))
    per_day = collections.Counter((day, str(mail["To"])) for day, _, mail in arrived)
    expect("nobody gets two mails in one run", set(per_day.values()) == {1}, per_day.most_common(2))
    ends = {name: datetime.date.fromisoformat(closing[:10]) for name, closing in CLOSING.items()}
    for name, last in [("spring", "2027-04-12"), ("early", "2027-05-20"), ("autumn", "2027-11-02"),
                       ("new-year", "2028-01-03"), ("leap", "2028-03-02"), ("moved", "2027-10-04")]:
        late = {day for day in days(arrived, "ana", name) if str(day) >= last}
        expect(f"{name} was sent, and nobody is told of it after", not late, late)
    del ends["moved"]
    for name, end in ends.items():
        for before in (30, 7, 1, 0):
            day = end - datetime.timedelta(before)
            if day < FIRST or day.weekday() >= 5 or day in OFFLINE or (name == "early" and day > datetime.date(2027, 5, 19)):
                continue
            expect(f"{name}, {before} days before", day in days(arrived, "ana", name), sorted(days(arrived, "ana", name)))
    for person, name, expected in [
            ("ana", "leap", "2028-01-31 2028-02-22 2028-02-28 2028-02-29"),
            ("ana", "new-year", "2027-12-01 2027-12-24 2027-12-30 2027-12-31"),
            # A Saturday counts where Monday would be too late; the last Sunday of March has 23 hours.
            ("ana", "spring", "2027-03-01 2027-03-22 2027-03-27 2027-03-28 2027-04-07"),
            # Thirty days before had been told before the deadline moved; what was told is not told again.
            ("ana", "moved", "2027-05-31 2027-09-23 2027-09-29 2027-09-30"),
            # Who pauses hears afterwards what still matters.
            ("omar", "moved", "2027-05-31 2027-09-27 2027-09-29 2027-09-30"),
            # Nobody ran cron when seven days were left: one mail on the first day after.
            ("ana", "autumn", "2027-10-01 2027-10-27 2027-10-30 2027-10-31")]:
        found = " ".join(sorted(map(str, days(arrived, person, name))))
        expect(f"what {person} heard of {name}", found == expected, found)


def main(program):
    with tempfile.TemporaryDirectory(prefix="rapporteur-year-") as folder:
        told = Told(program, f"{folder}/told")
        # The same ledger for both: names of messages are salted by it.
        shutil.copytree(f"{folder}/told", f"{folder}/faked")
        faked = Faked.__new__(Faked)
        faked.__dict__ = {**told.__dict__, "folder": pathlib.Path(f"{folder}/faked"), "inbox": [], "mails": {}}
        with concurrent.futures.ThreadPoolExecutor(2) as both:
            one, two = [future.result() for future in (both.submit(told.live), both.submit(faked.live))]
    if "--show" in sys.argv:
        for day, _, mail in one:
            print(day, mail["To"], "|", mail["Subject"])
            print(text(mail))
    expect("both clocks give the same mails", shown(one) == shown(two),
           [pair for pair in zip(shown(one), shown(two)) if pair[0] != pair[1]][:1], len(one), len(two))
    judge(one)
    span = (LAST - FIRST).days + 1 - len(OFFLINE)
    print(f"A year of reminders: {span} runs under each of two clocks, {len(one)} mails, each once and the same.")


main(sys.argv[1])
