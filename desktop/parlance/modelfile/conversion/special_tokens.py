"""Tokens that are more than text: those added to a vocabulary, its begin and its end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.modelfile.conversion.refusals import damaged
from parlance.modelfile.conversion.tokenizer_files import JSON_FILE
from parlance.modelfile.conversion.vocabulary import TokenKind
from parlance.modelfile.conversion.word_pieces import SPECIAL

if TYPE_CHECKING:
    from parlance.modelfile.conversion.plan import Facts
    from parlance.modelfile.conversion.tokenizer_files import TokenizerFiles
    from parlance.modelfile.conversion.tokenizer_json import AddedToken
    from parlance.modelfile.conversion.vocabulary import Vocabulary

_KEYS = {
    "bos": "bos_token_id",
    "eos": "eos_token_id",
    "unk": "unknown_token_id",
    "pad": "padding_token_id",
    "sep": "seperator_token_id",  # llama.cpp spells it so
    "cls": "cls_token_id",
    "mask": "mask_token_id",
}
_KEPT = {TokenKind.UNKNOWN, TokenKind.BYTE}


def put_added_tokens(vocabulary: Vocabulary, files: TokenizerFiles, size: int) -> None:
    """Set the tokens that were added to a vocabulary whose model knows `size` of them.

    Those beyond are left out: the model has no vector for them.
    """
    for number, (text, special) in sorted(_added(files).items()):
        if not 0 <= number < size:
            continue
        if number < len(vocabulary.kinds) and vocabulary.kinds[number] in _KEPT:
            continue
        if special or _looks_special(text):
            vocabulary.put(number, text, TokenKind.CONTROL)
        else:
            vocabulary.put(number, text.replace("▁", " "), TokenKind.USER_DEFINED)


def special_facts(vocabulary: Vocabulary, files: TokenizerFiles) -> Facts:
    """Return the numbers of the special tokens, and whether a text is enclosed in them.

    Raises FaultError where a BERT lacks those that it needs.
    """
    numbers = _numbers(vocabulary, files)
    if vocabulary.model == "bert":
        return _enclosing(numbers, files)
    begins, ends = _flags(vocabulary, files)
    facts: Facts = {_KEYS[role]: number for role, number in numbers.items()}
    # llama.cpp ends the process where a token is to be added that is not there.
    facts["add_bos_token"] = begins and "bos" in numbers
    facts["add_eos_token"] = ends and "eos" in numbers
    return facts


def _added(files: TokenizerFiles) -> dict[int, tuple[str, bool]]:
    """Return the added tokens by their numbers, and whether each is special."""
    added = {number: (text, False) for text, number in files.added.items()}
    listed: list[AddedToken] = files.json.added_tokens if files.json else []
    added |= {token.id: (token.content, token.special) for token in listed}
    for number, token in files.config.added_tokens_decoder.items():
        if number.isdecimal():
            added[int(number)] = (token.content, token.special)
    if files.json is None and files.sentencepiece is not None:
        # T5 counts its sentinels backwards, behind the last piece.
        last = len(files.sentencepiece.pieces) + files.config.extra_ids - 1
        for place in range(min(files.config.extra_ids, 10_000)):
            added.setdefault(last - place, (f"<extra_id_{place}>", True))
    return added


def _looks_special(text: str) -> bool:
    return text.startswith("<|") and text.endswith("|>")


def _numbers(vocabulary: Vocabulary, files: TokenizerFiles) -> dict[str, int]:
    places = {token: number for number, token in enumerate(vocabulary.tokens)}
    model = files.sentencepiece
    of_model = {} if model is None else {
        "bos": model.begin, "eos": model.end, "unk": model.unknown, "pad": model.padding,
    }  # fmt: skip
    found: dict[str, int] = {}
    for role in _KEYS:
        text = files.token(role)
        if text is None and vocabulary.model == "bert":
            text = SPECIAL.get(role)
        choices = (
            places.get(text) if text is not None else None,
            files.number(role),
            of_model.get(role),
        )
        for number in choices:
            if number is not None and 0 <= number < len(vocabulary.tokens):
                found[role] = number
                break
    return found


def _flags(vocabulary: Vocabulary, files: TokenizerFiles) -> tuple[bool, bool]:
    """Return whether a text gets a first token, and a last one."""
    begins, ends = vocabulary.begins, vocabulary.ends
    around = files.json.around() if files.json else None
    if around is not None:
        before, after = around
        begins, ends = files.token("bos") in before, files.token("eos") in after
    asked = files.config.add_bos_token, files.config.add_eos_token
    return (
        begins if asked[0] is None else asked[0],
        ends if asked[1] is None else asked[1],
    )


def _enclosing(numbers: dict[str, int], files: TokenizerFiles) -> Facts:
    """Return the facts of a BERT: each text begins with CLS and ends with SEP."""
    for role in ("cls", "sep", "unk"):
        if role not in numbers:
            raise damaged(files.folder / JSON_FILE, f"it has no token {SPECIAL[role]}")
    # llama.cpp puts its token of the begin where BERT has CLS; the end is SEP by itself.
    numbers = {role: number for role, number in numbers.items() if role != "eos"}
    return {_KEYS[role]: number for role, number in (numbers | {"bos": numbers["cls"]}).items()}
