"""A mail server on loopback that does to each conversation what a test wants; it counts what it took."""
import email
import email.policy
import socket
import socketserver
import struct
import threading


class Manners:
    """How one conversation goes. An answer may be text, or a function that is given the conversation."""

    def __init__(self, **answers):
        self.said = {"greeting": "220 ready", "EHLO": "250-here\r\n250 8BITMIME", "MAIL": "250 ok", "RCPT": "250 ok",
                     "DATA": "354 go on", ".": "250 taken", "QUIT": "221 bye", "STARTTLS": "220 go on",
                     "AUTH": "235 welcome", "HELO": "250 here"}
        self.said.update(answers)


class HangUp(Exception):
    """Ends the conversation without another word."""


def hang_up(talk):
    raise HangUp


def reset(talk):
    """Ends it so that the other side gets an error in place of an end."""
    talk.request.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    raise HangUp


class Talk(socketserver.BaseRequestHandler):
    def say(self, answer):
        if callable(answer):
            answer = answer(self)
        if answer is not None:
            self.request.sendall(answer.encode() + b"\r\n")

    def handle(self):
        post, self.buffer = self.server.post, b""
        with post.lock:
            manners = post.manners
            post.conversations += 1
        try:
            self.say(manners.said["greeting"])
            while (line := self.line()) is not None:
                word = line.split(b" ")[0].upper().decode("ascii", "replace")
                post.heard.append(line)
                if word == "STARTTLS":
                    self.say(manners.said[word])
                    self.start_tls()
                elif word == "DATA":
                    answer = manners.said[word]
                    self.say(answer)
                    if isinstance(answer, str) and answer.startswith("354"):
                        self.take(manners)
                elif word == "AUTH":
                    self.say("334 ")
                    post.heard.append(self.line())
                    self.say(manners.said[word])
                else:
                    self.say(manners.said.get(word, "500 what?"))
                    if word == "QUIT":
                        return
        except (HangUp, OSError):
            pass

    def take(self, manners):
        lines = []
        while (line := self.line()) != b".":
            if line is None:
                return
            lines.append(line[1:] if line.startswith(b".") else line)
        post, answer = self.server.post, manners.said["."]
        mail = email.message_from_bytes(b"\r\n".join(lines) + b"\r\n", policy=email.policy.default)
        # A server that takes a message and says nothing has it all the same.
        if callable(answer) or answer.startswith("250"):
            with post.lock:
                post.taken.append((str(mail["Message-ID"]).strip().strip("<>"), str(mail["To"])))
        self.say(answer)

    def start_tls(self):
        self.buffer = b""  # what was said before the handshake counts for nothing
        self.request = self.server.post.context.wrap_socket(self.request, server_side=True)

    def line(self):
        while b"\n" not in self.buffer:
            piece = self.request.recv(65536)
            if not piece:
                return None
            self.buffer += piece
        line, self.buffer = self.buffer.split(b"\n", 1)
        return line.rstrip(b"\r")


class Post:
    """The server: `taken` holds (Message-ID, To) of every message that it took, `heard` every line that it was told."""

    def __init__(self, context=None):
        self.context, self.manners, self.lock = context, Manners(), threading.Lock()
        self.taken, self.heard, self.conversations = [], [], 0

        class Server(socketserver.ThreadingTCPServer):
            allow_reuse_address = daemon_threads = True

            def handle_error(self, request, client):  # half conversations are what this is for
                pass

        self.server = Server(("127.0.0.1", 0), Talk)
        self.server.post = self
        self.port = self.server.server_address[1]
        threading.Thread(target=self.server.serve_forever, args=(0.05,), daemon=True).start()

    def counted(self):
        counts = {}
        for name, _ in self.taken:
            counts[name] = counts.get(name, 0) + 1
        return counts

    def stop(self):
        self.server.shutdown()
        self.server.server_close()
