"""How the word came about in which the chosen token stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from parlance.contract.inspection_tokens import Method
from parlance.contract.translatable import QT_TRANSLATE_NOOP
from parlance.contract.visible import visible_name
from parlance.window.inspect.lattice_figure import LatticeFigure
from parlance.window.inspect.merge_figure import MergeFigure
from parlance.window.inspect.saving import SaveButton
from parlance.window.inspect.vocabulary_words import shown_bytes
from parlance.window.parts.controls import TextLabel
from parlance.window.parts.fault_bar import FaultBar
from parlance.window.parts.words import decimal, facts_line, filled, number, wording_of
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from parlance.contract.faults import Fault
    from parlance.contract.inspection_tokens import TokenStory
    from parlance.services.inspect_files import InspectFiles
    from parlance.window.parts.look import Look

_METHODS: Final = {
    Method.MERGES: QT_TRANSLATE_NOOP(
        "Tokens",
        "The letters are joined two by two, always the pair that stands first in the file's list.",
    ),
    Method.SCORES: QT_TRANSLATE_NOOP(
        "Tokens",
        "The letters are joined two by two, always to the token with the highest score.",
    ),
    Method.UNIGRAM: QT_TRANSLATE_NOOP(
        "Tokens",
        "Of all ways to cut the word the likeliest is taken: that whose scores sum up highest.",
    ),
    Method.LONGEST: QT_TRANSLATE_NOOP(
        "Tokens", "The longest token that the text begins with is taken, then the next."
    ),
    Method.WHOLE: QT_TRANSLATE_NOOP(
        "Tokens", "The file lists this token as one that is found before anything else."
    ),
}


class StoryPane(QWidget):
    """Shows merges, or a lattice with the likeliest ways."""

    def __init__(self, look: Look, files: InspectFiles) -> None:
        """Show nothing yet; pictures go to `files`."""
        super().__init__()
        self.fault = FaultBar(look)
        self.title = TextLabel(pixels=TypeSize.TITLE, weight=QFont.Weight.Medium, wrap=True)
        self.note = TextLabel(role="muted", wrap=True)
        self.checked = TextLabel(role="muted", wrap=True)
        self.merges = MergeFigure(look)
        self.lattice = LatticeFigure(look)
        self.ways = TextLabel(wrap=True)
        self._save_merges = SaveButton(look, files, "merges", figure=self.merges)
        self._save_lattice = SaveButton(look, files, "lattice", figure=self.lattice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        line = QHBoxLayout()
        line.addWidget(self.title, 1)
        line.addWidget(self._save_merges, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._save_lattice, 0, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.fault)
        column.addLayout(line)
        for widget in (self.note, self.merges, self.lattice, self.ways, self.checked):
            column.addWidget(widget)
        self.show_story(None, None)

    def show_story(self, story: TokenStory | None, fault: Fault | None) -> None:
        """Show how a word came about, or why that cannot be told."""
        self.fault.show_fault(fault)
        has_merges = story is not None and len(story.steps) > 0
        has_lattice = story is not None and story.lattice is not None
        self.title.setText(self._title(story))
        self.note.setText(self._note(story))
        self.checked.setText(self._checked(story))
        self.ways.setText(_ways(story) if story is not None else "")
        if story is not None and has_merges:
            self.merges.show_story(story)
        if story is not None and story.lattice is not None:
            self.lattice.show_lattice(story.lattice)
        for widget, is_shown in (
            (self.merges, has_merges),
            (self._save_merges, has_merges),
            (self.lattice, has_lattice),
            (self._save_lattice, has_lattice),
        ):
            widget.setVisible(is_shown)
        for label in (self.title, self.note, self.checked, self.ways):
            label.setVisible(bool(label.text()))

    def _title(self, story: TokenStory | None) -> str:
        if story is None:
            return ""
        return filled(self.tr("How “%1” came about"), shown_bytes(story.word.encode()))

    def _note(self, story: TokenStory | None) -> str:
        if story is None:
            return self.tr("Choose a token to see how it came about.")
        if not story.told:
            return self.tr("How these tokens came about cannot be told from the file alone.")
        return wording_of("Tokens", _METHODS[story.method]) if story.method in _METHODS else ""

    def _checked(self, story: TokenStory | None) -> str:
        match story.library_agrees if story is not None else None:
            case True:
                return self.tr("Checked: SentencePiece makes the same tokens of this text.")
            case False:
                return self.tr(
                    "SentencePiece makes other tokens of this text; those of llama.cpp are shown."
                )
            case _:
                return ""


def _ways(story: TokenStory) -> str:
    """Return the likeliest ways to cut the word, one in a line."""
    return "\n".join(
        facts_line((number(place), visible_name(" ".join(way.pieces)), decimal(way.score, 2)))
        for place, way in enumerate(story.ways, 1)
    )
