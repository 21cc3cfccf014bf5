"""The frame of the dialogs about models: a heading, what they say, buttons at the foot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from parlance.window.parts.controls import TextButton, TextLabel
from parlance.window.parts.explaining import ExplainButton
from parlance.window.parts.reading_order import ReadDialog
from parlance.window.parts.scale import scaled
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent
    from PySide6.QtWidgets import QWidget

    from parlance.window.parts.look import Look

_WIDTH = 600


class ModelDialog(ReadDialog):
    """A dialog that is opened with open() and deletes itself when it is closed.

    Attributes:
        column: where those who inherit put what they say.
        cancel, act: the buttons at the foot; `act` is accepted with Enter.
    """

    def __init__(self, look: Look, title: str, act: str, parent: QWidget, kind: str = "") -> None:
        """Say `title`; `act` stands on the button, in the dress `kind`."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        # Where text is large, no wider than the window behind it.
        room = parent.window().width() - 2 * Space.WIDE
        self.setMinimumWidth(min(scaled(_WIDTH), max(_WIDTH, room)))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(Space.WIDE, Space.WIDE, Space.WIDE, Space.LARGE)
        whole.setSpacing(Space.MEDIUM)
        self._title = TextLabel(
            title, pixels=TypeSize.TITLE, weight=QFont.Weight.DemiBold, wrap=True
        )
        whole.addWidget(self._title)
        self.column = QVBoxLayout()
        self.column.setSpacing(Space.SMALL)
        whole.addLayout(self.column, 1)
        self.foot = QHBoxLayout()
        self.foot.setSpacing(Space.SMALL)
        self.foot.addStretch(1)
        self.cancel = TextButton(look, self.tr("Cancel"))
        self.cancel.setAutoDefault(False)
        self.cancel.clicked.connect(self.reject)
        self.act = TextButton(look, act, kind=kind or "primary")
        self.foot.addWidget(self.cancel)
        self.foot.addWidget(self.act)
        whole.addSpacing(Space.TINY)
        whole.addLayout(self.foot)
        if kind == "danger":
            # Enter must not remove anything by accident.
            self.act.setAutoDefault(False)
            self.cancel.setDefault(True)
        else:
            self.act.setDefault(True)

    def fit(self) -> None:
        """Be as high as what stands in the dialog wants at this width."""
        layout = self.layout()
        if layout is not None:
            width = max(self.width(), layout.totalMinimumSize().width())
            self.resize(width, layout.totalHeightForWidth(width))

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Fit before it is seen: Qt's own size leaves too little for lines that wrap."""
        super().showEvent(event)
        self.fit()

    def offer_explanations(self, look: Look) -> None:
        """Offer at the foot to have the controls explained."""
        self.foot.insertWidget(0, ExplainButton(look))

    def say(self, words: str, role: str = "") -> TextLabel:
        """Add a sentence."""
        label = TextLabel(words, role=role, wrap=True)
        self.column.addWidget(label)
        return label


class QuestionDialog(ModelDialog):
    """Asks once before something is done that does not come undone by itself."""

    def __init__(self, look: Look, title: str, act: str, words: str, parent: QWidget) -> None:
        """Ask `title`; `words` say what goes and what stays, `act` does it."""
        super().__init__(look, title, act, parent, kind="danger")
        self.say(words, "muted")
        self.act.clicked.connect(self.accept)
