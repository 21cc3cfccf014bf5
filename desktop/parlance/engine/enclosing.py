"""What the process of a model may touch: the model's files and what it is to write, no more.

It is enclosed before llama.cpp is loaded, for drivers start threads of their own, which would
stay outside. Programs are forbidden a little later: what looks for graphics processors is
one, and so is the renderer of templates; both come before the first byte of the model.
"""

from __future__ import annotations

import functools
import importlib.util
import os
import re
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from parlance.children.fence import enclose_files, forbid_programs
from parlance.children.places import gpu_nodes
from parlance.modelfile.parts import parts_by_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parlance.contract.models import LoadOptions

_GPU_LIBRARY = re.compile(r"libggml-(?!base|cpu|rpc|blas)\w")


def enclose_engine(options: LoadOptions) -> None:
    """Let this process read the files of `options` and write the states of conversations."""
    states = Path(options.states_folder) if options.states_folder else None
    if states is not None:
        with suppress(OSError):  # it is not there before the first state, and a rule wants it
            states.mkdir(mode=0o700, parents=True, exist_ok=True)
    enclose_files(
        read=_files_of(options),
        write=() if states is None else (states,),
        gpu=may_use_gpu(options.gpu_layers),
        programs=True,
    )


def forbid_programs_to_engine(options: LoadOptions) -> None:
    """Have this process start no more programs, for the rest of its life."""
    forbid_programs(connecting=bool(options.rpc_servers) or may_use_gpu(options.gpu_layers))


def _files_of(options: LoadOptions) -> Iterator[Path]:
    """Yield every file that loading with `options` may open."""
    if options.path:
        yield from map(Path, parts_by_name(options.path))
    for path in (options.projector, options.draft_model, *options.adapters):
        if path:
            yield Path(path)
    yield from _library_folders()


@functools.cache
def may_use_gpu(layers: int) -> bool:
    """Whether a model with so many layers on graphics processors (-1: what fits) can have any.

    That is told by files alone: asking llama.cpp would start the drivers. The answer is kept,
    for an enclosed process does not see its devices any more.
    """
    if sys.platform != "linux" or layers == 0 or not any(gpu_nodes()):
        return False
    files = (file for folder in _library_folders() for file in folder.glob("libggml-*"))
    return any(_GPU_LIBRARY.match(file.name) for file in files)


def _library_folders() -> Iterator[Path]:
    """Yield where llama.cpp is loaded from: the folder named for it, or that of its package."""
    if folder := os.environ.get("LLAMA_CPP_LIB_PATH"):
        yield Path(folder)
        return
    spec = importlib.util.find_spec("llama_cpp")
    places = () if spec is None else spec.submodule_search_locations or ()
    yield from (Path(place, "lib") for place in places)
