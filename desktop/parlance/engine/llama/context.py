"""A context: the KV memory of many sequences, and the step that extends them."""

from __future__ import annotations

import ctypes
from enum import Enum, IntEnum
from typing import TYPE_CHECKING, Any

import msgspec

from parlance.contract.faults import EngineRefused, FaultError
from parlance.engine.llama.binding import llama

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from parlance.engine.llama.model import Model
    from parlance.engine.llama.vision import ImageChunk

_FULL, _ABORTED = 1, 2
_TO_THE_END = -1
_OUTPUTS = 64
_PARTIAL = 1  # LLAMA_STATE_SEQ_FLAGS_PARTIAL_ONLY


class ContextRefused(Exception):  # noqa: N818 - a name that says it
    """llama.cpp could not make a context of this size: not enough memory."""


class NoMemory(Exception):  # noqa: N818 - a name that says it
    """A model without a memory of what it read (for embeddings), which cannot continue text."""


class Decoded(Enum):
    """How a step ended that did not fail.

    FULL leaves the memory as it was before the step. After ABORTED it is undefined from
    the positions of the step on.
    """

    WHOLE = "whole"
    FULL = "full"
    ABORTED = "aborted"


class CacheType(IntEnum):
    """Precision of the numbers in the memory, as ggml counts its types."""

    F32 = 0
    F16 = 1
    Q4_0 = 2
    Q8_0 = 8


class ContextShape(msgspec.Struct, frozen=True, kw_only=True):
    """What a context is made for.

    Attributes:
        cells: tokens that its memory holds, of all sequences together.
        sequences: how many it can tell apart.
        batch: tokens that fit in one step.
        threads: compute threads.
        unified: whether sequences share one pool of cells (and can share the cells of a
            common prefix), or have an equal part each.
        cache: precision of keys and values; flash attention computes in halves anyhow, and
            llama.cpp computes with nothing else where they are quantized.
        flash_attention: whether it may be used where the backend has it.
    """

    cells: int
    sequences: int
    batch: int
    threads: int
    unified: bool = True
    cache: CacheType = CacheType.F16
    flash_attention: bool = True

    @property
    def part(self) -> int:
        """Tokens that one sequence may hold."""
        return self.cells if self.unified else self.cells // self.sequences

    @property
    def outputs(self) -> int:
        """Tokens of one step that can have logits; llama.cpp ends the process for more."""
        return max(self.sequences, min(self.batch, _OUTPUTS))


class Batch:
    """What one step computes; rows of parallel lists, all of the same length.

    Attributes:
        tokens, positions: of each row; sequences: whose memory it extends.
        outputs: 1 for rows whose logits are wanted, else 0.
    """

    __slots__ = ("outputs", "positions", "sequences", "tokens")

    def __init__(self) -> None:
        """Start empty."""
        self.tokens: list[int] = []
        self.positions: list[int] = []
        self.sequences: list[int] = []
        self.outputs: list[int] = []

    def __len__(self) -> int:
        return len(self.tokens)


class Context:
    """Owns a llama_context, which lives as long as the process. Used by the thread that decodes.

    Attributes:
        shape: what it was made for, as llama.cpp granted it.
        handle: the C pointer, for the other modules of this folder.
    """

    def __init__(self, model: Model, shape: ContextShape, abort: Callable[[], bool]) -> None:
        """Make a context.

        `abort` is asked between the operations of an abortable step; on the CPU a true
        answer ends the step early. Raises ContextRefused and NoMemory.
        """
        handle = llama.llama_init_from_model(model.handle, _parameters(shape))
        if not handle:
            raise ContextRefused
        self.handle = handle
        self._memory = llama.llama_get_memory(handle)
        if not self._memory:
            llama.llama_free(handle)
            raise NoMemory
        self.shape = msgspec.structs.replace(
            shape, cells=llama.llama_n_ctx(handle), batch=llama.llama_n_batch(handle)
        )
        self._arrays = _BatchArrays(self.shape.batch, shape.sequences)
        self._abort = llama.ggml_abort_callback(lambda _user_data: abort())
        self._never = llama.ggml_abort_callback()
        self._abortable = False

    def decode(self, batch: Batch, *, abortable: bool) -> Decoded:
        """Compute `batch` and extend the memory by it. Raises FaultError(EngineRefused)."""
        self._set_abortable(abortable=abortable)
        code = llama.llama_decode(self.handle, self._arrays.fill(batch))
        return _decoded("decode", code)

    def encode(
        self, tokens: Sequence[int], positions: Sequence[int], owners: Sequence[Sequence[int]]
    ) -> None:
        """Have the encoder read texts, each token for all sequences of its `owners`.

        The decoder's steps look at what the last call read. Raises
        FaultError(EngineRefused).
        """
        self._set_abortable(abortable=False)
        batch = _SharedBatch(tokens, positions, owners)
        _decoded("encode", llama.llama_encode(self.handle, batch.struct))

    def look(self, image: ImageChunk, sequence: int, position: int) -> None:
        """Put an image into the memory of a sequence. Raises FaultError(EngineRefused)."""
        self._set_abortable(abortable=False)
        image.evaluate(
            self.handle, sequence=sequence, position=position, batch_size=self.shape.batch
        )

    def use_threads(self, count: int) -> None:
        """Compute with so many threads from the next step on."""
        llama.llama_set_n_threads(self.handle, count, count)

    def truncate(self, sequence: int, position: int) -> bool:
        """Forget everything of a sequence from `position` on.

        False where the memory cannot drop a tail (recurrent models); nothing has changed
        then, except that dropping everything always works.
        """
        done: bool = llama.llama_memory_seq_rm(self._memory, sequence, position, _TO_THE_END)
        return done

    def copy(self, source: int, target: int, position: int | None = None) -> None:
        """Give sequence `target`, which is empty, what `source` holds before `position`.

        All of it if None. Attention cells are shared, not copied, in one pool; a part is
        copied byte by byte and whole, before the next step. A recurrent state comes as it is
        now.
        """
        whole = position is None or not self.shape.unified
        start, end = (_TO_THE_END, _TO_THE_END) if whole else (0, position)
        llama.llama_memory_seq_cp(self._memory, source, target, start, end)
        if whole and position is not None:
            self.truncate(target, position)

    def first_position(self, sequence: int) -> int:
        """Return the first position that all layers still hold; -1 for an empty sequence."""
        first: int = llama.llama_memory_seq_pos_min(self._memory, sequence)
        return first

    def last_position(self, sequence: int) -> int:
        """Return the last position of a sequence; -1 for an empty one."""
        last: int = llama.llama_memory_seq_pos_max(self._memory, sequence)
        return last

    def state_bytes(self, sequence: int) -> int:
        """Return how large the state of a sequence is."""
        size: int = llama.llama_state_seq_get_size(self.handle, sequence)
        return size

    def save(self, sequence: int, *, partial: bool = False) -> bytes:
        """Return the state of a sequence, or of a partial one what cannot drop a tail."""
        flags = _PARTIAL if partial else 0
        size = llama.llama_state_seq_get_size_ext(self.handle, sequence, flags)
        buffer = (ctypes.c_uint8 * size)()
        written = llama.llama_state_seq_get_data_ext(self.handle, buffer, size, sequence, flags)
        return ctypes.string_at(buffer, written)

    def restore(self, sequence: int, state: bytes, *, partial: bool = False) -> bool:
        """Put a saved state into a sequence; False, and an undefined sequence, if it fails."""
        flags = _PARTIAL if partial else 0
        buffer = ctypes.cast(ctypes.c_char_p(state), ctypes.POINTER(ctypes.c_uint8))
        read = llama.llama_state_seq_set_data_ext(self.handle, buffer, len(state), sequence, flags)
        return bool(read == len(state))

    def close(self) -> None:
        """Free the context; that of a whole process ends with it."""
        llama.llama_free(self.handle)

    def _set_abortable(self, *, abortable: bool) -> None:
        if abortable != self._abortable:
            callback = self._abort if abortable else self._never
            llama.llama_set_abort_callback(self.handle, callback, None)
            self._abortable = abortable


def _parameters(shape: ContextShape) -> object:
    parameters = llama.llama_context_default_params()
    parameters.n_ctx = shape.cells
    parameters.n_batch = shape.batch
    parameters.n_ubatch = shape.batch
    parameters.n_seq_max = shape.sequences
    parameters.n_outputs_max = shape.outputs
    parameters.n_threads = shape.threads
    parameters.n_threads_batch = shape.threads
    parameters.kv_unified = shape.unified
    if not shape.flash_attention:
        parameters.flash_attn_type = llama.LLAMA_FLASH_ATTN_TYPE_DISABLED
    parameters.type_k = parameters.type_v = shape.cache
    # Sequences share the cells of a common prefix, and shared cells are never given back
    # by a sliding window: a window-sized cache would fill up with them.
    parameters.swa_full = True
    parameters.no_perf = True
    return parameters


def _decoded(step: str, code: int) -> Decoded:
    match code:
        case 0:
            return Decoded.WHOLE
        case 1:
            return Decoded.FULL
        case 2:
            return Decoded.ABORTED
        case _:
            raise FaultError(EngineRefused(step=step, code=code))


class _BatchArrays:
    """The C arrays behind a llama_batch, filled by whole slices: one call for each."""

    def __init__(self, size: int, sequences: int) -> None:
        # Any: the stubs do not know that a slice of an array takes a list of int.
        self._tokens: Any = (ctypes.c_int32 * size)()
        self._positions: Any = (ctypes.c_int32 * size)()
        self._counts = (ctypes.c_int32 * size)(*([1] * size))
        self._owners: Any = (ctypes.c_void_p * size)()
        self._outputs: Any = (ctypes.c_int8 * size)()
        self._numbers = (ctypes.c_int32 * sequences)(*range(sequences))
        start = ctypes.addressof(self._numbers)
        self._addresses = [start + 4 * number for number in range(sequences)]
        self._struct = _struct(
            self._tokens, self._positions, self._counts, self._owners, self._outputs
        )

    def fill(self, batch: Batch) -> object:
        count = len(batch.tokens)
        addresses = self._addresses
        self._tokens[:count] = batch.tokens
        self._positions[:count] = batch.positions
        self._owners[:count] = [addresses[number] for number in batch.sequences]
        self._outputs[:count] = batch.outputs
        self._struct.n_tokens = count
        return self._struct


class _SharedBatch:
    """A llama_batch whose rows belong to several sequences each."""

    def __init__(
        self, tokens: Sequence[int], positions: Sequence[int], owners: Sequence[Sequence[int]]
    ) -> None:
        count = len(tokens)
        self._lists = [(ctypes.c_int32 * len(numbers))(*numbers) for numbers in owners]
        self._owners = (ctypes.c_void_p * count)(*map(ctypes.addressof, self._lists))
        self._arrays = (
            (ctypes.c_int32 * count)(*tokens),
            (ctypes.c_int32 * count)(*positions),
            (ctypes.c_int32 * count)(*map(len, owners)),
            self._owners,
            (ctypes.c_int8 * count)(*([1] * count)),
        )
        self.struct = _struct(*self._arrays)
        self.struct.n_tokens = count


def _struct(*arrays: ctypes.Array[Any]) -> Any:
    """Return a llama_batch that points at token, pos, n_seq_id, seq_id and logits."""
    batch = llama.llama_batch()
    kinds = dict(llama.llama_batch._fields_)
    names = ("token", "pos", "n_seq_id", "seq_id", "logits")
    for name, array in zip(names, arrays, strict=True):
        setattr(batch, name, ctypes.cast(array, kinds[name]))
    return batch
