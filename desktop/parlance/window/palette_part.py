"""The palette over the window, with what its places can do."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt

from parlance.contract.appearance import TextSize
from parlance.contract.help import HelpPage
from parlance.contract.setting_fields import Group, Widget
from parlance.contract.settings import Theme
from parlance.contract.shortcut_keys import SHORTCUTS_BY_ID
from parlance.window.chat.chat_commands import chat_commands
from parlance.window.palette import Command, Palette
from parlance.window.parts.words import filled, wording_of
from parlance.window.place_names import Place
from parlance.window.settings.controls import setting_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from parlance.contract.history import ConversationId
    from parlance.services.models import ModelsService
    from parlance.services.settings import SettingsService
    from parlance.window.inspect.views import View
    from parlance.window.main_window import MainWindow
    from parlance.window.parts.look import Look
    from parlance.window.settings.exchange_part import ExchangePart


class PalettePart(QObject):
    """Opens the palette and does what was chosen in it."""

    def __init__(
        self,
        window: MainWindow,
        look: Look,
        settings: SettingsService,
        models: ModelsService,
    ) -> None:
        """Listen to the keys of the palette."""
        super().__init__(window)
        self._window = window
        self._look = look
        self._settings = settings
        self._models = models
        self._keys = look.shortcuts.keys
        self._listing = window.chat.conversations.listing
        everywhere = Qt.ShortcutContext.WindowShortcut
        look.shortcuts.add("palette", window, self.open, everywhere)

    def open(self) -> Palette:
        """Show the palette over the window."""
        palette = Palette(self._look, self._listing, self._models, self.commands(), self._window)
        palette.conversation_chosen.connect(self._on_conversation_chosen)
        palette.model_chosen.connect(self._models.load)
        palette.open_over(self._window)
        return palette

    def commands(self) -> tuple[Command, ...]:
        """Return what can be done now, in the order in which it is offered."""
        chat = map(self._in_chat, chat_commands(self._window.chat.conversations, self._keys))
        presets = map(self._in_chat, self._presets())
        return (
            *chat,
            *presets,
            *self._places(),
            *self._inspections(),
            *self._everywhere(),
            *self._keeping(),
            *self._updates(),
            *self._looks(),
            *self._exchange(),
            *self._help(),
            *self._rows(),
        )

    def _presets(self) -> list[Command]:
        panel = self._window.chat
        presets = panel.presets
        keys = self._keys("chat_settings")
        return [
            Command(self.tr("Settings of this chat"), keys, presets.toggle.click),
            Command(self.tr("Compare answers…"), "", presets.open_compare),
            Command(self.tr("Assistants…"), "", presets.open_assistants),
            Command(self.tr("Saved prompts…"), "", presets.prompts.click),
            Command(self.tr("Complete a text"), "", presets.open_page),
            Command(self.tr("Attach documents or pictures…"), "", panel.attaching.button.click),
            Command(self.tr("Import conversations…"), "", panel.exchange.desk.import_files),
        ]

    def _in_chat(self, command: Command) -> Command:
        """Return a command that shows the chat before it runs."""

        def run() -> None:
            self._window.show_place(Place.CHAT)
            command.run()

        return Command(command.name, command.shortcut, run)

    def _places(self) -> list[Command]:
        window = self._window
        places = (
            (Place.CHAT, self.tr("Go to the chat"), "go_to_chat"),
            (Place.TRANSLATION, self.tr("Go to Translate"), "go_to_translate"),
            (Place.SUMMARY, self.tr("Go to Summarize"), "go_to_summarize"),
            (Place.MODELS, self.tr("Go to Models"), "go_to_models"),
            (Place.INSPECT, self.tr("Go to Inspect"), "go_to_inspect"),
            (Place.SETTINGS, self.tr("Go to Settings"), "go_to_settings"),
        )
        commands = [
            Command(name, self._keys(keys), partial(window.welcome.go, place))
            for place, name, keys in places
        ]
        if window.welcome.is_offered:
            commands.append(Command(self.tr("Show the welcome again"), "", window.welcome.open))
        return commands

    def _inspections(self) -> list[Command]:
        """Return the ways to the views of Inspect, and the last answer there."""
        from parlance.window.inspect.views import view_titles  # noqa: PLC0415 - seldom wanted

        def go(view: View) -> None:
            self._window.welcome.go(Place.INSPECT)
            self._window.inspect.show_view(view)

        words = self.tr("Inspect: %1")
        commands = [
            Command(filled(words, title), "", partial(go, view)) for view, title in view_titles()
        ]
        confidence = self._window.confidence
        if confidence.last_answer is not None:
            name = self.tr("How sure was the model of its last answer?")
            commands.append(Command(name, "", confidence.show_last))
        return commands

    def _everywhere(self) -> list[Command]:
        """Return what keys do in every place, and the way to what runs."""
        window = self._window
        commands = [
            self._keyed("quick_translate", window.quick.open),
            self._keyed("open_files", window.opening.choose),
            self._keyed("next_region", partial(window.regions.go, 1)),
            self._keyed("previous_region", partial(window.regions.go, -1)),
        ]
        strip = window.running.strip
        if strip.has_work:
            name = QCoreApplication.translate("JobsStrip", "Show what runs")
            commands.append(Command(name, "", strip.take_focus))
        return commands

    def _keyed(self, name: str, run: Callable[[], object]) -> Command:
        """Return what keys of the table do."""
        title = wording_of("Shortcuts", SHORTCUTS_BY_ID[name].title)
        return Command(title, self._keys(name), run)

    def _keeping(self) -> list[Command]:
        keep = self._window.keep
        return [
            Command(self.tr("Back up everything…"), "", keep.back_up),
            Command(self.tr("Restore a backup…"), "", keep.restore),
            Command(self.tr("Erase what is stored…"), "", keep.erase),
            Command(self.tr("Show the log of this start…"), "", keep.show_log),
        ]

    def _updates(self) -> list[Command]:
        updates = self._window.updates
        if updates is None or not updates.is_known:
            return []

        def run() -> None:
            self._window.show_place(Place.SETTINGS)
            self._window.settings.open_group(Group.ABOUT)
            updates.look()

        return [Command(self.tr("Check for updates"), "", run)]

    def _looks(self) -> list[Command]:
        fold = self._window.side_bars.toggle
        keys = self._keys("fold_side_bar")
        commands = [Command(self.tr("Show or hide the side bar"), keys, fold), *self._themes()]
        sizes = list(TextSize)
        place = sizes.index(self._settings.value.text_size)
        if place + 1 < len(sizes):
            commands.append(self._text(self.tr("Make text larger"), sizes[place + 1]))
        if place:
            commands.append(self._text(self.tr("Make text smaller"), sizes[place - 1]))
        return commands

    def _text(self, name: str, size: TextSize) -> Command:
        return Command(name, "", partial(self._settings.replace, text_size=size))

    def _themes(self) -> list[Command]:
        names = (
            (Theme.LIGHT, self.tr("Switch to the light theme")),
            (Theme.DARK, self.tr("Switch to the dark theme")),
            (Theme.SYSTEM, self.tr("Switch to the theme of the system")),
        )
        return [
            Command(name, "", partial(self._settings.replace, theme=theme))
            for theme, name in names
            if theme is not self._settings.value.theme
        ]

    def _exchange(self) -> list[Command]:
        def part() -> ExchangePart:
            return self._window.settings.exchange

        return [
            Command(self.tr("Export the settings…"), "", lambda: part().ask_to_export()),
            Command(self.tr("Import settings…"), "", lambda: part().ask_to_import()),
            Command(self.tr("Reset all settings…"), "", lambda: part().ask_to_reset()),
        ]

    def _help(self) -> list[Command]:
        part = self._window.help
        pages = (
            (HelpPage.FIRST_STEPS, self.tr("Help: first steps")),
            (HelpPage.HOW_IT_WORKS, self.tr("Help: how language models work")),
            (HelpPage.TROUBLE, self.tr("Help: if something is wrong")),
        )
        here = partial(part.open_for, self._window.place)
        return [
            Command(self.tr("Help for this place"), self._keys("help"), here),
            *(Command(name, "", partial(part.open, page)) for page, name in pages),
        ]

    def _rows(self) -> list[Command]:
        """Return a command for each setting, which leads to its control."""
        return [
            Command(
                filled(self.tr("Settings: %1"), setting_words(field.title)),
                "",
                partial(self._show_field, field.name),
            )
            for field in self._settings.fields()
            if field.widget is not Widget.HIDDEN
        ]

    def _show_field(self, name: str) -> None:
        self._window.show_place(Place.SETTINGS)
        self._window.settings.show_field(name)

    def _on_conversation_chosen(self, conversation: ConversationId) -> None:
        self._window.show_place(Place.CHAT)
        self._window.chat.conversations.open(conversation)
