"""A program's message as a unit: placeholders and markup are tags, its access key is put back."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.segments import TagKind
from parlance.contract.tagged import TagForm, looks_tagged, tag_faults, without_tags
from parlance.documents.translating.inline import Inline, Mark, inline_of
from parlance.text.protected import message_spans

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from parlance.contract.segments import UnitTag
    from parlance.documents.translating.inline import Piece

KEYED_LETTERS = 60
"""What is longer is no label, and its signs are no access keys."""

_AMPERSAND = re.compile(r"&(?=[^\W_])")
_ENTITY = re.compile(r"&(?:#\d{1,7}|#x[0-9a-fA-F]{1,6}|[a-zA-Z]{2,32});")
_UNDERSCORE = re.compile(r"_(?=[^\W_])")
_CAPITAL_WORD = re.compile(r"[A-Z][a-z]{0,20}[_&](?=[a-z])")
_LATE_WORD = re.compile(r"[a-z]{1,2}&[a-z]|[a-z]{1,20}&[a-z]{1,2}(?![^\W_])")
"""A word behind the first, with a key at its beginning or end."""
_ELEMENT = re.compile(r"</?[a-zA-Z][^<>]{0,500}>")
_ELEMENT_NAME = re.compile(r"</?([a-zA-Z][\w-]{0,30})")
_ALONE = frozenset({"br", "hr", "img", "wbr", "input"})
_TAG = re.compile(r"⟦/?\d+/?⟧")
_ENDING = re.compile(r"(?:\.{3}|…|:|：)?\s*\Z")


class Message(msgspec.Struct, frozen=True, kw_only=True):
    """A message: `key` is the sign and letter of its access key ("&F"), or nothing."""

    inline: Inline
    key: str
    flags: tuple[str, ...]

    @property
    def text(self) -> str:
        """The unit's text."""
        return self.inline.text

    @property
    def tags(self) -> tuple[UnitTag, ...]:
        """The unit's tags."""
        return self.inline.tags

    def written(self, target: str) -> str:
        """Return a translation as the catalogue has it."""
        keyed = _with_key(target, self.key) if self.key else target
        inline = self.inline
        return f"{inline.lead}{inline.written(keyed)}{inline.trail}"

    def existing(self, answer: str) -> str:
        """Return a translation that is there, tagged as the message; empty if that cannot be.

        It says the same once it is written: nothing of the answer is lost.
        """
        if looks_tagged(answer):
            return ""
        key = self.key[:1]
        plain = _without_key(answer, key, self.flags) if key else answer
        inner = inline_of(_pieces(plain, self.flags))
        numbers: dict[str, list[str]] = defaultdict(list)
        for tag, original in self.inline.originals.items():
            numbers[original].append(tag)
        for found in numbers.values():
            found.reverse()

        def numbered(match: re.Match[str]) -> str:
            known = numbers.get(inner.originals.get(match.group(), ""))
            return known.pop() if known else "⟦99999/⟧"

        tagged = _TAG.sub(numbered, inner.text)
        fits = tagged and not tag_faults(self.text, tagged)
        outside = self.inline
        whole = f"{outside.lead}{outside.written(tagged)}{outside.trail}"
        return tagged if fits and whole.strip() == plain.strip() else ""


def message_of(text: str, flags: Collection[str]) -> Message:
    """Return a message with the flags of its entry."""
    plain, key = _keyed(text, flags)
    inline = inline_of(_pieces(plain, tuple(flags)))
    return Message(inline=inline, key=key, flags=tuple(flags))


def _pieces(text: str, flags: Collection[str]) -> list[Piece]:
    pieces: list[Piece] = []
    at = 0
    for start, end, mark in _marks(text, flags):
        if start < at:
            continue
        if start > at:
            pieces.append(text[at:start])
        pieces.append(mark)
        at = end
    return [*pieces, text[at:]] if at < len(text) else pieces


def _marks(text: str, flags: Collection[str]) -> list[tuple[int, int, Mark]]:
    """Return what is no text, in its order; of two that begin together, the longer first."""
    marks = [
        (span.start, span.end, _object(text[span.start : span.end], span.kind))
        for span in message_spans(text, flags)
    ]
    marks += [(found.start(), found.end(), _element(found.group())) for found in _elements(text)]
    marks += [
        (found.start(), found.end(), _object("\n", TagKind.BREAK))
        for found in re.finditer("\n", text.rstrip())
        if text[: found.start()].strip()
    ]
    return sorted(marks, key=lambda mark: (mark[0], -mark[1]))


def _elements(text: str) -> Iterator[re.Match[str]]:
    return _ELEMENT.finditer(text) if "<" in text else iter(())


def _object(original: str, kind: TagKind) -> Mark:
    return Mark(original=original, kind=kind, literal=original)


def _element(sign: str) -> Mark:
    named = _ELEMENT_NAME.match(sign)
    name = named.group(1).lower() if named else ""
    if name in _ALONE or sign.endswith("/>"):
        kind = TagKind.BREAK if name == "br" else TagKind.OTHER
        return Mark(original=sign, kind=kind, literal="\n" if name == "br" else "")
    form = TagForm.CLOSE if sign.startswith("</") else TagForm.OPEN
    kind = TagKind.LINK if name == "a" else TagKind.FORMAT
    return Mark(original=sign, kind=kind, form=form, name=name)


def _keyed(text: str, flags: Collection[str]) -> tuple[str, str]:
    """Return a label without the sign before its access key, and the sign with the key."""
    if len(text) > KEYED_LETTERS or "\n" in text.strip() or not ("&" in text or "_" in text):
        return text, ""
    for sign, pattern in (("&", _AMPERSAND), ("_", _UNDERSCORE)):
        places = _places(text, sign, flags)
        if len(places) != 1:
            continue
        at = places[0]
        if pattern.match(text, at) and not _ENTITY.match(text, at) and _is_key(text, at):
            return text[:at] + text[at + 1 :], text[at:][:2]
    return text, ""


def _places(text: str, sign: str, flags: Collection[str]) -> list[int]:
    """Return where a sign stands in what is text: addresses and markup have signs too."""
    marks = _marks(text, flags)
    return [
        at
        for at, letter in enumerate(text)
        if letter == sign and not any(start <= at < end for start, end, _ in marks)
    ]


def _is_key(text: str, at: int) -> bool:
    """Whether the sign at `at` marks a key: “E&xit” and “Select a&ll” do, “rock&roll” does not."""
    if at == 0 or not (text[at - 1].isalnum() or text[at - 1] in "%{$<"):
        return True
    before = text.rfind(" ", 0, at) + 1
    if _CAPITAL_WORD.match(text, before):
        return True
    return text[at] == "&" and text[:1].isupper() and bool(_LATE_WORD.match(text, before))


def _without_key(answer: str, sign: str, flags: Collection[str]) -> str:
    """Return an answer without its own sign, or with “(&F)” taken off its end."""
    appended = re.search(rf"\({re.escape(sign)}\w\)", answer)
    if appended:
        return answer[: appended.start()] + answer[appended.end() :]
    places = _places(answer, sign, flags) if sign in answer else []
    return answer[: places[0]] + answer[places[0] + 1 :] if places else answer


def _with_key(target: str, key: str) -> str:
    """Return a target with the sign before the same letter, or else before its first letter.

    Scripts without capitals have no letter to be pressed: it is put behind them.
    """
    sign, letter = key[0], key[1]
    spans = [(match.start(), match.end()) for match in _TAG.finditer(target)]
    cased = [
        at
        for at, each in enumerate(target)
        if each.lower() != each.upper() and not any(start <= at < end for start, end in spans)
    ]
    same = [at for at in cased if target[at].casefold() == letter.casefold()]
    begins = [at for at in same if at == 0 or not target[at - 1].isalnum()]
    for places in (begins, same, cased):
        if places:
            return f"{target[: places[0]]}{sign}{target[places[0] :]}"
    if not any(map(str.isalpha, without_tags(target))):
        return target
    ending = _ENDING.search(target)
    at = ending.start() if ending else len(target)
    return f"{target[:at]}({sign}{letter.upper()}){target[at:]}"
