"""What a screen reader is told on the main journeys, as text that is compared.

`make told` writes the files in tests/window/trees anew; their difference is what to review.
"""

from __future__ import annotations

import difflib
import os
import re
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from tests.screens import SCENES, Stage, settle
from tests.window.heard import front
from tests.window.told import told

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "OpenType support missing")

FILES: Final = Path(__file__).with_name("trees")
WHOLE: Final = "chat-empty"
JOURNEYS: Final = {
    "chat": ("chat-empty", "chat-typing", "chat-streaming", "chat-reasoning", "chat-faults"),
    "translate": ("translate-empty", "translate"),
    "summarize": ("summarize-empty", "summarize-running", "summarize-done", "summarize-source"),
    "models": ("discover", "repository", "downloads"),
    "settings": ("settings-general",),
    "inspect": ("inspect-tokens",),
    "choosing": ("inspect-next", "inspect-decoding"),
    "confidence": ("inspect-confidence-answer", "inspect-prompting-answered"),
    "figures": ("inspect-speed", "inspect-card"),
    "welcome": ("welcome-purpose", "welcome-found", "welcome-fetching"),
}

WHEN: Final = re.compile(
    r"(?<=, )(\d+:\d\d\s[AP]M|Mon|Tue|Wed|Thu|Fri|Sat|Sun|\d+/\d+/\d+)(?=”)"
    r"|\d+/\d+/\d+ \d+:\d\d\s[AP]M|(?<=changed )\d+/\d+/\d+"
)
"""What the clock and the zone of the computer have to do with."""


def shown(stage: Stage, name: str) -> QWidget:
    """Return the whole window once, and else what is in front of it or the place alone.

    Of Inspect the view alone: another one would change what is told of all.
    """
    top, inspect = front(stage), stage.window.inspect
    if top is stage.window and stage.window.place is inspect:
        return inspect.show_view(inspect.view)
    return top if top is not stage.window or name == WHOLE else stage.window.place or top


@pytest.mark.parametrize("name", [name for names in JOURNEYS.values() for name in names])
def test_a_screen_reader_is_told_what_the_file_says(stage: Stage, name: str) -> None:
    SCENES[name](stage)
    stage.chats.listing.show()  # its conversations say what time it is
    settle()
    heard = WHEN.sub("(when)", told(QAccessible.queryAccessibleInterface(shown(stage, name))))
    file = FILES / f"{name}.txt"
    if os.environ.get("WRITE_TOLD"):
        file.parent.mkdir(exist_ok=True)
        file.write_text(heard, encoding="utf-8")
    expected = file.read_text(encoding="utf-8")
    difference = difflib.unified_diff(expected.splitlines(), heard.splitlines(), lineterm="", n=1)
    assert heard == expected, "\n".join(difference)


def test_every_file_belongs_to_a_journey() -> None:
    kept = {file.stem for file in FILES.glob("*.txt")}
    assert kept == {name for names in JOURNEYS.values() for name in names}
