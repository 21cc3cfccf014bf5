"""Photographs the real app at work: `python -m tests.app.portraits FOLDER`.

Every place, light and dark, on the starter model; the README's pictures come from here.
Runs on whatever platform Qt finds: a desktop, Xvfb, or offscreen.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QElapsedTimer, QEventLoop, QPoint, QSize, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from parlance.app import App
from parlance.contract.settings import Theme
from parlance.services.model_states import ModelPhase
from parlance.start import make_qt_application
from parlance.window.place_names import DISCOVER, INSTALLED
from tests.planted import planted_text

SIZE = QSize(1320, 860)
PATIENCE_MS = 120_000
QUESTIONS = ("What is Parlance?", "Is my text private?", "How do I get a better model?")
TEXT = (
    "The small cat sees a red bird. The old man reads a book in the garden.\n\n"
    "We will visit the big city tomorrow. Do you have a green apple?"
)
LETTER = (
    "# The red house\n\nThe small cat sees a **red bird**. My brother eats an apple.\n\n"
    "- The old man reads a book.\n- We will visit the big city tomorrow.\n\n"
    "My sister has a green tree in the garden.\n"
)
TRANSLATED_SENTENCES = 3


def wait_until(condition: Callable[[], bool]) -> None:
    """Let the app run until the condition holds. Raises TimeoutError."""
    clock = QElapsedTimer()
    clock.start()
    loop = QEventLoop()
    timer = QTimer()
    timer.setInterval(20)
    timer.timeout.connect(lambda: loop.quit() if condition() or _late(clock) else None)
    timer.start()
    loop.exec()
    timer.stop()
    if not condition():
        raise TimeoutError


def _late(clock: QElapsedTimer) -> bool:
    return clock.elapsed() > PATIENCE_MS


def settle(milliseconds: int = 250) -> None:
    """Let what was changed be painted."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


class Photographer:
    """Does in the app what people do, and keeps pictures of it."""

    def __init__(self, app: App, folder: Path) -> None:
        """Photograph into `folder`."""
        self.app = app
        self.window = app.window
        self.folder = folder

    def work(self) -> None:
        """Chat, translate and summarize once."""
        wait_until(lambda: self.app.models.state.phase is ModelPhase.READY)
        chat = self.window.chat._chat
        for question in QUESTIONS:
            chat.send(question)
            wait_until(lambda: chat.activity.phase == "idle")
        self.translate()
        self.photograph("summary-empty", self.window.summary)
        text, _ = planted_text(3000, 8, seed=1)
        parts = text.strip().split("\n\n")
        for number, title in enumerate(("Bridges and roads", "The library", "The council")):
            parts.insert(number * 14, f"## {title}")
        report = self.folder / "Annual report.md"
        report.write_text("\n\n".join(parts), "utf-8")
        self.window.summary.open_files([str(report)])
        wait_until(lambda: self.app.summaries.queue.items[-1].text != "")
        self.photograph("summary-running", self.window.summary)
        wait_until(lambda: not self.app.summaries.queue.busy)
        self.point_at_a_sentence()
        report.unlink()

    def translate(self) -> None:
        """Type a text, and have a document translated and looked at."""
        services, panel = self.app.translations, self.window.translation
        services.live.set_options(replace(services.live.options, source="en", target="fr"))
        self.window.show_place(panel)
        edit = panel.text.source.edit
        for line in TEXT.splitlines():
            QTest.keyClicks(edit, line)
            QTest.keyClick(edit, Qt.Key.Key_Return)
        wait_until(lambda: panel.text.target.text.count(".") >= TRANSLATED_SENTENCES)
        QTest.mouseMove(edit.viewport(), QPoint(60, 20))
        letter = self.folder / "Letter.md"
        letter.write_text(LETTER, "utf-8")
        services.choice.set_targets(("fr",))
        (number,) = services.documents.add_files([str(letter)])
        wait_until(lambda: not services.documents.busy)
        panel.show_page("documents")
        panel.documents.show_item(number)
        self.photograph("translate-document", panel)
        panel.show_page("text")
        letter.unlink()
        for written in self.folder.glob("Letter.*.md"):
            written.unlink()

    def point_at_a_sentence(self) -> None:
        """Have the source of the second sentence shown."""
        text = self.window.summary.reading.result.column.text
        for key in (Qt.Key.Key_N, Qt.Key.Key_N, Qt.Key.Key_Return):
            QTest.keyClick(text, key)
            settle()

    def all_places(self) -> None:
        """Photograph every place in both themes; without a network the Hub is left out."""
        self.app.settings.replace(offline=True)
        for theme in (Theme.LIGHT, Theme.DARK):
            self.app.settings.replace(theme=theme)
            for name in ("chat", "translation", "summary", "models", "settings"):
                self.photograph(f"{name}-{theme}", getattr(self.window, name))
            self.window.models.show_view(DISCOVER)
            self.window.show_place(self.window.models)
            wait_until(lambda: bool(self.window.models.discover.cards.cards))
            self.photograph(f"discover-{theme}", self.window.models)
            self.window.models.show_view(INSTALLED)

    def photograph(self, name: str, place: QWidget) -> None:
        """Show the place and save what is seen."""
        self.window.show_place(place)
        settle()
        self.window.grab().save(str(self.folder / f"{name}.png"))


def main() -> int:
    """Photograph into the folder that is named."""
    folder = Path(sys.argv[1]).resolve()
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        os.environ["PARLANCE_HOME"] = home
        application = make_qt_application()
        app = App(application)
        app.first_run.leave()
        app.window.show_place(app.window.chat)
        app.window.resize(SIZE)
        app.start()
        try:
            photographer = Photographer(app, folder)
            photographer.work()
            photographer.all_places()
        finally:
            app.window.close()
            app.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
