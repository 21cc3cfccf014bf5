"""What every format does to be translated: say its units, take their translations.

A file is opened twice, by two processes: once for its units, once to be written again. So
whatever opens it must find the same units under the same numbers each time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import msgspec

from parlance.contract.document import DocumentFormat, DocumentWarning
from parlance.contract.translation import UnitsNote

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from parlance.contract.translation import Unit, UnitGroup


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
        nothing). With no targets at all, and with each its own source, nothing but the
        language that the file declares may differ. Raises Refusal.
        """
