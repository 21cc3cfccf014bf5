"""Terms as they come out of a file: tidied, counted, put together by pair of languages."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.languages import BY_CODE, find_language, known_code
from parlance.contract.translation import Glossary

if TYPE_CHECKING:
    from parlance.contract.translation import Term

MAX_TERMS = 100_000
MAX_LETTERS = 1000
"""Of a term; a note may have more."""

MAX_NOTE_LETTERS = 10_000

_UNFIT = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufeff\ufffd\ufffe\uffff]")
_MANDARIN = re.compile(r"cmn(?=-|\Z)")
_WITHOUT = frozenset({"", "und", "mul", "zxx"})


class TermsError(Exception):
    """A file of terms that is not what it should be; `line` from 1, 0 where there is none."""

    def __init__(self, reason: str, line: int = 0) -> None:
        """Say what is wrong."""
        super().__init__(reason)
        self.reason = reason
        self.line = line


def tidy(text: str) -> str:
    """Return a text in one line, without signs that files of text or XML cannot hold."""
    return " ".join(_UNFIT.sub(" ", text).split())


def language_code(name: str) -> str:
    """Return our code of a language that a file names, its own in small letters if we have none.

    A language that says that it is none is "".
    """
    tag = name.strip().replace("_", "-").lower()
    if tag in _WITHOUT:
        return ""
    return known_code(_MANDARIN.sub("zh", tag)) or tag


def named_language(text: str) -> str:
    """Return our code where `text` is a code or name of a language that we know, else ""."""
    language = find_language(text)
    if language is not None:
        return language.code
    code = language_code(text)
    return code if code in BY_CODE and len(text.strip()) <= len("zh-Hant-TW") else ""


class Gathered:
    """The terms of a file. A source text that comes again brings other forms of its target."""

    def __init__(self) -> None:
        """Begin without terms."""
        self._pairs: dict[tuple[str, str], dict[str, Term]] = {}
        self._count = 0

    def begin(self, source: str, target: str) -> None:
        """Have a pair of languages among those of the file, even if it gets no terms."""
        self._pairs.setdefault((source, target), {})

    def add(self, source: str, target: str, term: Term, line: int = 0) -> None:
        """Take in a term of a pair of languages. Raises TermsError."""
        if not term.source:
            raise TermsError("a term is missing", line)
        texts = (term.source, term.target, *term.inflected)
        if max(map(len, texts)) > MAX_LETTERS or len(term.note) > MAX_NOTE_LETTERS:
            raise TermsError("a term is too long", line)
        self._count += 1
        if self._count > MAX_TERMS:
            raise TermsError(f"it has more than {MAX_TERMS:,} terms", line)
        self.begin(source, target)
        terms = self._pairs[source, target]
        there = terms.get(term.source)
        terms[term.source] = term if there is None else _joined(there, term)

    def glossaries(self) -> tuple[Glossary, ...]:
        """Return all, in the order in which their languages came up."""
        return tuple(
            Glossary(source_language=source, target_language=target, terms=tuple(terms.values()))
            for (source, target), terms in self._pairs.items()
        )


def _joined(first: Term, second: Term) -> Term:
    forms = dict.fromkeys((*first.inflected, second.target, *second.inflected))
    forms.pop("", None)
    if not first.target:
        return first
    forms.pop(first.target, None)
    return msgspec.structs.replace(first, inflected=tuple(forms))
