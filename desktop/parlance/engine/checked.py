"""What a model file says of itself, before a process is started for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.contract.faults import FaultError, ModelFileUnreadable
from parlance.engine.unicode import is_unicode, sound_text
from parlance.modelfile.header import read_header

if TYPE_CHECKING:
    from parlance.modelfile.header import Header

BAD_NAME = "its name is not valid Unicode"


def checked_header(path: str) -> Header:
    """Return the header of the file at `path`. Raises FaultError, as `read_header` does."""
    if not is_unicode(path):
        raise FaultError(ModelFileUnreadable(path=sound_text(path), reason=BAD_NAME))
    return read_header(path)
