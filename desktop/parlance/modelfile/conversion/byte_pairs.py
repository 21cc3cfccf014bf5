"""Byte-level vocabularies, as GPT-2, Llama 3 and Qwen2 have them.

How a text is split before its bytes are merged is written as a regular expression in
tokenizer.json, and known to llama.cpp by name: only those expressions are taken.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.modelfile.conversion.json_files import decoded
from parlance.modelfile.conversion.pieces import by_number, read_merges
from parlance.modelfile.conversion.refusals import NotConvertible, damaged
from parlance.modelfile.conversion.tokenizer_files import JSON_FILE
from parlance.modelfile.conversion.vocabulary import TokenKind, Vocabulary

if TYPE_CHECKING:
    from pathlib import Path

    from parlance.modelfile.conversion.tokenizer_json import Step, TokenizerJson

_CONTRACTIONS = r"(?i:'s|'t|'re|'ve|'m|'ll|'d)"
_REST = r" ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
_LLAMA3 = rf"{_CONTRACTIONS}|[^\r\n\p{{L}}\p{{N}}]?\p{{L}}+|\p{{N}}{{1,3}}|{_REST}"
_QWEN2 = rf"{_CONTRACTIONS}|[^\r\n\p{{L}}\p{{N}}]?\p{{L}}+|\p{{N}}|{_REST}"
_UPPER, _LOWER = r"[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]", r"[\p{Ll}\p{Lm}\p{Lo}\p{M}]"
_TEKKEN = (
    rf"[^\r\n\p{{L}}\p{{N}}]?{_UPPER}*{_LOWER}+|[^\r\n\p{{L}}\p{{N}}]?{_UPPER}+{_LOWER}*|"
    r"\p{N}| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)

_BY_EXPRESSION = {
    (_LLAMA3, True): "llama-bpe",
    (_LLAMA3, False): "smaug-bpe",
    (_QWEN2, False): "qwen2",
    # Its merges lead to every token, so that it makes no difference.
    (_TEKKEN, True): "tekken",
    (_TEKKEN, False): "tekken",
}
"""Names by the expression, and by whether a word that is a token needs no merges."""


def from_byte_pairs_json(found: TokenizerJson, folder: Path) -> Vocabulary:
    """Return the vocabulary of a tokenizer.json of type BPE whose letters are bytes.

    Raises FaultError (CheckpointDamaged), and NotConvertible where texts are normalized
    or split in a way that llama.cpp has no name for.
    """
    path = folder / JSON_FILE
    splitting = _name_of(found)
    texts = by_number(decoded(found.model.vocab, dict[str, int], path), path)
    merges = [f"{first} {second}" for first, second in read_merges(found, path)]
    if not merges:
        raise damaged(path, "it has no merges")
    return Vocabulary(
        model="gpt2",
        splitting=splitting,
        tokens=texts,
        kinds=[TokenKind.NORMAL] * len(texts),
        merges=merges,
        facts={},
    )


def is_byte_level(found: TokenizerJson) -> bool:
    """Whether the letters of the vocabulary stand for bytes."""
    return any(step.type == "ByteLevel" for step in found.splitting())


def _name_of(found: TokenizerJson) -> str:
    """Return what llama.cpp calls the way in which texts are split. Raises NotConvertible."""
    # Composed letters (NFC) are what people type; llama.cpp leaves them as they are.
    if any(step.type != "NFC" for step in found.normalizing()):
        raise NotConvertible("a tokenizer that normalizes texts in a way of its own")
    match found.splitting():
        case [only] if _is_bytes(only, splits=True):
            return "gpt-2"
        case [digits, rest] if digits.individual_digits and _is_bytes(rest, splits=True):
            return "smollm"
        case [split, rest] if split.pattern and _is_bytes(rest, splits=False):
            expression = split.pattern.get("Regex", "")
            name = _BY_EXPRESSION.get((expression, found.model.ignore_merges))
            if name and split.behavior in {"Isolated", "Removed"} and _keeps(split):
                return name
    raise NotConvertible("a tokenizer that splits texts in a way of its own")


def _is_bytes(step: Step, *, splits: bool) -> bool:
    """Whether a step makes letters of bytes, and splits texts as GPT-2 does if it `splits`."""
    return step.type == "ByteLevel" and step.use_regex is splits and not step.add_prefix_space


def _keeps(split: Step) -> bool:
    """Whether a splitting keeps every letter of the text."""
    return (split.behavior == "Removed") is split.invert
