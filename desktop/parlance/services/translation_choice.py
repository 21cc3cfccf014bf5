"""How texts and the next documents are translated, as it was chosen last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from parlance.contract.segments import OutputOptions
    from parlance.contract.settings import Settings
    from parlance.contract.translation import TranslationOptions
    from parlance.services.settings import SettingsService


class LiveChoice:
    """How the text of Translate is translated: all of it can be chosen there."""

    def __init__(self, settings: SettingsService) -> None:
        """Keep the choices in `settings`."""
        self._settings = settings

    @property
    def options(self) -> TranslationOptions:
        """Both languages, and the manner."""
        value = self._settings.value
        source, target = self._pair(value)
        return replace(value.translation_options, source=source, target=target)

    def set_options(self, options: TranslationOptions) -> None:
        """Keep what was chosen, also over a restart."""
        self._settings.replace(
            translation_options=options,
            source_language=options.source,
            target_language=options.target,
        )

    def _pair(self, value: Settings) -> tuple[str, str]:
        return value.source_language, value.target_language


class QuickChoice(LiveChoice):
    """How the text of the small window is: in the manner of Translate, in languages of its own."""

    def set_options(self, options: TranslationOptions) -> None:
        """Keep the languages; the manner cannot be chosen there."""
        left = replace(self._settings.value.quick, source=options.source, target=options.target)
        self._settings.replace(quick=left)

    def _pair(self, value: Settings) -> tuple[str, str]:
        return value.quick.source, value.quick.target or value.target_language


class DocumentChoice(QObject):
    """Remembers what was chosen last, also over a restart.

    Signals:
        changed: one of the choices is another.
    """

    changed = Signal()

    def __init__(self, settings: SettingsService, parent: QObject | None = None) -> None:
        """Keep the choices in `settings`."""
        super().__init__(parent)
        self._settings = settings

    @property
    def options(self) -> TranslationOptions:
        """How the next documents are translated; their language is told from their text."""
        value = self._settings.value
        return replace(value.translation_options, source="", target=self.targets[0])

    @property
    def output(self) -> OutputOptions:
        """How the next documents are written."""
        return self._settings.value.document_output

    @property
    def targets(self) -> tuple[str, ...]:
        """Codes of the languages into which each of the next documents goes; at least one."""
        value = self._settings.value
        return value.document_targets or (value.target_language,)

    @property
    def own_languages(self) -> tuple[str, ...]:
        """Codes of those that the person named in the welcome, to be offered first."""
        return self._settings.value.first_choices.languages

    def set_options(self, options: TranslationOptions) -> None:
        """Have what comes next translated like this; its languages are chosen elsewhere."""
        kept = self._settings.value.translation_options
        wanted = replace(options, source=kept.source, target=kept.target)
        self._settings.replace(translation_options=wanted)
        self.changed.emit()

    def set_output(self, output: OutputOptions) -> None:
        """Have what comes next written like this."""
        self._settings.replace(document_output=output)
        self.changed.emit()

    def set_targets(self, targets: tuple[str, ...]) -> None:
        """Have what comes next translated into each of these languages."""
        self._settings.replace(document_targets=tuple(dict.fromkeys(targets)))
        self.changed.emit()
