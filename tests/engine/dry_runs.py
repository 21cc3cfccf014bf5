"""Asks llama.cpp's quantizer which types it would give the tensors of a model.

Run as `python -m tests.engine.dry_runs PATH...`; prints a JSON line before every model and
one after it. Nothing is written, and the weights are not read.
"""

from __future__ import annotations

import json
import os
import re
import sys

import llama_cpp.llama_cpp as llama

from parlance.modelfile.mixtures import OFFERED
from parlance.modelfile.quantization import FILE_TYPES
from tests.families.shapes import log_lines

NUMBERS = {name: number for number, name in FILE_TYPES.items()}
BEGINS = re.compile(r"\[ *\d+/ *\d+\] (\S+) .*type = +(\w+),")
BECOMES = re.compile(r"-> +[\d.]+ MiB \((\w+)\)")


def types_of(path: str, quantization: str) -> dict[str, str] | None:
    """Return the type of each tensor by its name; None if the quantizer refuses."""
    parameters = llama.llama_model_quantize_default_params()
    parameters.ftype = NUMBERS[quantization]
    parameters.allow_requantize = True
    parameters.dry_run = True
    parameters.nthread = 1
    with log_lines() as lines:
        if llama.llama_model_quantize(os.fsencode(path), b"nowhere", parameters):
            return None
    types: dict[str, str] = {}
    name = ""
    for line in lines:
        if found := BEGINS.search(line):
            name = found[1]
            types[name] = found[2].upper()
        if found := BECOMES.search(line):
            types[name] = found[1].upper()
    return types


def main() -> None:
    for path in sys.argv[1:]:
        print(json.dumps({"item": path, "begins": True}), flush=True)
        types = {quantization: types_of(path, quantization) for quantization in OFFERED}
        print(json.dumps({"item": path, "types": types}), flush=True)


if __name__ == "__main__":
    main()
