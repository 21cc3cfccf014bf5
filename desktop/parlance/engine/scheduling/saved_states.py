"""States of conversations on disk, so that the next run need not read them again.

A file holds the tokens of a conversation, the state after them, and an identity record: a
state is right for one model file, one build of llama.cpp and one kind of context only.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import tempfile
import time
import zlib
from array import array
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from parlance.engine.scheduling.kept import KeptState
from parlance.engine.scheduling.strand import Checkpoint, Scope, common_length

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

    from parlance.engine.scheduling.strand import Strand

_MAGIC = b"parlance-state-1\n"
_LENGTH_BYTES = 8
_TOKEN_BYTES = 4
_MOST_BYTES = 64 * 1024**3
_SUFFIX = ".state"
_UNFINISHED = ".part"
_GIVEN_UP_SECONDS = 600.0
"""What was not written to for so long belongs to a process that was ended meanwhile."""


class StateIdentity(msgspec.Struct, frozen=True, kw_only=True):
    """What a state depends on besides its tokens.

    Attributes:
        model_bytes, model_mtime_ns: size and time of the model file.
        build: version of llama.cpp; context: settings that change what is computed.
    """

    model_bytes: int
    model_mtime_ns: int
    build: str
    context: str


class _Head(msgspec.Struct, frozen=True, kw_only=True):
    """What stands before the state. `tokens` are 32-bit numbers in the machine's order.

    Attributes:
        checksum: CRC-32 of the state, which llama.cpp would take as it is.
    """

    identity: StateIdentity
    count: int
    tokens: bytes
    scope: Scope
    state_bytes: int
    checksum: int
    checkpoints: tuple[Checkpoint, ...]
    first: int


class SavedStates:
    """The folder of states, up to a budget; what was used longest ago goes first."""

    def __init__(self, folder: Path, budget_bytes: int, identity: StateIdentity) -> None:
        """Use `folder`, which need not exist."""
        self._folder = folder
        self._budget = budget_bytes
        self._identity = identity

    def read(self, conversation: str, strand: Strand, *, longer_than: int) -> KeptState | None:
        """Return the state of a conversation if it serves for more than so many tokens.

        A file that is damaged, or was written for something else, is erased.
        """
        path = state_path(self._folder, conversation)
        try:
            with path.open("rb") as file:
                head = self._head(file)
                tokens = array("i", head.tokens)
                if head.scope != strand.scope or (
                    common_length(strand.tokens, tokens) <= longer_than
                ):
                    return None
                state = _checked(_exactly(file, head.state_bytes), head)
            _touch(path)
        except FileNotFoundError:
            return None
        except (OSError, ValueError, msgspec.MsgspecError):
            erase_state(self._folder, conversation)
            return None
        return KeptState(
            tokens=tokens,
            scope=head.scope,
            state=state,
            checkpoints=head.checkpoints,
            first=head.first,
            conversation=conversation,
        )

    def erase(self, conversation: str) -> None:
        """Erase the state of a conversation, if there is one."""
        erase_state(self._folder, conversation)

    def write(self, conversation: str, kept: KeptState) -> None:
        """Save a state in place of an older one; a full or read-only disk loses only time."""
        head = msgspec.msgpack.encode(
            _Head(
                identity=self._identity,
                count=len(kept.tokens),
                tokens=kept.tokens.tobytes(),
                scope=kept.scope,
                state_bytes=len(kept.state),
                checksum=zlib.crc32(kept.state),
                checkpoints=kept.checkpoints,
                first=kept.first,
            )
        )
        size = len(head) + len(kept.state)
        if size > self._budget:
            erase_state(self._folder, conversation)
            return
        with contextlib.suppress(OSError):
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            path = state_path(self._folder, conversation)
            keep_within(self._folder, self._budget - size, besides=path)
            self._replace(path, head, kept.state)

    def _head(self, file: BinaryIO) -> _Head:
        """Return the head of a file. Raises ValueError and MsgspecError if it is not ours."""
        if file.read(len(_MAGIC)) != _MAGIC:
            raise ValueError(_MAGIC)
        length = int.from_bytes(_exactly(file, _LENGTH_BYTES), "little")
        head = msgspec.msgpack.decode(_exactly(file, length), type=_Head)
        if head.identity != self._identity or len(head.tokens) != head.count * _TOKEN_BYTES:
            raise ValueError(head.count)
        return head

    def _replace(self, path: Path, head: bytes, state: bytes) -> None:
        handle, name = tempfile.mkstemp(dir=self._folder, suffix=_UNFINISHED)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(_MAGIC + len(head).to_bytes(_LENGTH_BYTES, "little") + head)
                file.write(state)
            Path(name).replace(path)
        except OSError:
            Path(name).unlink(missing_ok=True)
            raise


def state_path(folder: Path, conversation: str) -> Path:
    """Return the file of a conversation's state; its name tells nothing of it."""
    name = hashlib.sha256(conversation.encode("utf-8", "replace")).hexdigest()[:32]
    return folder / f"{name}{_SUFFIX}"


def erase_state(folder: Path, conversation: str) -> None:
    """Erase the state of a conversation, if there is one."""
    with contextlib.suppress(OSError):
        state_path(folder, conversation).unlink(missing_ok=True)


def keep_within(folder: Path, budget_bytes: int, *, besides: Path | None = None) -> None:
    """Erase what was used longest ago until all but `besides` take no more than so much.

    What a process left unfinished that was ended while it wrote goes too.
    """
    files = sorted(_files(folder, besides), key=lambda file: file[1].st_mtime_ns)
    used = sum(stat.st_size for _path, stat in files)
    given_up = time.time() - _GIVEN_UP_SECONDS
    for path, stat in files:
        unfinished = path.suffix == _UNFINISHED
        if (stat.st_mtime < given_up) if unfinished else (used > budget_bytes):
            with contextlib.suppress(OSError):
                path.unlink(missing_ok=True)
                used -= stat.st_size


def _files(folder: Path, besides: Path | None) -> Iterator[tuple[Path, os.stat_result]]:
    for suffix in (_SUFFIX, _UNFINISHED):
        for path in folder.glob(f"*{suffix}"):
            if path != besides:
                with contextlib.suppress(OSError):
                    yield path, path.stat()


def _touch(path: Path) -> None:
    """Note that a state was used."""
    with contextlib.suppress(OSError):
        os.utime(path)


def _checked(state: bytes, head: _Head) -> bytes:
    """Return `state`. Raises ValueError if it is not what was written."""
    if zlib.crc32(state) != head.checksum:
        raise ValueError(head.checksum)
    return state


def _exactly(file: BinaryIO, count: int) -> bytes:
    """Return the next `count` bytes. Raises ValueError if there are fewer."""
    if count > _MOST_BYTES:
        raise ValueError(count)
    data = file.read(count)
    if len(data) != count:
        raise ValueError(count)
    return data
