#!/usr/bin/env python3
"""Checks that every word of a draft is in the Word file, in order, line by line: draft-in-docx.py DRAFT DOCX

The Markdown is stripped here by simple rules of our own, not by the program that is tested.
"""
import re
import sys
import zipfile

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def paragraphs(package, part):
    root = etree.fromstring(package.read(part))
    for paragraph in root.iter(W + "p"):
        yield "".join(node.text or "" for node in paragraph.iter(W + "t"))


def squeezed(text):
    return re.sub(r"\s+", "", text)


def plain(line):
    line = re.sub(r"^\s*\[\^[^\]]+\]:", "", line)
    line = re.sub(r"\[\^[^\]]+\]", "", line)
    line = re.sub(r"^\s*(#+|>|[-*]|\d+\.)\s+", "", line)
    line = re.sub(r"\{#[^}]*\}", "", line)
    line = re.sub(r"!?\[([^\]]*)\]\([^)]*\)", r"\1", line)
    line = re.sub(r"<(https?:[^>]*)>", r"\1", line)
    return re.sub(r"[*_`\\]", "", line)


draft, document = sys.argv[1:3]
body = open(draft, encoding="utf-8").read().split("\n---\n", 1)[1]
# A section without text is left out of the document, heading and all.
body = re.sub(r"(?m)^# [^\n]*\n(?:\s*\n|<!--.*-->\n)*(?=# |\Z)", "", body)
with zipfile.ZipFile(document) as package:
    text = squeezed("".join(paragraphs(package, "word/document.xml")))
    part = "word/endnotes.xml" if "word/endnotes.xml" in package.namelist() else "word/footnotes.xml"
    notes = squeezed("".join(paragraphs(package, part)))
missing = []
count = 0
for line in body.split("\n"):
    if re.match(r"^\s*\|[-:| ]+\|\s*$", line):
        continue
    for piece in line.strip().strip("|").split("|") if line.strip().startswith("|") else [line]:
        wanted = squeezed(plain(piece))
        if not wanted:
            continue
        count += 1
        if wanted not in text and wanted not in notes:
            missing.append(plain(piece).strip())
for piece in missing:
    print(f"{document}: not there: {piece[:120]}", file=sys.stderr)
print(f"{document.split('/')[-1]}: {count - len(missing)} of {count} lines of the draft are in it")
sys.exit(1 if missing or count < 20 else 0)
