"""A text as models read it: in tokens, with one vocabulary or several side by side."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QCheckBox, QMenu, QVBoxLayout, QWidget

from parlance.contract.inspection_tokens import LONGEST_TEXT
from parlance.window.inspect.samples_figure import SamplesFigure
from parlance.window.inspect.saving import SaveButton
from parlance.window.inspect.template_part import TemplatePart
from parlance.window.inspect.token_story import StoryPane
from parlance.window.inspect.vocabulary_block import VocabularyBlock
from parlance.window.parts.controls import TextButton, TextLabel
from parlance.window.parts.flow_line import FlowLine
from parlance.window.parts.model_chip import short_name
from parlance.window.parts.page import ScrollColumn
from parlance.window.parts.plain_edit import PlainEdit
from parlance.window.parts.scale import scaled
from parlance.window.parts.words import filled, number
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from parlance.services.inspect_files import InspectFiles
    from parlance.services.inspect_template import TemplateService
    from parlance.services.inspect_tokens import TokensService
    from parlance.window.parts.look import Look

_WIDTH: Final = 960
_FIELD: Final = 96


class TokensView(ScrollColumn):
    """Holds the text above, its tokens below, and how the chosen one came about."""

    def __init__(
        self, look: Look, tokens: TokensService, template: TemplateService, files: InspectFiles
    ) -> None:
        """Follow `tokens` and `template`; tables and pictures go to `files`."""
        super().__init__(_WIDTH)
        self._look, self._tokens, self._files = look, tokens, files
        self.setAccessibleName(self.tr("Tokens"))
        self.blocks: dict[str, VocabularyBlock] = {}
        self.text = PlainEdit(self.tr("Text"), self.tr("Type or paste a text"))
        self.text.setProperty("kind", "field")
        self.text.setFixedHeight(scaled(_FIELD))
        self.special = QCheckBox(self.tr("Find special tokens in the text"))
        self.add = TextButton(look, self.tr("Compare with…"), icon="plus")
        self.add.setMenu(QMenu(self.add))
        self.note = TextLabel(role="muted", wrap=True)
        self._vocabularies = QWidget()
        self.story = StoryPane(look, files)
        self.template = TemplatePart(look, template)
        self.languages = TextButton(look, self.tr("Compare languages"), icon="languages")
        self.samples_note = TextLabel(role="muted", wrap=True)
        self.samples = SamplesFigure(look)
        self.save = SaveButton(look, files, "languages", figure=self.samples)
        self._lay_out()
        self.text.textChanged.connect(self._put)
        self.special.toggled.connect(self._put)
        self.languages.clicked.connect(tokens.count)
        tokens.changed.connect(self._show)
        tokens.told.connect(self._on_told)
        tokens.counted.connect(self._show_samples)
        self.special.setChecked(tokens.wanted.special)
        self.text.setPlainText(
            tokens.wanted.text
            or self.tr("A model reads no letters and no words. It reads tokens, like these.")
        )
        self._show()
        self._show_samples()

    def take_focus(self) -> None:
        """Give the keyboard to the text."""
        self.text.setFocus()

    def _lay_out(self) -> None:
        line = FlowLine()
        line.addWidget(self.special)
        line.addWidget(self.add)
        self._shown = QVBoxLayout(self._vocabularies)
        self._shown.setContentsMargins(0, 0, 0, 0)
        self._shown.setSpacing(Space.WIDE)
        below = FlowLine()
        below.addWidget(self.languages)
        below.addWidget(self.save)
        self.column.addWidget(self.text)
        self.column.addLayout(line)
        self.column.addWidget(self.note)
        self.column.addWidget(self._vocabularies)
        self.column.addWidget(self.story)
        self.column.addSpacing(Space.LARGE)
        self.column.addWidget(_heading(self.tr("One sentence in ten scripts")))
        self.column.addWidget(self.samples_note)
        self.column.addLayout(below)
        self.column.addWidget(self.samples)
        self.column.addSpacing(Space.LARGE)
        self.column.addWidget(self.template)
        self.column.addStretch(1)

    def _put(self) -> None:
        self._tokens.put(self.text.text, special=self.special.isChecked())

    def _show(self) -> None:
        shown = self._tokens.shown
        keys = [entry.key for entry in shown]
        if keys != list(self.blocks):
            self._build_blocks()
        readings = {reading.path: reading for reading in self._tokens.read.readings}
        for entry in shown:
            reading = readings.get(entry.path)
            if reading is not None:
                self.blocks[entry.key].show_reading(self._tokens.read.text, reading)
        self.note.setText(self._note_words(has_any=bool(shown)))
        self.note.setVisible(bool(self.note.text()))
        self._show_others()

    def _build_blocks(self) -> None:
        for block in self.blocks.values():
            self._shown.removeWidget(block)
            block.hide()
            block.deleteLater()
        self.blocks = {}
        in_use = self._tokens.in_use
        for entry in self._tokens.shown:
            block = VocabularyBlock(self._look, self._files, entry, can_go=entry.path != in_use)
            block.token_chosen.connect(partial(self._on_token, block))
            block.removed.connect(self._tokens.remove)
            self._shown.addWidget(block)
            self.blocks[entry.key] = block
        self.story.show_story(None, None)
        self.story.setVisible(bool(self.blocks))
        self.languages.setEnabled(bool(self.blocks))

    def _show_others(self) -> None:
        menu = self.add.menu()
        others = self._tokens.others
        self.add.setVisible(bool(others))
        menu.clear()
        for entry in others:
            action = menu.addAction(short_name(entry).replace("&", "&&"))
            action.triggered.connect(partial(self._tokens.add, entry.key))

    def _note_words(self, *, has_any: bool) -> str:
        if not has_any:
            return self.tr(
                "No model of this computer is in use. Choose one above, or compare with one."
            )
        if len(self._tokens.read.text) > LONGEST_TEXT:
            words = self.tr("Only the first %1 characters are read.")
            return filled(words, number(LONGEST_TEXT))
        return ""

    def _on_token(self, block: VocabularyBlock, path: str, token: int) -> None:
        for each in self.blocks.values():
            if each is not block:
                each.forget_choice()
        self._tokens.tell(path, token)

    def _on_told(self) -> None:
        self.story.show_story(self._tokens.story, self._tokens.story_fault)

    def _show_samples(self) -> None:
        counts = {each.path: each.counts for each in self._tokens.samples}
        shown = [entry for entry in self._tokens.shown if entry.path in counts]
        self.samples.show_counts(
            [short_name(entry) for entry in shown], [counts[entry.path] for entry in shown]
        )
        self.samples_note.setText(
            self.tr("Tokens, then characters per token. The sentence says the same in each.")
            if shown
            else self.tr("Languages that a vocabulary knows well take fewer tokens.")
        )
        self.samples.setVisible(bool(shown))
        self.save.setVisible(bool(shown))


def _heading(words: str) -> TextLabel:
    return TextLabel(words, pixels=TypeSize.TITLE, weight=QFont.Weight.Medium, wrap=True)
