"""The button beside a picture or a table that saves it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu

from parlance.window.parts.controls import MenuButton

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from parlance.services.inspect_files import InspectFiles
    from parlance.window.inspect.figure import Figure
    from parlance.window.parts.look import Look


class Table(Protocol):
    """What has numbers."""

    def table(self) -> Sequence[Sequence[str]]:
        """Return rows of cells, a row of headings first."""


class SaveButton(MenuButton):
    """Saves a picture as SVG or PNG, its numbers as CSV; copies the picture."""

    def __init__(
        self,
        look: Look,
        files: InspectFiles,
        name: str,
        *,
        figure: Figure | None = None,
        table: Table | None = None,
    ) -> None:
        """Offer `figure` and `table` (a figure has its own); files are called `name`."""
        super().__init__(look, "download", self.tr("Save or copy"), size=16)
        self._files, self._name = files, name
        menu = QMenu(self)
        if figure is not None:
            self._offer(menu, self.tr("Save picture (SVG)…"), "svg", figure.svg)
            self._offer(menu, self.tr("Save picture (PNG)…"), "png", figure.png)
            copy = menu.addAction(self.tr("Copy picture"))
            copy.triggered.connect(lambda: QGuiApplication.clipboard().setImage(figure.picture()))
        numbers = table or figure
        if numbers is not None:
            words = self.tr("Save numbers (CSV)…")
            menu.addAction(words).triggered.connect(
                lambda: self.ask("csv", lambda path: files.save_table(path, numbers.table()))
            )
        self.setMenu(menu)

    def _offer(self, menu: QMenu, words: str, suffix: str, made: Callable[[], bytes]) -> None:
        save = partial(self.ask, suffix, lambda path: self._files.save(path, made()))
        menu.addAction(words).triggered.connect(lambda _checked: save())

    def ask(self, suffix: str, save: Callable[[str], None]) -> QFileDialog:
        """Ask where to, and save when there is an answer."""
        dialog = QFileDialog(self.window(), self.accessibleName())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suffix)
        dialog.setNameFilter(f"{suffix.upper()} (*.{suffix})")
        pictures = QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.DocumentsLocation
        )
        dialog.selectFile(str(Path(pictures) / f"{self._name}.{suffix}"))
        dialog.fileSelected.connect(save)
        dialog.open()
        return dialog
