"""One window for each home: a second start hands its errand to the first and ends."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from parlance.app import App
from parlance.cli.arguments import parse_arguments
from parlance.contract.errands import Errand, Wish
from parlance.instance import Claim, Instance
from parlance.storage.places import find_places
from parlance.window.models.import_dialog import ImportDialog
from tests.gguf_factory import write_model

STARTED_MS = 30_000
SECOND = [sys.executable, "-m", "parlance"]
HOLD = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from parlance.instance import Instance
from parlance.contract.errands import Errand
application = QCoreApplication([])
instance = Instance(Path(sys.argv[1]))
instance.arrived.connect(lambda errand: print(errand.files[0], flush=True))
print(instance.claim(Errand()).value, flush=True)
application.exec()
"""


@pytest.fixture
def state(qapp: QApplication) -> Path:
    places = find_places()
    places.make()
    return places.state


@pytest.fixture
def instance(state: Path) -> Iterator[Instance]:
    made = Instance(state)
    assert made.claim(Errand()) is Claim.FIRST
    yield made
    made.close()
    made.deleteLater()


def _holder(state: Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", HOLD, str(state)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stdout.readline() == "first\n"
    return process


def _ended(process: subprocess.Popen[str]) -> None:
    process.kill()
    process.communicate()


def test_a_second_start_hands_over_its_files_and_wish_and_ends_with_success(
    instance: Instance, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "گزارش.txt").write_text("text")
    errand, status = _second(instance, qtbot, "گزارش.txt", cwd=tmp_path)
    assert errand == Errand(files=(str(tmp_path / "گزارش.txt"),), token="leave")
    assert status == 0
    errand, status = _second(instance, qtbot, "--translate-clipboard", cwd=tmp_path)
    assert errand == Errand(wish=Wish.TRANSLATE_CLIPBOARD, token="leave")
    assert status == 0


def _second(instance: Instance, qtbot: QtBot, word: str, cwd: Path) -> tuple[object, int]:
    """Return what another start of the real app handed over, and how it ended."""
    environment = {**os.environ, "XDG_ACTIVATION_TOKEN": "leave"}
    with qtbot.waitSignal(instance.arrived, timeout=STARTED_MS) as taken:
        second = subprocess.Popen([*SECOND, word], cwd=cwd, env=environment)
    assert taken.args is not None
    return taken.args[0], second.wait(30)


def test_what_a_killed_start_left_behind_is_taken_over(state: Path) -> None:
    process = _holder(state)
    os.kill(process.pid, signal.SIGKILL)
    process.communicate()
    assert (state / "window.lock").exists()
    instance = Instance(state)
    assert Path(instance._name).is_socket()
    assert instance.claim(Errand(), patience_s=0.0) is Claim.FIRST
    instance.close()


def test_a_start_that_hangs_is_told_of_after_some_seconds(state: Path) -> None:
    process = _holder(state)
    os.kill(process.pid, signal.SIGSTOP)
    try:
        assert Instance(state).claim(Errand(), patience_s=0.5) is Claim.UNANSWERED
        for language, words in (("en_US", "does not answer"), ("de_DE", "antwortet aber nicht")):
            spoken = {**os.environ, "LC_ALL": "C.UTF-8", "LANGUAGE": language}
            with subprocess.Popen(SECOND, stderr=subprocess.PIPE, text=True, env=spoken) as second:
                assert second.stderr is not None
                said = second.stderr.readline()
                second.kill()  # a dialog asks whether to try again
            assert words in said
    finally:
        _ended(process)


def test_a_start_waits_for_one_that_is_closing(state: Path) -> None:
    process = _holder(state)
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(state)], stdout=subprocess.PIPE, text=True
    ) as second:
        # The first neither answers nor ends until it is killed: the second goes on waiting.
        _ended(process)
        assert second.stdout is not None
        assert second.stdout.readline().strip() in {"first", "handed_over"}
        second.kill()


def test_of_starts_at_the_same_moment_one_becomes_the_first(state: Path) -> None:
    command = [sys.executable, "-c", HOLD, str(state)]
    starts = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(3)]
    try:
        lines = []
        for start in starts:
            assert start.stdout is not None
            lines.append(start.stdout.readline())
        assert lines.count("first\n") == 1
        assert lines.count("handed_over\n") == 2
    finally:
        for start in starts:
            _ended(start)


def test_what_is_no_errand_is_refused_and_disturbs_nobody(instance: Instance, qtbot: QtBot) -> None:
    for bytes_sent in (b"not an errand\n", b"{}", b"x" * 3_000_000):
        with socket.socket(socket.AF_UNIX) as stranger:
            stranger.connect(instance._name)
            stranger.setblocking(False)
            with qtbot.assertNotEmitted(instance.arrived, wait=50), suppress(BlockingIOError):
                stranger.send(bytes_sent)


def test_a_path_too_long_for_a_socket_is_no_hindrance(qapp: QApplication, tmp_path: Path) -> None:
    state = tmp_path / ("x" * 120)
    state.mkdir()
    instance = Instance(state)
    assert instance.claim(Errand(), patience_s=0.0) is Claim.FIRST
    instance.close()


def test_files_without_a_command_are_opened_and_commands_stay_commands(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("report.txt", "doctor"):
        (tmp_path / name).write_text("text")
    assert parse_arguments(["report.txt", "doctor"]).files == ["report.txt", "doctor"]
    assert parse_arguments(["doctor"]).command == "doctor"
    assert parse_arguments([]).command is None
    with pytest.raises(SystemExit):
        parse_arguments(["repotr.txt"])


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_first_comes_to_the_front_with_the_files_of_the_second(
    app: App, tmp_path: Path
) -> None:
    model = str(write_model(tmp_path / "mine.gguf"))
    app.window.showMinimized()
    app.take_errand(Errand(files=(model,)))
    assert not app.window.isMinimized()
    (dialog,) = app.window.findChildren(ImportDialog)
    assert dialog.isVisible()
    assert dialog.paths == (model,)
    dialog.reject()
