"""Model files that are damaged in ten ways."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import gguf
import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from random import Random

_EXTREMES = (0, 1, 2, 127, 255, 2**15, 2**16, 2**24, 2**31 - 1, 2**31, 2**32 - 1)
_LONG_EXTREMES = (*_EXTREMES, 2**32, 2**40, 2**62, 2**63 - 1, 2**63, 2**64 - 1)


@dataclass(frozen=True)
class Sound:
    """A sound model file, and where its parts begin.

    Attributes:
        infos: first byte of the descriptions of tensors; weights: of their values.
    """

    data: bytes
    infos: int
    weights: int

    @classmethod
    def at(cls, path: Path) -> Sound:
        """Read the file at `path`."""
        reader = gguf.GGUFReader(path)
        infos = min(tensor.field.offset for tensor in reader.tensors)
        return cls(path.read_bytes(), infos, reader.data_offset)


def _truncated(random: Random, sound: Sound) -> bytes:
    return sound.data[: random.randrange(len(sound.data))]


def _flips(first: Callable[[Sound], int], end: Callable[[Sound], int]) -> _Way:
    def way(random: Random, sound: Sound) -> bytes:
        data = bytearray(sound.data)
        for _flip in range(random.choice((1, 1, 2, 8))):
            data[random.randrange(first(sound), end(sound))] ^= 1 << random.randrange(8)
        return bytes(data)

    return way


def _extreme(first: Callable[[Sound], int], end: Callable[[Sound], int], size: int) -> _Way:
    def way(random: Random, sound: Sound) -> bytes:
        data = bytearray(sound.data)
        place = random.randrange(first(sound), end(sound) - size)
        value = random.choice(_EXTREMES if size == 4 else _LONG_EXTREMES)
        data[place : place + size] = value.to_bytes(size, "little")
        return bytes(data)

    return way


def _zeroed(random: Random, sound: Sound) -> bytes:
    data = bytearray(sound.data)
    place = random.randrange(len(data))
    data[place : place + 4096] = bytes(len(data[place : place + 4096]))
    return bytes(data)


def _doubled(random: Random, sound: Sound) -> bytes:
    place, length = random.randrange(len(sound.data)), random.choice((1, 8, 32, 4096))
    return sound.data[: place + length] + sound.data[place:]


def _no_numbers(random: Random, sound: Sound) -> bytes:
    data = bytearray(sound.data)
    place = sound.weights + random.randrange((len(data) - sound.weights) // 4) * 4
    count = min(random.choice((1, 64, 4096)), (len(data) - place) // 4)
    value = random.choice((np.nan, np.inf, -np.inf, 3e38))
    data[place : place + 4 * count] = np.full(count, value, dtype=np.float32).tobytes()
    return bytes(data)


def _begin(_sound: Sound) -> int:
    return 0


def _infos(sound: Sound) -> int:
    return sound.infos


def _weights(sound: Sound) -> int:
    return sound.weights


def _end(sound: Sound) -> int:
    return len(sound.data)


if TYPE_CHECKING:
    _Way = Callable[[Random, Sound], bytes]

WAYS: dict[str, _Way] = {
    "truncated": _truncated,
    "flips in the facts": _flips(_begin, _infos),
    "flips in the table": _flips(_infos, _weights),
    "flips in the weights": _flips(_weights, _end),
    "numbers of the facts": _extreme(_begin, _infos, 4),
    "long numbers of the facts": _extreme(_begin, _infos, 8),
    "numbers of the table": _extreme(_infos, _weights, 8),
    "zeroed": _zeroed,
    "doubled": _doubled,
    "no numbers": _no_numbers,
}
