"""The facts of a model's card in plain words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale

from parlance.contract.inspection import Form
from parlance.contract.translatable import QT_TRANSLATE_NOOP
from parlance.window.models.discover_words import licence_name
from parlance.window.parts.words import (
    count_of_parameters,
    decimal,
    facts_line,
    filled,
    listed,
    number,
    size_words,
    wording_of,
)
from parlance.window.translation.words import name_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parlance.contract.inspection import ModelCard, Rotary

_FORMS: Final = {
    Form.DECODER: QT_TRANSLATE_NOOP("CardView", "Decoder: writes a text on, token by token"),
    Form.ENCODER: QT_TRANSLATE_NOOP(
        "CardView", "Encoder: reads a text in both directions and makes vectors of it"
    ),
    Form.ENCODER_DECODER: QT_TRANSLATE_NOOP(
        "CardView", "Encoder and decoder: reads a whole text, then writes another"
    ),
    Form.RECURRENT: QT_TRANSLATE_NOOP(
        "CardView", "Recurrent: keeps a state of one size, however long the text is"
    ),
    Form.HYBRID: QT_TRANSLATE_NOOP(
        "CardView", "Hybrid: some layers look at the whole text, others keep a state"
    ),
}
_TOKENIZERS: Final = {
    "gpt2": QT_TRANSLATE_NOOP("CardView", "BPE on bytes"),
    "llama": QT_TRANSLATE_NOOP("CardView", "SentencePiece BPE"),
    "t5": QT_TRANSLATE_NOOP("CardView", "SentencePiece unigram"),
    "bert": QT_TRANSLATE_NOOP("CardView", "WordPiece"),
}


class Fact(NamedTuple):
    """A line of the card; `why` says what it means to who does not know the word."""

    title: str
    value: str
    why: str = ""


def facts_of(card: ModelCard) -> list[Fact]:
    """Return what a card says, without what its file does not."""
    return [fact for _title, facts in sections_of(card) for fact in facts]


def sections_of(card: ModelCard) -> list[tuple[str, list[Fact]]]:
    """Return the same by what it is about, each part with its title."""
    translate = QCoreApplication.translate
    parts = (
        (translate("CardView", "The model"), _origin(card)),
        (translate("CardView", "Weights"), _weights(card)),
        (translate("CardView", "Layers"), _layers(card)),
        (translate("CardView", "Text"), _reading(card)),
        (translate("CardView", "File"), _file(card)),
    )
    sections = [(title, [fact for fact in facts if fact.value]) for title, facts in parts]
    return [(title, facts) for title, facts in sections if facts]


def overview(card: ModelCard) -> str:
    """Return the card in one line: name, size, kind."""
    count = count_of_parameters(card.arithmetic.weights)
    return facts_line((card.name, card.architecture, count, card.quantization))


def tokenizer_words(tokenizer: str) -> str:
    """Return the kind of a vocabulary, as files name it, in words."""
    kind = _TOKENIZERS.get(tokenizer)
    return wording_of("CardView", kind) if kind is not None else tokenizer


def _origin(card: ModelCard) -> Iterator[Fact]:
    translate = QCoreApplication.translate
    yield Fact(translate("CardView", "Name"), card.name)
    yield Fact(translate("CardView", "Family"), card.architecture)
    yield Fact(translate("CardView", "Kind"), wording_of("CardView", _FORMS[card.form]))
    yield Fact(translate("CardView", "Languages"), listed(map(name_of, card.languages)))
    yield Fact(translate("CardView", "Licence"), licence_name(card.licence))


def _file(card: ModelCard) -> Iterator[Fact]:
    translate = QCoreApplication.translate
    yield Fact(translate("CardView", "Path"), card.path)
    if len(card.files) > 1:
        yield Fact(translate("CardView", "Parts"), number(len(card.files)))
    if card.file_bytes:
        yield Fact(translate("CardView", "Size"), size_words(card.file_bytes))


def _weights(card: ModelCard) -> Iterator[Fact]:
    translate = QCoreApplication.translate
    whole = card.arithmetic
    yield Fact(
        translate("CardView", "Weights"),
        filled(
            translate("CardView", "%1 (%2), %3"),
            count_of_parameters(whole.weights),
            number(whole.weights),
            size_words(whole.size_bytes),
        ),
        translate("CardView", "The numbers that were learned. All of them stand in the file."),
    )
    if whole.active < whole.weights:
        words = translate("CardView", "%1 for each token")
        yield Fact(
            translate("CardView", "Weights in use"),
            filled(words, count_of_parameters(whole.active)),
            translate("CardView", "Only some experts work on a token, which makes it quicker."),
        )
    yield Fact(
        translate("CardView", "Quantization"),
        card.quantization,
        translate("CardView", "How coarsely the weights are stored: fewer bits, smaller file."),
    )


def _layers(card: ModelCard) -> Iterator[Fact]:
    translate = QCoreApplication.translate
    if card.layers:
        words = translate("CardView", "%1, each token is %2 numbers between them")
        yield Fact(
            translate("CardView", "Layers"), filled(words, number(card.layers), number(card.width))
        )
    yield Fact(translate("CardView", "Attention"), _attention(card))
    if card.window:
        words = translate("CardView", "Some layers look back at %1 tokens only")
        yield Fact(translate("CardView", "Sliding window"), filled(words, number(card.window)))
    if card.experts:
        words = translate("CardView", "%1 of %2 work on each token")
        yield Fact(
            translate("CardView", "Experts"),
            filled(words, number(card.experts_used), number(card.experts)),
        )
    yield Fact(
        translate("CardView", "Positions"),
        _positions(card.rotary),
        translate("CardView", "How the model knows where in the text a token stands."),
    )


def _attention(card: ModelCard) -> str:
    translate = QCoreApplication.translate
    heads, kept = max(card.heads, default=0), max(card.kv_heads, default=0)
    if not heads or card.head_size is None:
        return ""
    if card.latent:
        words = translate("CardView", "%1 heads of %2; keys and values are compressed together")
        return filled(words, number(heads), number(card.head_size))
    if 0 < kept < heads:
        words = translate("CardView", "%1 heads of %2; %3 keep keys and values, each for %4 heads")
        return filled(
            words, *(number(each) for each in (heads, card.head_size, kept, heads // kept))
        )
    words = translate("CardView", "%1 heads of %2")
    return filled(words, number(heads), number(card.head_size))


def _positions(rotary: Rotary | None) -> str:
    translate = QCoreApplication.translate
    if rotary is None:
        return ""
    words = translate("CardView", "Rotary")
    if rotary.base is not None:
        words = filled(translate("CardView", "Rotary, base %1"), decimal(rotary.base, 0))
    return facts_line((words, _stretch(rotary)))


def _stretch(rotary: Rotary) -> str:
    if not rotary.scaling or rotary.factor is None:
        return rotary.scaling
    return f"{rotary.scaling} × {QLocale().toString(rotary.factor)}"


def _reading(card: ModelCard) -> Iterator[Fact]:
    translate = QCoreApplication.translate
    if card.vocabulary:
        words = translate("CardView", "%1 tokens, %2")
        named = tokenizer_words(card.tokenizer)
        yield Fact(
            translate("CardView", "Vocabulary"), filled(words, number(card.vocabulary), named)
        )
    if card.trained_context:
        words = translate("CardView", "%1 tokens")
        yield Fact(
            translate("CardView", "Trained context"),
            filled(words, number(card.trained_context)),
            translate("CardView", "How long the texts were that it learned from."),
        )
    yield Fact(
        translate("CardView", "Chat format"),
        translate("CardView", "In the file") if card.has_template else "",
    )
