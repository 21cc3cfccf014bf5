"""Asks the library which architectures it knows; it hands out no list of them.

Run as `python -m tests.families.architectures`; prints the names as JSON.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import llama_cpp.llama_cpp as llama

from tests.families.shapes import log_lines, metadata_of

if TYPE_CHECKING:
    from collections.abc import Iterator

_NAME = re.compile(rb"(?<=\0)[a-z][a-z0-9_.-]{1,23}(?=\0)")


@cache
def all_architectures() -> tuple[str, ...]:
    """Return the names of all architectures, sorted, as a child process finds them."""
    child = subprocess.run(
        [sys.executable, "-m", "tests.families.architectures"],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        check=True,
        text=True,
    )
    return tuple(json.loads(child.stdout))


def scan() -> list[str]:
    """Return the names of all architectures, sorted.

    Every string in the library that could be a name is offered to it, and so is every end
    of one, as linkers keep a string that ends another in the same place.
    """
    texts = set(_NAME.findall(Path(llama._lib._name).read_bytes()))
    candidates = {text[start:].decode() for text in texts for start in range(len(text) - 1)}
    return sorted(filter(_is_known, _names(candidates)))


def _names(candidates: set[str]) -> Iterator[str]:
    return (text for text in candidates if text[0].isalpha())


def _is_known(name: str) -> bool:
    """Whether the library complains of something else than of the architecture `name`."""
    parameters = llama.llama_model_default_params()
    parameters.vocab_only = True
    with log_lines() as lines, metadata_of(name) as metadata:
        model = llama.llama_model_init_from_user(metadata, _no_tensor, None, parameters)
    if model:
        llama.llama_model_free(model)
    return bool(model) or not any("unknown model architecture" in line for line in lines)


@llama.llama_model_set_tensor_data_t
def _no_tensor(_address: int, _user_data: object) -> None:
    """Do nothing: a vocabulary has no tensors."""


if __name__ == "__main__":
    print(json.dumps(scan()))
