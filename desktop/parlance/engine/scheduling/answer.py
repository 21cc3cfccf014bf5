"""The text of one answer: whole characters, reasoning apart, ended by stop strings."""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING

from parlance.contract.engine import Channel, Piece
from parlance.engine.prompting.reasoning import TAG_TOKENS, overlap

if TYPE_CHECKING:
    from parlance.engine.llama.vocabulary import Vocabulary
    from parlance.engine.prompting.reasoning import Part, ReasoningSplitter


class TokenTexts:
    """The bytes that tokens add to an answer, looked up once for each."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        """Know nothing yet."""
        self._vocabulary = vocabulary
        self._known: dict[int, bytes | None] = {}

    def of(self, token: int) -> bytes | None:
        """Return the bytes of `token`, or None if it ends the answer.

        Control tokens have none, except those that mark reasoning.
        """
        if token not in self._known:
            self._known[token] = self._look_up(token)
        return self._known[token]

    def _look_up(self, token: int) -> bytes | None:
        vocabulary = self._vocabulary
        if vocabulary.is_end(token):
            return None
        text = vocabulary.piece_bytes(token)
        if not text and vocabulary.is_control(token):
            tag = vocabulary.piece_bytes(token, special=True)
            return tag if tag.decode("utf-8", "replace") in TAG_TOKENS else b""
        return text


class AnswerText:
    """Turns the bytes of tokens into pieces to show.

    Attributes:
        stopped: whether a stop string was met; nothing more is given then.
    """

    def __init__(self, stop: tuple[str, ...], splitter: ReasoningSplitter | None) -> None:
        """Look for `stop` in the answer; without a splitter all text is the answer."""
        self.stopped = False
        self._stop = tuple(word for word in stop if word)
        self._splitter = splitter
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._inside = False  # of a character, whose first bytes the decoder has
        self._held = ""

    @property
    def reasoning(self) -> bool:
        """Whether the text is inside a reasoning block now."""
        return self._splitter is not None and self._splitter.closing is not None

    @property
    def closing(self) -> str | None:
        """The tag that would end the reasoning, inside of it."""
        return None if self._splitter is None else self._splitter.closing

    def feed(self, data: bytes) -> list[Piece]:
        """Return the pieces that are certain after the bytes of one token."""
        text = self._decoded(data)
        if not text:
            return []
        if not self._stop and (self._splitter is None or self._splitter.passes):
            return [Piece(text=text)]
        return self._pieces(self._split(text))

    def _decoded(self, data: bytes) -> str:
        """Return the characters that are whole now."""
        if not self._inside:
            try:
                return data.decode()
            except UnicodeDecodeError:
                pass  # it ends inside of a character, or is none
        text = self._decoder.decode(data)
        self._inside = bool(self._decoder.getstate()[0])
        return text

    def finish(self) -> list[Piece]:
        """Return what was held back. A character that was cut off is dropped."""
        if self.stopped:
            return []
        pieces = self._pieces([] if self._splitter is None else self._splitter.finish())
        if self._held and not self.stopped:
            pieces.append(Piece(text=self._held))
        return pieces

    def _split(self, text: str) -> list[Part]:
        return [(Channel.ANSWER, text)] if self._splitter is None else self._splitter.feed(text)

    def _pieces(self, parts: list[Part]) -> list[Piece]:
        pieces = []
        for channel, text in parts:
            shown = text if channel is Channel.REASONING else self._before_stop(text)
            if shown:
                pieces.append(Piece(text=shown, channel=channel))
        return pieces

    def _before_stop(self, text: str) -> str:
        """Return the text up to a stop string, or up to what may become one."""
        if self.stopped:
            return ""
        text = self._held + text
        places = [place for word in self._stop if (place := text.find(word)) >= 0]
        if places:
            self.stopped = True
            return text[: min(places)]
        held = max((overlap(text, word) for word in self._stop), default=0)
        self._held = text[len(text) - held :]
        return text[: len(text) - held]
