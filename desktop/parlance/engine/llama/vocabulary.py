"""Text to tokens and back, with and without special tokens."""

from __future__ import annotations

import ctypes
import re
from functools import cached_property
from typing import TYPE_CHECKING, Any

from parlance.contract.models import InfillTokens
from parlance.engine.llama.binding import llama
from parlance.engine.llama.candidates import Candidates
from parlance.engine.pieces import pieces

if TYPE_CHECKING:
    from collections.abc import Callable

    from parlance.engine.llama.model import Model

PIECE_CHARACTERS = 4000
"""Longest text given to llama.cpp's tokenizer at once.

Runs of 30,000 equal characters take more than 8 MB of its stack with 29 of the 57 ways
to split a text that were tried; runs of 4,000 take less than 2 MB with every one.
"""

_WORDS_ALONE = "whitespace"
"""A way to split a text that leaves out all white space; llama.cpp ends the process for two
spaces in a row."""

_CONTROLS = re.compile(r"<([|｜]).*\1>", re.DOTALL)
"""How control tokens are written in most families, and nothing else is."""

_ROLES = re.compile(
    r"system|user|assistant|tools?|developer|model|observation|function|ipython|human|bot"
    r"|environment|context",
    re.IGNORECASE,
)
"""What templates call who speaks; most put such a name between the halves of a mark."""

_NO_TOKEN = -1
_PIECE_BYTES = 256


class Vocabulary:
    """The tokens of one model. Used by the thread that decodes.

    Attributes:
        size: number of tokens.
        begin: token that a text begins with, or None if this model wants none.
        begin_text, end_text: how templates write the first and last token of a text.
        handle: the C pointer, for the other modules of this folder.
        candidates: what samplers of this vocabulary share.
        infill: how the tokens are written that mark a gap in a text, or None.
    """

    def __init__(self, model: Model) -> None:
        """Read the vocabulary of `model`, which must outlive this."""
        self.handle = llama.llama_model_get_vocab(model.handle)
        self.size: int = llama.llama_vocab_n_tokens(self.handle)
        self.candidates = Candidates(self.handle, self.size)
        bos: int = llama.llama_vocab_bos(self.handle)
        wants_begin = bos != _NO_TOKEN and llama.llama_vocab_get_add_bos(self.handle)
        self.begin: int | None = bos if wants_begin else None
        self.begin_text = self.text(bos)
        self.end_text = self.text(llama.llama_vocab_eos(self.handle))
        self._drops_spaces = model.pre_tokenizer == _WORDS_ALONE
        self._newline = self._tokenize("\n", special=False)
        self._adds_space = self.piece_bytes(self._tokenize("a", special=False)[0])[:1] == b" "
        self.infill = self._infill()

    def scaffold(self, text: str, *, after: list[int]) -> list[int]:
        """Return the tokens of a template's own text, special tokens included.

        `after` are the tokens that stand before it.
        """
        tokens: list[int] = []
        for piece in pieces(text, PIECE_CHARACTERS):
            tokens += self._continued(piece, tokens or after, special=True)
        return tokens

    def reserve(self, scaffold: str) -> None:
        """Keep what a template is made of out of contents, from now on.

        Files declare such tokens as control tokens, or as ordinary ones that are found in
        any text; llama.cpp itself makes ordinary ones of some (those of gpt-oss). A template
        may also put them together, so that some stand nowhere in it: those of a role are kept
        out where their halves are there, and those that look like nothing else in any case.
        """
        # Looked for as text: a vocabulary that lacks letters of it ends the process that tokenizes.
        for token, text in self._marks:
            if text in scaffold:
                self._reserved.add(token)
        for token, before, after in self._marks_of_roles:
            if before in scaffold and after in scaffold:
                self._reserved.add(token)

    def content(
        self, text: str, check: Callable[[], None], *, after: list[int] | None = None
    ) -> list[int]:
        """Return the tokens of a person's text; never one that steers the model.

        `check` is called every PIECE_CHARACTERS, and may raise; `after` are the tokens
        that stand before the text.
        """
        tokens: list[int] = []
        for piece in pieces(text, PIECE_CHARACTERS):
            check()
            tokens += self._plain(piece, tokens or after or [])
        return tokens

    def piece_bytes(self, token: int, *, special: bool = False) -> bytes:
        """Return the bytes of `token`, which may be part of a character.

        Control tokens have none unless `special`.
        """
        buffer = ctypes.create_string_buffer(_PIECE_BYTES)
        length = llama.llama_token_to_piece(self.handle, token, buffer, len(buffer), 0, special)
        if length < 0:
            buffer = ctypes.create_string_buffer(-length)
            length = llama.llama_token_to_piece(self.handle, token, buffer, len(buffer), 0, special)
        return buffer.raw[:length]

    def is_control(self, token: int) -> bool:
        """Whether `token` steers the model and is no text."""
        return bool(llama.llama_vocab_is_control(self.handle, token))

    def is_end(self, token: int) -> bool:
        """Whether the model ends its answer with `token`."""
        return bool(llama.llama_vocab_is_eog(self.handle, token))

    def special_texts(self) -> tuple[str, ...]:
        """Return how all tokens are written that steer the model, or may, longest first."""
        texts = {self.text(token) for token in range(self.size) if self._steers(token)}
        texts.update(text for _token, text in self._marks)
        return tuple(sorted(texts - {""}, key=lambda text: (-len(text), text)))

    def _steers(self, token: int) -> bool:
        return token in self._reserved or self.is_control(token) or self.is_end(token)

    @cached_property
    def _reserved(self) -> set[int]:
        """Tokens that are kept out of contents though their file calls them ordinary ones."""
        return {token for token, text in self._marks if _CONTROLS.fullmatch(text)}

    @cached_property
    def _marks(self) -> tuple[tuple[int, str], ...]:
        """All tokens that a format may be made of, with their texts."""
        marks = filter(self._is_mark, range(self.size))
        return tuple((token, self.text(token)) for token in marks)

    @cached_property
    def _marks_of_roles(self) -> tuple[tuple[int, str, str], ...]:
        """Those marks in which a role is named, with what stands before it and after it."""
        return tuple(
            (token, text[: role.start()], text[role.end() :])
            for token, text in self._marks
            for role in _ROLES.finditer(text)
        )

    def _is_mark(self, token: int) -> bool:
        """Whether `token` is found in any text, and is neither white space nor a word."""
        attributes: int = llama.llama_vocab_get_attr(self.handle, token)
        if not attributes & llama.LLAMA_TOKEN_ATTR_USER_DEFINED:
            return False
        text = self.text(token).strip()
        return len(text) > 1 and not text.isalnum()

    def text(self, token: int) -> str:
        """Return how `token` is written, control tokens included."""
        if token == _NO_TOKEN:
            return ""
        return self.piece_bytes(token, special=True).decode("utf-8", "replace")

    def _infill(self) -> InfillTokens | None:
        tokens: list[int] = [
            find(self.handle)
            for find in (
                llama.llama_vocab_fim_pre,
                llama.llama_vocab_fim_suf,
                llama.llama_vocab_fim_mid,
            )
        ]
        if any(self._tokenize(self.text(token), special=True) != [token] for token in tokens):
            return None
        prefix, suffix, middle = map(self.text, tokens)
        return InfillTokens(prefix=prefix, suffix=suffix, middle=middle)

    def _plain(self, text: str, after: list[int]) -> list[int]:
        """Tokenize content; a token that would steer is taken apart into its letters.

        Files exist that declare their end tokens as ordinary ones, which llama.cpp finds
        in any text.
        """
        tokens = self._continued(text, after, special=False)
        steering = {self.text(token) for token in tokens if self._steers(token)} - {""}
        if not steering:
            return tokens
        tokens = []
        for part in re.split(_cuts(steering), text):
            tokens += self._continued(part, tokens or after, special=False)
        return [token for token in tokens if not self._steers(token)]

    def _continued(self, text: str, after: list[int], *, special: bool) -> list[int]:
        """Tokenize `text` as the continuation of `after`.

        Vocabularies of SentencePiece put a space before any text, which is right at the
        start and after a special token only. Elsewhere a line break is put before it,
        which joins with nothing, and its tokens are dropped again.
        """
        if not self._adds_space or not after or self._steers(after[-1]):
            return self._tokenize(text, special=special)
        tokens = self._tokenize("\n" + text, special=special)
        length = len(self._newline)
        if tokens[:length] == self._newline:
            return tokens[length:]
        return self._tokenize(text, special=special)

    def _tokenize(self, text: str, *, special: bool) -> list[int]:
        # The start and end tokens that llama.cpp could add are added by who builds prompts.
        if self._drops_spaces:
            text = re.sub(r"\s{2,}", " ", text)
        return tokenized(self.handle, text, special=special)


def tokenized(
    vocabulary: Any, text: str, *, special: bool = False, framed: bool = False
) -> list[int]:
    """Return the tokens that llama.cpp makes of `text`; `vocabulary` is its C pointer.

    With `special`, control tokens are found in it; with `framed`, those that the model
    wants round any text are added.
    """
    if not text:
        return []
    encoded = text.encode("utf-8", "replace")
    room = len(encoded) + 8
    while True:
        tokens = (llama.llama_token * room)()
        count = llama.llama_tokenize(
            vocabulary, encoded, len(encoded), tokens, room, framed, special
        )
        if count >= 0:
            return list(tokens[:count])
        room = -count  # letters that fall apart into more tokens than they have bytes


def _cuts(texts: set[str]) -> str:
    """Return a pattern for the places after the first letter of each of `texts`."""
    return "|".join(f"(?<={re.escape(text[0])})(?={re.escape(text[1:])})" for text in texts)
