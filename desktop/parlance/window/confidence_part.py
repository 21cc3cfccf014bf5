"""Leads from what a model wrote to the view that shows how sure it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from parlance.contract.engine import Role
from parlance.window.place_names import Place

if TYPE_CHECKING:
    from parlance.contract.history import Message
    from parlance.contract.summary import SummaryResult
    from parlance.services.written import Written
    from parlance.window.main_window import MainWindow
    from parlance.window.places import WindowServices


class ConfidencePart(QObject):
    """Hears from the places of what is to be looked at, and shows it in Inspect."""

    def __init__(self, window: MainWindow, services: WindowServices) -> None:
        """Listen to the chat, and to the other places, those too that are built later."""
        super().__init__(window)
        self._window, self._services = window, services
        window.chat.desk.confidence_wanted.connect(self._on_answer)
        window.built.connect(self._on_built)
        for place in filter(window.is_built, Place):
            self._on_built(place)

    @property
    def last_answer(self) -> Message | None:
        """The last message of the chat that is shown, where it is an answer that is whole."""
        messages = self._services.chats.chat.messages
        last = messages[-1] if messages else None
        is_whole = last is not None and last.role is Role.ASSISTANT and bool(last.text.strip())
        return last if is_whole and self._services.chats.chat.activity.phase == "idle" else None

    def show_last(self) -> None:
        """Show how sure the model was of its last answer."""
        if (answer := self.last_answer) is not None:
            self._on_answer(answer)

    def _on_built(self, place: Place) -> None:
        match place:
            case Place.TRANSLATION:
                self._window.translation.text.confidence_wanted.connect(self._on_translation)
            case Place.SUMMARY:
                self._window.summary.reading.result.confidence_wanted.connect(self._on_summary)
            case _:
                pass

    def _on_answer(self, answer: Message) -> None:
        self._show(self._services.chats.written(answer))

    def _on_translation(self) -> None:
        self._show(self._services.translations.written())

    def _on_summary(self, result: SummaryResult) -> None:
        from parlance.services.written import written_as_summary  # noqa: PLC0415 - seldom wanted

        self._show(written_as_summary(result))

    def _show(self, written: Written) -> None:
        from parlance.window.inspect.views import View  # noqa: PLC0415 - imported with Inspect

        self._services.inspections.confidence.weigh(written)
        self._window.show_place(Place.INSPECT)
        self._window.inspect.show_view(View.CONFIDENCE)
