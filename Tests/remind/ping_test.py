#!/usr/bin/env python3
"""The dead-man's switch: called after a round that went well, over a real HTTP server; when it is down, refuses or
hangs, mails have gone out all the same, and the round ends within its limit."""
import http.server
import socket
import sys
import tempfile
import threading
import time
import datetime

from office import Office


class Switch(http.server.BaseHTTPRequestHandler):
    """Answers as the test wants it to, and remembers who called when the mails were where."""

    def do_GET(self):
        self.server.calls.append((self.path, len(list(self.server.mails.glob("*.eml")))))
        if self.server.manner == "hang":
            self.server.release.wait(60)
        self.send_response({"refuse": 500, "redirect": 302}.get(self.server.manner, 200))
        if self.server.manner == "redirect":
            self.send_header("Location", f"http://127.0.0.1:{self.server.server_address[1]}/elsewhere")
        self.end_headers()
        try:
            if self.server.manner == "flood":
                for _ in range(64):
                    self.wfile.write(b"x" * (1 << 20))
        except OSError:
            pass

    def log_message(self, *words):
        pass


def expect(what, condition, *told):
    if not condition:
        raise SystemExit(f"ping: {what}: {told}")


def main(program):
    with tempfile.TemporaryDirectory(prefix="rapporteur-ping-") as folder:
        office = Office(program, folder + "/office")
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Switch)
        server.calls, server.manner, server.release = [], "answer", threading.Event()
        server.mails, server.daemon_threads = office.folder / "mail", True
        threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
        port = server.server_address[1]

        def settle(address):
            office.settle(f'{{ from: office@example.org, via: folder, ping: "{address}" }}')

        def remind(*words):
            began = time.monotonic()
            done = office.run("remind", "--now", f"{now:%Y-%m-%dT%H:%M}", *words)
            return done.returncode, done.stdout, done.stderr, time.monotonic() - began

        def arrived():
            before = len(office.inbox)
            office.collect()
            return len(office.inbox) - before

        now = datetime.datetime(2026, 11, 20, 12, 0)
        settle(f"http://127.0.0.1:{port}/secret-key")
        expect("a rehearsal calls nobody", remind("--dry-run")[0] == 0 and not server.calls, server.calls)
        code, out, error, _ = remind()
        expect("a round that went well calls, once, after the mails", (code, out, error) == (0, "", "")
               and server.calls == [("/secret-key", 3)] and arrived() == 3, code, out, error, server.calls)
        now += datetime.timedelta(hours=1)
        expect("a round with nothing to do calls, too", remind()[:3] == (0, "", "") and len(server.calls) == 2)

        for manner, told, least in [("refuse", "500", 0), ("hang", "did not answer", 9)]:
            server.manner = manner
            now += datetime.timedelta(days=10)
            code, out, error, took = remind()
            expect(f"{manner}: mails went out, and it is told", code == 0 and told in error and arrived() == 3,
                   code, out, error)
            expect(f"{manner}: within the limit", least <= took < 20, took)
            expect(f"{manner}: the address is not shown", "secret-key" not in error + out, error)
        server.release.set()
        server.manner = "redirect"
        calls = len(server.calls)
        remind()
        expect("it is led nowhere else", [path for path, _ in server.calls[calls:]] == ["/secret-key"], server.calls)
        server.manner = "flood"
        code, _, error, took = remind()
        expect("an answer that never ends is not kept", code == 0 and took < 20, code, error, took)

        server.manner = "answer"
        with socket.create_server(("127.0.0.1", 0)) as free:
            closed = free.getsockname()[1]
        settle(f"http://localhost:{closed}/secret-key")
        now += datetime.timedelta(days=10)
        code, out, error, took = remind()
        expect("nobody listens: mails went out, and it is told",
               code == 0 and "did not answer" in error and arrived() == 3 and took < 20, code, out, error, took)

        # A round that did not go well is none to tell of: the switch is there to notice it.
        settle(f"http://127.0.0.1:{port}/secret-key")
        calls = len(server.calls)
        (office.folder / "mail").rmdir()
        (office.folder / "mail").write_text("in the way", encoding="utf-8")
        now += datetime.timedelta(days=10)
        code, _, error, _ = remind()
        expect("mails that were not taken call nobody", code == 75 and len(server.calls) == calls, code, error)
        for address in ["http://example.org/x", f"http://127.0.0.1:{port}@example.org/", "ftp://localhost/", "https://"]:
            settle(address)
            done = office.run("remind", "--now", f"{now:%Y-%m-%dT%H:%M}")
            expect(f"{address} is refused", done.returncode == 65 and "ping" in done.stderr, done.returncode, done.stderr)
        server.shutdown()
    print("The dead-man's switch: called after good rounds only; down, refusing, hanging or flooding it costs no mail.")


main(sys.argv[1])
