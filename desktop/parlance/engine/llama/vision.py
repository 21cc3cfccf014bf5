"""Images become tokens and embeddings that a model reads between its text."""

from __future__ import annotations

import ctypes
import hashlib
import os
import weakref
from typing import TYPE_CHECKING, Any

import msgspec

from parlance.contract.faults import EngineRefused, FaultError, ImageUnreadable
from parlance.engine.llama.binding import llama
from parlance.engine.llama.companion import read_companion, unsuited
from parlance.engine.llama.image_header import is_within_limits
from parlance.engine.llama.mtmd_binding import join_logs, load_mtmd

if TYPE_CHECKING:
    from parlance.engine.llama.logs import Log
    from parlance.engine.llama.model import Model

FIRST_IDENTITY = 1 << 62
"""All identities are at least this, which no token is."""

_ARCHITECTURE = "clip"
_TRIAL_SIDE = 2048
"""Pixels of the blank image that every projector is tried with: cut into tiles by those
that do so, and at least as many tokens as those make that want an image whole.
"""

_ABORTED = 2


class EvaluationAborted(Exception):  # noqa: N818 - a name that says it
    """The context's abort callback ended the step; its memory from there on is undefined."""


class TextChunk(msgspec.Struct, frozen=True):
    """Tokens that stand around an image or between its tiles."""

    tokens: tuple[int, ...]


class ImageChunk:
    """An image, or one tile of it, ready to be encoded. Keeps its pixels while it lives.

    Attributes:
        cells: places that it takes in the memory.
        positions: how far the position advances; less than `cells` with M-RoPE.
        identity: says that two chunks are the same, also in another run: a hash of the
            image file and of the chunk's place, from FIRST_IDENTITY to 2^63 - 1.
    """

    def __init__(self, projector: Projector, pixels: _Chunks, place: int, identity: int) -> None:
        """Hold chunk `place` of `pixels`."""
        mtmd = load_mtmd()
        self._projector = projector
        self._pixels = pixels
        self._handle = mtmd.mtmd_input_chunks_get(pixels.handle, place)
        self.cells: int = mtmd.mtmd_input_chunk_get_n_tokens(self._handle)
        self.positions: int = mtmd.mtmd_input_chunk_get_n_pos(self._handle)
        self.identity = identity

    def evaluate(self, context: int, *, sequence: int, position: int, batch_size: int) -> int:
        """Encode it and put it into the memory of `sequence` from `position` on.

        `context` is a llama_context, `batch_size` the tokens of a step. Returns the
        position after it; no logits come of it. Raises EvaluationAborted and
        FaultError(EngineRefused), after which the memory holds a part of it.
        """
        return self._projector.evaluate(
            self._handle, context, sequence=sequence, position=position, batch_size=batch_size
        )


Chunk = TextChunk | ImageChunk


class _Chunks:
    """Owns what mtmd made of one image, and frees it when nobody holds it any more."""

    def __init__(self) -> None:
        mtmd = load_mtmd()
        self.handle = mtmd.mtmd_input_chunks_init()
        weakref.finalize(self, mtmd.mtmd_input_chunks_free, self.handle).atexit = False

    def __len__(self) -> int:
        size: int = load_mtmd().mtmd_input_chunks_size(self.handle)
        return size


class Projector:
    """An image projector (mmproj) beside a model. Used by the thread that decodes.

    Attributes:
        whole_tokens: tokens that one step of the context (`n_ubatch`) must be able to
            take, because the model wants an image whole; 0 where any number will do.
            Smaller steps work, but the parts of an image see less of each other.
        uses_mrope: whether positions and cells of an image differ.
    """

    def __init__(self, path: str, model: Model, *, log: Log, threads: int, use_gpu: bool) -> None:
        """Load the projector at `path`, to work with `model`, which must outlive this.

        `log` is where llama.cpp logs. Raises FaultError(AdapterUnsuited).
        """
        if read_companion(path).architecture != _ARCHITECTURE:
            raise unsuited(path, "it is no image projector")
        self._path = path
        self._log = log
        self._mtmd = load_mtmd()
        join_logs(self._mtmd)
        self._handle = self._open(model, threads=threads, use_gpu=use_gpu)
        self.uses_mrope = bool(self._mtmd.mtmd_decode_use_mrope(self._handle))
        self.whole_tokens = self._try()

    def chunks(self, image: bytes, number: int) -> list[Chunk]:
        """Return what the model reads of one image file: PNG, JPEG, BMP or GIF.

        `number` says which image of the prompt it is, from 1. Raises
        FaultError(ImageUnreadable).
        """
        pixels = self._read(image) if is_within_limits(image) else None
        if pixels is None:
            raise FaultError(ImageUnreadable(number=number))
        digest = hashlib.blake2b(image, digest_size=16).digest()
        return [self._chunk(pixels, place, digest) for place in range(len(pixels))]

    def evaluate(
        self, chunk: int, context: int, *, sequence: int, position: int, batch_size: int
    ) -> int:
        """Do what `ImageChunk.evaluate` promises for the C chunk `chunk`."""
        code = self._mtmd.mtmd_encode_chunk(self._handle, chunk)
        if code:
            raise FaultError(EngineRefused(step="encode_image", code=code))
        after = llama.llama_pos(position)
        code = self._mtmd.mtmd_helper_decode_image_chunk(
            self._handle,
            context,
            chunk,
            self._mtmd.mtmd_get_output_embd(self._handle),
            position,
            sequence,
            self._step_tokens(chunk, context, batch_size),
            ctypes.byref(after),
            self._mtmd.mtmd_helper_post_decode_callback(),
            None,
        )
        if code == _ABORTED:
            raise EvaluationAborted
        if code:
            raise FaultError(EngineRefused(step="decode_image", code=code))
        return int(after.value)

    def close(self) -> None:
        """Free the projector; chunks that are left can no longer be evaluated."""
        self._mtmd.mtmd_free(self._handle)
        self._handle = None

    def _open(self, model: Model, *, threads: int, use_gpu: bool) -> Any:
        parameters = self._mtmd.mtmd_context_params_default()
        parameters.use_gpu = use_gpu
        parameters.n_threads = threads
        parameters.print_timings = False
        self._log.forget()
        handle = self._mtmd.mtmd_init_from_file(os.fsencode(self._path), model.handle, parameters)
        if not handle:
            raise unsuited(self._path, self._reason())
        if not self._mtmd.mtmd_support_vision(handle):
            self._mtmd.mtmd_free(handle)
            raise unsuited(self._path, "it reads sound and no images")
        return handle

    def _reason(self) -> str:
        """Return why llama.cpp refused, as it says after names of functions and files."""
        line = self._log.reason.split("\n", 1)[0]
        return line.rsplit(": ", 1)[-1].strip().rstrip(".") or "llama.cpp did not accept it"

    def _try(self) -> int:
        """Read a blank image; return the tokens it has if the model wants it whole, else 0."""
        content = bytes(_TRIAL_SIDE * _TRIAL_SIDE * 3)
        buffer = ctypes.cast(ctypes.c_char_p(content), ctypes.POINTER(ctypes.c_uint8))
        pixels = self._preprocess(self._mtmd.mtmd_bitmap_init(_TRIAL_SIDE, _TRIAL_SIDE, buffer))
        if pixels is None:
            self.close()
            raise unsuited(self._path, "it does not take images of the usual sizes")
        try:
            chunks = [self._chunk(pixels, place, b"") for place in range(len(pixels))]
        except FaultError:
            self.close()
            raise
        if not self._mtmd.mtmd_decode_use_non_causal(self._handle, None):
            return 0
        return max(chunk.cells for chunk in chunks if isinstance(chunk, ImageChunk))

    def _read(self, image: bytes) -> _Chunks | None:
        options = self._mtmd.mtmd_helper_init_opt_default()
        # What it cannot decode would be given to an ffmpeg on the PATH: there is none here.
        options.video_params.ffmpeg_bin_dir = os.devnull.encode()
        content = ctypes.cast(ctypes.c_char_p(image), ctypes.POINTER(ctypes.c_uint8))
        only_count = False
        bitmap = self._mtmd.mtmd_helper_bitmap_init_from_buf_wrapper(
            self._handle, content, len(image), only_count, options
        ).bitmap
        return self._preprocess(bitmap) if bitmap else None

    def _preprocess(self, bitmap: int) -> _Chunks | None:
        """Cut and scale `bitmap` as the model wants it, and free it; None if that fails."""
        pixels = _Chunks()
        part = self._mtmd.mtmd_input_part(bitmap=bitmap)
        parts = (ctypes.POINTER(self._mtmd.mtmd_input_part) * 1)(ctypes.pointer(part))
        # The start token that llama.cpp could add is added by who builds prompts.
        add_special = False
        code = self._mtmd.mtmd_tokenize_from_parts(
            self._handle, pixels.handle, parts, len(parts), add_special
        )
        self._mtmd.mtmd_bitmap_free(bitmap)
        return pixels if code == 0 else None

    def _chunk(self, pixels: _Chunks, place: int, digest: bytes) -> Chunk:
        handle = self._mtmd.mtmd_input_chunks_get(pixels.handle, place)
        kind = self._mtmd.mtmd_input_chunk_get_type(handle)
        if kind != self._mtmd.MTMD_INPUT_CHUNK_TYPE_TEXT:
            return ImageChunk(self, pixels, place, _identity(digest, place))
        count = ctypes.c_size_t()
        tokens = self._mtmd.mtmd_input_chunk_get_tokens_text(handle, ctypes.byref(count))
        chunk = TextChunk(tuple(tokens[: count.value]))
        if min(chunk.tokens, default=0) < 0:
            raise unsuited(self._path, "the model lacks the tokens that stand around its images")
        return chunk

    def _step_tokens(self, chunk: int, context: int, batch_size: int) -> int:
        """Return how many tokens a step takes; llama.cpp ends the process at more."""
        whole = self._mtmd.mtmd_decode_use_non_causal(self._handle, chunk)
        most: int = llama.llama_n_ubatch(context) if whole else llama.llama_n_batch(context)
        return min(batch_size, most)


def _identity(digest: bytes, place: int) -> int:
    named = hashlib.blake2b(digest + place.to_bytes(4), digest_size=8).digest()
    return FIRST_IDENTITY | int.from_bytes(named) % FIRST_IDENTITY
