"""What happened to a model without anybody asking, said for a while."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from parlance.contract.notices import NoticeKind
from parlance.services.model_states import ModelPhase
from parlance.window.parts.controls import ElidedLabel, IconLabel
from parlance.window.parts.scale import scaled
from parlance.window.parts.words import notice_words
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from parlance.services.models import ModelsService
    from parlance.window.parts.look import Look

_SHOWN_MS: Final = 30_000
_WIDEST = 380


class NoticeLine(QWidget):
    """Shows the newest notice; hidden while there is none.

    That a model was unloaded because it was idle stays until one is loaded again, so that
    whoever comes back finds it; the status line's own sentence says it of the chosen model.
    """

    def __init__(self, look: Look, models: ModelsService) -> None:
        """Follow `models`."""
        super().__init__()
        self._models = models
        self._waits = False
        self.words = ElidedLabel(role="muted", pixels=TypeSize.META)
        self.words.setMaximumWidth(scaled(_WIDEST))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.CLOSE)
        line.addWidget(IconLabel(look, "info", "notice", 14))
        line.addWidget(self.words)
        self.end = QTimer(self)
        self.end.setSingleShot(True)
        self.end.setInterval(_SHOWN_MS)
        self.end.timeout.connect(self.hide)
        models.noticed.connect(self._show)
        models.state_changed.connect(self._on_state_changed)
        self.hide()

    def _show(self) -> None:
        notice = self._models.notice
        if notice is None:
            self.end.stop()
            self.hide()
            return
        self._waits = notice.kind is NoticeKind.UNLOADED_IDLE
        if self._waits and self._models.state.phase is ModelPhase.RESTING:
            return
        self.words.show_text(notice_words(notice))
        self.show()
        if self._waits:
            self.end.stop()
        else:
            self.end.start()

    def _on_state_changed(self) -> None:
        phase = self._models.state.phase
        if self._waits and phase in (ModelPhase.LOADING, ModelPhase.RESTING):
            self._waits = False
            self.hide()
