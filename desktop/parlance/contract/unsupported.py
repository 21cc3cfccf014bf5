"""Families of models that llama.cpp does not run, and what people want of them."""

from __future__ import annotations

from enum import StrEnum


class Purpose(StrEnum):
    """What a model is for, as far as another kind of model does the same."""

    TRANSLATION = "translation"
    REWRITING = "rewriting"
    UNDERSTANDING = "understanding"


PURPOSES = {
    "marian": Purpose.TRANSLATION,
    "mbart": Purpose.TRANSLATION,
    "m2m-100": Purpose.TRANSLATION,
    "nllb": Purpose.TRANSLATION,
    "nllb-moe": Purpose.TRANSLATION,
    "fsmt": Purpose.TRANSLATION,
    "bart": Purpose.REWRITING,
    "pegasus": Purpose.REWRITING,
    "led": Purpose.REWRITING,
    "prophetnet": Purpose.REWRITING,
    "albert": Purpose.UNDERSTANDING,
    "big-bird": Purpose.UNDERSTANDING,
    "deberta": Purpose.UNDERSTANDING,
    "deberta-v2": Purpose.UNDERSTANDING,
    "deberta-v3": Purpose.UNDERSTANDING,
    "electra": Purpose.UNDERSTANDING,
    "funnel": Purpose.UNDERSTANDING,
    "longformer": Purpose.UNDERSTANDING,
    "mpnet": Purpose.UNDERSTANDING,
    "xlnet": Purpose.UNDERSTANDING,
}
"""By the names that transformers gives them, with hyphens."""


def purpose_of(architecture: str) -> Purpose | None:
    """Return what models of a family are for, or None for one that is not in the table."""
    return PURPOSES.get(architecture.strip().lower().replace("_", "-"))
