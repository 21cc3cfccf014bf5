"""What tensors are called in a GGUF, as the gguf package knows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import gguf

if TYPE_CHECKING:
    from collections.abc import Callable

_SUFFIXES = (".weight", ".bias")


def tensor_names(architecture: str, blocks: int) -> Callable[[str], str]:
    """Return a function from the name of a tensor in a checkpoint to its name in the GGUF.

    `architecture` is as in `general.architecture`, `blocks` the number of layers.
    """
    numbers = {name: number for number, name in gguf.MODEL_ARCH_NAMES.items()}
    known = gguf.get_tensor_name_map(numbers[architecture], blocks)

    def name_of(source: str) -> str:
        name: str | None = known.get_name(source, try_suffixes=_SUFFIXES)
        assert name is not None, source
        return name

    return name_of
