"""The text of one answer: whole characters, reasoning apart, ended by stop strings."""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING

from parlance.contract.engine import Channel, Piece
from parlance.engine.reasoning import overlap

if TYPE_CHECKING:
    from parlance.engine.reasoning import Part, ReasoningSplitter


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
        self._held = ""

    def feed(self, data: bytes) -> list[Piece]:
        """Return the pieces that are certain after the bytes of one token."""
        text = self._decoder.decode(data)
        return self._pieces(self._split(text)) if text else []

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
