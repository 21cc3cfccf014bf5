"""The tokenizer files of a checkpoint, together."""

from __future__ import annotations

from pathlib import Path

import msgspec

from parlance.contract.faults import FaultError
from parlance.modelfile.conversion.json_files import read_bytes, read_json_if_there
from parlance.modelfile.conversion.sentencepiece_model import SentencePieceModel, read_sentencepiece
from parlance.modelfile.conversion.tokenizer_json import TokenizerConfig, TokenizerJson

JSON_FILE = "tokenizer.json"
_SENTENCEPIECE_FILES = ("spiece.model", "tokenizer.model")
_WORDS_FILE = "vocab.txt"


class _ChatTemplate(msgspec.Struct, frozen=True):
    """chat_template.json."""

    chat_template: str


class _Numbers(msgspec.Struct, frozen=True):
    """Numbers of tokens in config.json."""

    bos_token_id: int | list[int] | None = None
    eos_token_id: int | list[int] | None = None
    pad_token_id: int | list[int] | None = None


class TokenizerFiles(msgspec.Struct, frozen=True, kw_only=True):
    """What there is; the vocabulary is in `json`, in `sentencepiece` or in `words`."""

    folder: Path
    json: TokenizerJson | None
    sentencepiece: SentencePieceModel | None
    words: tuple[str, ...]
    config: TokenizerConfig
    special: TokenizerConfig
    added: dict[str, int]
    numbers: _Numbers

    def token(self, role: str) -> str | None:
        """Return the text of the token of a role (`bos`, `eos`, ...)."""
        return self.config.token(role) or self.special.token(role)

    def number(self, role: str) -> int | None:
        """Return the number that config.json gives the token of a role."""
        number = {
            "bos": self.numbers.bos_token_id,
            "eos": self.numbers.eos_token_id,
            "pad": self.numbers.pad_token_id,
        }.get(role)
        if isinstance(number, list):
            return number[0] if number else None
        return number

    def chat_template(self) -> str | None:
        """Return how a chat is written for the model. Raises FaultError."""
        path = self.folder / "chat_template.jinja"
        if path.is_file():
            return read_bytes(path).decode("utf-8", errors="replace")
        template = self.config.chat_template
        if isinstance(template, list):
            named = {each.name: each.template for each in template}
            return named.get("default")
        if template is None:
            separate = read_json_if_there(self.folder / "chat_template.json", _ChatTemplate)
            return separate.chat_template if separate else None
        return template


def read_tokenizer_files(folder: Path) -> TokenizerFiles:
    """Return the tokenizer files in `folder`. Raises FaultError (CheckpointDamaged ...)."""
    found = read_json_if_there(folder / JSON_FILE, TokenizerJson)
    config = read_json_if_there(folder / "tokenizer_config.json", TokenizerConfig)
    special = read_json_if_there(folder / "special_tokens_map.json", TokenizerConfig)
    numbers = read_json_if_there(folder / "config.json", _Numbers)
    return TokenizerFiles(
        folder=folder,
        json=found,
        sentencepiece=_sentencepiece(folder, needed=found is None),
        words=_words(folder / _WORDS_FILE),
        config=config or TokenizerConfig(),
        special=special or TokenizerConfig(),
        added=read_json_if_there(folder / "added_tokens.json", dict[str, int]) or {},
        numbers=numbers or _Numbers(),
    )


def _sentencepiece(folder: Path, *, needed: bool) -> SentencePieceModel | None:
    """Return the SentencePiece model, if there is one.

    A tokenizer.model of another kind (that of Llama 3 is a list in Base64) is left out
    where tokenizer.json says the same.
    """
    for name in _SENTENCEPIECE_FILES:
        path = folder / name
        if path.is_file():
            try:
                return read_sentencepiece(path)
            except FaultError:
                if needed:
                    raise
    return None


def _words(path: Path) -> tuple[str, ...]:
    if not path.is_file():
        return ()
    lines = read_bytes(path).decode("utf-8", errors="replace").split("\n")
    return tuple(line.removesuffix("\r") for line in lines[: -1 if not lines[-1] else None])
