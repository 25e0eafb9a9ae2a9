"""The sample as a Word file by PyPI's docxtpl: with_docxtpl.py template TEMPLATE makes a template,
with_docxtpl.py render TEMPLATE DRAFT OUT [COUNT] fills it with the paragraphs of a Markdown draft (notes as plain text: it
can't make footnotes), COUNT times."""
import re
import sys


def template(path):
    import docx

    document = docx.Document()
    document.add_heading("{{ title }}", 0)
    document.add_paragraph("{%p for part in parts %}")
    document.add_heading("{{ part.title }}", 1)
    document.add_paragraph("{%p for text in part.paragraphs %}")
    document.add_paragraph("{{ text }}", style="List Number")
    document.add_paragraph("{%p endfor %}")
    document.add_paragraph("{%p endfor %}")
    document.save(path)


def render(path, draft, out, count=1):
    for _ in range(int(count)):
        fill(path, draft, out)


def fill(path, draft, out):
    from docxtpl import DocxTemplate

    with open(draft, encoding="utf-8") as file:
        body = file.read().split("\n---\n", 1)[-1]
    parts = []
    for block in body.split("\n\n"):
        heading = re.match(r"# (.*?)(?: \{#.*\})?$", block.strip())
        if heading:
            parts.append({"title": heading.group(1), "paragraphs": []})
        elif parts and block.strip():
            parts[-1]["paragraphs"].append(block.strip().replace("\n", " "))
    filled = DocxTemplate(path)
    filled.render({"title": "Submission", "parts": parts}, autoescape=True)
    filled.save(out)


{"template": template, "render": render}[sys.argv[1]](*sys.argv[2:])
