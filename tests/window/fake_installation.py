"""What is installed, as a test says."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from parlance.contract.installation import Component, Stored, StoredKind
from tests.window.fake_erasing import FakeErasing
from tests.window.fake_updates import FakeUpdates


class FakeInstallation(QObject):
    """Knows some components and folders."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.stored: tuple[Stored, ...] = ()
        self.updates = FakeUpdates()
        self.erasing = FakeErasing()
        self.environment = {"HF_HOME": "/srv/hugging"}
        self.folders = ("/ada/.config/parlance", "/ada/.local/share/parlance")
        self.log = "/ada/.local/state/parlance/parlance.log"
        self.components = (
            Component(name="parlance", version="1.0", licence="Apache-2.0", text="Apache License"),
            Component(name="Inter", text="SIL OPEN FONT LICENSE"),
            Component(name="nameless", version="2"),
        )
        self.measured = 0

    def versions(self) -> tuple[tuple[str, str], ...]:
        return (("Parlance", "1.0"), ("Qt", "6.11.3"), ("llama.cpp", ""))

    def report(self) -> str:
        return "Parlance 1.0\n"

    def measure(self) -> None:
        self.measured += 1
        if self.measured == 1:
            self.stored = tuple(
                Stored(kind=kind, path=f"/ada/{kind}", size=1_500_000 * place)
                for place, kind in enumerate(StoredKind, 1)
            )
            self.changed.emit()
