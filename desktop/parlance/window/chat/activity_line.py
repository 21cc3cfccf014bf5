"""What the open conversation is doing, or why something was not done: one line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from parlance.services.chat_writing import IDLE
from parlance.window.parts.announcing import announce
from parlance.window.parts.controls import TextLabel
from parlance.window.parts.words import decimal, facts_line, filled, number
from parlance.window.theme import TypeSize

if TYPE_CHECKING:
    from parlance.services.chat_writing import ChatActivity

_QUIET_MILLISECONDS = 10_000
"""After so long without a word it is said that the model still works, and how to stop it."""


class ActivityLine(TextLabel):
    """Follows what is done; what is said stays until something else is done."""

    def __init__(self) -> None:
        """Start with nothing to say."""
        super().__init__(role="muted", pixels=TypeSize.META)
        self._note = ""
        self._activity = IDLE
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(_QUIET_MILLISECONDS)
        self._quiet.timeout.connect(self._say_quiet)

    def show_activity(self, activity: ChatActivity) -> None:
        """Say how far an answer is; aloud only that it is waited for and that it begins."""
        is_new = activity.phase != self._activity.phase
        self._activity = activity
        self.setText(self._facts())
        if activity.phase == "idle":
            self._quiet.stop()
        else:
            self._quiet.start()
        if is_new:
            announce(self, self._aloud())

    def hear(self) -> None:
        """Note that the answer grows, so that it is not quiet."""
        if self._quiet.isActive():
            self._quiet.start()
        elif self._activity.phase != "idle":
            self.show_activity(self._activity)

    def note(self, words: str) -> None:
        """Say something of the answer that is being written, beside how far it is."""
        self._note = words
        self.say(words)

    def say(self, words: str) -> None:
        """Say something else, aloud too."""
        self.setText(words)
        announce(self, words)

    def _facts(self, *more: str) -> str:
        parts = (self._words(self._activity), self._note, *more)
        return facts_line(part for part in parts if part)

    def _say_quiet(self) -> None:
        words = self.tr("Still working; Stop ends it at once.")
        self.setText(self._facts(words))
        announce(self, words)

    def _aloud(self) -> str:
        match self._activity.phase:
            case "waiting":
                return self.tr("Waiting for the model…")
            case "writing":
                return self.tr("Writing…")
            case _:
                return ""

    def _words(self, activity: ChatActivity) -> str:
        match activity.phase:
            case "idle":
                return ""
            case "waiting":
                return self.tr("Waiting for the model…")
            case "reading":
                words = self.tr("Reading: %1 of %2 tokens")
                return filled(words, number(activity.done), number(activity.total))
            case "writing" if activity.tokens_per_second > 0:
                speed = decimal(activity.tokens_per_second)
                return filled(self.tr("Writing…  %1 tokens/s"), speed)
            case "writing":
                return self.tr("Writing…")
