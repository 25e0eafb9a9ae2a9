#!/usr/bin/env python3
"""What reminders say, read as mail programs read them: every header and part decoded.

Names that would be headers, names of two hundred letters in any script, addresses that would be two; discreet people are
told no country, title, report or office; nobody is told words of a draft, a protected name or a hidden title; every mail
says why it came and how to change that; the plain text says all that the HTML does.
"""
import email
import email.header
import email.policy
import email.utils
import html.parser
import re
import sys
import tempfile

from office import Office

SECRETS = ["Zebrafish", "Zuzanna", "Quill"]
# What tells a discreet reader's neighbour what this is about.
TELLING = ["Liechtenstein", "li-upr", "Alpine", "UPR", "EPU", "upr", "Child Rights", "CRW", "CRC", "country", "pays"]
NAMES = {
    "ana": "Ana Lucía Ñandú",
    "bea": "Бе\u0301а " + "Долгоимённая" * 15,
    "cyd": 'Cyd, the "second" <eve@example.org>',
    "dao": "陶" * 190,
    "eli": "אֱלִיעֶזֶר بن عبد",
    "fay": "=?UTF-8?B?QmNjOiBldmVAZXhhbXBsZS5vcmc=?=",
    "ivy": "👩‍👩‍👧 " * 30,
}
REFUSED = ["Gus\r\nBcc: eve@example.org\r\n\r\nbody", "Hal\u2028Bcc: eve@example.org", "Jo\u202eoj", "Kim\x1b[2J", "L" * 201]
DISCREET = {"ana", "bea"}
FRENCH = {"ana", "cyd"}
DRAFT = """---
fields: { country: LI, title: Alpine Harvest }
---
# Methodology and consultation

The invented word is Zebrafish.
"""
HEADERS = ["From", "To", "Subject", "Date", "Message-ID", "Auto-Submitted", "MIME-Version", "Content-Language",
           "Content-Type"]


class Words(html.parser.HTMLParser):
    """The words and the tags of a page."""

    def __init__(self, page):
        super().__init__()
        self.tags, self.words, self.attributes = set(), [], []
        self.feed(page[page.index("<body>"):])

    def handle_starttag(self, tag, attributes):
        self.tags.add(tag)
        self.attributes += attributes

    def handle_data(self, data):
        self.words += data.split()


def expect(what, condition, *told):
    if not condition:
        raise SystemExit(f"mail: {what}: {told}")


def visible(name):
    """As a name can be shown on one line: what would end the line or turn its direction is a sign."""
    return not re.search(r"[\x00-\x1f\x7f\u2028\u2029]", name)


def main(program):
    with tempfile.TemporaryDirectory(prefix="rapporteur-mail-") as folder:
        office = Office(program, folder + "/office", reports=0)
        for name, shown in NAMES.items():
            if name != "ana":
                office.must("people", "add", name, "--role", "officer", "--email", f"{name}@example.org")
            office.must("people", "profile", name, "--name", shown,
                        "--language", "fr" if name in FRENCH else "en", "--discreet", "on" if name in DISCREET else "off")
        for address in ["ana@example.org,eve@example.org", "ana@example.org\r\nBcc: e@example.org", "ana", ""]:
            refused = office.run("people", "profile", "ana", "--email", address)
            expect(f"{address!r} is no address", refused.returncode == 64, refused.returncode, refused.stderr)
        for name in REFUSED:
            for words in [("people", "profile", "ana"), ("people", "add", "gus")]:
                refused = office.run(*words, "--name", name)
                expect(f"{name!r} is no name", refused.returncode == 65 and "invisible" in refused.stderr, refused)
        for report, title, workflow in [("li-upr-55", "Alpine Harvest", "upr"), ("li-upr-56", "Zuzanna Quill", "upr"),
                                        ("li-crc", "Zuzanna Quill", "crc-alternative")]:
            office.must("open", report, "--workflow", workflow, "--field", "country=LI", "--field", f"title={title}",
                        "--deadline", "submission=2027-03-31T15:00", "--as", "ana", "--now", "2027-02-20T12:00")
            for name in NAMES:
                office.must("assign", report, name, "officer", "--now", "2027-02-20T12:00")
        draft = office.folder / "draft.md"
        draft.write_text(DRAFT, encoding="utf-8")
        saved = office.run("import", "li-upr-55", str(draft), "--as", "ana", "--now", "2027-02-21T12:00")
        expect("the draft is saved", saved.returncode == 0, saved.stderr)
        expect("and holds the word", "Zebrafish" in office.must("export", "li-upr-55", "--as", "ana"))
        added = office.run("protect", "add", typed="Zuzanna Quill\n")
        expect("a name is protected", added.returncode == 0, added.stdout, added.stderr)

        done = office.run("remind", "--now", "2027-03-24T08:07")
        expect("the round went well", (done.returncode, done.stdout, done.stderr) == (0, "", ""), done)
        mails = {}
        for path in (office.folder / "mail").glob("*.eml"):
            raw = path.read_bytes()
            expect("ASCII, lines of at most 78 bytes ended by CRLF", raw.isascii() and raw.count(b"\n") == raw.count(b"\r\n")
                   and max(map(len, raw.split(b"\r\n"))) <= 78)
            mail = email.message_from_bytes(raw, policy=email.policy.default)
            expect("no defect", not mail.defects and not any(header.defects for header in mail.values()), mail.items())
            expect("one recipient", len(mail["To"].addresses) == 1, mail["To"])
            mails[mail["To"].addresses[0].username] = (mail, raw)
        expect("one mail to each", set(mails) == {*NAMES, "maya"}, set(mails))

        for person, (mail, raw) in mails.items():
            expect(f"{person}: these headers and no others", mail.keys() == HEADERS, mail.keys())
            expect(f"{person}: at their own address", mail["To"].addresses[0].addr_spec == f"{person}@example.org", mail["To"])
            # The newer parser of Python puts a space between the pieces of a name that RFC 2047 (6.2) wants joined.
            folded = email.message_from_bytes(raw)["To"].replace("\r\n", "")
            shown = str(email.header.make_header(email.header.decode_header(email.utils.parseaddr(folded)[0])))
            name = NAMES.get(person, "")
            if person in DISCREET:
                expect(f"{person}: no name on the envelope's side", shown == "" and not mail["From"].addresses[0].display_name,
                       mail["To"], mail["From"])
            elif name and visible(name):
                expect(f"{person}: the whole name", shown.strip() == name.strip(), shown, name)
            expect(f"{person}: a machine wrote it", mail["Auto-Submitted"] == "auto-generated")
            language = "fr" if person in FRENCH else "en"
            expect(f"{person}: in their language", mail["Content-Language"] == language, mail["Content-Language"])
            parts = [part.get_content_type() for part in mail.walk()]
            expect(f"{person}: plain text first", parts == ["multipart/alternative", "text/plain", "text/html"], parts)
            text, page = mail.get_body(("plain",)).get_content(), mail.get_body(("html",)).get_content()
            words = Words(page)
            expect(f"{person}: simple HTML", words.tags <= {"body", "h2", "p", "ul", "li"} and not words.attributes,
                   words.tags, words.attributes)
            expect(f"{person}: both say the same", words.words == [word for word in text.split() if word != "-"], text, page)
            everything = "\n".join([*map(str, mail.values()), text, page, raw.decode()])
            for secret in SECRETS:
                expect(f"{person}: nothing of {secret}", secret not in everything, everything)
            reasons = {("fr", True): "en raison de votre rôle", ("fr", False): "Pourquoi ce message",
                       ("en", True): "because of your role", ("en", False): "Why this mail"}
            expect(f"{person}: why it came", reasons[language, person in DISCREET] in text, text)
            expect(f"{person}: how to change that", f"rapporteur people profile {person} --pause-until" in text, text)
            foreign = ["Hello", "Why", "To change", "See them", "Head of"] if language == "fr" else ["Bonjour", "Pourquoi"]
            expect(f"{person}: no word of another language", not any(word in text + page for word in foreign), text)
            if person in DISCREET:
                for word in TELLING:
                    expect(f"{person}: discreet, and {word} is told", word not in everything, word, everything)
            else:
                expect(f"{person}: the open title is told, and each report", all(
                    word in text for word in ["Alpine Harvest", "li-upr-55", "li-upr-56", "li-crc"]), text)
    print(f"{len(mails)} mails read part by part: to one address each, in their language, and nothing in them that should not be.")


main(sys.argv[1])
