"""Asks llama.cpp what models take of memory that are laid out and not loaded.

Run as `python -m tests.engine.weighing SETTINGS PATH...`; prints a JSON line before every
model and one after it. SETTINGS are Candidates of a processor alone, as JSON. Nothing is
given memory, and the weights are not read.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import msgspec

from parlance.engine.llama.context import ContextRefused
from parlance.engine.llama.devices import start_backend
from parlance.engine.llama.hollow import FullLog, Scales
from parlance.modelfile.header import read_header
from parlance.modelfile.memory import Candidate


def main() -> None:
    log = FullLog()
    start_backend()
    candidates = msgspec.json.decode(sys.argv[1], type=tuple[Candidate, ...])
    for path in sys.argv[2:]:
        print(json.dumps({"item": path, "begins": True}), flush=True)
        scales = Scales(path, read_header(path), log)
        needs = [_weighed(scales, candidate) for candidate in candidates]
        scales.close()
        print(json.dumps({"item": path, "needs": needs}), flush=True)


def _weighed(scales: Scales, candidate: Candidate) -> dict[str, int] | None:
    try:
        [need] = scales.needs(candidate)
    except ContextRefused:
        return None
    fields = msgspec.structs.asdict(need)
    return {name: size for name, size in fields.items() if name != "device"}


if __name__ == "__main__":
    assert Path(sys.argv[2]).is_file()
    main()
