"""The window of the help: contents and search beside a page, with a way back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from parlance.contract.help import HelpPage
from parlance.resources import resource
from parlance.window.help.contents import HelpContents
from parlance.window.help.find_bar import HelpFindBar
from parlance.window.help.view import HelpPageView
from parlance.window.parts.controls import IconButton, Line, Surface, TextLabel
from parlance.window.parts.reading_order import go_on
from parlance.window.parts.scale import room_for
from parlance.window.rich.links import ask_to_open
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from parlance.services.help import HelpService
    from parlance.window.parts.look import Look

_SIZE: Final = QSize(980, 720)
_LEAST: Final = QSize(620, 400)
_SIZES: Final = (80, 90, 100, 110, 125, 150, 175, 200)
_NORMAL: Final = 100
_ENDING: Final = ".md"
WELCOME: Final = "parlance:welcome"
"""What a link to the welcome says; it is no page of the help."""

_Stop = tuple[HelpPage, str]


class HelpWindow(Surface):
    """Shows the pages of the help.

    It has no parent, so that it can be read while a dialog waits for an answer.

    Attributes:
        page: the one that is shown.
    """

    def __init__(self, look: Look, service: HelpService) -> None:
        """Show the first page."""
        super().__init__("main")
        self._look = look
        self._service = service
        self._past: list[tuple[_Stop, int]] = []
        self._coming: list[_Stop] = []
        self._here: _Stop = (HelpPage.FIRST_STEPS, "")
        self._percent = _NORMAL
        self.setWindowFlag(Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self.setWindowTitle(self.tr("Help"))
        self.setWindowIcon(QIcon(str(resource("icons", "parlance.svg"))))
        self.setMinimumSize(_LEAST)
        self.resize(room_for(_SIZE))
        self.contents = HelpContents(look, service.pages.values())
        self.view = HelpPageView(look)
        self.find_bar = HelpFindBar(look)
        self.note = TextLabel(
            self.tr("Some of this page is in English so far."),
            role="notice",
            pixels=TypeSize.META,
            wrap=True,
        )
        self.note.setContentsMargins(Space.WIDE, Space.SMALL, Space.WIDE, Space.SMALL)
        self._lay_out()
        self._connect()
        look.dress(self)
        self._show(self._here)

    @property
    def page(self) -> HelpPage:
        """The page that is shown."""
        return self._here[0]

    def open(self, page: HelpPage, anchor: str = "") -> None:
        """Go to a page, or to a section of it, and remember the way back."""
        if (page, anchor) != self._here:
            self._past.append((self._here, self.view.position()))
            self._coming = []
        self._show((page, anchor))

    def go_back(self) -> None:
        """Go to where one was before."""
        if self._past:
            self._coming.append(self._here)
            stop, position = self._past.pop()
            self._show(stop)
            self.view.verticalScrollBar().setValue(position)

    def go_forward(self) -> None:
        """Undo one step back."""
        if self._coming:
            self._past.append((self._here, self.view.position()))
            self._show(self._coming.pop())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Close with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    # Layout --------------------------------------------------------------------------

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001, N802 - Qt's
        """Go through the window as it is read."""
        return go_on(self, forward=forward)

    def _lay_out(self) -> None:
        page = QVBoxLayout()
        page.setSpacing(0)
        page.addLayout(self._new_bar())
        page.addWidget(Line(Qt.Orientation.Horizontal))
        page.addWidget(self.find_bar)
        page.addWidget(self.note)
        page.addWidget(self.view, 1)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.contents)
        line.addWidget(Line(Qt.Orientation.Vertical))
        line.addLayout(page, 1)

    def _new_bar(self) -> QHBoxLayout:
        look = self._look
        sides = ("chevron-left", "chevron-right")
        before, after = reversed(sides) if self.isRightToLeft() else sides
        self.back = IconButton(look, before, self.tr("Back"), size=18)
        self.forward = IconButton(look, after, self.tr("Forward"), size=18)
        self.finding = IconButton(look, "search", self.tr("Find on this page"), size=16)
        look.shortcuts.tip(self.finding, self.tr("Find on this page"), "find")
        self.smaller = IconButton(look, "minus", self.tr("Smaller text"), size=16)
        self.larger = IconButton(look, "plus", self.tr("Larger text"), size=16)
        bar = QHBoxLayout()
        bar.setContentsMargins(Space.MEDIUM, Space.CLOSE, Space.MEDIUM, Space.CLOSE)
        bar.setSpacing(Space.HAIR)
        bar.addWidget(self.back)
        bar.addWidget(self.forward)
        bar.addStretch(1)
        for button in (self.finding, self.smaller, self.larger):
            bar.addWidget(button)
        return bar

    def _connect(self) -> None:
        self.contents.chosen.connect(lambda page, anchor: self.open(HelpPage(page), anchor))
        self.contents.typed.connect(
            lambda typed: self.contents.show_hits(self._service.search(typed))
        )
        self.view.link_clicked.connect(self._on_link_clicked)
        self.find_bar.typed.connect(
            lambda words: self.find_bar.show_place(self.view.find_words(words))
        )
        self.find_bar.stepped.connect(lambda step: self.find_bar.show_place(self.view.step(step)))
        self.find_bar.closed.connect(self.view.text.setFocus)
        self.back.clicked.connect(self.go_back)
        self.forward.clicked.connect(self.go_forward)
        self.finding.clicked.connect(self.find_bar.open)
        self.smaller.clicked.connect(lambda: self._resize_text(-1))
        self.larger.clicked.connect(lambda: self._resize_text(1))
        self._look.shortcuts.add("find", self, self.find_bar.open)
        standard = QKeySequence.StandardKey
        for key, act in (
            (standard.Back, self.go_back),
            (standard.Forward, self.go_forward),
            (standard.Close, self.close),
            (standard.ZoomIn, self.larger.click),
            (standard.ZoomOut, self.smaller.click),
        ):
            QShortcut(QKeySequence(key), self).activated.connect(act)

    # What people do ------------------------------------------------------------------

    def _show(self, stop: _Stop) -> None:
        self._here = stop
        text = self._service.pages[stop[0]]
        self.note.setVisible(text.is_foreign)
        self.contents.show_chosen(stop[0])
        self.find_bar.hide()
        self.view.show_page(text, stop[1])
        self.back.setEnabled(bool(self._past))
        self.forward.setEnabled(bool(self._coming))

    def _resize_text(self, step: int) -> None:
        at = min(max(_SIZES.index(self._percent) + step, 0), len(_SIZES) - 1)
        self._percent = _SIZES[at]
        self.view.resize_text(self._percent)
        self.smaller.setEnabled(at > 0)
        self.larger.setEnabled(at < len(_SIZES) - 1)

    def _on_link_clicked(self, address: str) -> None:
        name, _, anchor = address.partition("#")
        page = name.removesuffix(_ENDING)
        if address == WELCOME:
            self._look.help.welcome_wanted.emit()
        elif not name:
            self.open(self.page, anchor)
        elif page in list(HelpPage) and name.endswith(_ENDING):
            self.open(HelpPage(page), anchor)
        else:
            ask_to_open(self, address, self.view.text.link_text(address))
