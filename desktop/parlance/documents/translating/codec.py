"""What every format does to be translated: say its units, take their translations.

A file is opened twice, by two processes: once for its units, once to be written again. So
whatever opens it must find the same units under the same numbers each time.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Protocol, runtime_checkable

import msgspec

from parlance.contract.document import DocumentFormat, DocumentWarning
from parlance.contract.segments import UnitsNote

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from parlance.contract.segments import Unit, UnitGroup


class TargetLanguage(msgspec.Struct, frozen=True, kw_only=True):
    """The language that is written: BCP 47 code, and which way it runs."""

    code: str
    right_to_left: bool = False


class UnitsOpened(msgspec.Struct, frozen=True, kw_only=True):
    """What a file says of itself before its units; empty where it says nothing.

    Attributes:
        language: code as the file declares it.
        encoding: of a text file, as it was read.
    """

    format: DocumentFormat
    title: str = ""
    language: str = ""
    encoding: str | None = None
    notes: tuple[UnitsNote, ...] = ()
    warnings: tuple[DocumentWarning, ...] = ()


class Translatable(Protocol):
    """A file that is open; used in the reader's process, by one thread, once.

    `units` is called first and read to its end before anything else; `groups`, and `rebuilt`,
    after it.
    """

    @property
    def opened(self) -> UnitsOpened:
        """What the file says of itself."""

    def units(self) -> Iterator[Unit]:
        """Yield every unit, numbered from 0. Raises Refusal."""

    @property
    def groups(self) -> tuple[UnitGroup, ...]:
        """Parts that can be left out; none where a format has no such parts."""

    def rebuilt(self, targets: Mapping[int, str], target: TargetLanguage) -> Iterator[bytes]:
        """Yield the file with the translations of `targets` in place of their units, in pieces.

        Units without one stay as they are. Tags of each target are sound (tag_faults finds
        nothing). With no targets at all, and with each what the file says already (the
        unit's text, or the translation that is there), nothing but the language that the
        file declares may differ. Raises Refusal.
        """


@runtime_checkable
class Accounting(Protocol):
    """What a file also is, whose format may be unable to hold a translation."""

    @property
    def unwritten(self) -> tuple[int, ...]:
        """Units that kept their words though they had a translation; known after `rebuilt`."""


def unwritten_of(found: Translatable) -> tuple[int, ...]:
    """Return the units that were not written; none for a format that holds everything."""
    return found.unwritten if isinstance(found, Accounting) else ()


class UnitsDigest:
    """Tells whether a file has the same units again: a digest of their numbers and texts."""

    def __init__(self, units: Iterable[Unit] = ()) -> None:
        """Take in the units so far."""
        self._hash = hashlib.sha256()
        for unit in units:
            self.add(unit)

    def add(self, unit: Unit) -> None:
        """Take in the next unit."""
        text = unit.text.encode("utf-8", "surrogatepass")
        self._hash.update(b"%d:%d:" % (unit.id, len(text)) + text)

    def hexdigest(self) -> str:
        """Return the digest of all units so far."""
        return self._hash.hexdigest()
