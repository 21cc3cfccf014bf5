"""The editor of a note in the table of terms: one line, in which spelling is checked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QFrame, QStyledItemDelegate, QTextEdit

from parlance.window.parts.plain_edit import PlainEdit
from parlance.window.parts.spelling import mark_spelling
from parlance.window.theme import TypeSize

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

    from parlance.window.parts.look import Look

_Index = QModelIndex | QPersistentModelIndex


class NoteEdit(PlainEdit):
    """Takes one line.

    Signals:
        entered: Enter was pressed.
    """

    entered = Signal()

    def __init__(self, name: str) -> None:
        """Start empty."""
        super().__init__(name, pixels=TypeSize.INTERFACE)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setLineWrapMode(QTextEdit.LineWrapMode.NoWrap)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAutoFillBackground(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Have Enter end the line."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class NoteDelegate(QStyledItemDelegate):
    """Edits the notes of terms."""

    def __init__(self, look: Look, name: str, parent: QWidget) -> None:
        """Call the editor `name`."""
        super().__init__(parent)
        self._look = look
        self._name = name

    def createEditor(  # noqa: N802 - Qt's name
        self, parent: QWidget, _option: QStyleOptionViewItem, _index: _Index
    ) -> QWidget:
        """Return a field; Enter keeps what stands in it."""
        editor = NoteEdit(self._name)
        editor.setParent(parent)
        mark_spelling(editor, self._look)
        editor.entered.connect(lambda: self._keep(editor))
        return editor

    def setEditorData(self, editor: QWidget, index: _Index) -> None:  # noqa: N802 - Qt's name
        """Begin with the note as it is."""
        if isinstance(editor, NoteEdit):
            editor.setPlainText(str(index.data(Qt.ItemDataRole.EditRole) or ""))
            editor.selectAll()

    def setModelData(  # noqa: N802 - Qt's name
        self, editor: QWidget, model: QAbstractItemModel, index: _Index
    ) -> None:
        """Take the note, on one line even if several were pasted."""
        if isinstance(editor, NoteEdit):
            model.setData(index, " ".join(editor.text.split()))

    def _keep(self, editor: NoteEdit) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)
