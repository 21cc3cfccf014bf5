"""Renders every place of the window into a folder, light and dark, both directions.

python -m tests.screens FOLDER [name…]
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_SCALE_FACTOR", "1")

from PySide6.QtCore import QEventLoop, QSize, Qt, QTimer
from PySide6.QtWidgets import QApplication

from parlance.contract.faults import EngineCrashed, ModelFileDamaged
from parlance.contract.settings import Theme
from parlance.services.chat import ChatActivity
from parlance.services.models import ModelPhase, ModelState
from parlance.window.main_window import MainWindow
from parlance.window.parts.look import Look
from tests.window import content
from tests.window.fakes import (
    FakeChat,
    FakeModels,
    FakeSettings,
    FakeSummary,
    FakeTranslation,
    qwen_entry,
    ready,
    starter_entry,
)

if TYPE_CHECKING:
    from collections.abc import Callable

SETTLE_MS = 120


class Stage:
    """The window with its fakes."""

    def __init__(self, look: Look) -> None:
        self.settings = FakeSettings()
        self.settings.replace(theme=look.theme)
        self.models = FakeModels((starter_entry(), qwen_entry()))
        self.chat = FakeChat()
        self.translation = FakeTranslation()
        self.summary = FakeSummary()
        content.fill_lists(self.chat, self.summary)
        self.models.show(ready(qwen_entry()))
        self.models.last_speed = 38.2
        self.models.speed_changed.emit(38.2)
        self.window = MainWindow(
            self.settings,
            self.models,
            self.chat,
            self.translation,
            self.summary,
            look=look,
        )


def chat_long(stage: Stage) -> None:
    content.fill_chat(stage.chat)


def chat_scrolled(stage: Stage) -> None:
    content.fill_chat(stage.chat)
    QTimer.singleShot(40, lambda: _scroll(stage))


def _scroll(stage: Stage) -> None:
    bar = stage.window.chat.transcript.verticalScrollBar()
    stage.window.chat.transcript._follows_end = False
    bar.setValue(bar.maximum() // 2)


def chat_streaming(stage: Stage) -> None:
    content.stream_chat(stage.chat)


def chat_reasoning(stage: Stage) -> None:
    content.reasoning_chat(stage.chat)
    for row in stage.window.chat.transcript.rows:
        row.reasoning_open = bool(row.reasoning)
    for index in range(len(stage.window.chat.transcript.rows)):
        stage.window.chat.transcript.refill(index)


def chat_faults(stage: Stage) -> None:
    content.faulty_chat(stage.chat)
    stage.models.show(
        ModelState(phase=ModelPhase.FAILED, entry=qwen_entry(), fault=EngineCrashed(exit_code=-9))
    )


def chat_empty(stage: Stage) -> None:
    stage.models.show(ready(starter_entry()))
    stage.chat.new()


def chat_first_start(stage: Stage) -> None:
    stage.chat.show_conversations()
    stage.models.show(ModelState(phase=ModelPhase.LOADING, entry=starter_entry(), share=0.42))
    stage.chat.new()


def translate_done(stage: Stage) -> None:
    stage.window.show_place(stage.window.translation)
    content.fill_translation(stage.translation, stage.window.translation)


def translate_empty(stage: Stage) -> None:
    stage.window.show_place(stage.window.translation)


def summary_empty(stage: Stage) -> None:
    stage.window.show_place(stage.window.summary)


def summary_running(stage: Stage) -> None:
    stage.window.show_place(stage.window.summary)
    content.run_summary(stage.summary)


def summary_done(stage: Stage) -> None:
    stage.window.show_place(stage.window.summary)
    content.finish_summary(stage.summary)


def summary_fault(stage: Stage) -> None:
    stage.window.show_place(stage.window.summary)
    content.fail_summary(stage.summary)


def models_list(stage: Stage) -> None:
    stage.models.entries = content.models()
    stage.window.show_place(stage.window.models)


def models_first(stage: Stage) -> None:
    stage.models.entries = (starter_entry(),)
    stage.models.show(
        ModelState(
            phase=ModelPhase.FAILED,
            entry=starter_entry(),
            fault=ModelFileDamaged(path=starter_entry().path, reason="it ends early"),
        )
    )
    stage.window.show_place(stage.window.models)


def settings(stage: Stage) -> None:
    stage.window.show_place(stage.window.settings)
    stage.settings.replace(context=16384, temperature=0.9)


def keyboard(stage: Stage) -> None:
    content.fill_chat(stage.chat)
    stage.chat.show_activity(ChatActivity(phase="reading", done=512, total=3120))
    stage.window.chat.composer.field.setPlainText("A first line\nand a second one, typed")


SCENES: dict[str, Callable[[Stage], None]] = {
    "chat-long": chat_long,
    "chat-scrolled": chat_scrolled,
    "chat-streaming": chat_streaming,
    "chat-reasoning": chat_reasoning,
    "chat-faults": chat_faults,
    "chat-empty": chat_empty,
    "chat-first-start": chat_first_start,
    "chat-typing": keyboard,
    "translate": translate_done,
    "translate-empty": translate_empty,
    "summarize-empty": summary_empty,
    "summarize-running": summary_running,
    "summarize-done": summary_done,
    "summarize-fault": summary_fault,
    "models": models_list,
    "models-first": models_first,
    "settings": settings,
}
SIZES = (QSize(1320, 860), QSize(900, 600))


def _wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def render(folder: Path, wanted: list[str]) -> None:
    """Write one picture per scene, theme, direction and size."""
    application = QApplication(sys.argv[:1])
    application.setCursorFlashTime(0)
    look = Look(application, Theme.LIGHT)
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        application.setLayoutDirection(direction)
        side = "ltr" if direction == Qt.LayoutDirection.LeftToRight else "rtl"
        for theme in (Theme.LIGHT, Theme.DARK):
            look.apply(theme)
            for size in SIZES:
                for name, scene in SCENES.items():
                    full = f"{name}-{theme}-{side}-{size.width()}"
                    if not wanted or any(part in full for part in wanted):
                        _picture(look, scene, size).save(str(folder / f"{full}.png"))


def _picture(look: Look, scene: Callable[[Stage], None], size: QSize) -> object:
    stage = Stage(look)
    stage.window.resize(size)
    stage.window.show()
    scene(stage)
    _wait(SETTLE_MS)
    picture = stage.window.grab()
    stage.window.close()
    stage.window.deleteLater()
    return picture


def main() -> int:
    """Render into the folder named first; further words choose scenes."""
    if len(sys.argv) < 2:
        print(__doc__)
        return 2
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    render(folder, sys.argv[2:])
    return 0


if __name__ == "__main__":
    sys.exit(main())
