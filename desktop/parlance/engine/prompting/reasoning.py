"""Separates a model's reasoning from its answer while the text streams.

Models mark their reasoning with tags that are special tokens for some and plain
letters for others; either way they may arrive in pieces.
"""

from __future__ import annotations

import msgspec

from parlance.contract.engine import Channel

Part = tuple[Channel, str]


class _Tags(msgspec.Struct, frozen=True):
    opening: str
    closing: str


_PAIRS = (
    _Tags("<think>", "</think>"),
    _Tags("<thinking>", "</thinking>"),
    _Tags("<thought>", "</thought>"),
    _Tags("<reasoning>", "</reasoning>"),
    _Tags("<seed:think>", "</seed:think>"),
    _Tags("[THINK]", "[/THINK]"),
    _Tags("<|START_THINKING|>", "<|END_THINKING|>"),
    # gpt-oss: channels of its harmony format.
    _Tags("<|channel|>analysis<|message|>", "<|end|>"),
    _Tags("<|channel|>commentary<|message|>", "<|end|>"),
)
_SKIPPED = (
    "<|start|>assistant",
    "<|channel|>final<|message|>",
    "<|START_RESPONSE|>",
    "<|END_RESPONSE|>",
)
"""Tags round the answer itself; they are dropped."""

_WORDS = tuple(pair.opening for pair in _PAIRS) + _SKIPPED

TAG_TOKENS = frozenset(
    {pair.opening for pair in _PAIRS}
    | {pair.closing for pair in _PAIRS}
    | set(_SKIPPED)
    | {"<|start|>", "<|channel|>", "<|message|>"}
)
"""Special tokens that must reach the splitter as text."""


def tags_in(template: str) -> tuple[str, str]:
    """Return the opening and closing tag that a chat template knows, else the usual ones."""
    known = (pair for pair in _PAIRS if pair.opening in template)
    pair = next(known, _PAIRS[0])
    return pair.opening, pair.closing


def template_reasons(template: str) -> bool:
    """Whether a chat template knows about reasoning."""
    marks = ("enable_thinking", "<|channel|>", *(pair.opening for pair in _PAIRS))
    return any(mark in template for mark in marks)


def open_tag(prompt_end: str) -> str | None:
    """Return the closing tag to wait for if a prompt ends inside a reasoning block."""
    end = prompt_end.rstrip()
    return next((pair.closing for pair in _PAIRS if end.endswith(pair.opening)), None)


class ReasoningSplitter:
    """Takes text as it comes and gives it back by channel, without the tags.

    Opening tags count only before the first letter of the answer, so that an answer
    may speak of them. White space at the start of either part is dropped.

    Attributes:
        closing: the tag that ends the reasoning, while inside of it.
    """

    def __init__(self, closing: str | None = None, *, begun: bool = False) -> None:
        """Start in the answer, or in a block that ends with `closing`.

        `begun` says that some of it was given before, whose text goes on.
        """
        self.closing = closing
        self._held = ""
        self._begun = begun

    @property
    def passes(self) -> bool:
        """Whether the answer has begun, so that all text is passed on as it is."""
        return self._begun and self.closing is None and not self._held

    def feed(self, text: str) -> list[Part]:
        """Return what is certain after `text`."""
        self._held += text
        parts: list[Part] = []
        while self._advance(parts):
            pass
        return parts

    def finish(self) -> list[Part]:
        """Return what was held back, when no more text comes."""
        held, self._held = self._held, ""
        channel = Channel.ANSWER if self.closing is None else Channel.REASONING
        text = held if self._begun else held.lstrip()
        return [(channel, text)] if text else []

    def _advance(self, parts: list[Part]) -> bool:
        """Move what is certain from the held text to `parts`; True if there may be more."""
        if not self._begun:
            self._held = self._held.lstrip()
        if self.closing is not None:
            return self._reason(parts, self.closing)
        if self._begun:
            self._give(parts, Channel.ANSWER, len(self._held))
            return False
        return self._open()

    def _open(self) -> bool:
        """Look for an opening tag where the answer would begin."""
        for pair in _PAIRS:
            if self._held.startswith(pair.opening):
                self._held = self._held[len(pair.opening) :]
                self.closing = pair.closing
                return True
        for tag in _SKIPPED:
            if self._held.startswith(tag):
                self._held = self._held[len(tag) :]
                return True
        if any(word.startswith(self._held) for word in _WORDS):
            return False
        self._begun = True
        return True

    def _reason(self, parts: list[Part], closing: str) -> bool:
        """Give reasoning up to its closing tag, or up to what may be the start of it."""
        place = self._held.find(closing)
        if place < 0:
            self._begun = self._begun or bool(self._held)
            self._give(parts, Channel.REASONING, len(self._held) - overlap(self._held, closing))
            return False
        self._give(parts, Channel.REASONING, place)
        self._held = self._held[len(closing) :]
        self.closing = None
        self._begun = False
        return True

    def _give(self, parts: list[Part], channel: Channel, length: int) -> None:
        if length > 0:
            parts.append((channel, self._held[:length]))
            self._held = self._held[length:]


def overlap(text: str, word: str) -> int:
    """Return how many letters at the end of `text` may be the beginning of `word`."""
    for length in range(min(len(text), len(word) - 1), 0, -1):
        if text.endswith(word[:length]):
            return length
    return 0
