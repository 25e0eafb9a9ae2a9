#!/usr/bin/env python3
"""Does what the guides tell a coordinator to do, block by block, and validates the documents at their end.

    Tests/guide_test.py PROGRAM

A block marked `sh` is given to a shell, one after the other; one marked with a language and a path is written to that
file; one marked `diff PATH` changes it: its lines must stand there, once.
"""
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
# Each guide, and the documents that an office has made at its end.
GUIDES = {
    "Workflows/README.md": ["CRW_CEDAW95_LIE_E.docx", "CRW_LIE_call-2027.docx"],
    "Templates/README.md": ["CRFE_UPR55_LIE_E_Main.docx", "look.docx", "preview.docx"],
}
HERE = "my-office"


def blocks(text):
    """Every fenced block with an information string: where it stands, what it is, the file it is for, its lines."""
    for match in re.finditer(r"^```(\w+)(?: (\S+))?\n(.*?)^```$", text, re.M | re.S):
        yield text.count("\n", 0, match.start()) + 1, match[1], match[2], match[3]


def changed(text, diff, where):
    for hunk in re.split(r"^@@\n", diff, flags=re.M):
        lines = hunk.splitlines()
        if any(line and line[0] not in " -+" for line in lines):
            sys.exit(f"{where}: a line of a change begins with a blank, - or +")
        old = "".join(line[1:] + "\n" for line in lines if line[:1] != "+")
        new = "".join(line[1:] + "\n" for line in lines if line[:1] != "-")
        count = ("\n" + text).count("\n" + old)
        if count != 1:
            sys.exit(f"{where}: the lines to change stand {count} times in the file, not once:\n{old}")
        text = ("\n" + text).replace("\n" + old, "\n" + new)[1:]
    return text


def follow(guide, expected, program):
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        (home / "bin").mkdir()
        (home / "bin" / "rapporteur").symlink_to(program)
        (home / "rapporteur").symlink_to(ROOT)
        environment = {
            "HOME": folder, "PATH": f"{folder}/bin:/usr/bin:/bin", "RAPPORTEUR_SHARE": str(ROOT),
            "RAPPORTEUR_USER": "maya", "RAPPORTEUR_LANG": "en", "TZ": "UTC", "LANG": "C.UTF-8",
        }
        office = home / HERE
        place, done = home, 0
        for line, kind, path, body in blocks((ROOT / guide).read_text(encoding="utf-8")):
            where = f"{guide}:{line}"
            if kind == "sh":
                # Variables live through the guide, as they would in somebody's terminal.
                script = f"set -eu\n[ -e {home}/variables ] && . {home}/variables\n{body}\nset >/dev/null\n"
                for name in re.findall(r"^([A-Z]+)=", body, re.M):
                    script += f"declare -p {name} >>{home}/variables\n"
                result = subprocess.run(
                    ["bash", "-c", script], cwd=place, env=environment, text=True, stdout=subprocess.PIPE,
                    stderr=subprocess.STDOUT)
                if result.returncode != 0:
                    sys.exit(f"{where}: the commands end with {result.returncode}:\n{result.stdout}")
                if office.exists():
                    place = office
            elif path is None:
                continue
            elif kind == "diff":
                file = office / path
                file.write_text(changed(file.read_text(encoding="utf-8"), body, where), encoding="utf-8")
            else:
                (office / path).parent.mkdir(parents=True, exist_ok=True)
                (office / path).write_text(body, encoding="utf-8")
            done += 1
        documents = sorted((office / "out").glob("*.docx"))
        names = [document.name for document in documents]
        if names != expected:
            sys.exit(f"{guide} ends with other documents than it says: {names}")
        subprocess.run([ROOT / "Tests" / "validate-docx.sh", office / "out"], check=True)
        print(f"{guide}: {done} blocks done")


for guide, expected in GUIDES.items():
    follow(guide, expected, Path(sys.argv[1]).resolve())
