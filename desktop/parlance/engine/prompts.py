"""Prompts become tokens: special ones from the template, never from what people wrote."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from parlance.contract.engine import ChatPrompt, RawPrompt
from parlance.contract.faults import FaultError, NoChatTemplate
from parlance.engine.reasoning import open_tag
from parlance.engine.template_process import TemplateOptions
from parlance.engine.templates import Part

if TYPE_CHECKING:
    from collections.abc import Callable

    from parlance.contract.engine import Prompt
    from parlance.engine.llama.vocabulary import Vocabulary
    from parlance.engine.templates import ChatTemplate


class TokenizedPrompt(msgspec.Struct, frozen=True, kw_only=True):
    """A prompt as the model reads it.

    Attributes:
        chat: whether a template made it, so that reasoning is looked for.
        closing: tag that ends a reasoning block which the template has opened.
        reasoning_tokens: after how many the engine ends the reasoning, or None.
        borders: lengths at which a message begins or ends.
    """

    tokens: list[int]
    chat: bool
    closing: str | None = None
    reasoning_tokens: int | None = None
    borders: tuple[int, ...] = ()


class Prompts:
    """Tokenizes and renders the prompts of one model."""

    def __init__(self, name: str, vocabulary: Vocabulary, template: ChatTemplate | None) -> None:
        """Use `template` for chats; None for a model that has none."""
        self._name = name
        self._vocabulary = vocabulary
        self._template = template

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
        tokens: list[int] = []
        borders: list[int] = []
        begin = self._vocabulary.begin
        for part in parts:
            if part.content:
                borders.append(len(tokens))
                tokens += self._vocabulary.content(part.text, check, after=tokens)
                borders.append(len(tokens))
            else:
                tokens += self._vocabulary.scaffold(part.text, after=tokens)
        if begin is not None and tokens[:1] != [begin]:
            tokens.insert(0, begin)
            borders = [border + 1 for border in borders]
        if isinstance(prompt, RawPrompt):
            return TokenizedPrompt(tokens=tokens, chat=False)
        end = parts[-1].text if parts and not parts[-1].content else ""
        return TokenizedPrompt(
            tokens=tokens,
            chat=True,
            closing=open_tag(end),
            reasoning_tokens=prompt.reasoning_tokens,
            borders=tuple(borders),
        )

    def content(self, text: str, prompt: TokenizedPrompt, check: Callable[[], None]) -> list[int]:
        """Return the tokens of `text` as it goes on after `prompt`."""
        return self._vocabulary.content(text, check, after=prompt.tokens)

    def texts(self, prompt: Prompt, check: Callable[[], None]) -> list[tuple[int, str]]:
        """Return the tokens of `prompt`, each with its text. Raises FaultError."""
        return [
            (token, self._vocabulary.text(token)) for token in self.tokenize(prompt, check).tokens
        ]

    def render(self, prompt: Prompt) -> str:
        """Return the prompt as text, the model's first token included. Raises FaultError."""
        return "".join(part.text for part in self._parts(prompt))

    def _parts(self, prompt: Prompt) -> list[Part]:
        match prompt:
            case RawPrompt(text=text):
                return [Part(text, content=True)] if text else []
            case ChatPrompt(turns=turns):
                if self._template is None:
                    raise FaultError(NoChatTemplate(name=self._name))
                options = TemplateOptions(
                    thinking=prompt.thinking,
                    effort=prompt.effort,
                    reasoning_tokens=prompt.reasoning_tokens,
                )
                return self._template.render(turns, options)
