#!/usr/bin/env python3
"""Reminders over a real mail server: STARTTLS, TLS, a login; wrong passwords, strangers' certificates, refusals that
pass; and through msmtp. Counted at the receiving end by Message-ID."""
import datetime
import logging
import warnings
import email
import email.policy
import ipaddress
import os
import pathlib
import shutil
import ssl
import sys
import tempfile

try:
    from aiosmtpd.controller import Controller
    from aiosmtpd.smtp import AuthResult
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.x509.oid import NameOID
except ImportError as missing:
    print(f"not here: {missing}")
    sys.exit(77)

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from office import Office  # noqa: E402

logging.getLogger("mail.log").setLevel(logging.CRITICAL)
warnings.simplefilter("ignore")

PASSWORD = 'a "secret\\ with signs'


class Post:
    """What the server does with a message, and what it has taken."""

    def __init__(self):
        self.taken, self.answer = [], "250 taken"

    async def handle_DATA(self, server, session, envelope):
        if self.answer.startswith("250"):
            mail = email.message_from_bytes(envelope.content, policy=email.policy.default)
            self.taken.append((mail["Message-ID"], envelope.rcpt_tos[0], mail["To"], envelope.mail_from))
        return self.answer


def authenticate(server, session, envelope, mechanism, data):
    right = (data.login, data.password) == (b"office", PASSWORD.encode())
    return AuthResult(success=right, handled=right)


def certificate(folder, name):
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    today = datetime.datetime.now(datetime.timezone.utc)
    made = (x509.CertificateBuilder().subject_name(subject).issuer_name(subject).public_key(key.public_key())
            .serial_number(x509.random_serial_number()).not_valid_before(today - datetime.timedelta(days=1))
            .not_valid_after(today + datetime.timedelta(days=2))
            .add_extension(x509.SubjectAlternativeName(
                [x509.DNSName("localhost"), x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), False)
            .add_extension(x509.BasicConstraints(True, None), True).sign(key, hashes.SHA256()))
    (folder / f"{name}.pem").write_bytes(made.public_bytes(serialization.Encoding.PEM))
    (folder / f"{name}.key").write_bytes(key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()))
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(folder / f"{name}.pem", folder / f"{name}.key")
    return context


def remind(office, moment):
    done = office.run("remind", "--now", f"{moment:%Y-%m-%dT%H:%M}")
    return done.returncode, done.stderr


def expect(what, condition, *told):
    if not condition:
        raise SystemExit(f"delivery: {what}: {told}")


def server(post, context, implicit=False, login=True):
    options = {"ssl_context": context} if implicit else {"tls_context": context, "require_starttls": True}
    if login:
        options |= {"authenticator": authenticate, "auth_required": True, "auth_require_tls": not implicit}
    controller = Controller(post, hostname="127.0.0.1", port=0, **options)
    # The port is chosen by the system; the controller's own first connection needs to know it.
    import socket
    with socket.create_server(("127.0.0.1", 0)) as free:
        controller.port = free.getsockname()[1]
    controller.start()
    return controller


def main(program):
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        known, stranger = certificate(folder, "known"), certificate(folder, "stranger")
        office = Office(program, folder / "office", reports=2)
        (office.folder / "mail.password").write_text(PASSWORD + "\n", encoding="utf-8")
        os.chmod(office.folder / "mail.password", 0o600)
        (folder / "wrong.password").write_text("wrong\n", encoding="utf-8")
        os.chmod(folder / "wrong.password", 0o600)
        post = Post()
        one = server(post, known)
        two = server(post, stranger)
        three = server(post, known, implicit=True)

        def over(controller, security, password="mail.password"):
            return (f"{{ from: office@example.org, via: smtp, host: localhost, port: {controller.port}, "
                    f"security: {security}, user: office, password-file: {password}, ca-file: {folder}/known.pem }}")

        due = office.start + datetime.timedelta(days=20)
        office.settle(over(one, "starttls", str(folder / "wrong.password")))
        code, said = remind(office, due)
        expect("a wrong password is told and nothing is lost", code == 75 and "password" in said, code, said)
        office.settle(over(two, "starttls"))
        code, said = remind(office, due + datetime.timedelta(hours=2))
        expect("a stranger's certificate gets nothing", code == 75 and "certificate" in said, code, said)
        expect("nothing was sent so far", not post.taken, post.taken)

        office.settle(over(one, "starttls"))
        post.answer = "451 come back later"
        code, said = remind(office, due + datetime.timedelta(days=1))
        expect("a temporary refusal is told", code == 75 and not post.taken, code, said)
        expect("a password is never shown", PASSWORD not in said, said)
        post.answer = "250 taken"
        code, said = remind(office, due + datetime.timedelta(days=2))
        expect("the next run brings what waited", code == 0 and said == "", code, said)
        first = list(post.taken)
        expect("one mail to each of three", len(first) == 3 and len({entry[0] for entry in first}) == 3, first)
        expect("each to its own address, from the office's",
               all(to in header and sender == "office@example.org" for _, to, header, sender in first), first)

        code, said = remind(office, due + datetime.timedelta(days=2, minutes=5))
        expect("a second run has nothing to do", (code, said) == (0, "") and len(post.taken) == 3, code, said)
        office.settle(over(three, "tls"))
        code, said = remind(office, due + datetime.timedelta(days=12))
        expect("TLS from the first byte", code == 0 and len(post.taken) == 6, code, said, post.taken)

        if shutil.which("msmtp"):
            open_post = server(post, known, login=False)
            rc = folder / "msmtprc"
            rc.write_text(
                f"account default\nhost localhost\nport {open_post.port}\ntls on\ntls_starttls on\n"
                f"tls_trust_file {folder}/known.pem\nfrom office@example.org\n", encoding="utf-8")
            os.chmod(rc, 0o600)
            office.settle(f'{{ from: office@example.org, command: "{shutil.which("msmtp")} -C {rc}" }}')
            code, said = remind(office, due + datetime.timedelta(days=22))
            expect("through msmtp", code == 0 and len(post.taken) == 9, code, said, post.taken)
            open_post.stop()
            code, said = remind(office, due + datetime.timedelta(days=32))
            expect("msmtp without its server: tried again", code == 75 and len(post.taken) == 9, code, said)
        for controller in (one, two, three):
            controller.stop()
        ids = [entry[0] for entry in post.taken]
        expect("no mail twice", len(ids) == len(set(ids)), ids)
        print(f"{len(ids)} mails over STARTTLS, TLS and a mail program, each once; passwords and certificates are checked")


if __name__ == "__main__":
    main(sys.argv[1])
