"""Erases what is kept: says what there is and how much, asks once, has it done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QCheckBox

from parlance.contract.erasing import NOTHING, ErasableKind
from parlance.contract.translatable import QT_TRANSLATE_NOOP
from parlance.window.models.installed_dialog import ModelDialog
from parlance.window.parts.controls import TextButton
from parlance.window.parts.words import filled, size_words, wording_of
from parlance.window.settings.facts import FactRow

if TYPE_CHECKING:
    from collections.abc import Callable

    from parlance.contract.erasing import Kinds
    from parlance.services.erasing import ErasingService
    from parlance.window.main_window import MainWindow
    from parlance.window.parts.look import Look

_KINDS: Final = {
    ErasableKind.CHATS: QT_TRANSLATE_NOOP("Erasing", "Chats, with attachments and drafts"),
    ErasableKind.TRANSLATIONS: QT_TRANSLATE_NOOP(
        "Erasing", "Translated texts and documents, their queue and memory"
    ),
    ErasableKind.SUMMARIES: QT_TRANSLATE_NOOP(
        "Erasing", "Summaries, with questions, notes and queue"
    ),
    ErasableKind.MEASURED: QT_TRANSLATE_NOOP(
        "Erasing", "Measured speeds, and when models were used last"
    ),
    ErasableKind.WORDS: QT_TRANSLATE_NOOP("Erasing", "Words added to the dictionary"),
    ErasableKind.LOGS: QT_TRANSLATE_NOOP("Erasing", "Logs of the network and of earlier starts"),
}


class EraseDialog(ModelDialog):
    """Lists the kinds with their sizes; what is ticked goes.

    Attributes:
        boxes: one for each kind; backup: leads to a backup before.
    """

    def __init__(
        self,
        look: Look,
        erasing: ErasingService,
        window: MainWindow,
        back_up: Callable[[], object],
    ) -> None:
        """Start with nothing ticked; `back_up` makes a backup before."""
        self._erasing = erasing
        super().__init__(look, "", "", window, kind="danger")
        title = self.tr("Erase what is stored")
        self.setWindowTitle(title)
        self._title.setText(title)
        self.act.say(self.tr("Erase for good"))
        self.say(
            self.tr(
                "What you tick is erased, also from the bins, and cannot be brought back. Your "
                "files, models, glossaries, corrections, assistants, prompts and settings stay."
            )
        )
        self.boxes = {kind: QCheckBox() for kind in ErasableKind}
        for box in self.boxes.values():
            box.toggled.connect(self._show)
            self.column.addWidget(box)
        self.say(self.tr("Parlance ends what it is doing, and opens anew without it."), "muted")
        self.backup = TextButton(look, self.tr("Back up first…"), kind="link")
        self.backup.setAutoDefault(False)
        self.backup.clicked.connect(back_up)
        self.foot.insertWidget(0, self.backup)
        self.act.clicked.connect(self.accept)
        erasing.measured.connect(self._show)
        erasing.measure()
        self._show()

    @property
    def chosen(self) -> Kinds:
        """What is ticked."""
        return frozenset(kind for kind, box in self.boxes.items() if box.isChecked())

    def _show(self) -> None:
        sizes = {each.kind: each.size for each in self._erasing.sizes}
        for kind, box in self.boxes.items():
            words = wording_of("Erasing", _KINDS[kind])
            if kind in sizes:
                words = filled(self.tr("%1 (%2)"), words, size_words(sizes[kind]))
            box.setText(words)
            box.setAccessibleName(words)
        self.act.setEnabled(bool(self.chosen))


class ErasePart(QObject):
    """Opens the dialog, from the settings and from the palette, and says what was erased."""

    def __init__(
        self,
        look: Look,
        erasing: ErasingService,
        window: MainWindow,
        back_up: Callable[[], object],
    ) -> None:
        """Open dialogs over `window`."""
        super().__init__(window)
        self._look = look
        self._erasing = erasing
        self._window = window
        self._back_up = back_up
        if erasing.erased:
            QTimer.singleShot(0, self, self.tell)

    def new_row(self) -> FactRow:
        """Return the row for the settings."""
        button = TextButton(self._look, self.tr("Erase…"))
        button.clicked.connect(self.ask)
        row = FactRow(self._look, self.tr("Erase what is stored"), button)
        row.say([self.tr("Chats, translations, summaries and more, kind by kind.")])
        return row

    def ask(self) -> EraseDialog:
        """Ask what is to go."""
        dialog = EraseDialog(self._look, self._erasing, self._window, self._back_up)
        dialog.accepted.connect(lambda: self._begin(dialog.chosen))
        dialog.open()
        return dialog

    def _begin(self, chosen: Kinds) -> None:
        # The window closes, but not in the middle of the dialog's own end.
        QTimer.singleShot(0, self, lambda: self._erasing.erase(chosen))

    def tell(self) -> None:
        """Say once what was erased before the window opened."""
        self._erasing.erased = NOTHING
        self._window.say(self.tr("What you chose was erased."))
