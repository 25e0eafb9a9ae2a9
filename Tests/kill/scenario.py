"""A story told to the real program: a workspace, and a round of commands that ends where it began.

The stories are data (`upr.json`). This file runs their commands and says what is on record afterwards; the tests
beside it stop the program in the middle and compare.
"""
import hashlib
import io
import json
import os
import pathlib
import re
import shutil
import signal
import sqlite3
import subprocess
import tempfile
import time
import zipfile

# The exit codes that `rapporteur explain exit-codes` promises, but for 70, which is a mistake in the program.
DOCUMENTED = {0, 64, 65, 66, 69, 73, 74, 75, 77, 78}
# What a message to a person must not hold: it would be the inside of the program that speaks.
INSIDE = re.compile(r"Fatal error|SQLite error|SQLITE_|\.swift\b|\bstack\b|\bnil\b|0x[0-9a-f]{6}|^Thread ", re.MULTILINE)

# More than any command says: 16 MiB.
TALKATIVE = 16 << 20


class Endless(Exception):
    """A command that did not end by itself."""


class Scenario:
    def __init__(self, program, path, workspace=None):
        self.program = os.path.abspath(program)
        self.here = os.path.dirname(os.path.abspath(path))
        self.data = json.loads(pathlib.Path(path).read_text(encoding="utf-8"))
        self.given = workspace
        self.environment = {**os.environ, **self.data.get("environment", {})}

    def prepare(self, workspace):
        """Makes the workspace that every test begins with."""
        if self.given:
            shutil.copytree(self.given, workspace)
            return
        for words in self.data["prepare"]:
            self.must(self.command(words, workspace, 0))

    def command(self, words, workspace, round_number):
        return [self.program, *(self.filled(word, workspace, round_number) for word in words)]

    def filled(self, word, workspace, round_number):
        for name, value in [("workspace", workspace), ("here", self.here), ("round", str(round_number))]:
            word = word.replace("{" + name + "}", value)
        return word

    def steps(self, workspace, round_number):
        """The commands of a round, one after the other; what comes between them is done on the way."""
        for step in self.data["round"]:
            if "run" in step:
                yield self.command(step["run"], workspace, round_number)
                continue
            change = step["replace"]
            path = pathlib.Path(self.filled(change["file"], workspace, round_number))
            text = path.read_text(encoding="utf-8")
            changed, count = re.subn(change["find"], self.filled(change["by"], workspace, round_number), text)
            if count == 0:
                raise SystemExit(f"{path}: nothing matches {change['find']}")
            path.write_text(changed, encoding="utf-8")

    def run(self, command, timeout=300):
        """Runs a command. One that talks without end is stopped: it would fill the memory of the whole machine."""
        with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as error:
            process = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=out, stderr=error, env=self.environment,
                start_new_session=True)
            ends = time.monotonic() + timeout
            while True:
                try:
                    code = process.wait(1)
                    break
                except subprocess.TimeoutExpired:
                    said = os.fstat(out.fileno()).st_size + os.fstat(error.fileno()).st_size
                    if said <= TALKATIVE and time.monotonic() < ends:
                        continue
                    os.killpg(process.pid, signal.SIGKILL)  # strace alone would leave the program behind.
                    process.wait()
                    raise Endless("it says the same without end" if said > TALKATIVE else "it hangs") from None
            out.seek(0)
            error.seek(0)
            return subprocess.CompletedProcess(
                command, code, out.read().decode(errors="replace"), error.read().decode(errors="replace"))

    def must(self, command):
        done = self.run(command)
        if done.returncode != 0:
            raise SystemExit(f"{shown(command)}\nended with {done.returncode}:\n{done.stdout}{done.stderr}")
        return done

    def history(self, workspace):
        """What is on record, entry by entry, as the program tells it."""
        return json.loads(self.must(self.command(self.data["history"], workspace, 0)).stdout)["entries"]

    def kinds(self, entries):
        return [next(iter(entry["event"])) for entry in entries]

    def troubles(self, workspace, entries=None):
        """What is wrong in a workspace where nothing may be: a list of sentences, empty where all is well."""
        found = []
        verified = self.run(self.command(self.data["verify"], workspace, 0))
        if verified.returncode != 0:
            found.append(f"verify ended with {verified.returncode}: {verified.stdout}{verified.stderr}".strip())
        for ledger in pathlib.Path(workspace).glob("*.sqlite"):
            # A second opinion, by another program than the one that is tried.
            with sqlite3.connect(ledger) as database:
                said = database.execute("PRAGMA integrity_check").fetchone()[0]
            database.close()
            if said != "ok":
                found.append(f"{ledger.name}: integrity_check says {said}")
        return found + self.document_troubles(workspace, entries or [])

    def document_troubles(self, workspace, entries):
        """Documents are whole, and none that is on record is missing."""
        promise = self.data.get("documents")
        if not promise:
            return []
        found, digests = [], set()
        for path in sorted(pathlib.Path(workspace, promise["folder"]).glob("*.docx")):
            content = path.read_bytes()
            digests.add(hashlib.sha256(content).hexdigest())
            try:
                if zipfile.ZipFile(io.BytesIO(content)).testzip():
                    found.append(f"{path.name} is damaged")
            except zipfile.BadZipFile:
                found.append(f"{path.name} is half written ({len(content)} bytes)")
        recorded = [entry["event"][promise["event"]][promise["digest"]] for entry in entries
                    if promise["event"] in entry["event"]]
        if recorded and not digests:
            found.append("a document is on record and no file is there")
        return found

    def produced_matches(self, workspace, entries):
        """Whether the newest document on record is the file that stands there."""
        promise = self.data["documents"]
        recorded = [entry["event"][promise["event"]][promise["digest"]] for entry in entries
                    if promise["event"] in entry["event"]]
        files = pathlib.Path(workspace, promise["folder"]).glob("*.docx")
        return not recorded or recorded[-1] in {hashlib.sha256(each.read_bytes()).hexdigest() for each in files}


def shown(command):
    return " ".join(word if re.fullmatch(r"[\w./=:@%+,-]+", word) else "'" + word.replace("'", "'\\''") + "'"
                    for word in command)


def name_of(command):
    """The words that name what a command does: `advance return`, `import`."""
    words = [each for each in command[1:4] if re.fullmatch(r"[a-z-]{3,}", each)]
    return " ".join(words[:2])
