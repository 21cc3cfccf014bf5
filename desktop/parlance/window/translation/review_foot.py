"""What can be done with the paragraph that is the current one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from parlance.contract.segments import SegmentState
from parlance.window.parts.controls import ElidedLabel, IconButton
from parlance.window.parts.margins import set_margins
from parlance.window.parts.shortcuts import native_keys
from parlance.window.parts.words import facts_line, filled
from parlance.window.theme import Space, TypeSize
from parlance.window.translation.review_words import place_words, state_words

if TYPE_CHECKING:
    from parlance.contract.segments import Segment, Unit
    from parlance.window.parts.look import Look

EDIT, ACCEPT, AGAIN, LOCK, COPY, TERM = "edit", "accept", "again", "lock", "copy", "term"
SHORTCUTS: Final = {
    ACCEPT: "accept_hints",
    AGAIN: "translate_anew",
    LOCK: "lock_paragraph",
    COPY: "copy_source",
    TERM: "add_term",
}
_EDIT_KEY: Final = "F2"
"""The table's own key."""

_ICONS: Final = {
    EDIT: "pencil",
    ACCEPT: "check",
    AGAIN: "refresh-cw",
    LOCK: "lock-keyhole",
    COPY: "copy",
    TERM: "book-open",
}


class ReviewFoot(QWidget):
    """Says what the current paragraph is, and offers what can be done with it.

    Signals:
        wanted: one of EDIT, ACCEPT, AGAIN, LOCK, COPY, TERM.
    """

    wanted = Signal(str)

    def __init__(self, look: Look) -> None:
        """Start without a paragraph."""
        super().__init__()
        self._shortcuts = look.shortcuts
        self._segment: Segment | None = None
        self.place = ElidedLabel(role="muted", pixels=TypeSize.META)
        self.buttons = {key: IconButton(look, icon, key, size=16) for key, icon in _ICONS.items()}
        line = QHBoxLayout(self)
        set_margins(line, Space.LARGE, Space.TINY, Space.MEDIUM, Space.TINY)
        line.setSpacing(Space.HAIR)
        line.addWidget(self.place, 1)
        for key, button in self.buttons.items():
            line.addWidget(button)
            button.clicked.connect(lambda _checked=False, each=key: self.wanted.emit(each))
        self.show_segment(None, None)

    def show_segment(self, unit: Unit | None, segment: Segment | None) -> None:
        """Show what a paragraph is and offer what is possible; without one nothing is."""
        self._segment = segment
        for key, button in self.buttons.items():
            words = self._words(key)
            native = native_keys(self._keys(key))
            button.rename(words, filled(self.tr("%1 (%2)"), words, native) if native else words)
            button.setAccessibleDescription(native)
            button.setEnabled(segment is not None and self._can(key, segment))
        is_locked = segment is not None and segment.locked
        self.buttons[LOCK].show_icon("lock-keyhole", "accent" if is_locked else "muted")
        if unit is None or segment is None:
            self.place.show_text("")
        else:
            parts = (place_words(unit), state_words(segment))
            self.place.show_text(facts_line(parts), unit.comment)

    def menu(self) -> QMenu:
        """Return the menu of the same, which deletes itself when it is closed."""
        menu = QMenu(self)
        for key, button in self.buttons.items():
            action = menu.addAction(self._words(key))
            action.setShortcut(QKeySequence(self._keys(key)))
            action.setShortcutVisibleInContextMenu(True)
            action.setEnabled(button.isEnabled())
            action.triggered.connect(lambda _checked=False, each=key: self.wanted.emit(each))
        return menu

    def _words(self, key: str) -> str:
        is_locked = self._segment is not None and self._segment.locked
        return {
            EDIT: self.tr("Edit the translation"),
            ACCEPT: self.tr("Let it stand: drop the hints"),
            AGAIN: self.tr("Translate anew"),
            LOCK: self.tr("Unlock") if is_locked else self.tr("Lock"),
            COPY: self.tr("Copy the source over"),
            TERM: self.tr("Add to the glossary…"),
        }[key]

    def _keys(self, key: str) -> str:
        return self._shortcuts.keys(SHORTCUTS[key]) if key in SHORTCUTS else _EDIT_KEY

    def _can(self, key: str, segment: Segment) -> bool:
        match key:
            case "accept":
                return bool(segment.hints) and bool(segment.target)
            case "again":
                return not segment.locked and segment.state is not SegmentState.LEFT
            case "edit" | "copy":
                return segment.state is not SegmentState.LEFT
            case _:
                return True
