"""Headers of files of which only the beginning is there, as a Range request brings it."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from parlance.modelfile.contents import faults_named, read_contents
from parlance.modelfile.cursor import Cursor, Incomplete
from parlance.modelfile.header import header_of

if TYPE_CHECKING:
    from parlance.modelfile.header import Header


def header_bytes_needed(prefix: bytes, full_size: int, *, name: str = "") -> int | None:
    """Return how many more bytes the header takes at least; None if `prefix` holds all of it.

    `prefix` are the first bytes of a file of `full_size` bytes. The number is a lower
    bound, and often a few bytes only: fetch a good deal more than that each time. Takes as
    long as reading the header so far. Raises FaultError (NotAModelFile, ModelFileDamaged)
    about `name` as soon as the prefix cannot become a sound header, also because it would
    take more than MAX_HEADER_BYTES.
    """
    try:
        read_prefix(prefix, full_size, name=name)
    except Incomplete as more:
        return more.target - len(prefix)
    return None


def read_prefix(prefix: bytes, full_size: int, *, name: str) -> Header:
    """Return what the header says that `prefix` begins with; the weights need not be there.

    Raises FaultError as `header_bytes_needed` does, and Incomplete.
    """
    with faults_named(name):
        return header_of(read_contents(Cursor(BytesIO(prefix), full_size, len(prefix))))
