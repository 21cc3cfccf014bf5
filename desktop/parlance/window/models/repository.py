"""The page of a repository: what it is, its terms, and each quantization with its verdict."""

from __future__ import annotations

from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from parlance.contract.catalogue import hurts_languages
from parlance.contract.fit import Fit
from parlance.services.discovery_states import Access
from parlance.window.models.discover_card import Having
from parlance.window.models.repository_access import AccessBox
from parlance.window.models.repository_head import RepositoryHead
from parlance.window.models.repository_row import QuantizationRow
from parlance.window.parts.choice_box import ChoiceBox
from parlance.window.parts.controls import IconButton, Line, TextButton, TextLabel
from parlance.window.parts.fault_bar import FaultBar
from parlance.window.parts.page import ScrollColumn
from parlance.window.parts.remedies import Remedy
from parlance.window.parts.settling import settle_layouts
from parlance.window.parts.words import filled, number
from parlance.window.theme import Space

if TYPE_CHECKING:
    from PySide6.QtWidgets import QComboBox

    from parlance.contract.fit import JudgedRepository
    from parlance.contract.online import HubQuantization
    from parlance.services.discovery import DiscoveryService
    from parlance.services.downloads import DownloadsService
    from parlance.services.models import ModelsService
    from parlance.window.parts.look import Look

_WIDTH = 920
_AT_ONCE = 3
"""Rows made before the window is painted and heard again."""
_CONTEXTS = (2048, 4096, 8192, 16_384, 32_768, 65_536, 131_072)


class RepositoryPage(QWidget):
    """Shows the repository that the service has open.

    Signals:
        downloads_wanted, settings_wanted: the person wants to go there.
    """

    downloads_wanted = Signal()
    settings_wanted = Signal()

    def __init__(
        self,
        look: Look,
        discovery: DiscoveryService,
        downloads: DownloadsService,
        models: ModelsService,
    ) -> None:
        """Follow the services."""
        super().__init__()
        self._look = look
        self._discovery = discovery
        self._downloads = downloads
        self._models = models
        self._shown: JudgedRepository | None = None
        self._repo = ""
        self._waiting: list[HubQuantization] = []
        self.rows: list[QuantizationRow] = []
        self.back = TextButton(look, self.tr("Back"), kind="link", icon="chevron-left")
        self.hub = IconButton(look, "external-link", self.tr("Open its page in the browser"))
        self.head = RepositoryHead(look)
        self.access = AccessBox(look)
        self.fault = FaultBar(look, (Remedy.RETRY, Remedy.SETTINGS), can_close=False)
        self.context = self._new_context()
        self._state = TextLabel(role="muted")
        self._list = QFrame()
        self._list.setProperty("kind", "card")
        self._lines = QVBoxLayout(self._list)
        self._scroll = ScrollColumn(_WIDTH)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._add_rows)
        self._lay_out()
        self._connect()

    # Layout --------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._lines.setContentsMargins(0, Space.HAIR, 0, Space.HAIR)
        self._lines.setSpacing(0)
        top = QHBoxLayout()
        top.addWidget(self.back)
        top.addStretch(1)
        top.addWidget(self.hub)
        judged = QHBoxLayout()
        judged.setSpacing(Space.SMALL)
        judged.addWidget(self._state, 1)
        judged.addWidget(TextLabel(self.tr("Judged for a context of"), role="muted"))
        judged.addWidget(self.context)
        column = self._scroll.column
        column.addLayout(top)
        column.addWidget(self.head)
        column.addWidget(self.fault)
        column.addWidget(self.access)
        column.addSpacing(Space.SMALL)
        column.addLayout(judged)
        column.addWidget(self._list)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)

    def _new_context(self) -> QComboBox:
        box = ChoiceBox()
        box.setAccessibleName(self.tr("Context for which the models are judged"))
        for tokens in _CONTEXTS:
            box.addItem(filled(self.tr("%1 tokens"), number(tokens)), tokens)
        box.activated.connect(lambda _index: self._discovery.judge_for(box.currentData()))
        return box

    def _connect(self) -> None:
        discovery = self._discovery
        self.back.clicked.connect(discovery.close_page)
        self.hub.clicked.connect(self._on_hub)
        self.fault.remedy_clicked.connect(self._on_remedy)
        self.access.terms_clicked.connect(self._on_hub)
        self.access.check_clicked.connect(discovery.check_access)
        self.access.token_given.connect(self._on_token)
        discovery.page_changed.connect(self._show)
        self._downloads.changed.connect(self._show_having)
        self._models.listed.connect(self._show_having)
        for name in ("back", "leave"):
            self._look.shortcuts.add(name, self, discovery.close_page)

    def take_focus(self) -> None:
        """Put the keyboard at the top."""
        self.back.setFocus()

    # Clicks --------------------------------------------------------------------------

    def _on_hub(self) -> None:
        if self._shown is not None and self._shown.repository.url:
            QDesktopServices.openUrl(QUrl(self._shown.repository.url))

    def _on_token(self, token: str, keep: bool) -> None:  # noqa: FBT001 - a slot of Qt's signal
        self._discovery.use_token(token, keep=keep)

    def _on_remedy(self, remedy: str) -> None:
        if remedy == Remedy.SETTINGS:
            self.settings_wanted.emit()
        else:
            self._discovery.open(self._discovery.page.repo)

    def _on_get(self, name: str) -> None:
        quantization = self._discovery.page.quantization(name)
        if self._shown is not None and quantization is not None:
            self._downloads.add(self._downloads.request_for(self._shown.repository, quantization))

    # Showing -------------------------------------------------------------------------

    def _show(self) -> None:
        page = self._discovery.page
        # Back is towards where reading begins.
        is_mirrored = self.isRightToLeft()
        self.back.say(self.tr("Back"), "chevron-right" if is_mirrored else "chevron-left")
        self.fault.show_fault(page.fault)
        self.access.show_page(page, self._discovery.sign_in)
        self.context.setCurrentIndex(_nearest(page.context))
        judged = page.judged
        is_other = page.repo != self._repo or _files(judged) != _files(self._shown)
        self._shown, self._repo = judged, page.repo
        if is_other:
            self._show_repository()
        self._state.setText(self._state_words())
        self._list.setVisible(bool(self.rows))
        self._show_verdicts()
        self._show_having()
        settle_layouts()

    def _show_repository(self) -> None:
        judged = self._shown
        quantizations = judged.repository.quantizations if judged else ()
        projector = None
        if judged is not None and judged.repository.projectors and quantizations:
            # The request has the files of the model, then the projector.
            projector = self._downloads.request_for(judged.repository, quantizations[0]).files[-1]
        small = self._discovery.small_languages
        self.head.show_repository(self._repo, judged, small=small, projector=projector)
        self.hub.setVisible(judged is not None and bool(judged.repository.url))
        self._drop_rows()
        self._waiting = list(quantizations)
        self._scroll.verticalScrollBar().setValue(0)
        self._add_rows()

    def _state_words(self) -> str:
        page = self._discovery.page
        if page.busy:
            return self.tr("Asking the Hub…") if page.judged is None else self.tr("Judging again…")
        if page.judged is not None and not page.judged.repository.quantizations:
            return self.tr("This repository has no GGUF model.")
        return ""

    def _drop_rows(self) -> None:
        self._soon.stop()
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.rows = []

    def _add_rows(self) -> None:
        """Make the next rows; a repository can have hundreds, and none should be waited for."""
        now, self._waiting = self._waiting[:_AT_ONCE], self._waiting[_AT_ONCE:]
        for quantization in now:
            if self.rows:
                self._lines.addWidget(Line(Qt.Orientation.Horizontal))
            row = self._new_row(quantization)
            self.rows.append(row)
            self._lines.addWidget(row)
            row.show()  # now: Qt would do it after the layouts are settled
        self._show_verdicts(len(self.rows) - len(now))
        self._show_having(len(self.rows) - len(now))
        if self._waiting:
            self._soon.start(0)
        settle_layouts()

    def _new_row(self, quantization: HubQuantization) -> QuantizationRow:
        hurts = hurts_languages(quantization.name, self._discovery.small_languages)
        row = QuantizationRow(
            self._look, quantization, hurts=hurts, recommended=self._suits_best(quantization)
        )
        row.get_clicked.connect(self._on_get)
        row.opened.connect(self._discovery.measure)
        row.downloads_clicked.connect(self.downloads_wanted)
        return row

    def _suits_best(self, quantization: HubQuantization) -> bool:
        file = quantization.files[0].file
        return any(
            made.file is not None
            and made.entry.repo == self._repo
            and made.verdict.fit not in (Fit.TOO_LARGE, Fit.UNKNOWN)
            and fnmatchcase(file, made.file.pattern)
            for made in self._discovery.catalogue.recommendations
        )

    def _show_verdicts(self, first: int = 0) -> None:
        if self._shown is not None:
            verdicts = self._shown.verdicts[first : len(self.rows)]
            for row, verdict in zip(self.rows[first:], verdicts, strict=True):
                row.show_verdict(verdict, self._discovery.page)

    def _show_having(self, first: int = 0) -> None:
        may = self._discovery.page.access in (Access.FREE, Access.GRANTED)
        for row in self.rows[first:]:
            row.show_having(self._having(row.quantization), can_get=may)

    def _having(self, quantization: HubQuantization) -> Having:
        repo, file = self._discovery.page.repo, quantization.files[0].file
        if self._downloads.item_of(repo, file) is not None:
            return Having.WAITING
        is_here = any(each.repo == repo and each.file == file for each in self._models.entries)
        return Having.INSTALLED if is_here else Having.NOTHING


def _files(judged: JudgedRepository | None) -> tuple[HubQuantization, ...] | None:
    return judged.repository.quantizations if judged is not None else None


def _nearest(context: int) -> int:
    """Return the index of the smallest choice that holds `context` tokens, or of the largest."""
    holds = [index for index, tokens in enumerate(_CONTEXTS) if tokens >= context]
    return holds[0] if holds else len(_CONTEXTS) - 1
