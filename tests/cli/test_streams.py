"""What the commands do with their streams: closed readers, full disks, other encodings."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from pathlib import Path

import pytest

from parlance.cli.output import Progress, report
from parlance.cli.streams import put
from parlance.contract.faults import EngineCrashed, NoModelLoaded

COMMAND = (sys.executable, "-m", "parlance")
NARROW = {"PYTHONIOENCODING": "cp1252", "PYTHONUTF8": "0"}


@pytest.mark.skipif(os.name == "nt", reason="/dev and pipes of POSIX")
def test_a_reader_that_has_enough_ends_the_command_quietly() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    try:
        done = subprocess.run(
            [*COMMAND, "models", "list"],
            stdout=writing,
            stderr=subprocess.PIPE,
            timeout=60,
            check=False,
        )
    finally:
        os.close(writing)
    assert done.returncode == 141
    assert done.stderr == b""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no /dev/full")
def test_a_full_disk_is_a_fault_with_a_sentence() -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [*COMMAND, "models", "list"],
            stdout=full,
            stderr=subprocess.PIPE,
            timeout=60,
            check=False,
        )
    assert done.returncode == 1
    assert b"The output could not be written" in done.stderr
    assert b"Traceback" not in done.stderr
    assert b"Exception" not in done.stderr


def test_the_output_is_utf_8_whatever_the_locale_says(tmp_path: Path) -> None:
    done = subprocess.run(
        [*COMMAND, "summarize", str(tmp_path / "سند.txt")],
        capture_output=True,
        env={**os.environ, **NARROW},
        timeout=60,
        check=False,
    )
    assert done.returncode == 1
    assert "سند.txt" in done.stderr.decode("utf-8")
    (tmp_path / "مدل.gguf").write_bytes(b"GGUF")
    done = subprocess.run(
        [*COMMAND, "doctor", "--json", "--model", str(tmp_path / "مدل.gguf")],
        capture_output=True,
        env={**os.environ, **NARROW},
        timeout=60,
        check=False,
    )
    assert "مدل.gguf" in done.stdout.decode("utf-8")
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize("command", [("chat",), ("translate", "--to", "fr")])
def test_an_input_that_is_no_text_is_a_fault(command: tuple[str, ...]) -> None:
    done = subprocess.run(
        [*COMMAND, *command], input=b"\xff\xfe\xfa", capture_output=True, timeout=60, check=False
    )
    assert done.returncode == 1
    assert b"it is not UTF-8 text" in done.stderr
    assert b"Traceback" not in done.stderr


def test_the_end_of_a_log_stands_under_the_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    report(EngineCrashed(exit_code=-6, log=tuple(f"line {n}" for n in range(30))))
    lines = capsys.readouterr().err.splitlines()
    assert lines[0].startswith("parlance: The model stopped unexpectedly.")
    assert [line.strip() for line in lines[1:]] == [f"line {n}" for n in range(20, 30)]
    report(NoModelLoaded())
    assert len(capsys.readouterr().err.splitlines()) == 1


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_nothing_foreign_acts_on_a_terminal() -> None:
    terminal, pipe = _Terminal(), io.StringIO()
    text = "a\x1b]0;title\x07\x1b[2J\u202egpj.exe\rb\r\nc\td\n"
    put(terminal, text)
    put(pipe, text)
    assert terminal.getvalue() == "a\ufffd]0;title\ufffd\ufffd[2J\ufffdgpj.exe\ufffdb\nc\td\n"
    assert pipe.getvalue() == text


def test_the_line_that_is_written_over_stays_one(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = _Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    progress = Progress()
    progress.show("Loading two\nlines\x1b[2J: 5 %")
    progress.clear()
    shown = "Loading two\ufffdlines\ufffd[2J: 5 %"
    assert terminal.getvalue() == f"\r{shown}\r{' ' * len(shown)}\r"
