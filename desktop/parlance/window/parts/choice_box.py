"""A box of choices whose name every screen reader says."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QComboBox, QLabel


class ChoiceBox(QComboBox):
    """A box of choices.

    On Unix, Qt tells what is chosen where a name belongs, and takes the name from a label beside
    the box (QAccessibleComboBox::text). Where nobody sees one, there is one that is hidden.
    """

    def event(self, event: QEvent) -> bool:
        """Find the label before the box is first seen."""
        if event.type() == QEvent.Type.Polish and not self._is_labelled():
            label = QLabel(self.accessibleName(), self.parentWidget())
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.hide()
            label.setBuddy(self)
            self.destroyed.connect(label.deleteLater)
        return super().event(event)

    def showPopup(self) -> None:  # noqa: N802 - Qt's name
        """Open the list, by the name of the box."""
        self.view().setAccessibleName(self.accessibleName())
        super().showPopup()

    def _is_labelled(self) -> bool:
        beside = self.parentWidget()
        if beside is None:
            return True
        labels = beside.findChildren(QLabel, options=Qt.FindChildOption.FindDirectChildrenOnly)
        return any(label.buddy() is self for label in labels)
