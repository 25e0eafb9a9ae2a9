#!/usr/bin/env python3
"""Opens the pages that the program and the Swift tests write in a real browser: axe finds nothing, notes lead both ways,
the keyboard is enough, nothing is loaded, and a printer gets A4 with page numbers.

    Tests/pages_test.py PROGRAM
"""
import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv" / "bin" / "python"
if VENV.exists() and Path(sys.executable) != VENV and os.environ.get("PAGES_TEST") != "again":
    os.execve(VENV, [str(VENV), *sys.argv], {**os.environ, "PAGES_TEST": "again"})

import shutil

BROWSER = shutil.which("chromium")
try:
    import axe_playwright_python
    from playwright.sync_api import sync_playwright
except ImportError as error:
    sys.exit(print(f"not here: {error} (Scripts/setup --tests installs it)") or 77)
if not (BROWSER and shutil.which("pdftotext")):
    sys.exit(print("not here: chromium or poppler-utils (Scripts/setup --tests installs them)") or 77)

AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
# What axe checks by itself, and what it only checks when asked.
RULES = ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def samples(folder):
    """What the Swift tests write, in every language, and everything that is rare."""
    subprocess.run(
        ["swift", "test", "--skip-build", "--disable-xctest", "--filter", "HTMLWriterTests|FigureTests"], cwd=ROOT, check=True,
        env={**os.environ, "RAPPORTEUR_PAGES": str(folder)}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def produced(program, folder):
    """The sample submission, produced by the program."""
    office, draft = folder / "office", ROOT / "Sample" / "draft.md"
    environment = {"PATH": os.environ["PATH"], "HOME": str(folder), "RAPPORTEUR_SHARE": str(ROOT), "LANG": "C.UTF-8"}

    def run(*arguments, user="ana"):
        done = subprocess.run(
            [program, *arguments, "--workspace", str(office)], env={**environment, "RAPPORTEUR_USER": user},
            capture_output=True, text=True)
        assert done.returncode == 0, f"{arguments}: {done.stderr}"
        return done.stdout

    subprocess.run(
        [program, "init", str(office), "--organisation", "Child Rights Watch", "--acronym", "CRW"], check=True,
        env={**environment, "RAPPORTEUR_USER": "maya"}, stdout=subprocess.DEVNULL)
    run("people", "add", "ana", "--role", "officer", user="maya")
    report = next(line.split()[1] for line in draft.read_text().splitlines() if line.startswith("report: "))
    run("open", report, "--workflow", "upr")
    run("import", report, str(draft))
    text = run("produce", report, "--format", "html", "--output", str(folder / "out"))
    assert "format.not-admitted" in text, "nobody says that the mechanism takes Word files only"
    (page,) = (folder / "out").iterdir()
    assert page.suffix == ".html", page
    return page


def judge(browser, page):
    """What axe finds on `page`."""
    browser.evaluate(AXE)
    result = browser.evaluate(
        "rules => axe.run({runOnly: {type: 'tag', values: rules}, rules: {'target-size': {enabled: true}}})", RULES)
    assert len(result["passes"]) >= 10, f"{page}: axe looked at too little: {len(result['passes'])}"
    found = []
    for violation in result["violations"]:
        for node in violation["nodes"]:
            found.append(f"{page}: {violation['id']} ({violation['impact']}): {node['html'][:160]}")
    return found, len(result["passes"])


def look(browser, page):
    """What a person does with a page."""
    script = browser.evaluate
    assert script("document.documentElement.lang") and script("document.title"), page
    assert script("document.scripts.length") == 0, page
    ids = script("[...document.querySelectorAll('[id]')].map(e => e.id)")
    assert len(ids) == len(set(ids)), f"{page}: an anchor stands twice"
    targets = script("[...document.querySelectorAll('a[href^=\"#\"]')].map(a => a.getAttribute('href').slice(1))")
    assert set(targets) <= set(ids), f"{page}: leads nowhere: {set(targets) - set(ids)}"
    numbers = script("[...document.querySelectorAll('.number')].map(a => a.textContent)")
    assert numbers == [f"{n}." for n in range(1, len(numbers) + 1)], f"{page}: {numbers}"
    browser.keyboard.press("Tab")
    focus = "document.activeElement"
    assert script(f"{focus}.className") == "skip", f"{page}: Tab does not lead to the skip link"
    assert script(f"{focus}.getBoundingClientRect().left") >= 0, f"{page}: the skip link is not seen"
    browser.keyboard.press("Enter")
    assert script(f"{focus}.id") == "text", f"{page}: the skip link leads elsewhere"
    notes = browser.locator("[role=doc-noteref]")
    if notes.count():
        notes.last.focus()
        browser.keyboard.press("Enter")
        number = notes.last.inner_text()
        assert script("document.querySelector(':target').id") == f"note-{number}", page
        browser.locator(f"#note-{number} [role=doc-backlink]").last.focus()
        browser.keyboard.press("Enter")
        assert script("document.querySelector(':target').id") == f"ref-{number}", page
    # A narrow screen never scrolls sideways; a wide table does, in its own frame.
    browser.set_viewport_size({"width": 320, "height": 700})
    width = script("document.documentElement.scrollWidth")
    assert width <= 320, f"{page}: {width} wide on a screen of 320"
    browser.set_viewport_size({"width": 1200, "height": 900})


def paper(browser, page, folder):
    """What a printer gets."""
    pdf = folder / "print.pdf"
    browser.pdf(path=pdf, prefer_css_page_size=True)
    facts = subprocess.run(["pdfinfo", pdf], capture_output=True, text=True, check=True).stdout
    assert "A4" in facts, f"{page}: {facts}"
    text = subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, text=True, check=True).stdout
    # Marks of direction, which pdftotext writes around words that run from right to left, are no part of a number.
    last = [line.strip(" \u202a\u202b\u202c") for line in text.split("\f")[-2].splitlines() if line.strip()]
    count = text.count("\f")
    assert count < 2 or last[-1] == str(count), f"{page}: the last of {count} pages has no number: {last[-3:]}"


def main():
    program = str(Path(sys.argv[1]).resolve())
    with tempfile.TemporaryDirectory() as name, sync_playwright() as player:
        folder = Path(name)
        (folder / "pages").mkdir()
        samples(folder / "pages")
        pages = sorted((folder / "pages").glob("*.html")) + [produced(program, folder)]
        assert len(pages) >= 12, pages
        # As root, and on build servers, there is no sandbox; the pages are our own.
        chromium = player.chromium.launch(executable_path=BROWSER, args=["--no-sandbox", "--disable-dev-shm-usage"])
        found, rules = [], 0
        for page in pages:
            browser = chromium.new_page(viewport={"width": 1200, "height": 900})
            asked, said = [], []
            browser.on("request", lambda request: asked.append(request.url))
            browser.on("console", lambda line: said.append(line.text))
            browser.goto(page.as_uri())
            look(browser, page.name)
            paper(browser, page.name, folder)
            findings, count = judge(browser, page.name)
            found, rules = found + findings, max(rules, count)
            assert {url.split("#")[0] for url in asked} == {page.as_uri()}, f"{page.name} loads something: {asked}"
            assert not said, f"{page.name}: the browser complains: {said}"
            browser.close()
        chromium.close()
        print("\n".join(found))
        assert not found, f"axe finds {len(found)} mistakes"
        print(f"{len(pages)} pages in a browser: no finding by axe ({rules} rules), notes both ways, skip link, A4 on paper")


main()
