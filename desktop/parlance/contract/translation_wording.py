"""The sentences that people read for translations: faults, hints, what a model lacks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.contract import faults
from parlance.contract.fault_wording import wording
from parlance.contract.segments import HintKind, UnitsNote
from parlance.contract.translatable import QT_TRANSLATE_NOOP
from parlance.contract.translation import Lack

if TYPE_CHECKING:
    from parlance.contract.fault_wording import Wording

TRANSLATION_FAULTS: dict[type[faults.FaultRecord], Wording] = {
    faults.LanguageNotKnown: wording(
        QT_TRANSLATE_NOOP(
            "Wording", "The model “{model}” was not made for this language: {language}."
        ),
        QT_TRANSLATE_NOOP("Wording", "Choose another language, or another model under Models."),
    ),
    faults.PairNotKnown: wording(
        QT_TRANSLATE_NOOP(
            "Wording", "The model “{model}” does not translate from {source} to {target}."
        ),
        QT_TRANSLATE_NOOP(
            "Wording", "Translate by way of English or Chinese, or choose another model."
        ),
    ),
    faults.SameLanguage: wording(
        QT_TRANSLATE_NOOP("Wording", "The text is in this language already: {language}."),
        QT_TRANSLATE_NOOP("Wording", "Choose another language to translate into."),
    ),
    faults.DocumentNotTranslatable: wording(
        QT_TRANSLATE_NOOP("Wording", "{path} is of a kind that is not translated as a document."),
        QT_TRANSLATE_NOOP(
            "Wording", "Copy its text and translate that, or save it in another format."
        ),
    ),
    faults.DocumentChanged: wording(
        QT_TRANSLATE_NOOP("Wording", "{path} is not what it was when it was translated."),
        QT_TRANSLATE_NOOP(
            "Wording", "Add it again: what has not changed in it is not translated anew."
        ),
    ),
    faults.GlossaryNotRead: wording(
        QT_TRANSLATE_NOOP("Wording", "{path} is no list of terms that can be read: {reason}."),
        QT_TRANSLATE_NOOP(
            "Wording", "Use a table with a term and its translation in each line, or a TBX file."
        ),
    ),
}

HINTS: dict[HintKind, str] = {
    HintKind.NUMBER_MISSING: QT_TRANSLATE_NOOP("Wording", "The number {detail} is missing"),
    HintKind.LINK_MISSING: QT_TRANSLATE_NOOP("Wording", "The address {detail} is missing"),
    HintKind.PLACEHOLDER_MISSING: QT_TRANSLATE_NOOP(
        "Wording", "The placeholder {detail} is missing"
    ),
    HintKind.TERM_MISSED: QT_TRANSLATE_NOOP("Wording", "Not as in the glossary: {detail}"),
    HintKind.UNTRANSLATED: QT_TRANSLATE_NOOP("Wording", "The same as the source"),
    HintKind.OTHER_LANGUAGE: QT_TRANSLATE_NOOP("Wording", "Looks like another language"),
    HintKind.REPEATS: QT_TRANSLATE_NOOP("Wording", "Repeats itself"),
    HintKind.TOO_LONG: QT_TRANSLATE_NOOP("Wording", "Far longer than the source"),
    HintKind.TOO_SHORT: QT_TRANSLATE_NOOP("Wording", "Far shorter than the source"),
    HintKind.QUOTES: QT_TRANSLATE_NOOP(
        "Wording", "Quotation marks or brackets do not close: {detail}"
    ),
    HintKind.CUT_SHORT: QT_TRANSLATE_NOOP("Wording", "The model wrote no end"),
    HintKind.FORMAT_LOST: QT_TRANSLATE_NOOP("Wording", "Lost formatting or a link: {detail}"),
    HintKind.OBJECT_MOVED: QT_TRANSLATE_NOOP(
        "Wording", "Check the place of what stands in the text: {detail}"
    ),
    HintKind.KEPT_SOURCE: QT_TRANSLATE_NOOP("Wording", "Not translated: the source was kept"),
    HintKind.LINES_TOO_WIDE: QT_TRANSLATE_NOOP("Wording", "Lines are too long for subtitles"),
}

LACKS: dict[Lack, str] = {
    Lack.SOURCE: QT_TRANSLATE_NOOP("Wording", "The model was not made for this language"),
    Lack.TARGET: QT_TRANSLATE_NOOP("Wording", "The model was not made for this language"),
    Lack.PAIR: QT_TRANSLATE_NOOP("Wording", "The model does not translate between these two"),
    Lack.SAME: QT_TRANSLATE_NOOP("Wording", "The text is in this language"),
}

UNITS_NOTES: dict[UnitsNote, str] = {
    UnitsNote.REFLOWED: QT_TRANSLATE_NOOP(
        "Wording",
        "The translation is a new document: this format cannot be written with other words in it.",
    ),
    UnitsNote.FORMULAS: QT_TRANSLATE_NOOP(
        "Wording", "It has formulas, which may look for texts that will be in another language."
    ),
    UnitsNote.CONTENTS_CACHED: QT_TRANSLATE_NOOP(
        "Wording", "Its table of contents is brought up to date when it is opened."
    ),
    UnitsNote.DIAGRAMS_LEFT: QT_TRANSLATE_NOOP(
        "Wording", "Texts in charts and diagrams stay as they are."
    ),
    UnitsNote.DELETIONS_LEFT: QT_TRANSLATE_NOOP(
        "Wording", "Text that was deleted with changes tracked stays as it is."
    ),
    UnitsNote.SIGNATURE_LOST: QT_TRANSLATE_NOOP(
        "Wording", "The signature of the file does not hold for its translation."
    ),
}
