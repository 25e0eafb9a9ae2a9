#!/usr/bin/env python3
"""Word files in, with the real program: documents that it made, the same through LibreOffice, and files that pandoc and
python-docx made. Usage: Tests/word_in_test.py PROGRAM"""

import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
PROGRAM = os.path.realpath(sys.argv[1])
WORK = pathlib.Path(tempfile.mkdtemp(prefix="word-in-"))
OFFICE = WORK / "office"
failures = 0


def run(person, *arguments, ok=True):
    environment = dict(os.environ, RAPPORTEUR_USER=person, RAPPORTEUR_SHARE=str(ROOT), RAPPORTEUR_LANG="en")
    result = subprocess.run(
        [PROGRAM, *arguments], cwd=WORK, env=environment, capture_output=True, text=True, stdin=subprocess.DEVNULL)
    if ok and result.returncode != 0:
        raise SystemExit(f"{arguments}: {result.returncode}\n{result.stdout}{result.stderr}")
    return result


def office(person, *arguments, ok=True):
    return run(person, *arguments, "--workspace", str(OFFICE), ok=ok)


def expect(holds, what):
    global failures
    print(("ok    " if holds else "WRONG ") + what)
    failures += 0 if holds else 1


def revision(report):
    return json.loads(office("ana", "show", report, "--json").stdout)["revision"]


def exported(report):
    return office("ana", "export", report).stdout


run("maya", "init", str(OFFICE), "--organisation", "Child Rights Watch", "--acronym", "CRW")
office("maya", "people", "add", "ana", "--role", "officer")

# What was made here comes back as the words that it was made from, also through LibreOffice.
SAMPLES = [("draft.md", "upr"), ("fr/draft.md", "upr"), ("crc/rapport.md", "crc-alternative"), ("a4a/informe.md", "a4a")]
for sample, workflow in SAMPLES:
    report = "sample-" + sample.removesuffix(".md").replace("/", "-")
    text = (ROOT / "Sample" / sample).read_text()
    (WORK / f"{report}.md").write_text(re.sub(r"(?m)^report: .*", f"report: {report}", text))
    office("ana", "open", report, "--workflow", workflow)
    office("ana", "import", report, f"{report}.md")
    before = revision(report)
    folder = WORK / f"{report}-out"
    office("ana", "produce", report, "--output", str(folder))
    document = next(folder.glob("*.docx"))
    result = office("ana", "import", report, str(document), ok=False)
    expect(result.returncode == 0 and revision(report) == before, f"{sample}: the same words\n{result.stderr[:1500]}"
           if revision(report) != before or result.returncode else f"{sample}: the same words")
    if shutil.which("soffice"):
        subprocess.run(
            ["soffice", "--headless", f"-env:UserInstallation=file://{WORK}/profile", "--convert-to", "docx:MS Word 2007 XML",
             "--outdir", str(WORK / "libreoffice"), str(document)], capture_output=True, timeout=120)
        converted = WORK / "libreoffice" / document.name
        text = exported(report)
        result = office("ana", "import", report, str(converted), ok=False)
        same = result.returncode == 0 and revision(report) == before
        detail = ""
        if not same:
            (WORK / "before.md").write_text(text)
            (WORK / "after.md").write_text(exported(report))
            detail = "\n" + result.stderr[:1500] + subprocess.run(
                ["diff", "before.md", "after.md"], cwd=WORK, capture_output=True, text=True).stdout[:3000]
        expect(same, f"{sample}: the same words through LibreOffice{detail}")

# A file that pandoc made from Markdown.
BODY = """# Introduction and summary

We work for children.[^a] The *Act* of 2021 covers **some** families, see [the list](https://example.org/list).

## Who we are

- one
- two
    1. deep
    2. deeper

> Nobody told us.

# Methodology and consultation

| Year | Orders |
|------|--------|
| 2024 | 1,240  |

Desk review.[^b]

[^a]: An invented source.
[^b]: Another one.
"""
FIELDS = ["--field", "country=LI", "--field", "session=55", "--field", "kind=individual", "--field", "language=en"]


def words(text):
    return re.findall(r"\w+", text)


if shutil.which("pandoc"):
    (WORK / "p.md").write_text(BODY)
    subprocess.run(["pandoc", "p.md", "-o", "p.docx"], cwd=WORK, check=True)
    office("ana", "open", "by-pandoc", "--workflow", "upr", *FIELDS)
    result = office("ana", "import", "by-pandoc", str(WORK / "p.docx"), ok=False)
    expect(result.returncode == 0, "pandoc: imported\n" + result.stderr if result.returncode else "pandoc: imported")
    text = exported("by-pandoc")
    for piece in ["We work for children.[^n1]", "The *Act* of 2021 covers **some** families, see [the list](https://example.org/list).",
                  "## Who we are", "- one\n", "1. deep\n", "> Nobody told us.", "| 2024 | 1,240 |", "Desk review.[^n2]",
                  "[^n1]: An invented source.", "[^n2]: Another one."]:
        expect(piece in text, f"pandoc: {piece!r}" + ("" if piece in text else "\n" + text))

# A file that python-docx made: Word's own styles, runs cut anywhere, a title, a heading that no section has.
try:
    import docx
except ImportError:
    docx = None
if docx:
    made = docx.Document()
    made.add_heading("Submission on Norland", 0)
    made.add_heading("1. Introduction & summary", 1)
    paragraph = made.add_paragraph("Chil")
    paragraph.add_run("dren’s ")
    paragraph.add_run("rights").bold = True
    made.add_paragraph("one", style="List Bullet")
    made.add_paragraph("two", style="List Bullet 2")
    made.add_paragraph("first", style="List Number")
    made.add_heading("Schools", 2)
    made.add_paragraph("Closed.")
    made.add_heading("Methods and consultation", 1)
    made.add_paragraph("Interviews.")
    table = made.add_table(rows=2, cols=2)
    for number, cell in enumerate(table._cells):
        cell.text = f"cell {number}"
    made.save(WORK / "d.docx")
    office("ana", "open", "by-python", "--workflow", "upr", *FIELDS)
    result = office("ana", "import", "by-python", str(WORK / "d.docx"), ok=False)
    expect(result.returncode == 65 and '--map "^=' in result.stderr, "python-docx: the title has to be placed")
    plan = json.loads(office("ana", "import", "by-python", str(WORK / "d.docx"), "--dry-run", "--json").stdout)
    expect([part["goes"] for part in plan["parts"]] == ["unknown", "unknown", "unknown"] or
           [part.get("suggestion") for part in plan["parts"]][1:] == ["summary", "methodology"],
           f"python-docx: what is near is proposed: {[(part['heading'], part['goes'], part.get('suggestion')) for part in plan['parts']]}")
    result = office(
        "ana", "import", "by-python", str(WORK / "d.docx"), "--map", "^=-", "--map", "1. Introduction & summary=summary",
        "--map", "Methods and consultation=methodology", ok=False)
    expect(result.returncode == 0, "python-docx: imported" + ("\n" + result.stderr if result.returncode else ""))
    text = exported("by-python")
    for piece in ["Children’s **rights**", "- one\n", "1. first\n", "## Schools", "| cell 2 | cell 3 |"]:
        expect(piece in text, f"python-docx: {piece!r}" + ("" if piece in text else "\n" + text))

# Hostile files, by the memory and the time of the whole program. A build without optimisation is given more time.
NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
OFFICE_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"


def hostile(name, body, others=(), method=zipfile.ZIP_DEFLATED):
    path = WORK / f"{name}.docx"
    with zipfile.ZipFile(path, "w", method) as file:
        file.writestr("_rels/.rels", f'<Relationships><Relationship Id="a" Type="{OFFICE_TYPE}" Target="word/document.xml"/></Relationships>')
        file.writestr("word/document.xml", f"<w:document {NAMESPACE}><w:body>{body}</w:body></w:document>")
        for other, mebibytes in others:
            with file.open(other, "w", force_zip64=False) as entry:
                for _ in range(mebibytes):
                    entry.write(bytes(1024 * 1024))
    return path


def cost(path):
    """Seconds, MiB at the peak, exit code."""
    start = time.monotonic()
    process = subprocess.Popen(
        [PROGRAM, "import", "by-word", str(path), "--dry-run", "--json", "--workspace", str(OFFICE)], stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        env=dict(os.environ, RAPPORTEUR_USER="ana", RAPPORTEUR_SHARE=str(ROOT)))
    _, status, usage = os.wait4(process.pid, 0)
    return time.monotonic() - start, usage.ru_maxrss / 1024, os.waitstatus_to_exitcode(status)


office("ana", "open", "by-word", "--workflow", "upr", *FIELDS)
attacks = [
    ("picture-bomb", hostile("picture-bomb", "<w:p/>", [("word/media/a.png", 31)])),
    ("flat-bomb", hostile("flat-bomb", "<w:p/>", [("word/styles.xml", 400)])),
    ("stored", hostile("stored", "<w:p/>" * 2_700_000, method=zipfile.ZIP_STORED)),
    ("elements", hostile("elements", "<w:p/>" * 399_000, method=zipfile.ZIP_STORED)),
    ("attributes", hostile("attributes", '<w:p w:a="b"/>' * 399_000, method=zipfile.ZIP_STORED)),
    ("paragraphs", hostile("paragraphs", "<w:p><w:r><w:t>x</w:t></w:r></w:p>" * 99_000, method=zipfile.ZIP_STORED)),
    ("text", hostile("text", "<w:p><w:r><w:t>" + "ab " * 1_300_000 + "</w:t></w:r></w:p>", method=zipfile.ZIP_STORED)),
    ("cells", hostile("cells", "<w:tbl>" + ("<w:tr>" + "<w:tc><w:p/></w:tc>" * 60 + "</w:tr>") * 3_000 + "</w:tbl>", method=zipfile.ZIP_STORED)),
]
fast = "/release/" in PROGRAM
for name, path in attacks:
    seconds, peak, code = cost(path)
    expect(peak < 256 and seconds < (1 if fast else 60) and code in (0, 65), f"{name}: {seconds:.2f} s, {peak:.0f} MiB, exit {code}")

shutil.rmtree(WORK)
sys.exit(1 if failures else 0)
