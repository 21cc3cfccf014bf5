"""Tries a package's llama.cpp on processors that are not here, with qemu's user emulation.

`build/package/venv/bin/python packaging/try_processors.py [FOLDER OF LIBRARIES]` (apt-get
install qemu-user) loads the starter model on each, without AVX, with AVX and with AVX2, and
compares what it writes. The program itself cannot be tried so: it starts itself anew, and the
kernel would run that without qemu.
"""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LIBRARIES = ROOT / "dist/parlance/_internal/llama_cpp/lib"
MODEL = ROOT / "resources/models/starter.gguf"
PROCESSORS = ("qemu64", "Nehalem", "Westmere", "SandyBridge", "Haswell", "max")
_PROMPT = b"Hello! Who are you?"
_TOKENS = 64
_WRITTEN = 8


def answer(libraries: Path) -> None:
    """Print which variant is loaded here, and what the model writes."""
    os.environ["LLAMA_CPP_LIB_PATH"] = str(libraries)
    sys.path.insert(0, str(ROOT / "desktop"))
    from parlance.engine.llama import binding, devices  # noqa: PLC0415 - with the libraries given

    devices.library_folder = libraries
    devices.start_backend()
    maps = Path("/proc/self/maps").read_text("utf-8").splitlines()
    variants = {Path(line.split()[-1]).name for line in maps if "libggml-cpu" in line}
    print(f"{' '.join(sorted(variants)):32}{written(binding.llama)!r}", flush=True)


def written(llama: ctypes.CDLL) -> bytes:
    """Return the likeliest tokens after the prompt."""
    model = llama.llama_model_load_from_file(os.fsencode(MODEL), llama.llama_model_default_params())
    wanted = llama.llama_context_default_params()
    wanted.n_ctx, wanted.n_threads, wanted.n_threads_batch = 128, 1, 1
    context = llama.llama_init_from_model(model, wanted)
    vocabulary = llama.llama_model_get_vocab(model)
    tokens = (llama.llama_token * _TOKENS)()
    as_it_is = (True, True)  # with the marks of the model's own, read as such
    count = llama.llama_tokenize(vocabulary, _PROMPT, len(_PROMPT), tokens, _TOKENS, *as_it_is)
    sampler = llama.llama_sampler_init_greedy()
    result = b""
    for _ in range(_WRITTEN):
        if llama.llama_decode(context, llama.llama_batch_get_one(tokens, count)) != 0:
            sys.exit("the model could not be computed")
        tokens[0], count = llama.llama_sampler_sample(sampler, context, -1), 1
        piece = ctypes.create_string_buffer(_TOKENS)
        size = llama.llama_token_to_piece(vocabulary, tokens[0], piece, _TOKENS, 0, as_it_is[0])
        result += piece.raw[:size]
    return result


def main() -> None:
    """Try every processor, and end with 1 if one fails or writes something else."""
    if sys.argv[1:2] == ["--here"]:
        answer(Path(sys.argv[2]))
        return
    libraries = Path(sys.argv[1]) if sys.argv[1:] else LIBRARIES
    texts = set()
    for processor in PROCESSORS:
        emulated = ["qemu-x86_64", "-cpu", processor, sys.executable, __file__, "--here"]
        done = subprocess.run(
            [*emulated, str(libraries)], capture_output=True, text=True, check=False
        )
        told = done.stdout.strip() or f"failed with {done.returncode}"
        print(f"{processor:14}{told}", flush=True)
        texts.add(told.partition(".so")[2].strip())
    sys.exit(0 if len(texts) == 1 and texts != {""} else 1)


if __name__ == "__main__":
    main()
