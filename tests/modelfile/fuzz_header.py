"""Searches for headers that make the reader raise anything but a fault, or waste time.

Run by `make fuzz`, which takes the options of libFuzzer:
`python -m tests.modelfile.fuzz_header CORPUS -max_total_time=600`.
What the reader accepts, llama.cpp itself must accept, in this process.
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

import atheris
from tests.modelfile.gguf_bytes import Parts, number_pair, pair, small_model, tensor, text
from tests.modelfile.oracle import Library

with atheris.instrument_imports(include=["parlance.modelfile"]):
    from parlance.modelfile.complete import header_bytes_needed
    from parlance.modelfile.header import read_header

from parlance.contract.faults import FaultError, ModelFileDamaged, NotAModelFile

_MAX_SECONDS = 1.0
_SEEDS = (
    small_model(),
    Parts(pairs=[], version=2),
    Parts(
        pairs=[number_pair("general.alignment", 32), pair("a.b", 8, text("c"))],
        tensors=[tensor("a", (64, 3), 0, 0), tensor("b", (256,), 12, 768)],
        weights=bytes(912),
    ),
)


class Target:
    """Reads each input as a whole file, and as the beginning of a longer one."""

    def __init__(self, folder: str) -> None:
        self._path = Path(folder) / "input.gguf"
        self._library = Library()

    def __call__(self, content: bytes) -> None:
        """Raise if anything but a fault comes of it, or if it takes too long."""
        started = time.process_time()  # libFuzzer's own limit counts other programs' time too
        self._try(content)
        if time.process_time() - started > _MAX_SECONDS:
            raise AssertionError("it takes too long")

    def _try(self, content: bytes) -> None:
        whole = self._refused(content, len(content))
        self._refused(content, len(content) + 1_000_000)
        if whole is False:
            self._path.write_bytes(content)
            read_header(self._path)
            if not self._library.accepts(str(self._path)):
                raise AssertionError("llama.cpp refuses what the reader accepts")

    def _refused(self, content: bytes, size: int) -> bool:
        try:
            more = header_bytes_needed(content, size)
        except FaultError as error:
            if not isinstance(error.fault, ModelFileDamaged | NotAModelFile):
                raise
            return True
        if more is not None and not 0 < more <= size - len(content):
            raise AssertionError(f"it asks for {more} bytes more")
        return more is not None


def main() -> None:
    folder = next((argument for argument in sys.argv[1:] if argument[0] != "-"), None)
    if folder is not None:
        Path(folder).mkdir(parents=True, exist_ok=True)
        for number, parts in enumerate(_SEEDS):
            Path(folder, f"seed-{number}").write_bytes(parts.build())
    with tempfile.TemporaryDirectory() as place:
        atheris.Setup(sys.argv, Target(place))
        atheris.Fuzz()


if __name__ == "__main__":
    main()
