"""llama-cpp-python's own server, in a process of its own, with a tiny model."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.gguf_factory import TinyModel, write_model

KEY = "sk-loopback"
SPEAKS = ("▁the", "▁cat", "▁sat", "▁down", ".")
SAYS = " the cat sat down."
ROOT = Path(__file__).resolve().parents[2]


@contextmanager
def llama_server(folder: Path, key: str = KEY) -> Iterator[str]:
    """Give the address of a server whose model always says the same."""
    model = write_model(folder / "speaker.gguf", TinyModel(speaks=SPEAKS))
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.served.run_llama_server", str(model), key],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        port = process.stdout.readline().strip()
        assert port.isdecimal(), "the server did not start"
        yield f"http://127.0.0.1:{port}/v1"
    finally:
        process.stdin.close()
        process.wait(20)
        process.stdout.close()
