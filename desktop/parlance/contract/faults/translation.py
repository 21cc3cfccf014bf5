"""Faults of translations: languages of models, documents in their own format, glossaries."""

from __future__ import annotations

from parlance.contract.faults.record import FaultRecord


class LanguageNotKnown(FaultRecord, frozen=True, kw_only=True, tag="language_not_known"):
    """The loaded model was not made for this language."""

    language: str
    model: str


class PairNotKnown(FaultRecord, frozen=True, kw_only=True, tag="pair_not_known"):
    """The loaded model knows both languages, but not the way from one to the other."""

    source: str
    target: str
    model: str


class SameLanguage(FaultRecord, frozen=True, kw_only=True, tag="same_language"):
    """The text is in the language it is to be translated into."""

    language: str


class DocumentNotTranslatable(FaultRecord, frozen=True, kw_only=True, tag="not_translatable"):
    """A kind of file that is read, but not translated as a document."""

    path: str


class DocumentChanged(FaultRecord, frozen=True, kw_only=True, tag="document_changed"):
    """The source is another than the one that was translated."""

    path: str


class GlossaryNotRead(FaultRecord, frozen=True, kw_only=True, tag="glossary_not_read"):
    """A file of terms is not what it should be; `line` from 1, 0 where there is none."""

    path: str
    reason: str
    line: int = 0
