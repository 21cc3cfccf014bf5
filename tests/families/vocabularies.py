"""Small vocabularies of every kind that llama.cpp tells apart, as GGUF metadata."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from gguf import TokenType

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

SPACE = "▁"
UNKNOWN, BEGIN, END, PAD = "<unk>", "<s>", "</s>", "<pad>"
IM_START, IM_END, END_OF_TEXT = "<|im_start|>", "<|im_end|>", "<|endoftext|>"
CLASSIFY, SEPARATE, MASK = "[CLS]", "[SEP]", "[MASK]"

_LETTERS = [chr(number) for number in range(33, 127)]
_FOREIGN = [*"ابةتجدرسعلمنهويéßжя", *"你好世界猫的"]
_WORDS = ["the", "cat", "sat", "mat", "and", "user", "system", "assistant", "hello", "world"]
_PARTS = ["th", "in", "er", "an", "on", "at", "ed", "ing", "ca", "sa", "ma", "us", "he", "ll"]
_BYTES = [f"<0x{value:02X}>" for value in range(256)]


@dataclass(frozen=True)
class Vocabulary:
    """Tokens with what the tokenizer needs to know about them.

    Attributes:
        model: `tokenizer.ggml.model`.
        tokens: texts in the order of their ids.
        scores: one for each token, or none.
        settings: further keys under `tokenizer.`, without that prefix.
    """

    model: str
    tokens: tuple[str, ...]
    types: tuple[TokenType, ...]
    scores: tuple[float, ...] = ()
    settings: tuple[tuple[str, object], ...] = ()

    def metadata(self) -> dict[str, object]:
        """Return the keys and values of the file."""
        facts: dict[str, object] = {
            "tokenizer.ggml.model": self.model,
            "tokenizer.ggml.tokens": list(self.tokens),
            "tokenizer.ggml.token_type": [int(kind) for kind in self.types],
        }
        if self.scores:
            facts["tokenizer.ggml.scores"] = list(self.scores)
        return facts | {f"tokenizer.{key}": value for key, value in self.settings}


@cache
def vocabulary(kind: str) -> Vocabulary:
    """Return the vocabulary of a kind: one of KINDS, or of SPLITTING `:` a pre-tokenizer."""
    name, _, pre_tokenizer = kind.partition(":")
    return SPLITTING[name](pre_tokenizer) if pre_tokenizer else KINDS[name]()


def sentence_pieces() -> Vocabulary:
    """Return an SPM vocabulary, as Llama 2 and Gemma have it."""
    # llama.cpp looks for the end of text by name in Phi-3
    special = [UNKNOWN, BEGIN, END, PAD, IM_START, IM_END, END_OF_TEXT]
    tokens = _unique([*special, *_BYTES, SPACE, *_pieces(_spelled(_WORDS)), *_LETTERS, *_FOREIGN])
    return Vocabulary(
        model="llama",
        tokens=tokens,
        types=_types(tokens, special),
        scores=tuple(-float(number) for number in range(len(tokens))),
        settings=(
            *_numbers(tokens, bos=BEGIN, eos=END, eot=IM_END, unknown=UNKNOWN, padding=PAD),
            ("ggml.add_bos_token", True),
            ("ggml.add_space_prefix", False),
        ),
    )


def byte_pairs(pre_tokenizer: str) -> Vocabulary:
    """Return a byte-level BPE vocabulary which splits its text like `pre_tokenizer`."""
    special = [END_OF_TEXT, IM_START, IM_END, PAD]
    return _byte_pairs(
        special,
        ("ggml.pre", pre_tokenizer),
        ("ggml.add_bos_token", False),
        bos=END_OF_TEXT,
        eos=IM_END,
        padding=PAD,
    )


def enclosed_byte_pairs(pre_tokenizer: str) -> Vocabulary:
    """Return a byte-level BPE vocabulary which encloses its texts, as ModernBERT does."""
    special = [CLASSIFY, SEPARATE, MASK, PAD]
    return _byte_pairs(
        special,
        ("ggml.pre", pre_tokenizer),
        ("ggml.add_bos_token", True),
        ("ggml.add_sep_token", True),
        ("ggml.token_type_count", 2),
        bos=CLASSIFY,
        cls=CLASSIFY,
        eos=SEPARATE,
        seperator=SEPARATE,
        mask=MASK,
        padding=PAD,
    )


def image_byte_pairs(pre_tokenizer: str) -> Vocabulary:
    """Return the vocabulary of Chameleon, which has 8,192 pieces of images from 4 on."""
    text = byte_pairs(pre_tokenizer)
    images = tuple(f"<image {number}>" for number in range(8192))
    settings = tuple(
        (key, value + 4 + len(images))
        if key.endswith("_token_id") and isinstance(value, int)
        else (key, value)
        for key, value in text.settings
    )
    first = tuple(f"<unused {number}>" for number in range(4))
    return replace(
        text,
        tokens=first + images + text.tokens,
        types=(TokenType.UNUSED,) * (4 + len(images)) + text.types,
        settings=settings,
    )


def _byte_pairs(special: list[str], *settings: tuple[str, object], **numbers: str) -> Vocabulary:
    merges = [
        tuple("".join(_byte_letters()[byte] for byte in part.encode()) for part in pair)
        for pair in _merges([*_PARTS, *_WORDS, *(f" {word}" for word in _WORDS)])
    ]
    tokens = _unique([*_byte_letters(), *(first + second for first, second in merges), *special])
    return Vocabulary(
        model="gpt2",
        tokens=tokens,
        types=_types(tokens, special),
        settings=(
            *_numbers(tokens, **numbers),
            *settings,
            ("ggml.merges", [" ".join(pair) for pair in merges]),
        ),
    )


def merged_pieces() -> Vocabulary:
    """Return the vocabulary of Gemma 4: BPE over letters, with bytes for unknown ones."""
    special = [PAD, "<eos>", "<bos>", UNKNOWN, IM_START, IM_END]
    merges = _merges([*_PARTS, *_WORDS, *(SPACE + word for word in _WORDS)])
    merged = [first + second for first, second in merges]
    tokens = _unique([*special, *_BYTES, SPACE, "\n", *_LETTERS, *_FOREIGN, *merged])
    return Vocabulary(
        model="gemma4",
        tokens=tokens,
        types=_types(tokens, special),
        scores=tuple(-float(number) for number in range(len(tokens))),
        settings=(
            *_numbers(tokens, bos="<bos>", eos="<eos>", eot=IM_END, unknown=UNKNOWN, padding=PAD),
            ("ggml.merges", [" ".join(pair) for pair in merges]),
            ("ggml.add_bos_token", True),
            ("ggml.add_space_prefix", False),
        ),
    )


def word_pieces() -> Vocabulary:
    """Return a WordPiece vocabulary: beginnings of words are marked, and not the rest."""
    special = ["[PAD]", "[UNK]", CLASSIFY, SEPARATE, MASK]
    letters = [*(letter for letter in _LETTERS if not letter.isupper()), *_FOREIGN]
    starts = [SPACE + text for text in [*letters, *_PARTS, *_WORDS]]
    tokens = _unique([*special, *starts, *letters, *_PARTS])
    return Vocabulary(
        model="bert",
        tokens=tokens,
        types=_types(tokens, special),
        settings=(
            *_numbers(tokens, bos=CLASSIFY, eos=SEPARATE, seperator=SEPARATE, mask=MASK),
            *_numbers(tokens, cls=CLASSIFY, unknown="[UNK]", padding="[PAD]"),
            ("ggml.token_type_count", 2),
        ),
    )


def unigrams() -> Vocabulary:
    """Return the Unigram vocabulary of T5, which ends its texts and begins with padding."""
    special = [PAD, END, UNKNOWN, IM_START, IM_END]
    return _unigrams(
        special, settings=(("ggml.add_bos_token", False), ("ggml.add_eos_token", True))
    )


def enclosed_unigrams() -> Vocabulary:
    """Return the Unigram vocabulary of XLM-RoBERTa, which encloses its texts."""
    return _unigrams(
        [BEGIN, PAD, END, UNKNOWN, "<mask>"],
        settings=(
            ("ggml.bos_token_id", 0),
            ("ggml.cls_token_id", 0),
            ("ggml.seperator_token_id", 2),
            ("ggml.mask_token_id", 4),
            ("ggml.add_bos_token", True),
            ("ggml.add_eos_token", True),
            ("ggml.add_sep_token", True),
            ("ggml.token_type_count", 1),
        ),
    )


def world_words() -> Vocabulary:
    """Return an RWKV vocabulary: escaped bytes and words, and the longest match wins."""
    tokens = _unique([BEGIN, *(f"\\x{value:02x}" for value in range(256)), *_WORDS, *_PARTS])
    special = [IM_START, IM_END, END]
    tokens = _unique([*tokens, *(f" {word}" for word in _WORDS), *special])
    return Vocabulary(
        model="rwkv",
        tokens=tokens,
        types=_types(tokens, [BEGIN, *special]),
        settings=_numbers(tokens, bos=BEGIN, eos=END, eot=IM_END, unknown=BEGIN, padding=BEGIN),
    )


def plamo_pieces() -> Vocabulary:
    """Return a vocabulary of PLaMo 2: pieces with scores, and bytes for the rest."""
    special = [UNKNOWN, BEGIN, END, PAD, IM_START, IM_END]
    words = [*_PARTS, *_WORDS, *(f" {word}" for word in _WORDS)]
    tokens = _unique([*special, *_BYTES, " ", "\n", *_LETTERS, *_FOREIGN, *words])
    return Vocabulary(
        model="plamo2",
        tokens=tokens,
        types=_types(tokens, special),
        scores=tuple(-float(number) / 100 for number in range(len(tokens))),
        settings=_numbers(tokens, bos=BEGIN, eos=END, eot=IM_END, unknown=UNKNOWN, padding=PAD),
    )


KINDS: dict[str, Callable[[], Vocabulary]] = {
    "spm": sentence_pieces,
    "gemma4": merged_pieces,
    "wordpiece": word_pieces,
    "unigram": unigrams,
    "enclosed": enclosed_unigrams,
    "rwkv": world_words,
    "plamo2": plamo_pieces,
}
SPLITTING: dict[str, Callable[[str], Vocabulary]] = {
    "bpe": byte_pairs,
    "enclosed-bpe": enclosed_byte_pairs,
    "image-bpe": image_byte_pairs,
}


def _unigrams(special: list[str], settings: tuple[tuple[str, object], ...]) -> Vocabulary:
    words = [SPACE, *(SPACE + word for word in _WORDS), *_PARTS, *_LETTERS, *_FOREIGN]
    tokens = _unique([*special, *words, "\n", *_BYTES])
    return Vocabulary(
        model="t5",
        tokens=tokens,
        types=_types(tokens, special),
        scores=tuple(-2.0 - number / 100 for number in range(len(tokens))),
        settings=(
            *_numbers(tokens, eos=END, unknown=UNKNOWN, padding=PAD),
            *settings,
            ("ggml.add_space_prefix", True),
            ("ggml.remove_extra_whitespaces", False),
        ),
    )


def _types(tokens: Iterable[str], special: list[str]) -> tuple[TokenType, ...]:
    kinds = dict.fromkeys(special, TokenType.CONTROL) | dict.fromkeys(_BYTES, TokenType.BYTE)
    kinds |= {UNKNOWN: TokenType.UNKNOWN, "[UNK]": TokenType.UNKNOWN}
    return tuple(kinds.get(token, TokenType.NORMAL) for token in tokens)


def _numbers(tokens: tuple[str, ...], **special: str) -> tuple[tuple[str, object], ...]:
    return tuple((f"ggml.{key}_token_id", tokens.index(text)) for key, text in special.items())


def _unique(tokens: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(tokens))


def _spelled(words: list[str]) -> list[str]:
    return [*_PARTS, *words, *(SPACE + word for word in words)]


def _pieces(words: list[str]) -> list[str]:
    """Return what SentencePiece joins on its way to each word, letter by letter."""
    return [first + second for first, second in _merges(words)]


def _merges(words: list[str]) -> list[tuple[str, str]]:
    pairs = [(word[:end], word[end]) for word in words for end in range(1, len(word))]
    return list(dict.fromkeys(pairs))


@cache
def _byte_letters() -> list[str]:
    """Return the letter that stands for each byte in a byte-level vocabulary.

    GPT-2 keeps the bytes that are visible in Latin-1 and takes letters from 256 on, in
    order, for the others.
    """
    visible = {*range(33, 127), *range(161, 173), *range(174, 256)}
    hidden = iter(range(256, 512))
    return [chr(byte if byte in visible else next(hidden)) for byte in range(256)]
