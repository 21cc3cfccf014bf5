"""The next token: what the model expects, what samplers leave of it, and where it leads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QWidget

from parlance.window.inspect.figure_room import FigureRoom, FigureSection
from parlance.window.inspect.next_figure import NextFigure
from parlance.window.inspect.prompt_field import PromptField
from parlance.window.inspect.sampler_sliders import SamplerSliders
from parlance.window.inspect.saving import SaveButton
from parlance.window.inspect.token_text import shown_text
from parlance.window.inspect.walk_figure import WalkFigure
from parlance.window.parts.controls import TextButton, TextLabel
from parlance.window.parts.fault_bar import FaultBar
from parlance.window.parts.flow_line import FlowLine
from parlance.window.parts.page import ScrollColumn
from parlance.window.parts.words import filled, kept_apart, listed
from parlance.window.theme import Space

if TYPE_CHECKING:
    from parlance.services.inspect_files import InspectFiles
    from parlance.services.inspect_next import NextService
    from parlance.window.parts.look import Look

WIDTH: Final = 1100
_FEW: Final = 20
_LONGEST: Final = 400
"""Characters of the text so far that are shown; its end matters."""


class NextView(ScrollColumn):
    """Asks for the next token; clicking one goes on with it."""

    def __init__(self, look: Look, service: NextService, files: InspectFiles) -> None:
        """Follow `service`; pictures go to `files`."""
        super().__init__(WIDTH)
        self._service = service
        self._rows = _FEW
        self.setAccessibleName(self.tr("Next token"))
        self.prompt = PromptField(look, self.tr("Show next token"))
        self.prompt.asked.connect(self._on_asked)
        self.prompt.stopped.connect(service.stop)
        self.fault = FaultBar(look)
        self.note = TextLabel(role="muted", wrap=True)
        self.text = TextLabel(wrap=True)
        self.sliders = SamplerSliders()
        self.sliders.edited.connect(service.use)
        self.figure = NextFigure(look)
        self.figure.chosen.connect(self._on_chosen)
        self.walk = WalkFigure(look)
        self.walk.chosen.connect(service.go_to)
        self.back = TextButton(look, self.tr("Step back"), icon="undo-2")
        self.back.clicked.connect(service.step_back)
        self.more = TextButton(look, self.tr("More tokens"))
        self.more.clicked.connect(self._on_more)
        self.save = SaveButton(look, files, "next-token", figure=self.figure)
        self._tree = FigureSection(look, files, self.walk, "tree")
        self._lay_out()
        service.changed.connect(self._show)
        self._show()

    def take_focus(self) -> None:
        """Put the keyboard into the prompt."""
        self.prompt.edit.setFocus()

    def _lay_out(self) -> None:
        self._figure_room = FigureRoom(self.figure)
        line = FlowLine()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.SMALL)
        self._buttons = QWidget()
        self._buttons.setLayout(line)
        for button in (self.back, self.more, self.save):
            line.addWidget(button)
        for each in (self.prompt, self.fault, self.note, self.sliders, self.text, self._buttons):
            self.column.addWidget(each)
        self.column.addWidget(self._figure_room)
        self.column.addWidget(self._tree)
        self.column.addStretch(1)

    def _show(self) -> None:
        service, found = self._service, self._service.found
        self.prompt.show_busy(is_busy=service.busy)
        self.fault.show_fault(service.fault)
        self.sliders.show_sampling(service.sampling)
        self.sliders.setEnabled(found is None or bool(found.steps))
        self.note.setText(self._note_words())
        self.note.setVisible(bool(self.note.text()))
        self.text.setText(self._text_words())
        self.figure.show_found(found, self._rows)
        self.walk.show_walk(service.walk)
        is_there = found is not None
        for each in (self.text, self.save, self._figure_room):
            each.setVisible(is_there)
        self._tree.setVisible(len(service.walk.nodes) > 1)
        self.back.setVisible(service.walk.at != 0)
        self.more.setVisible(found is not None and self._rows < len(found.likeliest))

    def _note_words(self) -> str:
        service, found = self._service, self._service.found
        if service.fault is not None:
            return ""
        if found is None:
            return "" if service.busy else self._first_words()
        if not found.steps:
            return self.tr(
                "A server tells the likeliest tokens only: what samplers leave cannot be shown."
            )
        if found.left_out:
            words = self.tr("Not shown, as it draws or looks back at a whole text: %1.")
            return filled(words, listed(found.left_out))
        return ""

    def _first_words(self) -> str:
        return self.tr(
            "The model gives every token of its vocabulary a probability. Write a text, and see "
            "what it expects next, and what each sampler leaves of that. Choose a token to go on "
            "with it."
        )

    def _text_words(self) -> str:
        text = "".join(each.text for each in self._service.walk.tokens())
        if not text:
            return self.tr("After the prompt:")
        return kept_apart(shown_text(text[-_LONGEST:]))

    def _on_asked(self, text: str, as_chat: bool) -> None:  # noqa: FBT001 - a slot
        self._rows = _FEW
        self._service.ask(text, as_chat=as_chat)

    def _on_chosen(self, row: int) -> None:
        found = self._service.found
        if found is not None and row < len(found.likeliest):
            self._service.go_on(found.likeliest[row])

    def _on_more(self) -> None:
        self._rows *= 5
        self._show()
