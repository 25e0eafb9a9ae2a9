#!/usr/bin/env python3
"""Reads the calendar files with a parser of other people; a deadline that moves updates its entry, none vanishes."""
import datetime
import subprocess
import sys
import tempfile
import zoneinfo

try:
    import icalendar
except ImportError:
    print("calendar_test: the Python package icalendar is missing")
    sys.exit(77)

from office import Office, WORKFLOW


def parsed(office, *words):
    # Not as text: that would hide how the lines end.
    done = subprocess.run(office.command("ics", "-", *words), env=office.environment, capture_output=True, timeout=60)
    assert done.returncode == 0, done.stderr
    assert done.stdout.count(b"\n") == done.stdout.count(b"\r\n"), "a line ends without CR"
    assert max(map(len, done.stdout.split(b"\r\n"))) <= 75, "a line is longer than 75 bytes"
    calendar = icalendar.Calendar.from_ical(done.stdout)
    assert str(calendar["METHOD"]) == "PUBLISH"
    return calendar


def entries(office, *words):
    calendar = parsed(office, *words)
    found = {str(event["UID"]): event for event in calendar.walk("VEVENT")}
    assert len(found) == len(calendar.walk("VEVENT")), "a UID stands there twice"
    return found


# What is typed by the clock of the zone, and the same in UTC: summer, winter, a day on which the clock changes, an hour
# that it skips, one that comes twice, a year's end, a leap day.
MOMENTS = {
    "Europe/Zurich": [
        ("2027-03-31", "2027-03-31T21:59"), ("2026-12-24T09:00", "2026-12-24T08:00"),
        ("2027-03-28T12:00", "2027-03-28T10:00"), ("2027-03-28T02:30", "2027-03-28T01:30"),
        ("2027-10-31T02:30", "2027-10-31T00:30"), ("2027-10-31T03:00", "2027-10-31T02:00"),
        ("2027-12-31", "2027-12-31T22:59"), ("2028-02-29", "2028-02-29T22:59"),
    ],
    "America/New_York": [("2027-03-14T03:30", "2027-03-14T07:30"), ("2027-11-07", "2027-11-08T04:59")],
    # Without summer time; with one that stops for Ramadan; with one of half an hour.
    "Asia/Kathmandu": [("2027-03-31", "2027-03-31T18:14")],
    "Africa/Casablanca": [("2027-02-20T12:00", "2027-02-20T12:00"), ("2027-06-01T12:00", "2027-06-01T11:00")],
    "Australia/Lord_Howe": [("2027-01-15T12:00", "2027-01-15T01:00"), ("2027-07-15T12:00", "2027-07-15T01:30")],
}


def zones(program, folder):
    """Each deadline stands at its hour by its own clock, and the file says what that clock does: read from the file
    alone, without what the parser knows of the zone."""
    for zone, moments in MOMENTS.items():
        office = Office(program, f"{folder}/{zone.replace('/', '-')}", reports=len(moments),
                        workflow=WORKFLOW.replace("zone: UTC", f"zone: {zone}"))
        for report, (typed, _) in zip(office.reports, moments):
            office.must("deadline", report, "closing", typed, "--reason", "moved", "--now", "2026-11-03")
        calendar = parsed(office)
        described = calendar.walk("VTIMEZONE")
        assert [str(part["TZID"]) for part in described] == [zone], zone
        clock, known = described[0].to_tz(lookup_tzid=False), zoneinfo.ZoneInfo(zone)
        found = {str(event["SUMMARY"]): event for event in calendar.walk("VEVENT")}
        for report, (typed, instant) in zip(office.reports, moments):
            start = found[f"closing ({report})"]["DTSTART"]
            assert start.params["TZID"] == zone, start
            wall = start.dt.replace(tzinfo=None)
            there = wall.replace(tzinfo=clock).astimezone(datetime.timezone.utc)
            assert f"{there:%Y-%m-%dT%H:%M}" == instant, (zone, typed, there, instant)
        # Not only at the deadlines: at every noon of these years.
        day, end = datetime.datetime(2026, 6, 1, 12), datetime.datetime(2029, 1, 1)
        while day < end:
            said = clock.utcoffset(day)
            assert said == day.replace(tzinfo=known).utcoffset(), (zone, day, said)
            day += datetime.timedelta(days=1)


def alarms(program, folder):
    """Nobody is woken a week before a deadline that ends at midnight: it rings at nine by the reader's clock."""
    office = Office(program, folder, reports=1, workflow=WORKFLOW.replace("zone: UTC", "zone: Europe/Zurich"),
                    closing="2027-03-31")
    for person, zone in [("omar", "America/New_York"), ("ana", "Europe/Zurich")]:
        office.must("people", "profile", person, "--zone", zone)
        (event,) = entries(office, "--for", person).values()
        start = event["DTSTART"].dt.astimezone(datetime.timezone.utc)  # minutes are exact, also where the clock changes
        rings = [start + alarm["TRIGGER"].dt for alarm in event.walk("VALARM")]
        here = [f"{ring.astimezone(zoneinfo.ZoneInfo(zone)):%H:%M}" for ring in rings]
        assert here[:2] == ["09:00", "09:00"], here
        days = [start - ring for ring in rings]
        assert 7 <= days[0] / datetime.timedelta(days=1) < 8 and 1 <= days[1] / datetime.timedelta(days=1) < 2, days
        assert days[2] == datetime.timedelta(hours=3)


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
    with tempfile.TemporaryDirectory(prefix="rapporteur-ics-") as folder:
        zones(sys.argv[1], folder)
        alarms(sys.argv[1], folder + "/alarms")
    print("Calendar files: read by icalendar; moved, cancelled, for a person, discreet, by the clocks of five zones.")


main()
