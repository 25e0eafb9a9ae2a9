"""The three states of the UPR on PyPI's `transitions`: as they are, and with each move durable in SQLite.

Also plain SQLite with no workflow at all, which is what a durable move costs at least. Prints JSON.
"""
import json
import os
import resource
import sqlite3
import sys
import tempfile
import time

import transitions

MOVES = 2000
LOOPS = 20000


class Report:
    has_fields = has_sections = within_limit = True

    def may_be_reviewed(self):
        return self.has_fields and self.has_sections and self.within_limit


def machine(report):
    return transitions.Machine(
        model=report, states=["draft", "review", "submitted"], initial="draft", auto_transitions=False,
        transitions=[
            {"trigger": "request_review", "source": "draft", "dest": "review", "conditions": "may_be_reviewed"},
            {"trigger": "send_back", "source": "review", "dest": "draft"},
            {"trigger": "submit", "source": "review", "dest": "submitted", "conditions": "may_be_reviewed"},
        ])


def cpu():
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def in_memory():
    report = Report()
    machine(report)
    started = time.perf_counter()
    for _ in range(LOOPS // 2):
        report.request_review()
        report.send_back()
    return LOOPS / (time.perf_counter() - started)


def durable(folder, moves_too):
    database = sqlite3.connect(os.path.join(folder, f"{moves_too}.sqlite"), isolation_level=None)
    database.execute("PRAGMA journal_mode = WAL")
    database.execute("PRAGMA synchronous = FULL")
    assert database.execute("PRAGMA synchronous").fetchone() == (2,)
    database.execute("CREATE TABLE entry (number INTEGER PRIMARY KEY, report TEXT, at INTEGER, event BLOB, hash BLOB)")
    database.execute("CREATE TABLE summary (report TEXT PRIMARY KEY, state TEXT) WITHOUT ROWID")
    report = Report()
    machine(report)
    cpu_before, before = cpu(), time.perf_counter()
    for number in range(MOVES):
        if moves_too:
            report.request_review() if report.state == "draft" else report.send_back()
        state = report.state if moves_too else "draft"
        event = json.dumps({"moved": {"to": state, "revision": "0" * 64, "number": number}})
        database.execute("BEGIN IMMEDIATE")
        database.execute("INSERT INTO entry VALUES (?, 'np-upr-55', ?, ?, ?)", (number, 1790000000, event, b"0" * 32))
        database.execute("INSERT INTO summary VALUES ('np-upr-55', ?) ON CONFLICT DO UPDATE SET state = excluded.state",
                         (state,))
        database.execute("COMMIT")
    result = {"cpu_ms": (cpu() - cpu_before) / MOVES * 1000, "wall_ms": (time.perf_counter() - before) / MOVES * 1000}
    database.close()
    return result


with tempfile.TemporaryDirectory(dir=sys.argv[1] if len(sys.argv) > 1 else None) as scratch:
    print(json.dumps({"in_memory_per_s": in_memory(), "durable": durable(scratch, True), "plain": durable(scratch, False)}))
