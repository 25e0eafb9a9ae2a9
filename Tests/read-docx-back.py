"""Reads a sample document back with python-docx and compares it, whole, with the text that was to be in it.

The test that writes NAME.docx writes NAME.txt beside it: a line for each paragraph of the body, tables by cells,
then a line for each note.
"""

import sys
import zipfile
from pathlib import Path

import docx
from docx.table import Table
from docx.text.paragraph import Paragraph
from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def body(document):
    for block in document.iter_inner_content():
        if isinstance(block, Paragraph):
            yield block.text
        elif isinstance(block, Table):
            for row in block.rows:
                for cell in row.cells:
                    yield cell.text


def notes(path):
    package = zipfile.ZipFile(path)
    kind = "endnote" if "word/endnotes.xml" in package.namelist() else "footnote"
    root = etree.fromstring(package.read(f"word/{kind}s.xml"))
    for note in root.iter(f"{W}{kind}"):
        if int(note.get(f"{W}id")) > 0:
            yield " ".join(
                "".join(text.text or "" for text in paragraph.iter(f"{W}t")) for paragraph in note.iter(f"{W}p")
            )


def words(lines):
    """Words in order: a writer may put spaces and empty paragraphs, but no word more or less."""
    return " ".join(" ".join(lines).split())


path = Path(sys.argv[1])
document = docx.Document(str(path))
found = words([*body(document), *notes(path)])
expected = words(path.with_suffix(".txt").read_text(encoding="utf-8").split("\n"))
if found != expected:
    at = next((i for i, (a, b) in enumerate(zip(found, expected)) if a != b), min(len(found), len(expected)))
    sys.exit(
        f"{path.name}: read back, the text differs\n"
        f"  written: …{expected[max(0, at - 40):at + 40]!r}\n  read:    …{found[max(0, at - 40):at + 40]!r}"
    )
properties = document.core_properties
if properties.author or properties.last_modified_by:
    sys.exit(f"{path.name}: names an author")
print(f"{path.name}: {len(found.split())} words read back, title {properties.title!r}, language {properties.language!r}")
