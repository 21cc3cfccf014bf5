"""Joins the chat with what is set about it: sheet, assistants, prompts, comparing, completing."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

import msgspec
from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout

from parlance.contract.chats import FreeText, written_constraint
from parlance.window.parts.controls import (
    IconButton,
    IconLabel,
    Line,
    MenuButton,
    TextButton,
    TextLabel,
)
from parlance.window.parts.margins import set_margins
from parlance.window.parts.scale import half_scaled, scaled
from parlance.window.theme import Measure, Space

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu, QWidget

    from parlance.contract.chats import AssistantId
    from parlance.services.chat import ChatService
    from parlance.services.models import ModelsService
    from parlance.services.preset_services import PresetServices
    from parlance.window.chat.again_dialog import AgainDialog
    from parlance.window.chat.assistants import AssistantsDialog
    from parlance.window.chat.compare import CompareDialog
    from parlance.window.chat.complete import CompletePage
    from parlance.window.chat.constraint_form import ConstraintDialog
    from parlance.window.chat.options import OptionsSheet
    from parlance.window.chat.panel import ChatPanel
    from parlance.window.chat.prompts import PromptLibrary
    from parlance.window.parts.look import Look

_LEAST_CHAT: Final = 420
_LEAST_BESIDE: Final = 300
"""Where less than this would be left of the conversation, the sheet is shown alone."""


class CompleteOffer(QFrame):
    """Says that the model continues texts and knows no chat.

    Signals:
        wanted: the person wants to complete a text.
    """

    wanted = Signal()

    def __init__(self, look: Look) -> None:
        """Start hidden."""
        super().__init__()
        self.setProperty("kind", "notice")
        line = QHBoxLayout(self)
        set_margins(line, Space.MEDIUM, Space.SMALL, Space.SMALL, Space.SMALL)
        line.setSpacing(Space.NEAR)
        line.addWidget(IconLabel(look, "info", "notice", 18))
        words = self.tr("This is a base model: it continues texts, and was not made for chats.")
        line.addWidget(TextLabel(words, wrap=True), 1)
        self.button = TextButton(look, self.tr("Complete a text"))
        self.button.clicked.connect(self.wanted)
        line.addWidget(self.button)
        self.hide()


class PresetsPart(QObject):
    """Shows the open conversation's settings and opens what belongs to them.

    Few conversations set anything: what is here is built, and imported, when it is wanted.

    Signals:
        models_wanted, settings_wanted, plan_wanted: the person wants to go there.
    """

    models_wanted = Signal()
    settings_wanted = Signal()
    plan_wanted = Signal()

    def __init__(
        self,
        look: Look,
        chat: ChatService,
        models: ModelsService,
        services: PresetServices,
        *,
        panel: ChatPanel,
        main: QWidget,
    ) -> None:
        """Stand in the layout of `panel`, beside `main`, which holds the conversation."""
        super().__init__(panel)
        self._look = look
        self._chat = chat
        self._models = models
        self._services = services
        self._panel = panel
        self._main = main
        self.offer = CompleteOffer(look)
        self._make_buttons()
        self._place()
        self._connect()
        self._show_choice()
        self._show_offer()

    @cached_property
    def sheet(self) -> OptionsSheet:
        """What the conversation sets, at the side of the chat."""
        from parlance.window.chat.options import OptionsSheet  # noqa: PLC0415

        sheet = OptionsSheet(self._look, self._services.assistants, self._models)
        self._line = Line(Qt.Orientation.Vertical)
        for widget in (self._line, sheet):
            widget.hide()
            self._panel.room.addWidget(widget)
        choice = self._chat.choice
        choice.leaving.connect(sheet.take_edits)
        sheet.options_changed.connect(choice.set_options)
        sheet.assistant_changed.connect(choice.set_assistant)
        sheet.assistants_wanted.connect(self.open_assistants)
        sheet.constraint_wanted.connect(self.open_constraint)
        sheet.closed.connect(self.close_sheet)
        sheet.show_options(choice.options, choice.assistant)
        return sheet

    @cached_property
    def page(self) -> CompletePage:
        """The page in place of the chat, on which a text is completed."""
        from parlance.window.chat.complete import CompletePage  # noqa: PLC0415

        page = CompletePage(self._look, self._services.completing, self._models)
        page.hide()
        self._panel.room.insertWidget(1, page, 1)
        page.closed.connect(self.close_page)
        page.models_wanted.connect(self.models_wanted)
        page.settings_wanted.connect(self.settings_wanted)
        page.plan_wanted.connect(self.plan_wanted)
        return page

    @cached_property
    def library(self) -> PromptLibrary:
        """The saved prompts."""
        from parlance.window.chat.prompts import PromptLibrary  # noqa: PLC0415

        library = PromptLibrary(self._look, self._services.assistants, self._panel)
        library.prompt_chosen.connect(self._on_prompt)
        return library

    # Layout -----------------------------------------------------------------------------

    def _make_buttons(self) -> None:
        look = self._look
        self.toggle = IconButton(look, "sliders-horizontal", self.tr("Settings of this chat"))
        self.toggle.setCheckable(True)
        look.shortcuts.tip(self.toggle, self.tr("Settings of this chat"), "chat_settings")
        self.compare = IconButton(look, "columns-2", self.tr("Compare answers"))
        self.prompts = MenuButton(look, "book-open", self.tr("Saved prompts"))
        look.shortcuts.add("chat_settings", self._panel, self.toggle.click)

    def _place(self) -> None:
        panel = self._panel
        panel.header_tools.addWidget(self.compare)
        panel.header_tools.addWidget(self.toggle)
        panel.composer.tools.addWidget(self.prompts)
        column = panel.welcome.layout()
        if isinstance(column, QBoxLayout):
            column.addWidget(self.offer, 0, Qt.AlignmentFlag.AlignHCenter)
        panel.installEventFilter(self)
        panel.composer.field.installEventFilter(self)

    def _connect(self) -> None:
        chat, panel = self._chat, self._panel
        chat.choice.changed.connect(self._show_choice)
        chat.opened.connect(self.close_page)
        panel.conversations.view.conversation_chosen.connect(self.close_page)
        self.toggle.toggled.connect(self._on_toggled)
        self.compare.clicked.connect(self.open_compare)
        self.prompts.clicked.connect(self._on_prompts)
        self.offer.wanted.connect(self.open_page)
        services = self._services
        services.assistants.changed.connect(self._show_choice)
        services.completing.model_changed.connect(self._show_offer)
        panel.header.menu_filled.connect(self.fill_menu)

    # What the services say ----------------------------------------------------------------

    def _show_choice(self) -> None:
        choice = self._chat.choice
        if "sheet" in vars(self):
            self.sheet.show_options(choice.options, choice.assistant)
        found = self._services.assistants.assistant(choice.assistant)
        self._panel.welcome.show_openings(found.opening if found is not None else ())

    def _show_offer(self) -> None:
        self.offer.setVisible(self._services.completing.wants_completion)

    # What people do -----------------------------------------------------------------------

    def close_sheet(self) -> None:
        """Put the sheet away, and the keyboard where people write."""
        self.toggle.setChecked(False)
        self._panel.take_focus()

    def open_assistants(self) -> AssistantsDialog:
        """Edit assistants."""
        from parlance.window.chat.assistants import AssistantsDialog  # noqa: PLC0415

        services = self._services
        dialog = AssistantsDialog(
            self._look,
            services.assistants,
            self._models,
            services.constraints,
            parent=self._panel,
        )
        dialog.choose(self._chat.choice.assistant)
        dialog.chosen.connect(self._on_assistant)
        dialog.open()
        return dialog

    def open_constraint(self) -> ConstraintDialog:
        """Write what the answers of this conversation have to look like."""
        from parlance.window.chat.constraint_form import ConstraintDialog  # noqa: PLC0415

        dialog = ConstraintDialog(
            self._look,
            self._services.constraints,
            written_constraint(self._chat.choice.effective),
            self._panel,
            model=self._chat.choice.effective.model or "",
        )
        dialog.chosen.connect(self._on_constraint)
        dialog.open()
        return dialog

    def open_compare(self) -> CompareDialog:
        """Compare answers to what is being written, else to the last question."""
        from parlance.window.chat.compare import CompareDialog  # noqa: PLC0415

        chat = self._chat
        dialog = CompareDialog(
            self._look,
            self._services.comparing,
            self._services.assistants,
            self._models,
            parent=self._panel,
        )
        dialog.show_chat(
            chat.messages,
            chat.choice.options,
            chat.choice.assistant,
            conversation=chat.current,
            draft=self._panel.composer.field.text,
        )
        dialog.open()
        return dialog

    def open_again(self) -> AgainDialog:
        """Have the last question answered again by somebody else."""
        from parlance.window.chat.again_dialog import AgainDialog  # noqa: PLC0415

        choice = self._chat.choice
        dialog = AgainDialog(
            self._look,
            self._services.assistants,
            self._models,
            choice.options,
            choice.assistant,
            parent=self._panel,
        )
        dialog.wanted.connect(self._chat.retry)
        dialog.open()
        return dialog

    def open_page(self) -> None:
        """Show the page on which a text is completed, in place of the conversation."""
        self._main.hide()
        self.toggle.setChecked(False)
        self.page.show()
        self.page.take_focus()

    def close_page(self) -> None:
        """Show the conversation again."""
        if self._is_page_shown():
            self.page.keep()
            self.page.hide()
            self._main.show()

    def fill_menu(self, menu: QMenu) -> None:
        """Add what belongs to the chat to its menu."""
        menu.addSeparator()
        menu.addAction(self.tr("Compare answers…")).triggered.connect(self.open_compare)
        menu.addAction(self.tr("Complete a text…")).triggered.connect(self.open_page)
        menu.addAction(self.tr("Assistants…")).triggered.connect(self.open_assistants)
        library = menu.addAction(self.tr("Prompt library…"))
        library.triggered.connect(lambda _checked: self.library.open_library(""))

    def _on_assistant(self, assistant: AssistantId) -> None:
        self._chat.choice.set_assistant(assistant)

    def _on_constraint(self, constraint: object) -> None:
        choice = self._chat.choice
        below = self._services.assistants.standing(choice.options, choice.assistant).options
        if constraint is None and below.constraint is not None:
            constraint = FreeText()
        choice.set_options(msgspec.structs.replace(choice.options, constraint=constraint))

    def _on_prompts(self) -> None:
        place = self.prompts.mapToGlobal(QPoint(0, 0))
        menu = self.library.open_menu(place)
        menu.move(place - QPoint(0, menu.sizeHint().height()))

    def _on_prompt(self, text: str) -> None:
        self._panel.composer.field.insertPlainText(text)
        self._panel.take_focus()

    def _on_toggled(self, is_open: bool) -> None:  # noqa: FBT001 - Qt's signal
        if not is_open:
            self.sheet.take_edits()
        self.sheet.setVisible(is_open)
        self._line.setVisible(is_open)
        self._fit()
        if is_open:
            self.sheet.take_focus()

    def _fit(self) -> None:
        """Let the list of conversations go where the chat would have no room beside the sheet."""
        room = self._panel.width() - half_scaled(Measure.SHEET) - half_scaled(Measure.LIST)
        is_open = self.toggle.isChecked()
        self._panel.split.give_way(is_needed=is_open and room < scaled(_LEAST_CHAT))
        if not self._is_page_shown():
            beside = self._panel.width() - half_scaled(Measure.SHEET)
            self._main.setHidden(is_open and beside < scaled(_LEAST_BESIDE))

    def _is_page_shown(self) -> bool:
        return "page" in vars(self) and not self.page.isHidden()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Follow the width of the place; offer prompts at “/” in an empty field."""
        if watched is self._panel and event.type() == QEvent.Type.Resize:
            self._fit()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return watched is self._panel.composer.field and self._offer_prompts(event)
        return super().eventFilter(watched, event)

    def _offer_prompts(self, event: QKeyEvent) -> bool:
        """Open the menu of prompts, if that is what is meant; “/” stands if none is chosen."""
        field = self._panel.composer.field
        is_empty = field.document().isEmpty()
        if event.text() != "/" or not is_empty or not self._services.assistants.prompts:
            return False
        menu = self.library.open_menu(field.mapToGlobal(QPoint(0, 0)))
        menu.move(field.mapToGlobal(QPoint(0, -menu.sizeHint().height())))
        chosen: list[object] = []
        menu.triggered.connect(chosen.append)

        def stand() -> None:
            if not chosen:
                field.insertPlainText("/")

        # A menu hides before it tells what was chosen in it.
        menu.aboutToHide.connect(lambda: QTimer.singleShot(0, field, stand))
        return True
