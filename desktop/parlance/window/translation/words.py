"""What the place for translations says of languages, of hints and of the model's terms."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt

from parlance.contract.languages import BY_CODE
from parlance.contract.translatable import QT_TRANSLATE_NOOP
from parlance.contract.translation_wording import HINTS, LACKS
from parlance.window.parts.words import facts_line, filled, listed, number, plural, wording
from parlance.window.rich.direction import isolated

if TYPE_CHECKING:
    from collections.abc import Iterable

    from parlance.contract.languages import Language
    from parlance.contract.segments import Hint
    from parlance.contract.translation import Lack, TranslatorFacts

TONES: Final = (
    QT_TRANSLATE_NOOP("Tones", "friendly"),
    QT_TRANSLATE_NOOP("Tones", "businesslike"),
    QT_TRANSLATE_NOOP("Tones", "plain and simple"),
    QT_TRANSLATE_NOOP("Tones", "as a legal text"),
    QT_TRANSLATE_NOOP("Tones", "as an advertisement"),
)
"""Offered as they stand here: the model reads English."""


def language_name(language: Language) -> str:
    """Return the name of a language in the person's language."""
    return QCoreApplication.translate("Languages", language.name)


def language_words(language: Language) -> str:
    """Return the name of a language and its own name where that differs."""
    name = language_name(language)
    if language.own_name == name:
        return name
    return facts_line((name, isolated(language.own_name)))


def name_of(code: str) -> str:
    """Return the name of a language by its code; an unknown code stands for itself."""
    language = BY_CODE.get(code)
    return code if language is None else language_name(language)


def pair_words(source: str, target: str) -> str:
    """Return a pair of languages as a line says it."""
    words = QCoreApplication.translate("Languages", "%1 → %2")
    return filled(words, name_of(source), name_of(target))


def direction_in(code: str) -> Qt.LayoutDirection:
    """Return which way texts of a language run; without one, each paragraph as it begins."""
    if not code:
        return Qt.LayoutDirection.LayoutDirectionAuto
    language = BY_CODE.get(code)
    if language is not None and language.right_to_left:
        return Qt.LayoutDirection.RightToLeft
    return Qt.LayoutDirection.LeftToRight


def lack_words(lack: Lack) -> str:
    """Return why a language cannot be chosen."""
    return wording(LACKS[lack])


def hint_words(hint: Hint) -> str:
    """Return what may be wrong, with the words it is about."""
    return wording(HINTS[hint.kind]).replace("{detail}", isolated(hint.detail))


def hints_words(hints: Iterable[Hint]) -> str:
    """Return several hints, each in a line of its own."""
    return "\n".join(dict.fromkeys(map(hint_words, hints)))


def terms_words(facts: TranslatorFacts | None) -> str:
    """Return how the model's terms bind people; empty if they allow everything here."""
    if facts is None:
        return ""
    translate = QCoreApplication.translate
    parts = []
    if facts.commercial is False:
        parts.append(translate("Terms", "Not for commercial use"))
    if facts.excluded_regions:
        regions = listed(facts.excluded_regions)
        parts.append(filled(translate("Terms", "Not to be used in: %1"), regions))
    return facts_line(parts)


def counts_words(text: str) -> str:
    """Return how many words and characters a text has."""
    count = len(text.split())
    words = QCoreApplication.translate("Numbers", "%Ln word(s)", "", count)
    characters = QCoreApplication.translate("Numbers", "%Ln character(s)", "", len(text))
    return facts_line((plural(words, count), plural(characters, len(text))))


def place_words(place: int, of: int) -> str:
    """Return a place in a row: 2 of 5."""
    return filled(QCoreApplication.translate("Numbers", "%1 of %2"), number(place), number(of))
