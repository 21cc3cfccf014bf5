"""The questions of the review: which sheets or columns, which term."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit

from parlance.window.models.installed_dialog import ModelDialog
from parlance.window.parts.controls import TextLabel
from parlance.window.parts.words import filled, number, plural
from parlance.window.rich.direction import isolated
from parlance.window.theme import Space
from parlance.window.translation.words import direction_in, name_of

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QWidget

    from parlance.contract.segments import UnitGroup
    from parlance.window.parts.look import Look


class GroupsDialog(ModelDialog):
    """Asks which sheets of a workbook, or columns of a table, are translated.

    Signals:
        wanted: the names of those that are.
    """

    wanted = Signal(object)

    def __init__(
        self,
        look: Look,
        groups: Sequence[UnitGroup],
        chosen: Collection[str] | None,
        parent: QWidget,
    ) -> None:
        """Offer `groups`; without `chosen` those are ticked that the file suggests."""
        title = self.tr("Sheets and columns to translate")
        super().__init__(look, title, self.tr("Translate these"), parent)
        self.say(self.tr("The others stay as they are."), "muted")
        self.boxes: dict[str, QCheckBox] = {}
        for group in groups:
            said = self.tr("%Ln text(s)", "", group.units)
            texts = plural(said, group.units).replace("%Ln", number(group.units))
            name = isolated(group.name.replace("&", "&&"))
            box = QCheckBox(filled(self.tr("%1 (%2)"), name, texts))
            box.setChecked(group.chosen if chosen is None else group.name in chosen)
            box.toggled.connect(self._show)
            self.boxes[group.name] = box
            self.column.addWidget(box)
        self.act.clicked.connect(self._on_accepted)
        self._show()

    @property
    def names(self) -> tuple[str, ...]:
        """Those that are ticked."""
        return tuple(name for name, box in self.boxes.items() if box.isChecked())

    def _show(self) -> None:
        self.act.setEnabled(bool(self.names))

    def _on_accepted(self) -> None:
        names = self.names
        self.accept()
        self.wanted.emit(names)


class TermDialog(ModelDialog):
    """Asks how a term is to be translated from now on.

    Signals:
        given: the term and its translation; an empty one leaves it as it is.
    """

    given = Signal(str, str)

    def __init__(
        self,
        look: Look,
        languages: tuple[str, str],
        words: tuple[str, str],
        parent: QWidget,
    ) -> None:
        """Begin with `words` of source and translation."""
        super().__init__(look, self.tr("Add to the glossary"), self.tr("Add"), parent)
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.LARGE)
        grid.setVerticalSpacing(Space.SMALL)
        self.source, self.target = QLineEdit(words[0]), QLineEdit(words[1])
        self.target.setPlaceholderText(self.tr("Leave it as it is"))
        for row, field in enumerate((self.source, self.target)):
            name = name_of(languages[row]) or self.tr("Source")
            label = TextLabel(name)
            label.setBuddy(field)
            field.setAccessibleName(name)
            field.setLayoutDirection(_direction(languages[row], self))
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
        self.column.addLayout(grid)
        self.source.textChanged.connect(self._show)
        self.act.clicked.connect(self._on_accepted)
        self._show()

    def _show(self) -> None:
        self.act.setEnabled(bool(self.source.text().strip()))

    def _on_accepted(self) -> None:
        source, target = self.source.text().strip(), self.target.text().strip()
        self.accept()
        self.given.emit(source, target)


def _direction(code: str, owner: QWidget) -> Qt.LayoutDirection:
    return direction_in(code) if code else owner.layoutDirection()
