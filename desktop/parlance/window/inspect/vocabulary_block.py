"""A text in the tokens of one vocabulary."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from parlance.contract.inspection_tokens import LONGEST_TEXT
from parlance.window.inspect.card_words import tokenizer_words
from parlance.window.inspect.saving import SaveButton
from parlance.window.inspect.token_strip import MOST_SHOWN, TokenStrip
from parlance.window.inspect.vocabulary_words import shown_token, token_facts, token_rows
from parlance.window.parts.controls import IconButton, TextLabel
from parlance.window.parts.fault_bar import FaultBar
from parlance.window.parts.flow_line import FlowLine
from parlance.window.parts.model_chip import short_name
from parlance.window.parts.scale import scaled
from parlance.window.parts.words import decimal, facts_line, filled, number, plural
from parlance.window.theme import Space

if TYPE_CHECKING:
    from collections.abc import Sequence

    from parlance.contract.inspection_tokens import TextToken, VocabularyReading
    from parlance.contract.models import ModelEntry
    from parlance.services.inspect_files import InspectFiles
    from parlance.window.parts.look import Look


_MOST_HEIGHT: Final = 250
_LINE: Final = 20
"""What is seen beside the line of the chosen token, in pixels of the design."""


class VocabularyBlock(QWidget):
    """Shows name, tokens and counts, and what is known of the chosen token.

    Signals:
        token_chosen: path, and number of a token among those of the text.
        removed: key of the model.
    """

    token_chosen = Signal(str, int)
    removed = Signal(str)

    def __init__(self, look: Look, files: InspectFiles, entry: ModelEntry, *, can_go: bool) -> None:
        """Show the vocabulary of `entry`, which `can_go` where it stands beside another."""
        super().__init__()
        self._entry = entry
        self._text = ""
        self._before = 0
        self._reading: VocabularyReading | None = None
        name = short_name(entry)
        self.kind = TextLabel(role="muted")
        self.counts = TextLabel(role="muted", wrap=True)
        self.details = TextLabel(wrap=True)
        self.fault = FaultBar(look)
        self.strip = TokenStrip(look)
        self.strip.setAccessibleName(filled(self.tr("Tokens of %1"), name))
        self.strip.chosen.connect(self._on_chosen)
        self.room = _room_of(self.strip)
        self.strip.height_changed.connect(self._fit)
        self._fit(0)
        self.save = SaveButton(look, files, "tokens", table=self)
        self.close_button = self._new_close(look, name) if can_go else None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.CLOSE)
        column.addLayout(self._head(name))
        for widget in (self.fault, self.room, self.details, self.counts):
            column.addWidget(widget)

    def _new_close(self, look: Look, name: str) -> IconButton:
        button = IconButton(look, "x", filled(self.tr("Take %1 away"), name), size=16)
        button.clicked.connect(lambda: self.removed.emit(self._entry.key))
        return button

    def _head(self, name: str) -> FlowLine:
        line = FlowLine()
        line.addWidget(TextLabel(name, weight=QFont.Weight.Medium))
        line.addWidget(self.kind)
        line.add_stretch()
        line.addWidget(self.save)
        if self.close_button is not None:
            line.addWidget(self.close_button)
        return line

    def show_reading(self, text: str, reading: VocabularyReading | None) -> None:
        """Show what the vocabulary makes of `text`; None while it is read."""
        if reading is self._reading:
            return
        if text != self._text:
            self.strip.clear_choice()
        self._reading, self._text = reading, text
        made = reading.tokenized if reading is not None else None
        facts = reading.facts if reading is not None else None
        self.fault.show_fault(reading.fault if reading is not None else None)
        self.save.setEnabled(made is not None)
        self._before = len(made.before) if made is not None else 0
        self.kind.setText(
            ""
            if facts is None
            else facts_line(
                (
                    tokenizer_words(facts.tokenizer),
                    filled(self.tr("%1 tokens"), number(facts.size)),
                )
            )
        )
        self.strip.show_tokens(text, made.everything if made is not None else ())
        self.counts.setText(self._counts(text[:LONGEST_TEXT]))
        self._show_details(self.strip.current)

    def table(self) -> Sequence[Sequence[str]]:
        """Return all tokens."""
        made = self._reading.tokenized if self._reading is not None else None
        return token_rows(made) if made is not None else []

    def forget_choice(self) -> None:
        """Choose no token: one of another vocabulary is."""
        self.strip.clear_choice()
        self._show_details(-1)

    def _counts(self, text: str) -> str:
        made = self._reading.tokenized if self._reading is not None else None
        if made is None:
            return ""
        count = len(made.tokens)
        said = [plural(self.tr("%n token(s)", "", count), count)]
        if count:
            size = len(text.encode("utf-8", "replace"))
            said += [
                filled(self.tr("%1 characters per token"), decimal(len(text) / count, 2)),
                filled(self.tr("%1 bytes per token"), decimal(size / count, 2)),
            ]
        if count > MOST_SHOWN:
            said.append(filled(self.tr("the first %1 are shown"), number(MOST_SHOWN)))
        if not made.lossless:
            said.append(self.tr("the text cannot be told from them exactly"))
        return facts_line(said)

    def _fit(self, height: int) -> None:
        """Take the room of all lines, or that of some; the rest is scrolled."""
        self.room.setFixedHeight(min(height, scaled(_MOST_HEIGHT)))

    def _on_chosen(self, place: int) -> None:
        self._show_details(place)
        middle = self.strip.place_of(place).center()
        self.room.ensureVisible(middle.x(), middle.y(), 0, scaled(_LINE))
        made = self._reading.tokenized if self._reading is not None else None
        if made is not None and 0 <= place - self._before < len(made.tokens):
            self.token_chosen.emit(self._entry.path, place - self._before)

    def _show_details(self, place: int) -> None:
        token = self._token(place)
        self.details.setVisible(token is not None)
        if token is not None:
            words = QCoreApplication.translate("Tokens", "“%1”")
            self.details.setText(
                facts_line((filled(words, shown_token(token)), token_facts(token)))
            )

    def _token(self, place: int) -> TextToken | None:
        made = self._reading.tokenized if self._reading is not None else None
        every = made.everything if made is not None else ()
        return every[place] if 0 <= place < len(every) else None


def _room_of(strip: TokenStrip) -> QScrollArea:
    """Return what scrolls a long text."""
    room = QScrollArea()
    room.setFrameShape(QFrame.Shape.NoFrame)
    room.setWidgetResizable(True)
    room.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    room.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    room.setWidget(strip)
    return room
