"""What is installed, as a test says."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from parlance.contract.enclosure import Enclosed, EnclosedWork
from parlance.contract.installation import Component, Stored, StoredKind
from parlance.contract.start_log import LogLevel, LogLine
from tests.window.fake_erasing import FakeErasing
from tests.window.fake_updates import FakeUpdates


class FakeStartLog(QObject):
    """Has the lines that a test puts into it."""

    grown = Signal(object)
    begun_anew = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.lines: tuple[LogLine, ...] = (
            LogLine("2026-11-22 19:00:01,120 INFO parlance: Parlance 1.0, Qt 6.11.3, linux"),
            LogLine(
                "2026-11-22 19:00:05,871 WARNING parlance.engine.opening: <file> cannot be read",
                LogLevel.WARNING,
            ),
            LogLine(
                "2026-11-22 19:01:40,002 ERROR parlance.services.jobs: A job failed with KeyError",
                LogLevel.ERROR,
            ),
            LogLine("  File <file>, line 84, in _run", LogLevel.ERROR),
        )
        self.is_followed = False

    def follow(self) -> None:
        self.is_followed = True

    def leave(self) -> None:
        self.is_followed = False

    def add(self, *lines: LogLine) -> None:
        self.lines += lines
        self.grown.emit(lines)

    def begin_anew(self, *lines: LogLine) -> None:
        self.lines = lines
        self.begun_anew.emit()


class FakeInstallation(QObject):
    """Knows some components and folders."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.stored: tuple[Stored, ...] = ()
        self.updates = FakeUpdates()
        self.erasing = FakeErasing()
        self.start_log = FakeStartLog()
        self.environment = {"HF_HOME": "/srv/hugging"}
        self.folders = ("/ada/.config/parlance", "/ada/.local/share/parlance")
        self.log = "/ada/.local/state/parlance/parlance.log"
        self.components = (
            Component(name="parlance", version="1.0", licence="Apache-2.0", text="Apache License"),
            Component(name="Inter", text="SIL OPEN FONT LICENSE"),
            Component(name="nameless", version="2"),
        )
        self.measured = 0
        self.enclosed: tuple[Enclosed, ...] | None = None

    def versions(self) -> tuple[tuple[str, str], ...]:
        return (("Parlance", "1.0"), ("Qt", "6.11.3"), ("llama.cpp", ""))

    def report(self) -> str:
        return "Parlance 1.0\n"

    def try_enclosures(self) -> None:
        self.enclosed = (
            Enclosed(work=EnclosedWork.MODELS, files=True, network=True, programs=True),
            Enclosed(work=EnclosedWork.DOCUMENTS),
        )
        self.changed.emit()

    def measure(self) -> None:
        self.measured += 1
        if self.measured == 1:
            self.stored = tuple(
                Stored(kind=kind, path=f"/ada/{kind}", size=1_500_000 * place)
                for place, kind in enumerate(StoredKind, 1)
            )
            self.changed.emit()
