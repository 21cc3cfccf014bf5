"""“Answer again with…”: another model, assistant or temperature for the same question."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from parlance.window.chat.contender_box import ContenderBox
from parlance.window.models.installed_dialog import ModelDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from parlance.contract.chats import AssistantId, ChatOptions
    from parlance.services.assistants import AssistantService
    from parlance.services.models import ModelsService
    from parlance.window.parts.look import Look


class AgainDialog(ModelDialog):
    """Asks who shall answer once more; the earlier answer stays as a version.

    Signals:
        wanted: the ChatOptions of that one answer.
    """

    wanted = Signal(object)

    def __init__(
        self,
        look: Look,
        assistants: AssistantService,
        models: ModelsService,
        options: ChatOptions,
        assistant: AssistantId | None,
        *,
        parent: QWidget,
    ) -> None:
        """Start with the options and the assistant of the conversation."""
        super().__init__(look, self.tr("Answer again with…"), self.tr("Answer again"), parent)
        self.say(
            self.tr("The earlier answer stays: you can go back to it with the arrows below it."),
            "muted",
        )
        self.contender = ContenderBox(assistants, models, self.tr("Who answers"))
        self.contender.show_chat(options, assistant)
        self.column.addWidget(self.contender)
        self.act.clicked.connect(self._on_accepted)

    def _on_accepted(self) -> None:
        self.wanted.emit(self.contender.whole)
        self.accept()
