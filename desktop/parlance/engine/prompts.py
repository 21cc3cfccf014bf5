"""Prompts become tokens: special ones from the template, never from what people wrote."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from parlance.contract.engine import ChatPrompt, RawPrompt
from parlance.contract.faults import FaultError, NoChatTemplate
from parlance.engine.reasoning import open_tag
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
    """

    tokens: list[int]
    chat: bool
    closing: str | None = None


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
        begin = self._vocabulary.begin
        for part in parts:
            if part.content:
                tokens += self._vocabulary.content(part.text, check, after=tokens)
            else:
                tokens += self._vocabulary.scaffold(part.text, after=tokens)
        if begin is not None and tokens[:1] != [begin]:
            tokens.insert(0, begin)
        if isinstance(prompt, RawPrompt):
            return TokenizedPrompt(tokens=tokens, chat=False)
        end = parts[-1].text if parts and not parts[-1].content else ""
        return TokenizedPrompt(tokens=tokens, chat=True, closing=open_tag(end))

    def render(self, prompt: Prompt) -> str:
        """Return the prompt as text, the model's first token included. Raises FaultError."""
        return "".join(part.text for part in self._parts(prompt))

    def _parts(self, prompt: Prompt) -> list[Part]:
        match prompt:
            case RawPrompt(text=text):
                return [Part(text, content=True)] if text else []
            case ChatPrompt(turns=turns, thinking=thinking):
                if self._template is None:
                    raise FaultError(NoChatTemplate(name=self._name))
                return self._template.render(turns, thinking=thinking)
