"""Vocabularies of SentencePiece: Unigram as T5 has it, and merged pieces as Llama 2 does.

Taken from the model of SentencePiece where there is one, else from tokenizer.json, which
holds the same.
"""

from __future__ import annotations

import base64
import binascii
import re
from typing import TYPE_CHECKING

from parlance.modelfile.conversion.json_files import decoded
from parlance.modelfile.conversion.refusals import NotConvertible, damaged
from parlance.modelfile.conversion.sentencepiece_model import BPE, UNIGRAM
from parlance.modelfile.conversion.tokenizer_files import JSON_FILE
from parlance.modelfile.conversion.vocabulary import TokenKind, Vocabulary

if TYPE_CHECKING:
    from pathlib import Path

    from parlance.modelfile.conversion.sentencepiece_model import SentencePieceModel
    from parlance.modelfile.conversion.tokenizer_files import TokenizerFiles
    from parlance.modelfile.conversion.tokenizer_json import Step, TokenizerJson

SPACE = "▁"
_BYTE = re.compile(r"<0x[0-9A-F]{2}>")
_UNIGRAM_NORMALIZING = {"Precompiled", "Replace", "Strip", "Prepend"}
_MERGED_NORMALIZING = {"Prepend", "Replace"}
_SPLITTING = {"Metaspace", "WhitespaceSplit"}


def from_sentencepiece(model: SentencePieceModel, files: TokenizerFiles) -> Vocabulary:
    """Return the vocabulary of a SentencePiece model. Raises NotConvertible."""
    if model.kind not in {UNIGRAM, BPE} or model.space_is_suffix:
        raise NotConvertible("a SentencePiece vocabulary of another kind")
    prefixed = model.adds_prefix if files.json is None else _adds_prefix(files.json)
    made = _vocabulary(
        [piece.text for piece in model.pieces],
        [piece.kind for piece in model.pieces],
        [piece.score for piece in model.pieces],
        unigram=model.kind == UNIGRAM,
    )
    made.facts["add_space_prefix"] = prefixed
    if model.kind == UNIGRAM:
        made.facts["remove_extra_whitespaces"] = model.merges_spaces
        if model.charsmap:
            made.facts["precompiled_charsmap"] = model.charsmap
    elif model.charsmap:
        raise NotConvertible("a SentencePiece vocabulary of merged pieces that normalizes texts")
    return made


def from_unigram_json(found: TokenizerJson, folder: Path) -> Vocabulary:
    """Return the vocabulary of a tokenizer.json of type Unigram."""
    path = folder / JSON_FILE
    steps = found.normalizing()
    _check_steps(steps, _UNIGRAM_NORMALIZING)
    _check_steps(found.splitting(), _SPLITTING)
    pieces = decoded(found.model.vocab, list[tuple[str, float]], path)
    texts = [text for text, _score in pieces]
    kinds = [_kind(text, bytes_too=found.model.byte_fallback) for text in texts]
    unknown = found.model.unk_id
    if unknown is not None and 0 <= unknown < len(kinds):
        kinds[unknown] = TokenKind.UNKNOWN
    made = _vocabulary(texts, kinds, [score for _text, score in pieces], unigram=True)
    made.facts["add_space_prefix"] = _adds_prefix(found)
    made.facts["remove_extra_whitespaces"] = any(
        step.type in {"WhitespaceSplit", "Replace"} for step in (*steps, *found.splitting())
    )
    for step in steps:
        if step.precompiled_charsmap:
            made.facts["precompiled_charsmap"] = _from_base64(step.precompiled_charsmap, path)
    return made


def from_merges_json(found: TokenizerJson, folder: Path) -> Vocabulary:
    """Return the vocabulary of a tokenizer.json of type BPE whose letters are not bytes.

    SentencePiece merges the two pieces first whose union has the highest score, the other
    tokenizer those that come first in its list: the scores are made of the places there.
    """
    path = folder / JSON_FILE
    _check_steps(found.normalizing(), _MERGED_NORMALIZING)
    _check_steps(found.splitting(), {"Metaspace"})
    if any(step.split for step in found.splitting()) or not found.model.byte_fallback:
        raise NotConvertible("a vocabulary of merged pieces that splits texts or lacks bytes")
    texts = by_number(decoded(found.model.vocab, dict[str, int], path), path)
    ranks: dict[str, int] = {}
    for place, (first, second) in enumerate(read_merges(found, path)):
        ranks.setdefault(first + second, place)
    kinds = [_kind(text, bytes_too=True) for text in texts]
    kinds = [
        TokenKind.UNKNOWN if text == found.model.unk_token else kind
        for text, kind in zip(texts, kinds, strict=True)
    ]
    scores = [-float(ranks.get(text, len(ranks))) for text in texts]
    made = _vocabulary(texts, kinds, scores, unigram=False)
    made.facts["add_space_prefix"] = _adds_prefix(found)
    return made


def read_merges(found: TokenizerJson, path: Path) -> list[tuple[str, str]]:
    """Return the pairs that are merged, the first the soonest. Raises FaultError."""
    made = []
    for pair in decoded(found.model.merges, list[str | tuple[str, str]], path):
        if isinstance(pair, str):
            first, _, second = pair.partition(" ")
            made.append((first, second))
        else:
            made.append(pair)
    return made


def by_number(numbers: dict[str, int], path: Path) -> list[str]:
    """Return tokens in the order of their numbers; empty ones where there is none.

    Raises FaultError where a number is negative or far beyond how many there are.
    """
    last = max(numbers.values(), default=-1)
    if min(numbers.values(), default=0) < 0 or last >= 2 * len(numbers) + 100_000:
        raise damaged(path, "the numbers of its tokens are not possible")
    texts = [""] * (last + 1)
    for text, number in numbers.items():
        texts[number] = text
    return texts


def _vocabulary(
    texts: list[str], kinds: list[TokenKind], scores: list[float], *, unigram: bool
) -> Vocabulary:
    return Vocabulary(
        model="t5" if unigram else "llama",
        tokens=texts,
        kinds=kinds,
        scores=scores,
        facts={},
        begins=not unigram,
        ends=unigram,
    )


def _kind(text: str, *, bytes_too: bool) -> TokenKind:
    return TokenKind.BYTE if bytes_too and _BYTE.fullmatch(text) else TokenKind.NORMAL


def _adds_prefix(found: TokenizerJson) -> bool:
    """Return whether a space is put before a text."""
    for step in (*found.normalizing(), *found.splitting()):
        if step.type == "Prepend":
            return True
        if step.type == "Metaspace":
            return step.prepend_scheme != "never" and step.add_prefix_space
    return False


def _check_steps(steps: list[Step], known: set[str]) -> None:
    for step in steps:
        if step.type not in known or step.content.strip(f" {SPACE}"):
            raise NotConvertible(f"a tokenizer with the step {step.type[:40]}")


def _from_base64(text: str, path: Path) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except binascii.Error as error:
        raise damaged(path, "its table of characters is no Base64") from error
