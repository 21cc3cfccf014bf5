"""The head of a repository's page: name, facts, terms, and what to know before choosing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from parlance.window.models.discover_results import downloads_words, model_facts
from parlance.window.models.discover_words import (
    exclusion_words,
    language_words,
    licence_name,
    licence_words,
    task_words,
)
from parlance.window.parts.controls import ElidedLabel, IconLabel, TextLabel
from parlance.window.parts.words import facts_line, filled, kept_apart, listed, size_words
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from parlance.contract.fit import JudgedRepository
    from parlance.contract.online import HubFile
    from parlance.window.parts.look import Look

_MOST_LANGUAGES = 12


class _Remark(QFrame):
    """A line with an icon that tells one thing, hidden while there is nothing to tell."""

    def __init__(self, look: Look, icon: str, role: str, *, kind: str = "") -> None:
        super().__init__()
        if kind:
            self.setProperty("kind", kind)
        self.words = TextLabel(wrap=True, role="" if kind else "muted")
        line = QHBoxLayout(self)
        edge = Space.MEDIUM if kind else 0
        line.setContentsMargins(edge, Space.NEAR if kind else 0, edge, Space.NEAR if kind else 0)
        line.setSpacing(Space.SMALL)
        line.addWidget(IconLabel(look, icon, role, 16), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.words, 1)

    def say(self, words: str) -> None:
        self.words.setText(words)
        self.setVisible(bool(words))


class RepositoryHead(QWidget):
    """Says what a repository is."""

    def __init__(self, look: Look) -> None:
        """Start empty."""
        super().__init__()
        self._title = ElidedLabel(pixels=TypeSize.HEADLINE, weight=QFont.Weight.DemiBold)
        self._facts = TextLabel(role="muted", wrap=True)
        self._licence = TextLabel(wrap=True)
        self._excluded = TextLabel(role="notice", wrap=True)
        self._good = TextLabel(role="muted", wrap=True)
        self.projector = _Remark(look, "eye", "muted")
        self.adapters = _Remark(look, "puzzle", "muted")
        self.small = _Remark(look, "languages", "notice", kind="notice")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.CLOSE)
        for widget in (
            self._title,
            self._facts,
            self._licence,
            self._excluded,
            self._good,
            self.projector,
            self.adapters,
        ):
            column.addWidget(widget)
        column.addSpacing(Space.TINY)
        column.addWidget(self.small)

    def show_repository(
        self,
        repo: str,
        judged: JudgedRepository | None,
        *,
        small: Iterable[str],
        projector: HubFile | None,
    ) -> None:
        """Show a repository, or its name alone while nothing more is known.

        `small` are languages of the person that a strong quantization hurts; `projector`
        is fetched with each model.
        """
        self._title.show_text(repo)
        _say(self._facts, self._facts_words(judged))
        _say(self._licence, self._licence_words(judged))
        _say(self._excluded, self._excluded_words(judged))
        _say(self._good, self._good_words(judged))
        repository = judged.repository if judged else None
        self.projector.say(self._projector_words(projector))
        self.adapters.say(self._adapter_words(repository.adapters) if repository else "")
        languages = language_words(small)
        self.small.say(
            filled(
                self.tr(
                    "Strong quantization hurts languages of which models saw little first and "
                    "most: for %1 choose Q5 or larger where it fits."
                ),
                languages,
            )
            if languages and repository is not None
            else ""
        )

    def _facts_words(self, judged: JudgedRepository | None) -> str:
        if judged is None:
            return ""
        model = judged.repository.model
        facts = model_facts(model, terms=False)
        parts = [part for part in (facts, downloads_words(model.downloads)) if part]
        if judged.repository.base:
            parts.append(filled(self.tr("made from %1"), judged.repository.base))
        return facts_line(parts)

    def _licence_words(self, judged: JudgedRepository | None) -> str:
        if judged is None:
            return ""
        if judged.entry is None:
            name = licence_name(judged.repository.model.licence)
            if not name:
                return self.tr("Licence: its page names none.")
            return filled(self.tr("Licence: %1"), name)
        licence = judged.entry.licence
        words = filled(self.tr("Licence: %1"), licence_words(licence))
        return f"{words}; {kept_apart(licence.conditions)}" if licence.conditions else words

    def _excluded_words(self, judged: JudgedRepository | None) -> str:
        return exclusion_words(judged.entry.licence) if judged and judged.entry else ""

    def _good_words(self, judged: JudgedRepository | None) -> str:
        return facts_line(self._good_parts(judged)) if judged else ""

    def _good_parts(self, judged: JudgedRepository) -> Iterator[str]:
        entry = judged.entry
        if entry is not None and entry.tasks:
            yield filled(self.tr("Good at: %1"), task_words(entry.tasks))
        codes = entry.languages if entry is not None else judged.repository.model.languages
        if codes:
            words = language_words(codes[:_MOST_LANGUAGES])
            more = self.tr("Languages: %1, …") if len(codes) > _MOST_LANGUAGES else ""
            yield filled(more or self.tr("Languages: %1"), words)

    def _projector_words(self, projector: HubFile | None) -> str:
        if projector is None:
            return ""
        sentence = self.tr("It can look at images: its image projector (%1) is fetched with it.")
        return filled(sentence, size_words(projector.size_bytes))

    def _adapter_words(self, adapters: tuple[HubFile, ...]) -> str:
        if not adapters:
            return ""
        names = listed(
            filled(self.tr("%1 (%2)"), file.file, size_words(file.size_bytes)) for file in adapters
        )
        return filled(self.tr("Adapters (LoRA) to use with it: %1"), names)


def _say(label: TextLabel, words: str) -> None:
    label.setText(words)
    label.setVisible(bool(words))
