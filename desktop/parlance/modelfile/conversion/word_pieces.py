"""WordPiece vocabularies, as BERT has them.

BERT marks the parts that continue a word, llama.cpp those that begin one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.modelfile.conversion.json_files import decoded
from parlance.modelfile.conversion.pieces import SPACE, by_number
from parlance.modelfile.conversion.refusals import NotConvertible
from parlance.modelfile.conversion.tokenizer_files import JSON_FILE
from parlance.modelfile.conversion.vocabulary import TokenKind, Vocabulary

if TYPE_CHECKING:
    from parlance.modelfile.conversion.tokenizer_files import TokenizerFiles
    from parlance.modelfile.conversion.tokenizer_json import TokenizerJson

_CONTINUES = "##"
SPECIAL = {"unk": "[UNK]", "sep": "[SEP]", "pad": "[PAD]", "cls": "[CLS]", "mask": "[MASK]"}


def from_word_pieces(files: TokenizerFiles) -> Vocabulary:
    """Return the vocabulary of tokenizer.json, or of vocab.txt. Raises FaultError,
    NotConvertible.
    """
    if files.json is not None:
        path = files.folder / JSON_FILE
        texts = by_number(decoded(files.json.model.vocab, dict[str, int], path), path)
        lowers, strips = _normalizing(files.json)
        added = {token.content for token in files.json.added_tokens}
    else:
        texts = list(files.words)
        lowers, strips = files.config.do_lower_case, files.config.strip_accents
        if not files.config.tokenize_chinese_chars:
            raise NotConvertible("a BERT that does not split Chinese texts")
        added = {files.token(role) or token for role, token in SPECIAL.items()}
    unknown = files.token("unk") or SPECIAL["unk"]
    special = added | {unknown}
    return Vocabulary(
        model="bert",
        tokens=[text if text in special else _marked(text) for text in texts],
        kinds=[_kind(text, unknown, special) for text in texts],
        facts={
            "normalizer.lowercase": lowers,
            "normalizer.strip_accents": lowers if strips is None else strips,
        },
        begins=True,
        ends=True,
    )


def _normalizing(found: TokenizerJson) -> tuple[bool, bool | None]:
    """Return whether letters become small, and lose their accents."""
    prefix = found.model.continuing_subword_prefix
    steps, splits = found.normalizing(), found.splitting()
    sound = (
        prefix in {None, _CONTINUES}
        and [step.type for step in steps] == ["BertNormalizer"]
        and [step.type for step in splits] == ["BertPreTokenizer"]
        and steps[0].handle_chinese_chars
    )
    if not sound:
        raise NotConvertible("a BERT that splits or normalizes texts in a way of its own")
    return steps[0].lowercase, steps[0].strip_accents


def _kind(text: str, unknown: str, special: set[str]) -> TokenKind:
    if text == unknown:
        return TokenKind.UNKNOWN
    return TokenKind.CONTROL if text in special else TokenKind.NORMAL


def _marked(text: str) -> str:
    if not text:
        return text
    if text.startswith(_CONTINUES) and text != _CONTINUES:
        return text.removeprefix(_CONTINUES)
    return SPACE + text
