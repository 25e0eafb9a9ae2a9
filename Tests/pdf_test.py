#!/usr/bin/env python3
"""Makes PDF files and looks at them with other people's eyes: outloud (PDF/UA), pdfinfo, pdffonts, pdftotext; then takes
away what makes them, and looks at what is said.

    Tests/pdf_test.py PROGRAM
"""
import os
import shutil
import struct
import subprocess
import sys
import tempfile
import zlib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BIN = ROOT / ".venv" / "bin"
for needed in [BIN / "outloud", shutil.which("pdfinfo"), shutil.which("pdffonts"), shutil.which("pdftotext")]:
    if not needed or not Path(needed).exists():
        sys.exit(print(f"not here: outloud or poppler-utils (Scripts/setup --tests installs them)") or 77)
if subprocess.run([BIN / "python3", "-I", "-c", "import typst"], capture_output=True).returncode != 0:
    sys.exit(print("not here: the Python package typst (Scripts/setup --tests installs it)") or 77)

SAMPLES = [("draft.md", "upr", "np-upr-55"), ("fr/draft.md", "upr", None), ("crc/rapport.md", "crc-alternative", None),
           ("a4a/informe.md", "a4a", None)]


def text(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def picture(width, height):
    """A grey PNG that says who made it."""
    def chunk(name, data):
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
    rows = b"".join(b"\0" + bytes((x * 255 // width for x in range(width))) for _ in range(height))
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))
            + chunk(b"tEXt", b"Author\0Zuzanna Quill") + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))


def illustrated(draft, folder):
    """The draft with two figures, one after the other, and a reference to the second."""
    (folder / "figures").mkdir()
    (folder / "figures" / "mapa.png").write_bytes(picture(1200, 500))
    lines = draft.read_text().split("\n")
    place = next(number for number, line in enumerate(lines) if line.endswith("{#introduction}"))
    lines[place + 1:place + 1] = ["", "Véase la [figura 9](#segunda).", "",
                                  '![Mapa inventado](figures/mapa.png "Escuelas cerradas")', "",
                                  "![El mismo mapa](figures/mapa.png) {#segunda}", ""]
    copy = folder / "illustrated.md"
    copy.write_text("\n".join(lines))
    return copy


class Office:
    def __init__(self, program, folder, path):
        self.program, self.folder, self.path = program, folder, path
        self.run("init", str(folder / "office"), "--organisation", "Child Rights Watch", "--acronym", "CRW", user="maya", bare=True)
        self.run("people", "add", "ana", "--role", "officer", user="maya")

    def run(self, *arguments, user="ana", code=0, bare=False):
        environment = {"PATH": self.path, "HOME": str(self.folder), "RAPPORTEUR_SHARE": str(ROOT), "LANG": "C.UTF-8",
                       "RAPPORTEUR_LANG": "en", "RAPPORTEUR_USER": user, "TMPDIR": str(self.folder / "tmp")}
        where = [] if bare else ["--workspace", str(self.folder / "office")]
        done = subprocess.run([self.program, *arguments, *where], env=environment, capture_output=True, text=True)
        assert done.returncode == code, f"{arguments} ends with {done.returncode}: {done.stdout}{done.stderr}"
        return done.stdout + done.stderr

    def open(self, sample, workflow):
        draft = ROOT / "Sample" / sample
        if workflow == "a4a":
            draft = illustrated(draft, self.folder)
        report = next(line.split()[1] for line in draft.read_text().splitlines() if line.startswith("report: "))
        self.run("open", report, "--workflow", workflow)
        self.run("import", report, str(draft))
        return report

    def produce(self, report, name, *arguments, code=0):
        out = self.folder / name
        said = self.run("produce", report, "--output", str(out), *arguments, code=code)
        return said, sorted(out.iterdir())


def judge(pdf, language):
    """What other programs see in `pdf`."""
    done = subprocess.run([BIN / "outloud", "--fail-on", "error", pdf], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout
    facts = dict(line.split(":", 1) for line in text("pdfinfo", pdf).splitlines() if ":" in line)
    facts = {name: value.strip() for name, value in facts.items()}
    assert facts["Tagged"] == "yes" and facts["Title"] and "A4" in facts["Page size"], facts
    assert facts["JavaScript"] == "no" and "Author" not in facts, facts
    raw = pdf.read_bytes()
    assert b"pdfuaid" in raw, "it does not say that it is PDF/UA"
    assert b"/Outlines" in raw, "there are no bookmarks"
    assert f"/Lang({language})".encode() in raw.replace(b" ", b""), f"its language is not {language}"
    fonts = text("pdffonts", pdf).splitlines()[2:]
    # The columns: name, type (two words), encoding, embedded, subset, unicode.
    assert fonts and all(" yes yes yes " in line for line in fonts), "letters are not in it: " + "\n".join(fonts)
    assert any("LiberationSerif" in line for line in fonts), fonts
    words = text("pdftotext", "-layout", pdf, "-")
    last = [line.strip() for line in words.split("\f")[-2].splitlines() if line.strip()]
    # The cover has no number and is not counted.
    assert last[-1] == str(int(facts["Pages"]) - 1), f"the last page bears no number: {last[-3:]}"
    return int(facts["Pages"]), words


def main():
    program = str(Path(sys.argv[1]).resolve())
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "tmp").mkdir()
        office = Office(program, folder, f"{BIN}:/usr/bin:/bin")
        pages, reports = 0, {}
        for sample, workflow, _ in SAMPLES:
            report = reports[sample] = office.open(sample, workflow)
            said, (pdf,) = office.produce(report, f"{report}-pdf", "--format", "pdf")
            language = {"draft.md": "en", "fr/draft.md": "fr", "crc/rapport.md": "fr", "a4a/informe.md": "es"}[sample]
            count, words = judge(pdf, language)
            pages += count
            if workflow == "a4a":
                assert "Véase la figura 2." in words and "Figura 1: Escuelas cerradas" in words, words[:4000]
                assert len(text("pdfimages", "-list", pdf).splitlines()) > 2, "no picture is in it"
                assert b"Zuzanna" not in pdf.read_bytes(), "the picture tells who made it"
            _, (again,) = office.produce(report, f"{report}-again", "--format", "pdf")
            assert again.read_bytes() == pdf.read_bytes(), f"{sample}: the same words give other bytes"
        assert "PDF files can be made" in office.run("doctor")

        # Without the engine the other formats are made, and one command is named that mends it.
        bare = folder / "bin"
        bare.mkdir()
        (bare / "python3").symlink_to("/usr/bin/python3") if Path("/usr/bin/python3").exists() else None
        office.path = str(bare)
        report = reports["draft.md"]
        said, files = office.produce(report, "without", "--format", "all", code=69)
        assert [file.suffix for file in files] == [".docx", ".html"], files
        assert "Typst" in said and f"python3 -m venv {folder}/.local/share/rapporteur/typst" in said, said
        assert "typst==" in office.run("doctor"), "doctor does not tell how"
        # An engine that says that all is well and makes nothing is not believed; nor is one that makes half a file.
        for made in ["", "printf '%%PDF-1.7 half' >\"$5\"", "printf 'no PDF %%%%EOF' >\"$5\"", ": >\"$5\""]:
            (bare / "python3").unlink(missing_ok=True)
            (bare / "python3").write_text(f"#!/bin/sh\n[ -n \"$5\" ] || exit 0\n{made}\nexit 0\n")
            (bare / "python3").chmod(0o755)
            said, files = office.produce(report, "lying", "--format", "pdf", "--format", "html", code=69)
            assert [file.suffix for file in files] == [".html"] and "made no PDF" in said, (files, said)

        # As Word shows it.
        office.path = "/usr/bin:/bin"
        if shutil.which("soffice", path=office.path):
            said, files = office.produce(report, "suite", "--format", "pdf", "--via", "libreoffice")
            assert "Tagged:          yes" in text("pdfinfo", files[0])
        office.path = str(bare)
        (bare / "soffice").write_text("#!/bin/sh\necho 'Error: source file could not be loaded' >&2\nexit 0\n")
        (bare / "soffice").chmod(0o755)
        said, files = office.produce(report, "failing", "--format", "pdf", "--via", "libreoffice", "--format", "docx", code=69)
        assert [file.suffix for file in files] == [".docx"] and "could not be loaded" in said, (files, said)
        left = list((folder / "tmp").iterdir())
        assert not left, f"left behind: {left}"
        print(f"{len(SAMPLES)} PDF files, {pages} pages: no finding by outloud, same bytes twice; liars and absence found out")


main()
