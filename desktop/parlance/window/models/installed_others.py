"""What lies in the cache besides models: checkpoints that cannot run, and leftovers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from parlance.contract.inventory import RemovalScope
from parlance.contract.visible import visible_name
from parlance.window.models.installed_menu import add_path_actions
from parlance.window.models.installed_words import (
    checkpoint_words,
    date_words,
    leftover_words,
)
from parlance.window.parts.controls import (
    ElidedLabel,
    Line,
    MenuButton,
    TextButton,
    TextLabel,
    give_tip,
)
from parlance.window.parts.margins import set_margins
from parlance.window.parts.words import facts_line, filled, plural, size_words
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from parlance.contract.inventory import Checkpoint, Leftover
    from parlance.window.parts.look import Look

_MOST_PATHS = 12


class ThingRow(QWidget):
    """A line of a section: two lines of words, a size, and room for buttons."""

    def __init__(self, title: str, facts: str, size_bytes: int, hint: str) -> None:
        """Say what it is; `hint` is the tool tip."""
        super().__init__()
        self.buttons = QHBoxLayout(self)
        self.buttons.setContentsMargins(0, Space.SMALL, 0, Space.SMALL)
        self.buttons.setSpacing(Space.SMALL)
        words = QVBoxLayout()
        words.setSpacing(Space.HAIR)
        name = ElidedLabel(role="muted", weight=QFont.Weight.Medium)
        name.show_text(title)
        more = ElidedLabel(role="faint", pixels=TypeSize.META)
        more.show_text(facts)
        words.addWidget(name)
        words.addWidget(more)
        self.buttons.addLayout(words, 1)
        self.buttons.addWidget(TextLabel(size_words(size_bytes), pixels=TypeSize.META))
        give_tip(self, hint)


class Section(QWidget):
    """A heading, a sentence, and a card with rows; hidden while it has none."""

    def __init__(self) -> None:
        """Start empty and without words."""
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.LARGE, 0, 0)
        column.setSpacing(Space.TINY)
        self.head = QHBoxLayout()
        self.head.setSpacing(Space.SMALL)
        self._title = TextLabel(pixels=TypeSize.TITLE, weight=QFont.Weight.DemiBold)
        self.head.addWidget(self._title)
        self._amount = TextLabel(role="muted", pixels=TypeSize.META)
        self.head.addWidget(self._amount)
        self.head.addStretch(1)
        column.addLayout(self.head)
        self._sentence = TextLabel(role="muted", pixels=TypeSize.META, wrap=True)
        column.addWidget(self._sentence)
        column.addSpacing(Space.TINY)
        self._card = QFrame()
        self._card.setProperty("kind", "card")
        self._rows = QVBoxLayout(self._card)
        set_margins(self._rows, Space.LARGE, Space.TINY, Space.MEDIUM, Space.TINY)
        self._rows.setSpacing(0)
        column.addWidget(self._card)
        self.hide()

    def introduce(self, title: str, sentence: str) -> None:
        """Say what stands in the section."""
        self._title.setText(title)
        self._sentence.setText(sentence)

    def show_rows(self, rows: list[ThingRow], size_bytes: int) -> None:
        """Show these rows in place of those that are there; `size_bytes` of all together."""
        while (item := self._rows.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for place, row in enumerate(rows):
            if place:
                self._rows.addWidget(Line(Qt.Orientation.Horizontal))
            self._rows.addWidget(row)
        self._amount.setText(size_words(size_bytes))
        self.setVisible(bool(rows))


class Checkpoints(Section):
    """Checkpoints that llama.cpp cannot run as they are.

    Signals:
        convert_clicked: a Checkpoint; removal_wanted: key, and the RemovalScope.
    """

    convert_clicked = Signal(object)
    removal_wanted = Signal(str, object)

    def __init__(self, look: Look) -> None:
        """Start empty."""
        super().__init__()
        self._look = look
        self.introduce(
            self.tr("Cannot be run as they are"),
            self.tr(
                "Checkpoints in the Hugging Face cache that llama.cpp does not read. Those of "
                "some families can be converted; the checkpoint stays as it is."
            ),
        )

    def show_checkpoints(self, checkpoints: list[Checkpoint]) -> None:
        """Show these."""
        rows = [self._row(each) for each in checkpoints]
        self.show_rows(rows, sum(each.size_bytes for each in checkpoints))

    def _row(self, checkpoint: Checkpoint) -> ThingRow:
        repo, path = visible_name(checkpoint.repo), visible_name(checkpoint.path)
        row = ThingRow(repo, checkpoint_words(checkpoint), checkpoint.size_bytes, path)
        if checkpoint.convertible:
            convert = TextButton(self._look, self.tr("Convert"))
            convert.setToolTip(self.tr("Make a GGUF of it that Parlance can run"))
            convert.setAccessibleName(filled(self.tr("Convert %1"), repo))
            convert.clicked.connect(lambda: self.convert_clicked.emit(checkpoint))
            row.buttons.addWidget(convert)
        more = MenuButton(self._look, "ellipsis", filled(self.tr("More for %1"), repo))
        more.clicked.connect(
            lambda: self.menu(checkpoint).popup(more.mapToGlobal(QPoint(0, more.height() + 2)))
        )
        row.buttons.addWidget(more)
        return row

    def menu(self, checkpoint: Checkpoint) -> QMenu:
        """Return what else can be done with a checkpoint."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        add_path_actions(menu, checkpoint.path)
        menu.addSeparator()
        remove = menu.addAction(self.tr("Remove everything of its repository…"))
        scope = RemovalScope.REPOSITORY
        remove.triggered.connect(lambda: self.removal_wanted.emit(checkpoint.key, scope))
        return menu


class Leftovers(Section):
    """What takes room and no model needs.

    Signals:
        removal_wanted: keys of leftovers.
    """

    removal_wanted = Signal(list)

    def __init__(self, look: Look) -> None:
        """Start empty."""
        super().__init__()
        self._look = look
        self._keys: list[str] = []
        self.introduce(
            self.tr("Leftovers"),
            self.tr(
                "What takes room and no model needs. Nothing goes before you have seen a plan."
            ),
        )
        self.remove_all = TextButton(look, self.tr("Remove all…"))
        self.remove_all.clicked.connect(lambda: self.removal_wanted.emit(self._keys))
        self.head.addWidget(self.remove_all)

    def show_leftovers(self, leftovers: list[Leftover]) -> None:
        """Show these."""
        self._keys = [each.key for each in leftovers]
        self.remove_all.setVisible(len(leftovers) > 1)
        rows = [self._row(each) for each in leftovers]
        self.show_rows(rows, sum(each.size_bytes for each in leftovers))

    def _row(self, leftover: Leftover) -> ThingRow:
        kind = leftover_words(leftover.kind)
        facts = [kind]
        if leftover.changed > 0:
            facts.append(filled(self.tr("from %1"), date_words(leftover.changed)))
        if len(leftover.paths) > 1:
            count = len(leftover.paths)
            facts.append(plural(self.tr("%Ln file(s)", "", count), count))
        title = visible_name(leftover.repo or leftover.key)
        hint = "\n".join(map(visible_name, leftover.paths[:_MOST_PATHS]))
        row = ThingRow(title, facts_line(facts), leftover.size_bytes, hint)
        remove = TextButton(self._look, self.tr("Remove…"))
        remove.setAccessibleName(filled(self.tr("Remove: %1, %2"), kind, title))
        remove.clicked.connect(lambda: self.removal_wanted.emit([leftover.key]))
        row.buttons.addWidget(remove)
        return row
