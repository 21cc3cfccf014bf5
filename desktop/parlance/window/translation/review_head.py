"""What stands above the paragraphs: the document, how far it is, and what to do with it."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from parlance.contract.document_wording import WARNINGS
from parlance.contract.summary import ItemState
from parlance.contract.translation_wording import UNITS_NOTES
from parlance.contract.visible import visible_name
from parlance.window.parts.controls import (
    ElidedLabel,
    IconButton,
    IconLabel,
    MenuButton,
    TextButton,
    TextLabel,
    give_tip,
)
from parlance.window.parts.margins import set_margins
from parlance.window.parts.words import facts_line, wording
from parlance.window.rich.direction import isolated
from parlance.window.theme import Space, TypeSize
from parlance.window.translation.documents_words import UNDER_WAY, progress_words, standing_words
from parlance.window.translation.review_words import (
    counts_words,
    hinted_words,
    report_words,
    total_words,
)
from parlance.window.translation.words import name_of, pair_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from parlance.contract.document import DocumentWarning
    from parlance.contract.segments import HintKind, UnitsNote
    from parlance.contract.translation import TranslationItem
    from parlance.window.parts.look import Look
    from parlance.window.translation.review_words import Counts

_KINDS = 3
"""So many kinds of hints have a line of their own."""

_SHARES = 1000


class ReviewHead(QWidget):
    """Title, languages, counts; the ways to the written document.

    Signals:
        open_wanted, folder_wanted, write_wanted, menu_wanted: what the buttons are for.
    """

    open_wanted = Signal()
    folder_wanted = Signal()
    write_wanted = Signal()
    menu_wanted = Signal()

    def __init__(self, look: Look) -> None:
        """Start without a document."""
        super().__init__()
        self.title = ElidedLabel(pixels=TypeSize.TITLE, weight=QFont.Weight.DemiBold)
        self.line = ElidedLabel(role="muted", pixels=TypeSize.META)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("How far the translation is"))
        self.open = TextButton(look, self.tr("Open translation"), kind="primary")
        self.folder = IconButton(look, "folder-open", self.tr("Show in folder"))
        self.more = MenuButton(look, "ellipsis", self.tr("More for this document"))
        self.note = ElidedLabel(role="muted", pixels=TypeSize.META)
        self.stale = QFrame()
        self.stale.setProperty("kind", "notice")
        self.write = TextButton(look, self.tr("Write again"))
        self._note_line = QWidget()
        self._lay_out(look)
        self.open.clicked.connect(self.open_wanted)
        self.folder.clicked.connect(self.folder_wanted)
        self.more.clicked.connect(self.menu_wanted)
        self.write.clicked.connect(self.write_wanted)

    def show_item(
        self, item: TranslationItem, languages: tuple[str, str], counts: Counts | None
    ) -> None:
        """Show an entry; without `counts` its paragraphs are not known yet."""
        self.title.show_text(visible_name(item.title))
        source = languages[0] if counts is not None else item.options.source
        target = item.options.target
        parts = [pair_words(source, target) if source else name_of(target)]
        is_running = item.state in UNDER_WAY and item.progress is not None
        if is_running and item.progress is not None:
            parts.append(progress_words(item.progress, whole=True))
            self.progress.setRange(0, item.progress.total and _SHARES)
            if item.progress.total:
                self.progress.setValue(_SHARES * item.progress.done // item.progress.total)
        elif counts is not None:
            parts.append(counts_words(counts))
        if not is_running and item.state is not ItemState.DONE:
            parts = [parts[0], standing_words(item), *parts[1:]]
        if is_running and counts is not None and counts.hinted:
            parts.append(hinted_words(counts.hinted))
        self.line.show_text(facts_line(parts))
        self.progress.setVisible(is_running)
        for button in (self.open, self.folder):
            button.setVisible(bool(item.written))
        name = isolated(visible_name(PurePath(item.written).name))
        give_tip(self.open, visible_name(item.written))
        self.open.setAccessibleDescription(name)
        self.stale.setVisible(item.is_stale and bool(item.written) and not is_running)

    def show_notes(
        self, notes: Sequence[UnitsNote], warnings: Sequence[DocumentWarning] = ()
    ) -> None:
        """Say what to know of the document, and what of it was not read."""
        left_out = facts_line(wording(WARNINGS[each]) for each in warnings)
        words = [*filter(None, [left_out]), *(wording(UNITS_NOTES[note]) for note in notes)]
        self.note.show_text("  ".join(words), "\n".join(words) if len(words) > 1 else "")
        self._note_line.setVisible(bool(words))

    def _lay_out(self, look: Look) -> None:
        words = QVBoxLayout()
        words.setSpacing(Space.HAIR)
        words.addWidget(self.title)
        words.addWidget(self.line)
        first = QHBoxLayout()
        first.setSpacing(Space.TINY)
        first.addLayout(words, 1)
        first.addSpacing(Space.SMALL)
        for button in (self.open, self.folder, self.more):
            first.addWidget(button)
        note = QHBoxLayout(self._note_line)
        note.setContentsMargins(0, 0, 0, 0)
        note.setSpacing(Space.CLOSE)
        note.addWidget(IconLabel(look, "info", "muted", 14))
        note.addWidget(self.note, 1)
        stale = QHBoxLayout(self.stale)
        set_margins(stale, Space.MEDIUM, Space.TINY, Space.CLOSE, Space.TINY)
        said = TextLabel(
            self.tr("Paragraphs have changed since the document was written."), wrap=True
        )
        stale.addWidget(IconLabel(look, "info", "notice", 16))
        stale.addWidget(said, 1)
        stale.addWidget(self.write)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.LARGE, Space.MEDIUM, Space.LARGE, Space.CLOSE)
        column.setSpacing(Space.CLOSE)
        column.addLayout(first)
        column.addWidget(self.progress)
        column.addWidget(self._note_line)
        column.addWidget(self.stale)
        for widget in (self.progress, self._note_line, self.stale):
            widget.hide()


class ReportLine(QWidget):
    """Says which kinds of hints there are, and leads through each; hidden where none are.

    Signals:
        walked: the HintKind whose next paragraph is wanted.
    """

    walked = Signal(object)

    def __init__(self, look: Look) -> None:
        """Start without hints."""
        super().__init__()
        self._look = look
        self._shown: list[tuple[HintKind, int]] = []
        self.buttons: dict[HintKind, TextButton] = {}
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(Space.LARGE, 0, Space.LARGE, Space.HAIR)
        self._line.setSpacing(Space.HAIR)
        sign = IconLabel(look, "triangle-alert", "notice", 14)
        self.total = TextLabel(role="muted")
        self._line.addWidget(sign, 0, Qt.AlignmentFlag.AlignVCenter)
        self._line.addSpacing(Space.TINY)
        self._line.addWidget(self.total)
        self._line.addStretch(1)
        self.hide()

    def show_kinds(self, kinds: dict[HintKind, list[int]], total: int) -> None:
        """Say how many paragraphs, of `total`, have each kind; the most frequent ones first."""
        order = sorted(kinds, key=lambda kind: -len(kinds[kind]))[:_KINDS]
        shown = [(kind, len(kinds[kind])) for kind in order]
        self.setVisible(bool(shown))
        if [each[0] for each in shown] != [each[0] for each in self._shown]:
            self._make(order)
        self.total.setText(total_words(total))
        for kind, count in shown:
            words = report_words(kind, count)
            self.buttons[kind].say(words)
            self.buttons[kind].setToolTip(self.tr("Show the next one"))
            self.buttons[kind].setAccessibleName(f"{total_words(total)} {words}")
        self._shown = shown
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Leave out what has no room."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Allow to be narrow: what has no room is left out."""
        return QSize(100, super().minimumSizeHint().height())

    def _fit(self) -> None:
        room = self.width() - 2 * Space.LARGE - 24
        wanted = [self.total.sizeHint().width()]
        wanted += [button.sizeHint().width() + 2 for button in self.buttons.values()]
        self.total.setVisible(sum(wanted) <= room)
        used = wanted[0] if sum(wanted) <= room else 0
        for button, width in zip(self.buttons.values(), wanted[1:], strict=True):
            used += width
            button.setVisible(used <= room)

    def _make(self, kinds: Sequence[HintKind]) -> None:
        for button in self.buttons.values():
            self._line.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = {}
        for kind in kinds:
            button = TextButton(self._look, "", kind="link")
            button.clicked.connect(lambda _checked=False, each=kind: self.walked.emit(each))
            self.buttons[kind] = button
            self._line.insertWidget(self._line.count() - 1, button)
