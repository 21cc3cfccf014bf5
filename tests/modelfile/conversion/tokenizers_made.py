"""Small tokenizers of each kind, made and read by the libraries that checkpoints are made with."""

from __future__ import annotations

import base64
import io
import json
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

import sentencepiece
from tokenizers import (
    AddedToken,
    Regex,
    Tokenizer,
    decoders,
    models,
    normalizers,
    pre_tokenizers,
    processors,
    trainers,
)

from parlance.modelfile.conversion.sentencepiece_model import read_sentencepiece

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

CORPUS = [
    "the cat sat on the mat and the dog sat on the cat",
    "translate English to German: the house is wonderful",
    "I'm sure they'll say it's 1234 or 56789, won't they?",
    "Ärger über größere Öfen, naïve café, señor Ñandú",
    "съешь ещё этих мягких французских булок",
    "你好世界 猫坐在垫子上 東京都 日本語",
    "def f(x):\n    return x  # doubled\n\n\tprint(f(2))",
] * 3
TRICKY = [
    "",
    "the cat",
    " the  cat ",
    "The CAT's 12345 mats, they'll see!",
    "größere Öfen — naïve café",
    "你好世界 cat 猫坐",
    "🙂 unseen ǿ ﬁ ① ｆｕｌｌ",
    "a\tb\nc\n\n  d",
    "x = f(2)  # two\r\n",
    "булок ещё",
    "[CLS] and </s> and <s>",
]
LLAMA3 = (
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}|"
    r" ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)
QWEN2 = LLAMA3.replace(r"\p{N}{1,3}", r"\p{N}")

TEKKEN = (
    r"[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+|"
    r"[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]+[\p{Ll}\p{Lm}\p{Lo}\p{M}]*|"
    r"\p{N}| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)
DIGITS = "digits"


@dataclass(frozen=True)
class Made:
    """A tokenizer whose files lie in a folder; `encode` gives tokens as of a prompt."""

    size: int
    encode: Callable[[str], list[int]]


def unigram(folder: Path, *, as_json: bool = False, rule: str = "nmt_nfkc") -> Made:
    """Write T5's tokenizer: spiece.model, or tokenizer.json instead."""
    path = folder / "spiece.model"
    processor = _trained(
        path,
        model_type="unigram",
        normalization_rule_name=rule,
        vocab_size=260,
        pad_id=0,
        eos_id=1,
        unk_id=2,
        bos_id=-1,
    )
    _config(folder, eos_token="</s>", unk_token="<unk>", pad_token="<pad>", extra_ids=4)
    if not as_json:
        return Made(processor.get_piece_size() + 4, lambda text: [*processor.encode(text), 1])
    model = read_sentencepiece(path)
    path.unlink()
    made = Tokenizer(models.Unigram([(p.text, p.score) for p in model.pieces], 2, False))
    made.normalizer = normalizers.Precompiled(model.charsmap)
    made.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.WhitespaceSplit(), pre_tokenizers.Metaspace()]
    )
    made.add_special_tokens([AddedToken(text, special=True) for text in ("<pad>", "</s>", "<unk>")])
    made.add_special_tokens([AddedToken(f"<extra_id_{n}>", special=True) for n in (3, 2, 1, 0)])
    made.post_processor = processors.TemplateProcessing(
        single=["$A", "</s>"], special_tokens=[("</s>", 1)]
    )
    made.save(str(folder / "tokenizer.json"))
    return _saved(made)


def merged(folder: Path, *, as_json: bool = False) -> Made:
    """Write Llama 2's tokenizer: tokenizer.model, or tokenizer.json instead."""
    path = folder / "tokenizer.model"
    processor = _trained(
        path,
        model_type="bpe",
        vocab_size=560,
        byte_fallback=True,
        normalization_rule_name="identity",
        remove_extra_whitespaces=False,
    )
    _config(folder, bos_token={"content": "<s>"}, eos_token={"content": "</s>"},
            unk_token="<unk>", add_bos_token=True, add_eos_token=False)  # fmt: skip
    if not as_json:
        return Made(processor.get_piece_size(), lambda text: [1, *processor.encode(text)])
    pieces = read_sentencepiece(path).pieces
    path.unlink()
    vocabulary = {piece.text: number for number, piece in enumerate(pieces)}
    made = Tokenizer(
        models.BPE(
            vocabulary, _merges(vocabulary), unk_token="<unk>", byte_fallback=True, fuse_unk=True
        )
    )
    made.normalizer = normalizers.Sequence(
        [normalizers.Prepend("▁"), normalizers.Replace(" ", "▁")]
    )
    made.decoder = decoders.ByteFallback()
    made.add_special_tokens([AddedToken(t, special=True) for t in ("<unk>", "<s>", "</s>")])
    made.post_processor = processors.TemplateProcessing(
        single=["<s>", "$A"], special_tokens=[("<s>", 1)]
    )
    made.save(str(folder / "tokenizer.json"))
    return _saved(made)


def _merges(vocabulary: dict[str, int]) -> list[tuple[str, str]]:
    """Return the merges of a SentencePiece vocabulary, as transformers finds them."""
    found = []
    for text, number in vocabulary.items():
        parts = [(text[:at], text[at:]) for at in range(1, len(text))]
        known = [(a, b) for a, b in parts if a in vocabulary and b in vocabulary]
        found += [(number, vocabulary[a], vocabulary[b], (a, b)) for a, b in known]
    return [pair for *_order, pair in sorted(found)]


def byte_pairs(folder: Path, expression: str | None = QWEN2, *, ignores: bool = False) -> Made:
    """Write the byte-level tokenizer.json of Qwen2, Llama 3, SmolLM, or GPT-2 (None)."""
    made = Tokenizer(models.BPE(ignore_merges=ignores))
    if expression is None:
        made.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    elif expression == DIGITS:
        digits = pre_tokenizers.Digits(individual_digits=True)
        level = pre_tokenizers.ByteLevel(add_prefix_space=False)
        made.pre_tokenizer = pre_tokenizers.Sequence([digits, level])
    else:
        split = pre_tokenizers.Split(Regex(expression), "isolated", invert=False)
        level = pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)
        made.pre_tokenizer = pre_tokenizers.Sequence([split, level])
    made.decoder = decoders.ByteLevel()
    _train(made, trainers.BpeTrainer(
        vocab_size=400, show_progress=False,
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet()))  # fmt: skip
    names = ("<|endoftext|>", "<|im_start|>", "<|im_end|>")
    made.add_special_tokens([AddedToken(name, special=True) for name in names])
    made.add_tokens([AddedToken("<tool_call>", special=False)])
    begin = made.token_to_id("<|endoftext|>")
    if ignores:
        made.post_processor = processors.TemplateProcessing(
            single=["<|endoftext|>", "$A"], special_tokens=[("<|endoftext|>", begin)]
        )
    made.save(str(folder / "tokenizer.json"))
    more = {"bos_token": "<|endoftext|>"} if ignores else {"bos_token": None}
    _config(folder, eos_token="<|im_end|>", pad_token="<|endoftext|>", **more)
    return _saved(made)


def word_pieces(folder: Path, *, lowercase: bool = True, as_json: bool = True) -> Made:
    """Write BERT's tokenizer: tokenizer.json, or vocab.txt instead."""
    made = Tokenizer(models.WordPiece(unk_token="[UNK]"))
    made.normalizer = normalizers.BertNormalizer(lowercase=lowercase)
    made.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    special = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"]
    _train(made, trainers.WordPieceTrainer(
        vocab_size=300, show_progress=False, special_tokens=special))  # fmt: skip
    made.post_processor = processors.TemplateProcessing(
        single=["[CLS]", "$A", "[SEP]"], special_tokens=[("[CLS]", 2), ("[SEP]", 3)]
    )
    roles = {f"{role}_token": f"[{role.upper()}]" for role in ("cls", "sep", "unk", "pad", "mask")}
    _config(folder, do_lower_case=lowercase, **roles)
    if as_json:
        made.save(str(folder / "tokenizer.json"))
    else:
        texts = [made.id_to_token(number) for number in range(made.get_vocab_size())]
        (folder / "vocab.txt").write_text("\n".join(texts) + "\n", "utf-8")
    return _saved(made)


def change_json(folder: Path, change: Callable[[Any], None], name: str = "tokenizer.json") -> None:
    """Rewrite a JSON file after `change` was called with what it holds."""
    path = folder / name
    content = json.loads(path.read_text("utf-8"))
    change(content)
    path.write_text(json.dumps(content), "utf-8")


def base64_of(content: bytes) -> str:
    return base64.b64encode(content).decode()


def _saved(made: Tokenizer) -> Made:
    return Made(made.get_vocab_size(), lambda text: made.encode(text).ids)


def _config(folder: Path, **entries: Any) -> None:
    (folder / "tokenizer_config.json").write_text(json.dumps(entries), "utf-8")


def _train(made: Tokenizer, trainer: Any) -> None:
    made.train_from_iterator(CORPUS, trainer)


def _trained(path: Path, **options: Any) -> sentencepiece.SentencePieceProcessor:
    path.write_bytes(_model(json.dumps(options)))
    return sentencepiece.SentencePieceProcessor(model_file=str(path))


@cache
def _model(options: str) -> bytes:
    written = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(line for text in CORPUS for line in text.split("\n")),
        model_writer=written,
        hard_vocab_limit=False,
        minloglevel=2,
        **json.loads(options),
    )
    return written.getvalue()
