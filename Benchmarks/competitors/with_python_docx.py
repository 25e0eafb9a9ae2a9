"""The sample as a Word file by PyPI's python-docx: with_python_docx.py DRAFT OUT [COUNT] writes headings, numbered paragraphs,
lists, tables and real footnotes (a part made by hand, since the library has none for them), COUNT times."""
import re
import sys

import docx
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def blocks(text):
    """The blocks of the Markdown body, and its notes by label."""
    body = text.split("\n---\n", 1)[-1]
    notes = dict(re.findall(r"(?m)^\[\^([^\]]+)\]: (.*)$", body))
    body = re.sub(r"(?m)^\[\^[^\]]+\]: .*$", "", body)
    return [block.strip() for block in body.split("\n\n") if block.strip()], notes


class Writer:
    def __init__(self, notes):
        self.document = docx.Document()
        self.notes = notes
        self.used = []

    def add(self, block):
        heading = re.match(r"(#+) (.*?)(?: \{#.*\})?$", block)
        if heading:
            self.document.add_heading(heading.group(2), len(heading.group(1)))
        elif block.startswith("|"):
            self.table([[cell.strip() for cell in line.strip("|").split("|")] for line in block.split("\n")])
        elif block.startswith(("- ", "* ")):
            for line in block.split("\n"):
                self.fill(self.document.add_paragraph(style="List Bullet"), line.lstrip("-* "))
        else:
            self.fill(self.document.add_paragraph(style="List Number"), block.replace("\n", " "))

    def table(self, rows):
        rows = [row for row in rows if not all(re.fullmatch(r":?-+:?", cell) for cell in row)]
        table = self.document.add_table(len(rows), max(map(len, rows)), style="Table Grid")
        for cells, row in zip(table.rows, rows):
            for cell, text in zip(cells.cells, row):
                self.fill(cell.paragraphs[0], text)

    def fill(self, paragraph, text):
        for piece in re.split(r"(\[\^[^\]]+\]|\*\*[^*]+\*\*|\*[^*]+\*)", text):
            if piece.startswith("[^"):
                self.used.append(piece[2:-1])
                run = paragraph.add_run()
                mark = OxmlElement("w:footnoteReference")
                mark.set(qn("w:id"), str(len(self.used)))
                run._r.append(mark)
                run.font.superscript = True
            elif piece.startswith("**"):
                paragraph.add_run(piece[2:-2]).bold = True
            elif piece.startswith("*") and len(piece) > 2:
                paragraph.add_run(piece[1:-1]).italic = True
            elif piece:
                paragraph.add_run(piece)

    def save(self, path):
        from xml.sax.saxutils import escape

        notes = "".join(
            f'<w:footnote w:id="{number}"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> '
            f"{escape(self.notes.get(label, ''))}</w:t></w:r></w:p></w:footnote>"
            for number, label in enumerate(self.used, 1))
        part = Part(PackURI("/word/footnotes.xml"),
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml",
                    f'<?xml version="1.0" encoding="UTF-8"?><w:footnotes xmlns:w="{NAMESPACE}">{notes}</w:footnotes>'
                    .encode(), self.document.part.package)
        self.document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
        self.document.save(path)


def write(draft, out):
    with open(draft, encoding="utf-8") as file:
        found, notes = blocks(file.read())
    writer = Writer(notes)
    for block in found:
        writer.add(block)
    writer.save(out)


for _ in range(int((sys.argv[3:] or [1])[0])):
    write(*sys.argv[1:3])
