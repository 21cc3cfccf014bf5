"""The text of a file becomes values of JSON, one at a time.

A list is taken apart item by item, so that of a large export only its text and one
conversation are in memory at once.
"""

from __future__ import annotations

import codecs
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from parlance.contract.faults import ChatsNotJson, ChatsTooLarge, FaultError
from parlance.work.chat_importing.fields import Where

if TYPE_CHECKING:
    from collections.abc import Iterator

_SPACE = " \t\r\n"
_LONGEST_WHOLE = 15
"""Digits of whole numbers that every program reads alike; longer ones become decimals."""


@dataclass(frozen=True, slots=True)
class Values:
    """What a file holds.

    Attributes:
        is_list: the items are those of one list; else they are the values of the file, one
            of JSON or several of lines.
    """

    is_list: bool
    items: Iterator[tuple[object, Where]]


def values_of(content: bytes, path: str) -> Values:
    """Return what a file holds. Raises FaultError, also while items are taken."""
    walk = _Walk(_text(content, path), path)
    if walk.skip("["):
        return Values(is_list=True, items=walk.items())
    return Values(is_list=False, items=walk.values())


def _text(content: bytes, path: str) -> str:
    wide = content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    try:
        return content.decode("utf-16" if wide else "utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        column = error.start - content.rfind(b"\n", 0, error.start)
        raise FaultError(ChatsNotJson(path=path, line=line, column=column)) from error


class _Walk:
    """Where in a text reading stands."""

    def __init__(self, text: str, path: str) -> None:
        self._text = text
        self._path = path
        self._place = 0
        self._decoder = json.JSONDecoder(parse_int=_whole, parse_constant=_no_number)

    def skip(self, sign: str) -> bool:
        """Go over white space and, if it comes next, a sign; return whether it came."""
        while self._text[self._place : self._place + 1] in _SPACE_SIGNS:
            self._place += 1
        is_next = self._text.startswith(sign, self._place)
        self._place += len(sign) if is_next else 0
        return is_next

    def items(self) -> Iterator[tuple[object, Where]]:
        """Yield the items of a list whose beginning was skipped."""
        number = 0
        while not self.skip("]"):
            if number and not self.skip(","):
                raise self._wrong(self._place)
            self.skip("")
            yield self._value(), Where(self._path, f"[{number}]")
            number += 1
        if not self._is_over():
            raise self._wrong(self._place)

    def values(self) -> Iterator[tuple[object, Where]]:
        """Yield values that follow each other to the end."""
        number = 0
        while True:
            value = self._value()
            is_only = not number and self._is_over()
            yield value, Where(self._path, "" if is_only else f"[{number}]")
            if self._is_over():
                return
            number += 1

    def _is_over(self) -> bool:
        self.skip("")
        return self._place >= len(self._text)

    def _value(self) -> object:
        try:
            value, self._place = self._decoder.raw_decode(self._text, self._place)
        except json.JSONDecodeError as error:
            raise self._wrong(error.pos) from error
        except RecursionError as error:
            raise FaultError(ChatsTooLarge(path=self._path)) from error
        found: object = value
        return found

    def _wrong(self, place: int) -> FaultError:
        line = self._text.count("\n", 0, place) + 1
        column = place - self._text.rfind("\n", 0, place)
        return FaultError(ChatsNotJson(path=self._path, line=line, column=column))


_SPACE_SIGNS = frozenset(_SPACE)


def _whole(digits: str) -> int | float:
    return int(digits) if len(digits) <= _LONGEST_WHOLE else float(digits)


def _no_number(_name: str) -> None:
    """Take what JSON does not have, NaN and infinities, for nothing."""
