"""Source and summary side by side: what one says is highlighted in the other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from parlance.contract.appearance import PaneShare
from parlance.window.parts.pane_split import PaneSplit
from parlance.window.parts.regions import RegionOrder, mark_region
from parlance.window.parts.scale import scaled, scaled_size
from parlance.window.summary.asking import Asking
from parlance.window.summary.result import LEAST_WIDTH, ResultPage
from parlance.window.summary.source_view import SourceView

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from parlance.contract.summary import QueueItem, Sentence
    from parlance.services.summary_services import SummaryServices
    from parlance.window.parts.look import Look

_NARROW: Final = 700
"""Below this width the source stands under the summary."""
_LEAST: Final = QSize(LEAST_WIDTH, 240)
_NO_ITEM: Final = -1
_SHARE: Final = PaneShare(beside=500, below=667)
"""How summary and source share the room until a person moves the border."""


class ReadingView(QWidget):
    """Shows one item of the queue: its summary, and the documents it was made from.

    Both are regions, so that F6 goes from the summary to the source.

    Signals:
        link_clicked: where a link leads.
        remedy_clicked: value of the Remedy chosen for a fault of a question.
    """

    link_clicked = Signal(str)
    remedy_clicked = Signal(str)

    def __init__(self, look: Look, services: SummaryServices) -> None:
        """Follow `services`; nothing is shown yet."""
        super().__init__()
        self._look = look
        self._services = services
        self._item = _NO_ITEM
        self._shown: QueueItem | None = None
        self.result = ResultPage(look, services.exports)
        self.source = SourceView(look, services.sources)
        self.asking = Asking(self.result, services.questions)
        self.source.setMinimumWidth(scaled(LEAST_WIDTH))
        mark_region(self.result, RegionOrder.RESULT, self.result.column.text)
        mark_region(self.source, RegionOrder.SOURCE, self.source.text)
        self.splitter = PaneSplit(look, self.result, self.source, _SHARE)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.splitter)
        self.result.show_source_state(is_shown=True)
        self._connect()
        self._show_source_side()

    def _connect(self) -> None:
        queue = self._services.queue
        queue.item_changed.connect(self._on_item_changed)
        queue.piece_arrived.connect(self._on_piece)
        queue.text_reset.connect(self._on_text_reset)
        page = self.result
        page.source_toggled.connect(self._show_source_side)
        page.progress.paused.connect(lambda: queue.pause(self._item))
        page.progress.resumed.connect(lambda: queue.resume(self._item))
        page.progress.stopped.connect(lambda: queue.stop(self._item))
        page.bar.place_wanted.connect(self._on_place_wanted)
        page.column.pointed.connect(self._on_pointed)
        page.column.followed.connect(self._on_followed)
        page.column.link_clicked.connect(self.link_clicked)
        self.asking.remedy_clicked.connect(self.remedy_clicked)
        self.source.block_chosen.connect(self._on_block_chosen)

    @property
    def item(self) -> int:
        """The item that is shown, or -1."""
        return self._item

    def show_item(self, item: int) -> None:
        """Show an item of the queue as it is now."""
        found = self._services.queue.item(item)
        if found is None:
            return
        self._item = item
        self._shown = found
        self.result.show_item(found)
        self.asking.show_item(found)
        self._show_source(found)

    # What the services say ---------------------------------------------------------------

    def _on_item_changed(self, item: int) -> None:
        if item != self._item:
            return
        found = self._services.queue.item(item)
        if found is None:
            return
        before, self._shown = self._shown, found
        self.result.follow(found)
        self.asking.follow(found)
        if before is None or before.documents is not found.documents:
            self._show_source(found)
        elif before.result is not found.result:
            self.source.show_used(found.result.sentences if found.result is not None else ())

    def _on_piece(self, item: int, text: str) -> None:
        found = self._services.queue.item(item)
        if item != self._item or found is None:
            return
        shown = self.result.column.markdown
        # The item may have been shown after this piece came to its text.
        fresh = found.text[len(shown) :] if found.text.startswith(shown) else text
        if fresh:
            self.result.column.append_markdown(fresh)

    def _on_text_reset(self, item: int) -> None:
        if item == self._item:
            self.result.reset()

    def _show_source(self, item: QueueItem) -> None:
        password = self._services.queue.password_of(item.id)
        self.source.show_documents(item.documents, password)
        self.source.show_used(item.result.sentences if item.result is not None else ())
        self._show_source_side()

    # Both sides --------------------------------------------------------------------------

    def _on_pointed(self, sentence: Sentence | None) -> None:
        sources = sentence.sources if sentence is not None else ()
        self.source.show_sources(sources, go=False)
        self.result.bar.show_current([(each.document, each.block) for each in sources])

    def _on_followed(self, sentence: Sentence) -> None:
        if not sentence.sources:
            return
        self._show_side(is_shown=True)
        self.source.show_sources(sentence.sources, go=True)

    def _on_place_wanted(self, document: int, block: int) -> None:
        self._show_side(is_shown=True)
        self.source.go_to_block(document, block)
        self.result.column.show_drawing_on(document, [block])

    def _on_block_chosen(self, document: int, blocks: Sequence[int]) -> None:
        self.result.column.show_drawing_on(document, blocks)
        self.result.bar.show_current([(document, block) for block in blocks])

    # Room --------------------------------------------------------------------------------

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return little, but what two panes below each other need: the place scrolls then."""
        least = scaled_size(_LEAST)
        if self.splitter.orientation() is Qt.Orientation.Vertical:
            # Lines would be pressed into one another.
            least.setHeight(max(least.height(), self.splitter.minimumSizeHint().height()))
        return least

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Stand beside or below each other, as there is room."""
        super().resizeEvent(event)
        narrow = event.size().width() < scaled(_NARROW)
        self.splitter.stand(Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal)

    def _show_source_side(self) -> None:
        """Show the source where it is wanted and there is one."""
        has_any = self._shown is not None and bool(self._shown.documents)
        self.result.source_button.setEnabled(has_any)
        is_shown = has_any and self.result.source_button.isChecked()
        if is_shown == self.source.isHidden():
            self.source.setVisible(is_shown)
            self.splitter.share_room()

    def _show_side(self, *, is_shown: bool) -> None:
        self.result.source_button.setChecked(is_shown)
