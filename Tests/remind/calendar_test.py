#!/usr/bin/env python3
"""Reads the calendar files with a parser of other people; a deadline that moves updates its entry, none vanishes."""
import subprocess
import sys
import tempfile

try:
    import icalendar
except ImportError:
    print("calendar_test: the Python package icalendar is missing")
    sys.exit(77)

from office import Office


def entries(office, *words):
    # Not as text: that would hide how the lines end.
    done = subprocess.run(office.command("ics", "-", *words), env=office.environment, capture_output=True, timeout=60)
    assert done.returncode == 0, done.stderr
    assert done.stdout.count(b"\n") == done.stdout.count(b"\r\n"), "a line ends without CR"
    assert max(map(len, done.stdout.split(b"\r\n"))) <= 75, "a line is longer than 75 bytes"
    calendar = icalendar.Calendar.from_ical(done.stdout)
    assert str(calendar["METHOD"]) == "PUBLISH"
    found = {str(event["UID"]): event for event in calendar.walk("VEVENT")}
    assert len(found) == len(calendar.walk("VEVENT")), "a UID stands there twice"
    return found


def main():
    with tempfile.TemporaryDirectory(prefix="rapporteur-ics-") as folder:
        office = Office(sys.argv[1], folder + "/office")
        before = entries(office)
        assert len(before) == 3 and all(event["SEQUENCE"] == 0 for event in before.values())
        assert all(len(event.walk("VALARM")) == 3 for event in before.values())
        assert {event["DTSTART"].dt.isoformat() for event in before.values()} == {"2026-11-10T12:00:00+00:00"}
        assert before == entries(office), "the same deadlines give another file"
        office.must("deadline", "r1", "closing", "2026-12-24T09:00", "--reason", "moved", "--now", "2026-11-03")
        office.must("advance", "r2", "send", "--as", "ana", "--now", "2026-11-03")
        after = entries(office)
        assert after.keys() == before.keys(), "an entry vanished, or has another name"
        changed = {uid: event for uid, event in after.items() if event["SEQUENCE"] == 1}
        assert len(changed) == 2
        states = {str(event["SUMMARY"]): str(event["STATUS"]) for event in after.values()}
        assert states == {"closing (r1)": "CONFIRMED", "closing (r2)": "CANCELLED", "closing (r3)": "CONFIRMED"}, states
        moved = next(event for event in after.values() if "r1" in event["SUMMARY"])
        assert moved["DTSTART"].dt.isoformat() == "2026-12-24T09:00:00+00:00"
        assert len(entries(office, "--report", "r1")) == 1
        assert entries(office, "--for", "omar").keys() == after.keys()
        # A reader's own clock: in the file, in the list and in the mails; nobody lives in a zone that does not exist.
        refused = office.run("people", "profile", "omar", "--zone", "Asia/Katmandou")
        assert refused.returncode == 64 and "Asia/Kat" in refused.stderr, refused
        office.must("people", "profile", "omar", "--zone", "Asia/Kathmandu")
        here = "2026-12-24 09:00 UTC (2026-12-24 14:45 Asia/Kathmandu)"
        assert any(here in str(event["DESCRIPTION"]) for event in entries(office, "--for", "omar").values())
        assert not any("Kathmandu" in str(event["DESCRIPTION"]) for event in entries(office, "--for", "maya").values())
        for words in [("list",), ("show", "r1"), ("calendar",), ("list", "--waiting-for", "me")]:
            assert here in office.must(*words, "--as", "omar", "--now", "2027-01-20"), words
            assert "Kathmandu" not in office.must(*words, "--as", "maya", "--now", "2027-01-20"), words
        office.must("people", "profile", "omar", "--no-zone")
        assert "Kathmandu" not in office.must("list", "--as", "omar", "--now", "2027-01-20")
        office.must("people", "profile", "omar", "--discreet", "on")
        shown = {str(event["SUMMARY"]) for event in entries(office, "--for", "omar").values()}
        assert shown == {"Deadline"}, shown
    print("Calendar files: read by icalendar; moved, cancelled, for a person, discreet.")


main()
