"""A model's own chat template: scaffold and content kept apart.

Contents are replaced by marks before rendering, so that the template's own text, which
may hold special tokens, and what people wrote, which may not, can be tokenized each in
its way.
"""

from __future__ import annotations

import re
import secrets
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

import msgspec

from parlance.children.child import ChildDidNotStart, ChildSilent
from parlance.children.frames import FrameError
from parlance.contract.engine import Role, Turn
from parlance.contract.faults import ChatTemplateFailed, FaultError
from parlance.engine.prompting.template_wire import (
    TemplateAnswer,
    TemplateCall,
    TemplateEnded,
    TemplateError,
    TemplateReady,
    TemplateText,
)
from parlance.engine.prompting.template_worker import BROUGHT_DOWN, TOO_LONG

if TYPE_CHECKING:
    from collections.abc import Callable

    from parlance.children.child import Child
    from parlance.children.nursery import Nursery
    from parlance.engine.prompting.template_wire import TemplateOptions

_PADDING = "\u2003"
"""White space that templates strip but never write themselves; shows who trims."""

_FRAGILE = "aZ\"<\n&'\\Yb"
"""Letters that any change of case or any escaping would alter."""

_START_SECONDS = 30.0
_RUNS_IN_COPIES = sys.platform == "linux"
_PATIENCE_SECONDS = 10.0 if _RUNS_IN_COPIES else 3.0
"""A template has less time. What runs it in copies of itself tells when that is over, and is
silent only where the whole system stands still."""

_INVISIBLE = "\u200b"


class Part(msgspec.Struct, frozen=True):
    """A stretch of a prompt: the template's own text, or what somebody wrote.

    Attributes:
        images: image files that stand before the text.
        role: who wrote it; None for the template's own text, and in prompts without one.
        blended: whether what somebody wrote stands in the template's own text, harmless.
    """

    text: str
    content: bool
    images: tuple[bytes, ...] = ()
    blended: bool = False
    role: Role | None = None


class ChatTemplate:
    """Renders turns with one template, in a process that cannot do harm."""

    def __init__(
        self,
        nursery: Nursery,
        *,
        source: str,
        begin: str,
        end: str,
        special_texts: Callable[[], tuple[str, ...]],
    ) -> None:
        """Hold the template; `special_texts` is asked only where marks do not survive."""
        self._renderer = _Renderer(nursery)
        self._source = source
        self._begin = begin
        self._end = end
        self._special_texts = special_texts
        self._neutral: Neutral | None = None

    @property
    def source(self) -> str:
        """The template itself, in Jinja."""
        return self._source

    def warm(self) -> None:
        """Start the process that renders; if that fails, the next `render` tries again."""
        self._renderer.warm()

    def close(self) -> None:
        """End the process that renders."""
        self._renderer.close()

    def render(self, turns: tuple[Turn, ...], options: TemplateOptions) -> list[Part]:
        """Return the prompt in parts. Raises FaultError(ChatTemplateFailed)."""
        marks = Marks(turns)
        answer = self._call(marks.turns, options)
        if isinstance(answer, TemplateText):
            parts = marks.split(answer.text)
            if parts is not None:
                return parts
        return self._render_as_text(turns, options)

    def _render_as_text(self, turns: tuple[Turn, ...], options: TemplateOptions) -> list[Part]:
        """Render the real contents, with special tokens in them made harmless."""
        if any(turn.images for turn in turns):
            raise FaultError(ChatTemplateFailed(reason="it has no place for an image"))
        if self._neutral is None:
            self._neutral = Neutral(self._special_texts())
        neutral = self._neutral
        harmless = tuple(Turn(turn.role, neutral.text(turn.content)) for turn in turns)
        answer = self._call(harmless, options)
        match answer:
            case TemplateText(text=text):
                return [Part(text, content=False, blended=True)]
            case TemplateError(reason=reason):
                raise FaultError(ChatTemplateFailed(reason=reason))

    def _call(
        self, turns: tuple[Turn, ...], options: TemplateOptions
    ) -> TemplateText | TemplateError:
        return self._renderer.call(
            TemplateCall(
                template=self._source,
                turns=turns,
                options=options,
                begin=self._begin,
                end=self._end,
            )
        )


class Marks:
    """Stand-ins for the contents of turns, found again in the rendered text.

    Attributes:
        turns: the turns with marks for contents; empty contents stay empty.
    """

    def __init__(self, turns: tuple[Turn, ...]) -> None:
        """Make marks that nobody can have written."""
        self._nonce = f"Pq{secrets.token_hex(8)}"
        self._turns = turns
        self.turns = tuple(
            Turn(turn.role, self._mark(number) if turn.content or turn.images else "")
            for number, turn in enumerate(turns)
        )

    def split(self, text: str) -> list[Part] | None:
        """Return the parts of a rendered text, or None if marks were lost or altered."""
        core = re.escape(self._nonce) + r"(\d+)" + re.escape(_FRAGILE)
        pattern = re.compile(f"({_PADDING}?){core}({_PADDING}?)")
        found = list(pattern.finditer(text))
        wanted = {number for number, turn in enumerate(self._turns) if turn.content or turn.images}
        if {int(match[2]) for match in found} != wanted or text.count(self._nonce) != len(found):
            return None
        parts: list[Part] = []
        end = 0
        for match in found:
            parts.append(Part(text[end : match.start()], content=False))
            turn = self._turns[int(match[2])]
            content = self._content(match)
            parts.append(Part(content, content=True, images=turn.images, role=turn.role))
            end = match.end()
        parts.append(Part(text[end:], content=False))
        return [part for part in parts if part.text or part.images]

    def _mark(self, number: int) -> str:
        return f"{_PADDING}{self._nonce}{number}{_FRAGILE}{_PADDING}"

    def _content(self, match: re.Match[str]) -> str:
        """Return the content of a mark, trimmed on the sides where the template trims."""
        content = self._turns[int(match[2])].content
        if not match[1]:
            content = content.lstrip()
        return content if match[3] else content.rstrip()


class Neutral:
    """Breaks up what a vocabulary would read as special tokens."""

    def __init__(self, special_texts: tuple[str, ...]) -> None:
        """Know how the special tokens are written."""
        texts = [text for text in special_texts if len(text) > 1]
        self._texts = frozenset(map(_folded, texts))
        self._lengths = sorted({len(text) for text in texts})
        # Thousands of alternatives would take seconds; one may begin within another.
        starts = {f"{re.escape(text[0])}(?={re.escape(text[1])})" for text in texts}
        self._starts = re.compile("|".join(sorted(starts)), re.IGNORECASE) if starts else None

    def text(self, text: str) -> str:
        """Return `text` with an invisible space inside each special token."""
        if self._starts is None:
            return text

        def broken(match: re.Match[str]) -> str:
            return match[0] + _INVISIBLE if self._begins(text, match.start()) else match[0]

        return self._starts.sub(broken, text)

    def _begins(self, text: str, start: int) -> bool:
        return any(_folded(text[start : start + length]) in self._texts for length in self._lengths)


def _folded(text: str) -> str:
    """Return `text` in the case in which all cases of it are equal."""
    return text.upper().lower()


class RendererGone(Exception):  # noqa: N818 - a name that says it
    """What rendered templates has ended, and this process can start no other: it ends, too."""


class _Renderer:
    """The process that renders, started when first needed and again after its end.

    An engine on Linux starts no programs once its model is loaded. Where the process that
    rendered for it has ended, the engine ends too: it is started again with both.
    """

    def __init__(self, nursery: Nursery) -> None:
        self._nursery = nursery
        self._child: Child[TemplateAnswer] | None = None

    def close(self) -> None:
        if self._child is not None:
            self._child.end(patience=0)
            self._child = None

    def warm(self) -> None:
        with suppress(ChildDidNotStart):
            self._child = self._child or self._started()

    def call(self, call: TemplateCall) -> TemplateText | TemplateError:
        """Render. Raises FaultError(ChatTemplateFailed), and RendererGone on Linux."""
        answer = self._answer(call)
        if isinstance(answer, TemplateEnded):
            raise FaultError(ChatTemplateFailed(reason=answer.reason))
        return answer

    def _answer(self, call: TemplateCall) -> TemplateText | TemplateError | TemplateEnded:
        reason = BROUGHT_DOWN
        try:
            self._child = self._child or self._started()
            self._child.send(call)
            answer = self._child.receive(_PATIENCE_SECONDS)
            if answer is not None and not isinstance(answer, TemplateReady):
                return answer
        except ChildDidNotStart as error:
            reason = error.reason
        except ChildSilent:
            reason = TOO_LONG
        except FrameError:
            pass
        self.close()
        if _RUNS_IN_COPIES:
            # The template's doing would have been told: it ran in a copy.
            raise RendererGone(f"what renders templates is gone: {reason}")
        return TemplateEnded(reason=reason)

    def _started(self) -> Child[TemplateAnswer]:
        """Return a process that is ready. Raises ChildDidNotStart."""
        decoder: msgspec.msgpack.Decoder[TemplateAnswer] = msgspec.msgpack.Decoder(TemplateAnswer)
        child = self._nursery.start("templates", decoder)
        reason = "it ended before it was ready"
        try:
            if isinstance(child.receive(_START_SECONDS), TemplateReady):
                return child
        except ChildSilent:
            reason = "it was not ready in time"
        except FrameError as error:
            reason = f"its words made no sense ({error})"
        child.end(patience=0)
        raise ChildDidNotStart(reason, child.log)
