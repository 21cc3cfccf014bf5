"""Prompts become tokens: special ones from the template, never from what people wrote."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from parlance.contract.engine import ChatPrompt, PromptPart, RawPrompt
from parlance.contract.faults import FaultError, NoChatTemplate, NotCapable
from parlance.contract.models import Capability
from parlance.engine.llama.vision import TextChunk
from parlance.engine.prompting.reasoning import TAG_TOKENS, open_tag, tags_in
from parlance.engine.prompting.template_wire import TemplateOptions
from parlance.engine.prompting.templates import Part
from parlance.engine.scheduling.strand import Media, image_numbers

if TYPE_CHECKING:
    from collections.abc import Callable

    from parlance.contract.engine import Begun, Prompt
    from parlance.contract.models import InfillTokens
    from parlance.engine.llama.vision import ImageChunk, Projector
    from parlance.engine.llama.vocabulary import Vocabulary
    from parlance.engine.prompting.templates import ChatTemplate


@dataclass(frozen=True, slots=True, kw_only=True)
class TokenizedPrompt:
    """A prompt as the model reads it.

    Attributes:
        chat: whether a template made it, so that reasoning is looked for.
        closing: tag that ends a reasoning block which the template has opened.
        reasoning_tokens: after how many the engine ends the reasoning, or None.
        borders: lengths at which a message begins or ends.
        media: the images among the tokens, which have numbers below 0 there.
        answer: tokens of an answer that goes on, which follow the prompt.
    """

    tokens: list[int]
    chat: bool
    closing: str | None = None
    reasoning_tokens: int | None = None
    borders: tuple[int, ...] = ()
    media: tuple[Media, ...] = ()
    answer: tuple[int, ...] = ()

    @property
    def begun(self) -> bool:
        """Whether some of the answer was written before."""
        return bool(self.answer)


class _Tokens:
    """The tokens of a prompt as it is put together, with the places of what is in it.

    Attributes:
        ends: lengths at which parts end: what the model wants before all, then each.
    """

    def __init__(self, vocabulary: Vocabulary, check: Callable[[], None]) -> None:
        self.tokens: list[int] = []
        self.borders: list[int] = []
        self.media: list[Media] = []
        self.ends: list[int] = [0]
        self.images = 0
        self._vocabulary = vocabulary
        self._check = check

    def add(self, part: Part) -> None:
        """Add text; where what people wrote begins and ends is a border."""
        if part.content:
            self.borders.append(len(self.tokens))
            self.tokens += self._vocabulary.content(part.text, self._check, after=self.tokens)
            self.borders.append(len(self.tokens))
        else:
            self.tokens += self._vocabulary.scaffold(part.text, after=self.tokens)
        self.ends.append(len(self.tokens))

    def add_image(self, chunks: list[TextChunk | ImageChunk]) -> None:
        """Add an image, with the tokens that its model wants round it."""
        self.images += 1
        for chunk in chunks:
            if isinstance(chunk, TextChunk):
                self.tokens += chunk.tokens
            else:
                self.media.append(Media(len(self.tokens), chunk))
                self.tokens += image_numbers(chunk.identity, chunk.cells)

    def begin(self) -> None:
        """Put the model's first token before all, where it wants one and has none."""
        first = self._vocabulary.begin
        if first is not None and self.tokens[:1] != [first]:
            self.tokens.insert(0, first)
            self.borders = [border + 1 for border in self.borders]
            self.ends = [end + 1 for end in self.ends]
            self.media = [Media(media.start + 1, media.image) for media in self.media]


class Prompts:
    """Tokenizes and renders the prompts of one model.

    Attributes:
        name: what the model is called.
    """

    def __init__(
        self,
        name: str,
        vocabulary: Vocabulary,
        template: ChatTemplate | None,
        projector: Projector | None = None,
    ) -> None:
        """Use `template` for chats and `projector` for images; None where there is none."""
        self._projector = projector
        self.name = name
        self._vocabulary = vocabulary
        self._template = template
        vocabulary.reserve(" ".join(sorted(TAG_TOKENS)))
        if template is not None:
            vocabulary.reserve(template.source)

    @property
    def sees(self) -> bool:
        """Whether prompts may have images."""
        return self._projector is not None

    @property
    def infill(self) -> InfillTokens | None:
        """The tokens with which a gap in a text is filled, where there are any."""
        return self._vocabulary.infill

    def warm(self) -> None:
        """Start what the first chat prompt would have to wait for."""
        if self._template is not None:
            self._template.warm()

    def count(self, text: str, check: Callable[[], None]) -> int:
        """Return how many tokens `text` is as content.

        `check` is called all along; what it raises ends the counting.
        """
        return len(self._vocabulary.content(text, check))

    def tokenize(self, prompt: Prompt, check: Callable[[], None]) -> TokenizedPrompt:
        """Return the tokens of `prompt`. Raises FaultError.

        `check` is called all along; what it raises ends the tokenizing.
        """
        parts = self._parts(prompt)
        text = self._read(parts, check)
        if isinstance(prompt, RawPrompt):
            return TokenizedPrompt(tokens=text.tokens, chat=False)
        end = parts[-1].text if parts and not parts[-1].content else ""
        return TokenizedPrompt(
            tokens=text.tokens,
            chat=True,
            closing=open_tag(end),
            reasoning_tokens=prompt.reasoning_tokens,
            borders=tuple(text.borders),
            media=tuple(text.media),
        )

    def _read(self, parts: list[Part], check: Callable[[], None]) -> _Tokens:
        # Where contents are part of it, what a person wrote would be kept out for good.
        for scaffold in {part.text for part in parts if not (part.content or part.blended)}:
            self._vocabulary.reserve(scaffold)
        text = _Tokens(self._vocabulary, check)
        for part in parts:
            for image in part.images:
                text.add_image(self._seen(image, text.images + 1))
            text.add(part)
        text.begin()
        return text

    def _seen(self, image: bytes, number: int) -> list[TextChunk | ImageChunk]:
        if self._projector is None:
            raise FaultError(NotCapable(name=self.name, capability=Capability.SEE.value))
        return self._projector.chunks(image, number)

    def content(self, text: str, prompt: TokenizedPrompt, check: Callable[[], None]) -> list[int]:
        """Return the tokens of `text` as it goes on after `prompt` and what is answered."""
        return self._vocabulary.content(text, check, after=[*prompt.tokens, *prompt.answer])

    def reasoned(self, prompt: TokenizedPrompt) -> TokenizedPrompt:
        """Return `prompt` with its reasoning ended, so that the answer itself comes next."""
        if prompt.closing is None:
            return prompt
        before = [*prompt.tokens, *prompt.answer]
        end = self._vocabulary.scaffold(f"{prompt.closing}\n\n", after=before)
        return replace(prompt, closing=None, answer=(*prompt.answer, *end))

    def begin(
        self, prompt: TokenizedPrompt, begun: Begun, check: Callable[[], None]
    ) -> TokenizedPrompt:
        """Return `prompt` with the beginning of its answer, which goes on from there."""
        vocabulary, closing = self._vocabulary, prompt.closing
        tokens = list(prompt.tokens)
        if begun.reasoning:
            if closing is None:
                opening, closing = tags_in(self._template.source if self._template else "")
                tokens += vocabulary.scaffold(opening, after=tokens)
            tokens += vocabulary.content(begun.reasoning, check, after=tokens)
        if begun.answer:
            if closing is not None:
                tokens += vocabulary.scaffold(f"{closing}\n\n", after=tokens)
                closing = None
            tokens += vocabulary.content(begun.answer, check, after=tokens)
        return replace(prompt, closing=closing, answer=tuple(tokens[len(prompt.tokens) :]))

    def parts(self, prompt: Prompt, check: Callable[[], None]) -> list[PromptPart]:
        """Return the parts of `prompt`, each with its tokens and their texts. Raises FaultError.

        What the model wants before all is a part without text.
        """
        parts = self._parts(prompt)
        read = self._read(parts, check)
        found = []
        borders = pairwise((0, *read.ends))
        for part, (start, end) in zip((Part("", content=False), *parts), borders, strict=True):
            numbers = [token for token in read.tokens[start:end] if token >= 0]
            if part.text or numbers:
                tokens = tuple((token, self._vocabulary.text(token)) for token in numbers)
                found.append(PromptPart(part.text, tokens, part.role, part.blended))
        return found

    def render(self, prompt: Prompt) -> str:
        """Return the prompt as text, the model's first token included. Raises FaultError."""
        return "".join(part.text for part in self._parts(prompt))

    def _parts(self, prompt: Prompt) -> list[Part]:
        match prompt:
            case RawPrompt():
                return _raw_parts(prompt)
            case ChatPrompt(turns=turns):
                if self._template is None:
                    raise FaultError(NoChatTemplate(name=self.name))
                options = TemplateOptions(
                    thinking=prompt.thinking,
                    effort=prompt.effort,
                    reasoning_tokens=prompt.reasoning_tokens,
                )
                return self._template.render(turns, options)


def _raw_parts(prompt: RawPrompt) -> list[Part]:
    """Return a prompt's content, and what of a format stands before, within and after it."""
    text = prompt.text
    end = max(prompt.opening, len(text) - prompt.closing)
    parts, place = [Part(text[: prompt.opening], content=False)], prompt.opening
    for first, behind in prompt.marks:
        parts.append(Part(text[place:first], content=True))
        parts.append(Part(text[first:behind], content=False))
        place = behind
    parts += (Part(text[place:end], content=True), Part(text[end:], content=False))
    return [part for part in parts if part.text]
