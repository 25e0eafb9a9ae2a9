#!/usr/bin/env python3
"""`rapporteur edit` on a terminal: an editor that draws there must be in front, or the system stops it.

The editor is a few lines of Python that do what vi and nano do first: they set the terminal to raw mode.
"""
import os
import pty
import select
import signal
import subprocess
import sys
import tempfile
import time

PROGRAM = os.path.abspath(sys.argv[1])
ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

EDITOR = """
import sys, termios, tty
before = termios.tcgetattr(0)
tty.setraw(0)
sys.stdout.write("ready"); sys.stdout.flush()
key = sys.stdin.buffer.raw.read(1)
termios.tcsetattr(0, termios.TCSADRAIN, before)
text = open(sys.argv[1]).read()
open(sys.argv[1], "w").write(text.replace("{#methodology}\\n", "{#methodology}\\n\\nTyped " + key.decode() + ".\\n"))
"""


def run(folder, *arguments):
    done = subprocess.run([PROGRAM, *arguments], cwd=folder, env=ENVIRONMENT, capture_output=True, text=True)
    assert done.returncode == 0, f"{arguments}: {done.stderr}"
    return done.stdout


def on_terminal(folder, keys, *arguments):
    """Runs the program in front on a terminal of its own, types `keys` once the editor is ready."""
    child, terminal = pty.fork()
    if child == 0:
        os.chdir(folder)
        os.execve(PROGRAM, [PROGRAM, *arguments], ENVIRONMENT)
    seen, deadline, typed = b"", time.time() + 20, False
    while time.time() < deadline:
        if select.select([terminal], [], [], 0.1)[0]:
            try:
                piece = os.read(terminal, 4096)
            except OSError:
                piece = b""
            if not piece:
                return os.waitpid(child, 0)[1], seen.decode()
            seen += piece
            if b"ready" in seen and not typed:
                os.write(terminal, keys)
                typed = True
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    raise AssertionError(f"the editor never came to an end; seen: {seen.decode()!r}")


with tempfile.TemporaryDirectory() as folder:
    editor = os.path.join(folder, "editor.py")
    with open(editor, "w") as file:
        file.write(EDITOR)
    ENVIRONMENT = {
        "PATH": os.environ["PATH"], "RAPPORTEUR_USER": "maya", "RAPPORTEUR_SHARE": ROOT, "RAPPORTEUR_LANG": "en",
        "TERM": "xterm", "EDITOR": f"{sys.executable} {editor}", "HOME": folder,
    }
    run(folder, "init", ".", "--organisation", "Child Rights Watch", "--acronym", "CRW")
    run(folder, "people", "grant", "maya", "officer")
    run(folder, "open", "li-upr-55", "--workflow", "upr", "--field", "country=LI", "--field", "session=55")
    status, seen = on_terminal(folder, b"x", "edit", "li-upr-55")
    assert status == 0, f"ended with {status}: {seen}"
    assert "Typed x." in run(folder, "export", "li-upr-55"), "what was typed was not saved"
    print(f"an editor on a terminal: in front, {len(seen)} bytes drawn, saved")
