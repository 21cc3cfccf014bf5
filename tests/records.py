"""Records of what was measured, for the tests of every room that uses them."""

from __future__ import annotations

import msgspec

from parlance.contract.benchmarks import BenchRecord

GIB = 1024**3
RECORD = BenchRecord(
    model_key="owner/model@abc/model-Q4_K_M.gguf",
    model_bytes=5 * GIB,
    device="CPU",
    gpu_layers=0,
    layers=33,
    threads=4,
    reading_rate=100.0,
    writing_rate=10.0,
    together=8,
    together_rate=40.0,
    read_bytes=4 * GIB,
    llama_build="b1",
    at=1000.0,
)


def record(**fields: object) -> BenchRecord:
    """Return RECORD with other fields."""
    return msgspec.structs.replace(RECORD, **fields)


def on_gpu(**fields: object) -> BenchRecord:
    """Return RECORD with all layers on a GPU, and other fields."""
    return record(**{"device": "Played GPU", "gpu_layers": 33, "writing_rate": 80.0, **fields})
