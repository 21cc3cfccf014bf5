"""Trains the SentencePiece vocabulary and turns chats into token ids, as the app does."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import sentencepiece

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

CONTROL = ("<|system|>", "<|user|>", "<|assistant|>", "<|end|>")
THINKING = "<think>\n"
"""How an answer begins that was to be thought over."""


@dataclass(frozen=True)
class Message:
    """One message of a chat; an answer's `reasoning` is what was thought before it."""

    role: str
    content: str
    reasoning: str = ""

    @property
    def written(self) -> str:
        """All that stands in it."""
        if not self.reasoning:
            return self.content
        return f"{THINKING}{self.reasoning}\n</think>\n\n{self.content}"


@dataclass(frozen=True)
class Encoded:
    """Token ids of a chat, and how much each counts in the loss."""

    ids: list[int]
    weights: list[float]


class Vocabulary:
    """A trained vocabulary."""

    def __init__(self, path: Path) -> None:
        """Read the SentencePiece model at this path."""
        self.processor = sentencepiece.SentencePieceProcessor(model_file=str(path))
        self.size = int(self.processor.get_piece_size())
        self.bos = int(self.processor.bos_id())
        self.end = self.control("<|end|>")

    def control(self, piece: str) -> int:
        """Return the id of a control token."""
        return int(self.processor.piece_to_id(piece))

    def content(self, text: str) -> list[int]:
        """Return the ids of plain text; control tokens written in it stay plain text."""
        return [int(token) for token in self.processor.encode(text)]

    def text(self, ids: list[int]) -> str:
        """Return the text of ids, without control tokens."""
        return str(self.processor.decode(ids))

    def prompt(self, messages: list[Message]) -> list[int]:
        """Return the ids of a chat up to where the assistant writes."""
        ids = [self.bos]
        for message in messages:
            ids += [self.control(f"<|{message.role}|>"), *self.content(message.content), self.end]
        return [*ids, self.control("<|assistant|>")]

    def encode(self, messages: list[Message], *, asked: float = 0.0) -> Encoded:
        """Return ids and weights of a chat: what is asked counts as given, answers fully."""
        ids, weights = [self.bos], [0.0]
        for message in messages:
            written = [*self.content(message.written), self.end]
            ids += [self.control(f"<|{message.role}|>"), *written]
            share = 1.0 if message.role == "assistant" else asked
            weights += [0.0, *([share] * len(written))]
        return Encoded(ids, weights)


def train_vocabulary(texts: Iterable[str], path: Path, *, size: int) -> Vocabulary:
    """Train a BPE vocabulary with byte fallback on these texts and write it to the path."""
    with path.open("wb") as file:
        sentencepiece.SentencePieceTrainer.train(
            sentence_iterator=(line for text in texts for line in text.split("\n") if line),
            model_writer=file,
            model_type="bpe",
            vocab_size=size,
            byte_fallback=True,
            normalization_rule_name="identity",
            add_dummy_prefix=False,
            remove_extra_whitespaces=False,
            split_digits=True,
            character_coverage=0.9999,
            unk_id=0,
            bos_id=1,
            eos_id=2,
            pad_id=-1,
            control_symbols=list(CONTROL),
            num_threads=2,
            minloglevel=2,
        )
    return Vocabulary(path)
