#!/usr/bin/env python3
"""Reminders set up and watched by commands: cron install, status and remove with crontab and with a timer of systemd
(its units judged by systemd's own judge), the silence that every command and the next mail tell of, doctor, and
list --waiting-for as the mails say it."""
import datetime
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

from office import Office

CRONTAB = """#!/bin/sh
# As crontab does: one file, 1 where there is none.
table={folder}/table
case $1 in
  -l) [ -f $table ] && cat $table || {{ echo 'no crontab for you' >&2; exit 1; }} ;;
  -r) rm $table ;;
  -) cat > $table ;;
esac
"""
SYSTEMCTL = """#!/bin/sh
echo "$@" >> {folder}/systemctl.log
[ ! -f {folder}/no-bus ] || {{ echo 'Failed to connect to bus' >&2; exit 1; }}
[ ! -f {folder}/no-enable ] || [ "$2" != enable ] || {{ echo 'Failed to enable unit' >&2; exit 1; }}
"""


def expect(what, condition, *told):
    if not condition:
        raise SystemExit(f"setup: {what}: {told}")


def at(office, moment, *words, code=0):
    done = office.run(*words, "--now", f"{moment:%Y-%m-%dT%H:%M}")
    expect(f"{' '.join(words)} ends with {code}", done.returncode == code, done.returncode, done.stdout, done.stderr)
    return done


def cron(folder, office):
    (folder / "bin").mkdir()
    for name, text in [("crontab", CRONTAB), ("systemctl", SYSTEMCTL)]:
        (folder / "bin" / name).write_text(text.format(folder=folder), encoding="utf-8")
        (folder / "bin" / name).chmod(0o755)
    office.environment |= {"PATH": f"{folder}/bin:/usr/bin:/bin", "XDG_CONFIG_HOME": str(folder / "config")}
    table = folder / "table"
    others = "MAILTO=ana\n0 5 * * * backup\n"
    table.write_text(others, encoding="utf-8")

    status = at(office, office.start, "cron", "status").stdout
    expect("status before", "do not run by themselves" in status and "never run" in status, status)
    shown = at(office, office.start, "cron", "install", code=1)
    expect("without a yes nothing changes", table.read_text() == others and "--yes" in shown.stderr, shown)
    for _ in range(2):
        shown = at(office, office.start, "cron", "install", "--yes").stdout
    lines = [line for line in table.read_text().splitlines() if line not in others.splitlines()]
    expect("what was shown was added, once", len(lines) == 3 and all(line in shown for line in lines), lines, shown)
    expect("the rest stands as it was", table.read_text().startswith(others))
    if shutil.which("crontab", path="/usr/bin"):
        judged = subprocess.run(["/usr/bin/crontab", "-n", str(table)], capture_output=True, text=True)
        expect("crontab's own judge takes it", judged.returncode == 0, judged.stdout, judged.stderr)
    # As cron runs it: a poor environment, and the percent sign unescaped.
    command = lines[1].split(" ", 5)[5].replace("\\%", "%")
    ran = subprocess.run(["/bin/sh", "-c", command], env={"PATH": "/usr/bin:/bin", "HOME": str(folder)}, cwd="/",
                         capture_output=True, text=True, timeout=60)
    expect("the line runs as cron runs it, and says nothing", (ran.returncode, ran.stdout, ran.stderr) == (0, "", ""), ran)
    status = json.loads(at(office, datetime.datetime.now(), "cron", "status", "--json").stdout)
    expect("status tells that it runs and ran", status["crontab"] and not status["systemd"]
           and status["last"]["at"][:10] == f"{datetime.datetime.now(datetime.timezone.utc):%Y-%m-%d}", status)
    at(office, office.start, "cron", "remove", code=1)
    expect("without a yes it stays", "rapporteur" in table.read_text())
    at(office, office.start, "cron", "remove", "--yes")
    expect("removed, and the rest as it was", table.read_text() == others, table.read_text())
    expect("who wants no reminders is not told that they are silent",
           at(office, office.start + datetime.timedelta(days=99), "list").stderr == "")


def systemd(folder, office):
    units = folder / "config/systemd/user"
    (folder / "no-bus").touch()
    failed = at(office, office.start, "cron", "install", "--systemd", "--yes", code=69)
    expect("where systemd can't be reached nothing stays behind", not units.exists()
           and "Failed to connect to bus" in failed.stderr, failed)
    (folder / "no-bus").unlink()
    (folder / "no-enable").touch()
    at(office, office.start, "cron", "install", "--systemd", "--yes", code=69)
    log = (folder / "systemctl.log").read_text().splitlines()
    expect("where the timer can't be started nothing stays behind, and systemd is told", not units.exists()
           and "disable --now" in log[-2] and log[-1] == "--user daemon-reload", log)
    (folder / "no-enable").unlink()
    shown = at(office, office.start, "cron", "install", "--systemd", "--yes").stdout
    files = sorted(units.iterdir())
    expect("a service and its timer", [file.suffix for file in files] == [".service", ".timer"], files)
    expect("as they were shown", all(str(file) in shown and file.read_text() in shown for file in files), shown)
    log = (folder / "systemctl.log").read_text().splitlines()
    expect("systemd is told", log[-2:] == ["--user daemon-reload", f"--user enable --now {files[1].name}"], log)
    judge = shutil.which("systemd-analyze", path="/usr/bin:/bin")
    if judge:
        # RUNTIME_DIRECTORY: the user's manager needs a place, and a build server has none.
        (folder / "run").mkdir()
        judged = subprocess.run([judge, "--user", "verify", *map(str, files)], capture_output=True, text=True, timeout=60,
                                env={"PATH": "/usr/bin:/bin", "XDG_RUNTIME_DIR": str(folder / "run"), "HOME": str(folder)})
        ours = [line for line in judged.stderr.splitlines() if "rapporteur" in line]
        expect("systemd's own judge finds nothing", judged.returncode == 0 and not ours, judged.stdout, judged.stderr)
        calendar = subprocess.run([judge, "calendar", "*-*-* *:07:00"], capture_output=True, text=True, timeout=60)
        expect("the timer's times are times", calendar.returncode == 0, calendar.stderr)
    (folder / "no-enable").touch()
    before = [file.read_bytes() for file in files]
    at(office, office.start, "cron", "install", "--systemd", "--yes", code=69)
    expect("a timer that ran before a failed install still does", [file.read_bytes() for file in files] == before
           and "disable" not in (folder / "systemctl.log").read_text().splitlines()[-2])
    (folder / "no-enable").unlink()
    text = files[0].read_text()
    expect("signs that systemd would obey are written out", "%%d" in text and "$$x" in text, text)
    status = at(office, office.start, "cron", "status").stdout
    expect("status tells", "timer of systemd" in status, status)
    at(office, office.start, "cron", "remove", "--yes")
    log = (folder / "systemctl.log").read_text().splitlines()
    expect("removed", not any(units.iterdir()) and f"--user disable --now {files[1].name}" in log, log)


def silence(office):
    begin = office.start
    at(office, begin, "remind")
    at(office, begin + datetime.timedelta(hours=26), "list", code=0)
    late = begin + datetime.timedelta(hours=27)
    for words in [("list",), ("show", "r1"), ("history", "r1"), ("calendar",), ("check", "r1"), ("verify",),
                  ("people", "list"), ("people", "profile", "ana"), ("list", "--waiting-for", "ana"),
                  ("ics", "-"), ("outcome",)]:
        quiet = office.run(*words, "--now", f"{begin + datetime.timedelta(hours=25):%Y-%m-%dT%H:%M}")
        expect(f"{words[0]} says nothing after 25 hours", "no reminders" not in quiet.stderr, quiet.stderr)
        said = office.run(*words, "--now", f"{late:%Y-%m-%dT%H:%M}")
        expect(f"{' '.join(words)} says it after 27", "no reminders have gone out for 27 hours" in said.stderr, said)
    doctor = at(office, late, "doctor", code=69)
    expect("doctor says it", "MEND: no reminders have gone out for 27 hours" in doctor.stdout, doctor.stdout)
    status = at(office, late, "cron", "status").stdout
    expect("status says it", "no reminders have gone out for 27 hours" in status, status)
    at(office, begin + datetime.timedelta(days=20), "remind")
    office.collect()
    expect("the next mail says it", len(office.mails) == 3 and all(
        "no reminders have gone out for 20 days" in mail.get_body(("plain",)).get_content()
        for mail in office.mails.values()))
    office.mails.clear()
    at(office, begin + datetime.timedelta(days=20, hours=1), "list")
    at(office, begin + datetime.timedelta(days=20, hours=23), "remind")
    at(office, begin + datetime.timedelta(days=21, hours=22), "remind")
    at(office, begin + datetime.timedelta(days=22), "advance", "r1", "send", "--as", "ana")


def beside(office):
    """Commands that need no workspace have no other clock than the computer's."""
    for hours, told in [(25, False), (27, True)]:
        at(office, datetime.datetime.utcnow() - datetime.timedelta(hours=hours), "remind")
        for words in [("workflow", "list"), ("rules", "check"), ("workflow", "show", "upr")]:
            said = office.run(*words).stderr
            expect(f"{' '.join(words)} after {hours} hours", ("no reminders have gone out" in said) == told, said)


def trouble(office):
    now = office.start + datetime.timedelta(days=30)
    office.settle('{ from: office@example.org, command: /bin/false }')
    failed = at(office, now, "remind", code=75)
    expect("who did not get it is named", "the mail to ana was not taken" in failed.stderr, failed.stderr)
    doctor = at(office, now, "doctor")
    expect("doctor names it as something that passes", "note: the mail to ana was not taken and is tried again"
           in doctor.stdout, doctor.stdout)
    checks = {check["name"]: check for check in json.loads(at(office, now, "doctor", "--json").stdout)["checks"]}
    expect("likewise as JSON", checks["reminders"]["state"] == "warning", checks)
    early = at(office, now + datetime.timedelta(minutes=14), "remind")
    expect("it is left alone for a quarter of an hour", early.stderr == "", early.stderr)
    at(office, now + datetime.timedelta(minutes=16), "remind", code=75)
    office.settle("{ from: office@example.org, via: folder }")
    early = at(office, now + datetime.timedelta(minutes=45), "remind")
    office.collect()
    expect("then for twice as long", early.stderr == "" and not office.mails, early.stderr)
    at(office, now + datetime.timedelta(minutes=47), "remind")
    office.collect()
    expect("and then it comes", len(office.mails) == 3)
    expect("doctor is content", "good: reminders go out" in
           at(office, now + datetime.timedelta(minutes=48), "doctor").stdout)


def waiting(office):
    """The mails, the list and the calendar say the same."""
    now = office.start + datetime.timedelta(days=30, hours=1)
    for person in ["ana", "omar", "maya"]:
        told = json.loads(at(office, now, "list", "--waiting-for", "me", "--as", person, "--json").stdout)
        shown = at(office, now, "list", "--waiting-for", person).stdout
        mail = next(mail for mail in office.mails.values() if f"{person}@" in str(mail["To"]))
        text = mail.get_body(("plain",)).get_content()
        expect("the format has a name", told["format"] == "rapporteur.waiting/1" and told["person"] == person, told)
        reports = {item["report"] for item in told["waiting"]}
        expect("r1 was sent; the other two wait", reports == {"r2", "r3"}, told)
        for report in ["r1", "r2", "r3"]:
            in_text = any(line.startswith(report) for line in text.splitlines())
            in_list = any(line.startswith(report) for line in shown.splitlines())
            expect(f"{report}: mail and list agree", in_text == in_list == (report in reports), text, shown)
        for item in told["waiting"]:
            expect("everything is said", item["due"] == "2026-11-10T12:00:00Z" and item["deadline"] == "closing"
                   and item["kind"] == "deadline" and item["count"] == 1 and item["last"] is False, item)
        sentences = [line.removeprefix("  - ") for line in shown.splitlines() if line.startswith("  - ")]
        expect("each sentence of the list stands in the mail", len(sentences) == 2 and all(
            sentence.startswith("NOT YET SENT – closing passed 22 days ago") and sentence in text
            for sentence in sentences), sentences, text)
    expect("nobody of that name", office.run("list", "--waiting-for", "nobody").returncode != 0)
    rounds = json.loads(at(office, now + datetime.timedelta(days=8), "remind", "--dry-run", "--json").stdout)
    keys = {(mail["person"], key["report"]) for mail in rounds["mails"] for key in mail["reminders"]}
    expect("the next round tells the same people of the same reports", rounds["rehearsal"] and keys == {
        (person, report) for person in ["ana", "omar", "maya"] for report in ["r2", "r3"]}, rounds)


def main(program):
    with tempfile.TemporaryDirectory(prefix="rapporteur-setup-") as name:
        folder = pathlib.Path(name)
        office = Office(program, folder / "an %d $x 'office'")
        cron(folder, office)
        systemd(folder, office)
        office = Office(program, folder / "office")
        silence(office)
        trouble(office)
        waiting(office)
        beside(Office(program, folder / "beside", reports=1))
    print("Set up and taken away by crontab and systemd; silence and trouble are told; list, mails and JSON agree.")


main(sys.argv[1])
