"""The texts that were translated, and whether they are remembered at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.contract.history import MOST_LISTED
from parlance.services.store_view import StoreView

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from parlance.contract.history import TranslationId
    from parlance.contract.translation import TranslationRecord
    from parlance.services.settings import SettingsService
    from parlance.storage.translations import TranslationStore

_LOOKED_AT = 40


class TranslationHistory(StoreView):
    """Lists translations, marks them, moves them to the bin and back.

    Signals:
        changed: what is listed has changed; failed: a Fault of the store.
    """

    def __init__(
        self, store: TranslationStore, settings: SettingsService, parent: QObject | None = None
    ) -> None:
        """Show what `store` has."""
        super().__init__(parent)
        self._store = store
        self._settings = settings

    @property
    def keeps(self) -> bool:
        """Whether translations come to the history."""
        return self._settings.value.keep_translations

    def set_keeps(self, keeps: bool) -> None:  # noqa: FBT001 - as a switch gives it
        """Remember translations from now on, or do not; what is there stays."""
        self._settings.replace(keep_translations=keeps)
        self.changed.emit()

    @property
    def languages(self) -> tuple[str, ...]:
        """Codes of languages to offer first: used last, then those named in the welcome."""
        records = self.records()[:_LOOKED_AT]
        used = [code for each in records for code in (each.target_language, each.source_language)]
        return tuple(dict.fromkeys((*used, *self._settings.value.first_choices.languages)))

    def records(
        self, search: str = "", *, favourites: bool = False
    ) -> tuple[TranslationRecord, ...]:
        """Return the newest translations, newest first; those with all words of `search`."""
        return self._asked(
            lambda: self._store.recent(MOST_LISTED, search, favourites=favourites), ()
        )

    def bin(self) -> tuple[TranslationRecord, ...]:
        """Return what is in the bin, what came last first."""
        return self._asked(lambda: self._store.bin(MOST_LISTED), ())

    def mark(self, translation: TranslationId, favourite: bool) -> None:  # noqa: FBT001 - a star
        """Make a translation a favourite, or let it be one no more."""
        self._change(lambda: self._store.mark(translation, favourite))

    def trash(self, translation: TranslationId) -> None:
        """Move a translation to the bin."""
        self._change(lambda: self._store.trash(translation))

    def restore(self, translation: TranslationId) -> None:
        """Take a translation out of the bin."""
        self._change(lambda: self._store.restore(translation))

    def erase(self, translation: TranslationId) -> None:
        """Erase a translation of the bin for good."""
        self._change(lambda: self._store.erase(translation))

    def empty_bin(self) -> None:
        """Erase all that is in the bin for good."""
        self._change(self._store.empty_bin)
