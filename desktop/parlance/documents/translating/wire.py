"""What parent and the process that translates documents in place say to each other."""

from __future__ import annotations

import msgspec

from parlance.contract.document import DocumentFormat, DocumentWarning
from parlance.contract.segments import Unit, UnitGroup
from parlance.documents.translating.codec import TargetLanguage, UnitsOpened
from parlance.documents.wire import Finished, ReadRequest, Refused

TARGETS_LETTERS = 4_000_000
"""About so many letters of translations go into one frame."""

PIECE_BYTES = 1024 * 1024
"""The most of a file that goes into one frame."""


class Extract(msgspec.Struct, frozen=True, kw_only=True, tag="extract"):
    """Send the units of a file; comes first, or Rebuild does."""

    file: ReadRequest


class Rebuild(msgspec.Struct, frozen=True, kw_only=True, tag="rebuild"):
    """Send the file with translations, which follow as Targets.

    `units` is the digest of the units that were translated (codec.UnitsDigest): a file that
    has others now is refused, for their numbers mean something else.
    """

    file: ReadRequest
    language: TargetLanguage
    units: str


class Targets(msgspec.Struct, frozen=True, kw_only=True, tag="targets"):
    """Translations by the number of their unit; `last` with the last of them."""

    targets: dict[int, str]
    last: bool = False


class UnitsBegin(msgspec.Struct, frozen=True, kw_only=True, tag="units_begin"):
    """The file is open; its units follow."""

    opened: UnitsOpened


class Units(msgspec.Struct, frozen=True, kw_only=True, tag="units"):
    """The next units; none at all says that the process is alive."""

    units: tuple[Unit, ...] = ()


class Groups(msgspec.Struct, frozen=True, kw_only=True, tag="groups"):
    """What can be left out of the file; comes after its units.

    `warnings` are all that the file has: some are known only once it was read.
    """

    groups: tuple[UnitGroup, ...]
    warnings: tuple[DocumentWarning, ...] = ()


class Piece(msgspec.Struct, frozen=True, kw_only=True, tag="piece"):
    """The next bytes of the file that is written; at most PIECE_BYTES."""

    content: bytes


class Unwritten(msgspec.Struct, frozen=True, kw_only=True, tag="unwritten"):
    """The units that keep their words although they had a translation; comes at the end."""

    units: tuple[int, ...]


class OtherUnits(msgspec.Struct, frozen=True, kw_only=True, tag="other_units"):
    """The file has other units than those that were translated: it is not written."""


class NotInPlace(msgspec.Struct, frozen=True, kw_only=True, tag="not_in_place"):
    """A file of this format is read, but not written with other words in it."""

    format: DocumentFormat


ToTranslating = Extract | Rebuild | Targets
FromTranslating = (
    UnitsBegin | Units | Groups | Piece | Unwritten | OtherUnits | NotInPlace | Finished | Refused
)
