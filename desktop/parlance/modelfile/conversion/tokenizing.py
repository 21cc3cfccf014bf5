"""The vocabulary of a checkpoint as metadata of a GGUF."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.modelfile.conversion.byte_pairs import from_byte_pairs_json, is_byte_level
from parlance.modelfile.conversion.pieces import (
    from_merges_json,
    from_sentencepiece,
    from_unigram_json,
)
from parlance.modelfile.conversion.refusals import NotConvertible, damaged
from parlance.modelfile.conversion.special_tokens import put_added_tokens, special_facts
from parlance.modelfile.conversion.tokenizer_files import JSON_FILE, read_tokenizer_files
from parlance.modelfile.conversion.tokenizer_json import NOTHING
from parlance.modelfile.conversion.word_pieces import from_word_pieces

if TYPE_CHECKING:
    from pathlib import Path

    from parlance.modelfile.conversion.plan import Facts
    from parlance.modelfile.conversion.tokenizer_files import TokenizerFiles
    from parlance.modelfile.conversion.tokenizer_json import TokenizerJson
    from parlance.modelfile.conversion.vocabulary import Vocabulary


def tokenizer_facts(folder: Path, size: int) -> Facts:
    """Return the vocabulary of a model that knows `size` tokens, and its chat template.

    Raises FaultError (CheckpointDamaged ...), and NotConvertible where llama.cpp would
    tokenize texts otherwise than the checkpoint's own tokenizer.
    """
    files = read_tokenizer_files(folder)
    vocabulary = _vocabulary(files)
    put_added_tokens(vocabulary, files, size)
    vocabulary.fill(size)
    if len(vocabulary.tokens) > size:
        reason = f"it has {len(vocabulary.tokens)} tokens, and the model knows {size}"
        raise damaged(folder / JSON_FILE, reason)
    vocabulary.make_unique()
    special = special_facts(vocabulary, files)
    facts = vocabulary.as_facts() | {f"tokenizer.ggml.{key}": special[key] for key in special}
    template = files.chat_template()
    return facts if not template else facts | {"tokenizer.chat_template": template}


def _vocabulary(files: TokenizerFiles) -> Vocabulary:
    found = files.json
    if found is None:
        if files.sentencepiece is not None:
            return from_sentencepiece(files.sentencepiece, files)
        if files.words:
            return from_word_pieces(files)
        raise damaged(files.folder / JSON_FILE, "it is missing")
    kind = _kind(found)
    if kind == "WordPiece":
        return from_word_pieces(files)
    if kind == "BPE" and is_byte_level(found):
        return from_byte_pairs_json(found, files.folder)
    if kind not in {"BPE", "Unigram"}:
        raise NotConvertible(f"a tokenizer of type {kind[:40]}")
    if files.sentencepiece is not None:
        return from_sentencepiece(files.sentencepiece, files)
    made = from_merges_json if kind == "BPE" else from_unigram_json
    return made(found, files.folder)


def _kind(found: TokenizerJson) -> str:
    """Return the type of a tokenizer.json, which old ones do not say."""
    if found.model.type:
        return found.model.type
    if bytes(found.model.vocab).lstrip().startswith(b"["):
        return "Unigram"
    return "WordPiece" if bytes(found.model.merges) == bytes(NOTHING) else "BPE"
