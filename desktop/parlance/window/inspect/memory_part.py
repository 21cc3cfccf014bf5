"""Where the memory goes, and where it would go with other settings: it follows its controls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec
from PySide6.QtCore import QCoreApplication, QSignalBlocker
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from parlance.contract.inspection_memory import MemoryChoice
from parlance.contract.plan import CacheType
from parlance.services.inspect_memory import MOST_REQUESTS
from parlance.window.inspect.bars_figure import Bar, BarsFigure
from parlance.window.inspect.memory_figure import Depth, MemoryFigure
from parlance.window.inspect.saving import SaveButton
from parlance.window.inspect.section import Section
from parlance.window.parts.choice_box import ChoiceBox
from parlance.window.parts.controls import TextLabel
from parlance.window.parts.scale import LARGE_TEXT, text_percent
from parlance.window.parts.slider import Slider
from parlance.window.parts.words import decimal, filled, number, short_tokens, size_words
from parlance.window.theme import Space

if TYPE_CHECKING:
    from collections.abc import Iterable

    from parlance.contract.inspection import TypeShare
    from parlance.contract.inspection_memory import MemoryFacts
    from parlance.contract.plan import LoadPlan
    from parlance.services.inspect_files import InspectFiles
    from parlance.services.inspect_memory import MemoryService
    from parlance.window.parts.look import Look

_STEP: Final = 256
"""llama.cpp's memory holds multiples of so many tokens."""

_POINTS: Final = 32
"""Lengths of the context at which the pile is computed."""


class MemoryPart(QWidget):
    """Shows the memory of the model in use as its controls say."""

    def __init__(self, look: Look, memory: MemoryService, files: InspectFiles) -> None:
        """Follow `memory`; pictures go to `files`."""
        super().__init__()
        self._memory = memory
        self._facts: MemoryFacts | None = None
        self._tokens_of_step = 512
        translate = QCoreApplication.translate
        self.figure = MemoryFigure(look)
        self.types = BarsFigure(
            look,
            translate("MemoryPart", "Weights by type"),
            (translate("MemoryPart", "Type"), translate("MemoryPart", "Bytes")),
        )
        self.loaded = TextLabel(role="muted", wrap=True)
        self.fits = TextLabel(wrap=True)
        self.note = TextLabel(role="faint", wrap=True)
        self.note.setText(
            translate(
                "MemoryPart",
                "About so much: weights are counted tensor by tensor, the rest by a formula.",
            )
        )
        self.context = Slider(translate("MemoryPart", "Context"))
        self.requests = Slider(translate("MemoryPart", "Requests at once"))
        self.requests.setRange(1, MOST_REQUESTS)
        self.cache = _box(translate("MemoryPart", "Precision of keys and values"))
        self.quantization = _box(translate("MemoryPart", "Quantization of the weights"))
        self._said = {self.context: TextLabel(), self.requests: TextLabel()}
        self._lay_out(look, files)
        self.context.valueChanged.connect(self._show)
        self.requests.valueChanged.connect(self._show)
        self.cache.currentIndexChanged.connect(self._show)
        self.quantization.currentIndexChanged.connect(self._show)
        memory.changed.connect(self._follow)
        self._follow()

    @property
    def choice(self) -> MemoryChoice:
        """What the controls say."""
        return MemoryChoice(
            context=self.context.value() * _STEP,
            cache=CacheType(self.cache.currentData() or CacheType.F16),
            quantization=self.quantization.currentData() or "",
            requests=self.requests.value(),
            step=self._tokens_of_step,
        )

    def _lay_out(self, look: Look, files: InspectFiles) -> None:
        translate = QCoreApplication.translate
        section = Section(
            translate("MemoryPart", "Memory"), SaveButton(look, files, "memory", figure=self.figure)
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.MEDIUM)
        grid.setVerticalSpacing(Space.CLOSE)
        is_narrow = text_percent() > LARGE_TEXT
        for row, control in enumerate((self.context, self.requests, self.cache, self.quantization)):
            label = TextLabel(control.accessibleName(), wrap=is_narrow)
            label.setBuddy(control)
            grid.addWidget(label, 2 * row, 0)
            place = (2 * row + 1, 0) if is_narrow else (2 * row, 1)
            grid.addWidget(control, *place)
            if isinstance(control, Slider):
                grid.addWidget(self._said[control], place[0], place[1] + 1)
        grid.setColumnStretch(0 if is_narrow else 1, 1)
        section.column.addWidget(self.loaded)
        section.column.addLayout(grid)
        section.column.addWidget(self.fits)
        section.column.addWidget(self.figure)
        section.column.addWidget(self.note)
        types = Section(
            self.types.accessibleName(), SaveButton(look, files, "types", figure=self.types)
        )
        types.column.addWidget(self.types)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(section)
        column.addWidget(types)

    def _follow(self) -> None:
        """Show another model, or how the one in use is loaded now."""
        facts, start = self._memory.facts, self._memory.start
        if facts is None or start is None:
            self._facts = None
            return
        if facts is not self._facts:
            self._facts = facts
            self._offer(facts, start)
        self.loaded.setText(_loaded_words(self._memory.plan))
        self.loaded.setVisible(bool(self.loaded.text()))
        self._show()

    def _offer(self, facts: MemoryFacts, start: MemoryChoice) -> None:
        """Let the controls go as far as this model does, and stand where it is loaded."""
        with (
            QSignalBlocker(self.context),
            QSignalBlocker(self.requests),
            QSignalBlocker(self.cache),
            QSignalBlocker(self.quantization),
        ):
            self.context.setRange(1, max(1, facts.longest // _STEP))
            self.context.setPageStep(max(1, self.context.maximum() // 8))
            self.context.setValue(max(1, start.context // _STEP))
            self.requests.setValue(start.requests)
            self._tokens_of_step = start.step
            _fill(self.cache, ((each.value, each.value) for each in facts.caches))
            self.cache.setCurrentIndex(max(0, self.cache.findData(start.cache.value)))
            self.cache.setEnabled(facts.has_cells and len(facts.caches) > 1)
            words = QCoreApplication.translate("MemoryPart", "As in the file (%1)")
            as_it_is = filled(words, facts.quantization) if facts.quantization else ""
            as_it_is = as_it_is or QCoreApplication.translate("MemoryPart", "As in the file")
            _fill(self.quantization, [(as_it_is, ""), *((each, each) for each in facts.others)])

    def _show(self) -> None:
        if self._facts is None:
            return
        choice = self.choice
        self._say(self.context, short_tokens(choice.context))
        self._say(self.requests, number(choice.requests))
        chosen = Depth(choice.context, self._memory.use(choice))
        rooms = self._memory.rooms()
        self.figure.show_use([*map(self._depth, self._lengths())], chosen, rooms)
        self.types.show_bars([_type_bar(share) for share in chosen.use.weights])
        self.fits.setText(_fit_words(chosen.use.total_bytes, rooms[0].free_bytes))

    def _say(self, slider: Slider, words: str) -> None:
        self._said[slider].setText(words)
        slider.setAccessibleDescription(words)

    def _lengths(self) -> list[int]:
        most = self.context.maximum()
        return [
            0,
            *sorted({-(-most * point // _POINTS) * _STEP for point in range(1, _POINTS + 1)}),
        ]

    def _depth(self, tokens: int) -> Depth:
        choice = msgspec.structs.replace(self.choice, context=max(1, tokens))
        return Depth(tokens, self._memory.use(choice))


def _box(name: str) -> ChoiceBox:
    box = ChoiceBox()
    box.setAccessibleName(name)
    return box


def _fill(box: ChoiceBox, choices: Iterable[tuple[str, str]]) -> None:
    box.clear()
    for words, value in choices:
        box.addItem(words, value)


def _type_bar(share: TypeShare) -> Bar:
    words = QCoreApplication.translate("MemoryPart", "%1, %2 bits each")
    return Bar(
        share.type,
        share.size_bytes,
        filled(words, size_words(share.size_bytes), decimal(share.bits, 2)),
    )


def _loaded_words(plan: LoadPlan | None) -> str:
    if plan is None:
        return ""
    translate = QCoreApplication.translate
    words = translate("MemoryPart", "As it is loaded: weights %1, context %2, computing %3.")
    if not plan.exact:
        words = translate(
            "MemoryPart", "As it is loaded: about %1 weights, %2 context, %3 computing."
        )
    needs = [share.need for share in plan.shares]
    sizes = (
        sum(need.weights_bytes for need in needs),
        sum(need.context_bytes for need in needs),
        sum(need.compute_bytes for need in needs),
    )
    return filled(words, *map(size_words, sizes)) if needs else ""


def _fit_words(total: int, free: int) -> str:
    translate = QCoreApplication.translate
    if total <= free:
        words = translate("MemoryPart", "About %1 together; %2 of memory are free.")
    else:
        words = translate("MemoryPart", "About %1 together: more than the %2 that are free.")
    return filled(words, size_words(total), size_words(free))
