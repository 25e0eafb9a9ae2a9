#!/usr/bin/env python3
"""Reminders over a mail server that refuses, hangs up, answers nonsense, or has somebody in between.

Whatever it does, each mail arrives in the end; more than once only where the server had taken it and did not say so, and
then under the same Message-ID. Nothing that was said before the handshake counts, and no password is heard in the clear.
"""
import base64
import datetime
import os
import pathlib
import sys
import tempfile

try:
    from delivery_test import PASSWORD, certificate
except SystemExit:
    sys.exit(77)
from office import Office, WORKFLOW
from post import Manners, Post, hang_up, reset

ONCE = WORKFLOW.replace("overdue: every 10 days for 1000 months", "before: 190 days")
STARTTLS = "250-here\r\n250-AUTH PLAIN LOGIN\r\n250 STARTTLS"


def inject(talk):
    """Somebody in between adds answers behind the one that begins the handshake: they must never be read as part of it."""
    talk.request.sendall(b"220 go on\r\n250-evil\r\n250 AUTH LOGIN\r\n235 welcome\r\n250 ok\r\n250 ok\r\n354 go on\r\n250 taken\r\n")


def drop_tls(talk):
    """Says yes to protection, and breaks off in the middle of the handshake."""
    talk.request.sendall(b"220 go on\r\n")
    talk.request.recv(64)
    reset(talk)


def nonsense_for_tls(talk):
    talk.request.sendall(b"220 go on\r\n")
    talk.request.recv(65536)
    talk.request.sendall(b"500 no TLS here, go on in the clear\r\n" * 20)
    hang_up(talk)


def nonsense(talk):
    talk.request.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")
    hang_up(talk)


def flood(talk):
    """An answer that never ends."""
    for _ in range(2_000):
        talk.request.sendall(b"220-" + b"x" * 1000 + b"\r\n")
    hang_up(talk)


def half_an_answer(talk):
    talk.request.sendall(b"25")
    hang_up(talk)


# (what, how, whether the server has every first mail although it was not heard to say so)
CLEAR = [
    ("greets with 554", {"greeting": "554 go away"}, False),
    ("greets with 421", {"greeting": "421 not now"}, False),
    ("greets with nonsense", {"greeting": nonsense}, False),
    ("hangs up at once", {"greeting": hang_up}, False),
    ("resets at once", {"greeting": reset}, False),
    ("floods the greeting", {"greeting": flood}, False),
    ("refuses EHLO and HELO", {"EHLO": "502 what?", "HELO": "502 what?"}, False),
    ("hangs up at EHLO", {"EHLO": hang_up}, False),
    ("451 at MAIL", {"MAIL": "451 later"}, False),
    ("550 at MAIL", {"MAIL": "550 not you"}, False),
    ("hangs up at MAIL", {"MAIL": hang_up}, False),
    ("450 at RCPT", {"RCPT": "450 greylisted"}, False),
    ("550 at RCPT", {"RCPT": "550 nobody of that name"}, False),
    ("half an answer at RCPT", {"RCPT": half_an_answer}, False),
    ("451 at DATA", {"DATA": "451 later"}, False),
    ("554 at DATA", {"DATA": "554 no"}, False),
    ("resets at DATA", {"DATA": reset}, False),
    ("452 at the end of the message", {".": "452 full"}, False),
    ("554 at the end of the message", {".": "554 spam"}, False),
    ("takes the message and hangs up", {".": hang_up}, True),
    ("takes the message and resets", {".": reset}, True),
    ("takes the message and says half a yes", {".": half_an_answer}, True),
]
# What is about an address, or a message, and not about who sends: it is told otherwise, and not tried again each hour.
REFUSED = {"550 at RCPT", "554 at DATA", "554 at the end of the message"}
PROTECTED = [
    ("offers no protection", {"EHLO": "250-here\r\n250 AUTH PLAIN"}),
    ("refuses protection for now", {"EHLO": STARTTLS, "STARTTLS": "454 not now"}),
    ("refuses protection", {"EHLO": STARTTLS, "STARTTLS": "554 never"}),
    ("hangs up at STARTTLS", {"EHLO": STARTTLS, "STARTTLS": hang_up}),
    ("drops TLS in the handshake", {"EHLO": STARTTLS, "STARTTLS": drop_tls}),
    ("answers the handshake in the clear", {"EHLO": STARTTLS, "STARTTLS": nonsense_for_tls}),
    ("drops TLS after EHLO", {"EHLO": lambda talk: hang_up(talk) if hasattr(talk.request, "cipher") else STARTTLS}),
    ("refuses the login for now", {"EHLO": STARTTLS, "AUTH": "454 later"}),
    ("refuses the login", {"EHLO": STARTTLS, "AUTH": "535 no"}),
    ("drops TLS at DATA", {"EHLO": STARTTLS, "DATA": reset}),
]


def main(program):
    problems = []

    def expect(what, condition, *told):
        if not condition:
            problems.append(f"{what}: {told}")

    with tempfile.TemporaryDirectory(prefix="rapporteur-manners-") as name:
        folder = pathlib.Path(name)
        closing = "2027-06-30T12:00"
        office = Office(program, folder / "office", reports=1, workflow=ONCE, closing=closing)
        now = datetime.datetime(2026, 12, 23, 12, 0)

        def attempt():
            nonlocal now
            done = office.run("remind", "--now", f"{now:%Y-%m-%dT%H:%M}")
            status = office.run("cron", "status", "--now", f"{now:%Y-%m-%dT%H:%M}")
            now += datetime.timedelta(hours=24, minutes=7)  # By day: at night nobody is written to.
            return done, status

        post, repeated = Post(), 0
        office.settle(f"{{ from: office@example.org, via: smtp, host: localhost, port: {post.port}, security: none }}")
        for what, manners, has_it in CLEAR:
            post.manners, before = Manners(**manners), len(post.taken)
            done, status = attempt()
            code, told = (65, "refused for good") if what in REFUSED else (75, "not taken and is tried again")
            if what in REFUSED:
                expect(f"{what}: nobody says that it is tried again", "is tried again" not in done.stderr + status.stdout, done)
            told = f"the mail to ana was {told}"
            expect(f"{what}: told, and nothing is said twice", done.returncode == code and not done.stdout
                   and done.stderr.startswith("error: the mail to") and len(done.stderr) < 2000, done)
            expect(f"{what}: the status knows", told in status.stdout, status)
            expect(f"{what}: it names nobody's address", "@example.org" not in done.stderr, done.stderr)
            new = len(post.taken) - before
            expect(f"{what}: the server took {new}", bool(new) == has_it, post.taken)
            repeated += bool(new)
        post.manners = Manners()
        done, status = attempt()
        expect("a server that behaves", (done.returncode, done.stdout, done.stderr) == (0, "", ""), done)
        expect("the status is content", "tried again" not in status.stdout and "refused" not in status.stdout, status.stdout)
        counts = post.counted()
        expect("three people, three messages, whatever happened before", len(counts) == 3, counts)
        expect("those that were taken without a yes came again", set(counts.values()) == {1 + repeated}, counts)
        expect("a second run has nothing to do", attempt()[0].stderr == "" and post.counted() == counts)
        _, sent, claims, passed = office.record()
        expect("all on record, under one name each", len(sent) == 3 and all(len(names) == 1 for names in sent.values())
               and {names[0] for names in sent.values()} == {key.split("@")[0] for key in counts} and not passed, sent)
        post.stop()

        # With protection: another office, so that something is due.
        context = certificate(folder, "known")
        office = Office(program, folder / "other", reports=1, workflow=ONCE, closing=closing)
        now = datetime.datetime(2026, 12, 23, 12, 0)
        secret = office.folder / "mail.password"
        secret.write_text(PASSWORD + "\n", encoding="utf-8")
        os.chmod(secret, 0o600)
        post = Post(context)
        office.settle(f"{{ from: office@example.org, via: smtp, host: localhost, port: {post.port}, user: office, "
                      f"password-file: mail.password, ca-file: {folder}/known.pem }}")
        for what, manners in PROTECTED:
            post.manners = Manners(**manners)
            done, _ = attempt()
            expect(f"{what}: told", done.returncode == 75 and "error: the mail to" in done.stderr, done)
            expect(f"{what}: the password is not shown", PASSWORD not in done.stderr, done.stderr)
            expect(f"{what}: nothing was taken", not post.taken, post.taken)
        plain = base64.b64encode(f"\0office\0{PASSWORD}".encode())
        expect("the tests reach the login", any(line.startswith(b"AUTH PLAIN") for line in post.heard)
               and plain in post.heard, post.heard)

        # Whoever is in between can add answers before the handshake, but none that counts.
        clear = []

        def listen(talk):
            clear.extend(post.heard)
            post.heard.clear()
            inject(talk)

        post.heard.clear()
        post.manners = Manners(EHLO=STARTTLS, STARTTLS=listen, AUTH="535 no", MAIL="550 no")
        done, _ = attempt()
        expect("answers injected before the handshake make nothing succeed", done.returncode == 75 and not post.taken, done)
        expect("the password was not said before the handshake",
               clear and not any(b"AUTH" in line or plain in line for line in clear), clear)
        expect("nothing was sent on the strength of them", not any(
            line.upper().startswith((b"MAIL", b"RCPT", b"DATA")) for line in clear + post.heard), post.heard)
        post.manners = Manners(EHLO=STARTTLS)
        done, _ = attempt()
        expect("a server that behaves, protected", (done.returncode, done.stderr) == (0, ""), done)
        expect("each once", sorted(post.counted().values()) == [1, 1, 1], post.taken)
        post.stop()
    for problem in problems[:20]:
        print("PROBLEM:", problem)
    print(f"{len(CLEAR) + len(PROTECTED) + 1} kinds of bad manners: every mail arrived; {repeated} times a server had taken "
          "one without a yes, and got it again under the same Message-ID.")
    sys.exit(1 if problems else 0)


main(sys.argv[1])
