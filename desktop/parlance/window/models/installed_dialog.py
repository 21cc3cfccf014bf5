"""The frame of the dialogs about models: a heading, what they say, buttons at the foot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from parlance.window.parts.controls import TextButton, TextLabel
from parlance.window.parts.explaining import ExplainButton
from parlance.window.parts.reading_order import ReadDialog
from parlance.window.parts.scale import scaled, screen_room
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from parlance.window.parts.look import Look

_WIDTH = 600
_LEAST_HEIGHT = 120


class DialogBody(QScrollArea):
    """What a dialog says; it scrolls where the screen is too low for all of it.

    Attributes:
        column: where it is put.
    """

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._inner = QWidget()
        self._inner.setProperty("kind", "column")
        self.column = QVBoxLayout(self._inner)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(Space.SMALL)
        self.setWidgetResizable(True)
        self.setWidget(self._inner)

    def event(self, event: QEvent) -> bool:
        """Tell the dialog when what it says wants another size."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().event(event)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Sentences wrap."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height of all that is said, in pixels."""
        wraps = self.column.hasHeightForWidth()
        return self.column.totalHeightForWidth(width) if wraps else self.sizeHint().height()

    def lack(self) -> int:
        """Return by how many pixels it is too low for what has to be seen of it."""
        room = self.viewport().size()
        wraps = self.column.hasHeightForWidth()
        least = self.column.totalMinimumSize().height()
        wanted = self.column.minimumHeightForWidth(room.width()) if wraps else least
        return max(0, wanted - room.height())

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room for all of it."""
        return self.column.totalSizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Be as wide as is needed; the height scrolls."""
        least = self.column.totalMinimumSize()
        return QSize(least.width(), min(least.height(), scaled(_LEAST_HEIGHT)))


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
        self._body = DialogBody()
        self.column = self._body.column
        whole.addWidget(self._body, 1)
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
        """Be as high as what stands in the dialog wants at this width, and the screen allows."""
        layout = self.layout()
        if layout is not None:
            width = max(self.width(), layout.totalMinimumSize().width())
            height = min(layout.totalHeightForWidth(width), screen_room().height())
            self.resize(width, height)

    def event(self, event: QEvent) -> bool:
        """Grow with what is said, as far as the screen allows."""
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            height = min(self.height() + self._body.lack(), screen_room().height())
            self.resize(self.width(), max(height, self.height()))
        return handled

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
