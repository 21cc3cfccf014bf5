"""What stands where in a file: values that are looked at before they are believed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from parlance.contract.faults import ChatsFieldWrong, FaultError
from parlance.storage.records import storable

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

_KINDS: dict[type, str] = {
    bool: "true or false",
    int: "a number",
    float: "a number",
    str: "a text",
    list: "a list",
    dict: "an object",
    type(None): "nothing",
}
_NOTHING: dict[str, object] = {}
_LONGEST_NAME = 80


@dataclass(frozen=True, slots=True)
class Where:
    """A place in a file, for people: `[3].messages[2].parent`.

    Attributes:
        file: its path.
        place: empty for the whole of the file.
    """

    file: str
    place: str = ""

    def at(self, name: str | int) -> Where:
        """Return the place of an item or a field of what stands here."""
        if isinstance(name, int):
            return Where(self.file, f"{self.place}[{name}]")
        short = storable(name if len(name) <= _LONGEST_NAME else f"{name[:_LONGEST_NAME]}…")
        return Where(self.file, f"{self.place}.{short}" if self.place else short)

    def wrong(self, found: object) -> FaultError:
        """Return what to raise because `found` stands here, and not what should."""
        kind = _KINDS.get(type(found), "something else")
        return FaultError(ChatsFieldWrong(path=self.file, place=self.place or "[0]", found=kind))


class Fields:
    """An object of a file."""

    def __init__(self, value: object, where: Where) -> None:
        """Look at `value`. Raises FaultError(ChatsFieldWrong) if it is no object."""
        if not isinstance(value, dict):
            raise where.wrong(value)
        self._fields: Mapping[str, object] = value
        self.where = where

    def __contains__(self, name: str) -> bool:
        return name in self._fields

    def names(self) -> tuple[str, ...]:
        """Return the names of all fields."""
        return tuple(self._fields)

    def any(self, name: str) -> object:
        """Return a field as it is, None without it."""
        return self._fields.get(name)

    def text(self, *names: str) -> str:
        """Return the first of these fields that is there; empty where it is null or missing.

        Raises FaultError if it is no text.
        """
        for name in names:
            value = self._fields.get(name)
            if value is None:
                continue
            if not isinstance(value, str):
                raise self.where.at(name).wrong(value)
            return storable(value)
        return ""

    def name(self, name: str) -> str | None:
        """Return what names something, a text or a number; None where it is null or missing."""
        value = self._fields.get(name)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, str | int):
            raise self.where.at(name).wrong(value)
        return str(value)

    def fields(self, name: str) -> Fields:
        """Return an object; an empty one where it is null or missing."""
        value = self._fields.get(name)
        return Fields(_NOTHING if value is None else value, self.where.at(name))

    def items(self, name: str) -> Sequence[object]:
        """Return a list; an empty one where it is null or missing."""
        value = self._fields.get(name)
        if value is None:
            return ()
        if not isinstance(value, list):
            raise self.where.at(name).wrong(value)
        return value

    def objects(self, name: str) -> Iterator[Fields]:
        """Yield the objects of a list."""
        place = self.where.at(name)
        for number, item in enumerate(self.items(name)):
            yield Fields(item, place.at(number))

    def loose_objects(self, name: str) -> Iterator[Fields]:
        """Yield what is an object in what may be a list: of facts that are not needed."""
        value = self._fields.get(name)
        place = self.where.at(name)
        for number, item in enumerate(value if isinstance(value, list) else ()):
            if isinstance(item, dict):
                yield Fields(item, place.at(number))

    def loose(self, name: str) -> Fields:
        """Return an object, an empty one for anything else: a fact that is not needed."""
        value = self._fields.get(name)
        return Fields(value if isinstance(value, dict) else _NOTHING, self.where.at(name))

    def loose_text(self, name: str) -> str:
        """Return a text, empty for anything else: a fact that is not needed."""
        value = self._fields.get(name)
        return storable(value) if isinstance(value, str) else ""

    def number(self, name: str) -> float:
        """Return a number, 0 for anything else: a fact that is not needed."""
        value = self._fields.get(name)
        if isinstance(value, bool) or not isinstance(value, int | float):
            return 0.0
        try:
            number = float(value)
        except OverflowError:
            return 0.0
        return number if abs(number) < float("inf") else 0.0

    def whole(self, name: str) -> int:
        """Return a whole number from 0 that a database can hold, 0 for anything else."""
        return int(min(max(self.number(name), 0.0), _LARGEST))

    def is_on(self, name: str) -> bool:
        """Return whether a field is true."""
        return self._fields.get(name) is True


_LARGEST = float(2**53)
