"""Faults of languages and texts."""

from __future__ import annotations

from parlance.contract.faults.record import FaultRecord


class LanguageUnknown(FaultRecord, frozen=True, kw_only=True, tag="language_unknown"):
    """A language name or code that is not in the list."""

    name: str


class LanguageUnsure(FaultRecord, frozen=True, kw_only=True, tag="language_unsure"):
    """The source language could not be told from the text."""


class AnswerEmpty(FaultRecord, frozen=True, kw_only=True, tag="answer_empty"):
    """The model wrote nothing that could be used."""


class NothingToDo(FaultRecord, frozen=True, kw_only=True, tag="nothing_to_do"):
    """The text is empty."""
