"""The glossaries and the corrections, as the window knows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from parlance.contract.translation import Glossary
from parlance.documents.glossary_files import read_glossary, write_glossary
from parlance.services.store_view import StoreView

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QObject

    from parlance.contract.cancel import Cancel
    from parlance.contract.faults import Fault
    from parlance.contract.translation import Term
    from parlance.services.jobs import Jobs
    from parlance.storage.glossaries import GlossaryStore
    from parlance.storage.translation_memory import TranslationMemory

LISTED = 500
"""So many corrections are listed; a search finds the others."""


class GlossaryService(StoreView):
    """Keeps terms of pairs of languages, and a person's own wordings.

    The list of what is never translated has neither a source nor a target language.

    Signals:
        changed: terms or corrections have changed; failed: a Fault.
        imported: how many terms came from a file; exported: path of the file written.
    """

    imported = Signal(int)
    exported = Signal(str)

    def __init__(
        self,
        store: GlossaryStore,
        memory: TranslationMemory,
        jobs: Jobs,
        parent: QObject | None = None,
    ) -> None:
        """Show what the stores have."""
        super().__init__(parent)
        self._store = store
        self._memory = memory
        self._jobs = jobs

    def terms(self, source: str, target: str) -> tuple[Term, ...]:
        """Return the terms of a pair of languages."""
        return self._asked(lambda: self._store.glossary(source, target).terms, ())

    def fixed(self) -> tuple[Term, ...]:
        """Return what is never translated, whatever the languages."""
        return self._asked(lambda: self._store.fixed().terms, ())

    def put(self, source: str, target: str, term: Term, was: str = "") -> None:
        """Keep a term, in place of the one with the source text `was` or its own."""

        def change() -> None:
            self._store.put(source, target, term)
            if was and was != term.source:
                self._store.remove(source, target, was)

        self._change(change)

    def remove(self, source: str, target: str, source_text: str) -> None:
        """Forget a term."""
        self._change(lambda: self._store.remove(source, target, source_text))

    def import_file(self, path: str, source: str, target: str) -> None:
        """Take in the terms of a file; `imported` or `failed` follows.

        Terms of a file that does not say its languages are taken for `source` and `target`.
        """

        def work(_cancel: Cancel) -> Iterator[int]:
            count = 0
            for glossary in read_glossary(path):
                languages = glossary.source_language, glossary.target_language
                pair = languages if any(languages) else (source, target)
                self._store.put_all(
                    Glossary(source_language=pair[0], target_language=pair[1], terms=glossary.terms)
                )
                count += len(glossary.terms)
            yield count

        self._jobs.start(work, advanced=self._on_imported, ended=self._on_ended)

    def export_file(self, path: str, source: str, target: str) -> None:
        """Write the terms of a pair, or the list without languages, to a file."""

        def work(_cancel: Cancel) -> Iterator[str]:
            is_fixed = not source and not target
            terms = self._store.fixed() if is_fixed else self._store.glossary(source, target)
            write_glossary(
                (Glossary(source_language=source, target_language=target, terms=terms.terms),),
                path,
            )
            yield path

        self._jobs.start(work, advanced=self._on_exported, ended=self._on_ended)

    # Corrections ------------------------------------------------------------------------

    def corrections(self, search: str = "") -> tuple[tuple[str, str, str, str], ...]:
        """Return source and target language, text and wording of the newest corrections."""
        return self._asked(
            lambda: tuple(
                (each.source_language, each.target_language, each.source, each.target)
                for each in self._memory.corrections(LISTED, search)
            ),
            (),
        )

    def forget(self, source: str, target: str, text: str) -> None:
        """Forget a correction."""
        self._change(lambda: self._memory.forget(source, target, text))

    def forget_all_machine(self) -> None:
        """Forget every translation that a model wrote; corrections stay."""
        self._change(lambda: self._memory.clear(machine_only=True))

    def _on_imported(self, counts: list[object]) -> None:
        for count in counts:
            self.imported.emit(count)
        self.changed.emit()

    def _on_exported(self, paths: list[object]) -> None:
        for path in paths:
            self.exported.emit(path)

    def _on_ended(self, fault: Fault | None) -> None:
        if fault is not None:
            self.failed.emit(fault)
