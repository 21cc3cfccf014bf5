"""The largest headers that are read take little time and memory, and larger ones none."""

from __future__ import annotations

import json
import struct
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.modelfile.gguf_bytes import Parts, list_pair, number_pair, pair, tensor, text

if TYPE_CHECKING:
    from collections.abc import Callable

MIB = 1024 * 1024
MAX_MEMORY = 100 * MIB
MAX_SECONDS = 1.0
ROOT = Path(__file__).parents[2]

READ = """
import json, re, sys, time
from pathlib import Path
from parlance.contract.faults import FaultError
from parlance.modelfile.header import read_header

def peak():
    status = Path("/proc/self/status")
    found = re.search(r"VmHWM:\\s+(\\d+) kB", status.read_text()) if status.exists() else None
    return int(found[1]) * 1024 if found else 0

before, started, reason = peak(), time.process_time(), None
try:
    read_header(sys.argv[1])
except FaultError as error:
    reason = error.fault.details()["reason"]
print(json.dumps([reason, time.process_time() - started, peak() - before]))
"""


def claims(count: int, kind: int, rest: bytes = b"") -> bytes:
    """Return a list that says how many items it has, whether they follow or not."""
    return pair("a", 9, struct.pack("<IQ", kind, count) + rest)


def one_pair(raw: bytes) -> bytes:
    return Parts(pairs=[raw]).build()


def vocabulary(count: int, size: int) -> bytes:
    return one_pair(claims(count, 8, (struct.pack("<Q", size) + b"x" * size) * count))


def many_pairs() -> bytes:
    return Parts(pairs=[number_pair(f"{n:01024}", n) for n in range(16_384)]).build()


def many_wanted() -> bytes:
    heads = [struct.pack("<B", 7)] * 1024
    items = (list_pair(f"{n}.attention.head_count", 0, heads) for n in range(16_000))
    return Parts(pairs=[*items]).build()


def many_texts() -> bytes:
    return one_pair(list_pair("general.tags", 8, [text("\xff" * 2000)] * 1000))


def many_tensors() -> bytes:
    rows = [tensor(f"{n:063}", (1, 1, 1, 8), 0, 32 * n) for n in range(65_536)]
    return Parts(pairs=[], tensors=rows, weights=bytes(32 * 65_536)).build()


ACCEPTED: list[Callable[[], bytes]] = [
    lambda: vocabulary(2 * MIB, 0),
    lambda: vocabulary(2 * MIB, 50),
    lambda: one_pair(claims(120 * MIB, 0, bytes(120 * MIB))),
    lambda: one_pair(pair("tokenizer.chat_template", 8, text(b"\xf0" * (120 * MIB)))),
    many_pairs,
    many_texts,
    many_tensors,
]
REFUSED: list[tuple[str, Callable[[], bytes]]] = [
    ("strings", lambda: vocabulary(2 * MIB + 1, 0)),
    ("cut off", lambda: one_pair(claims(2**63, 8, bytes(MIB)))),
    ("cut off", lambda: one_pair(claims(2**63, 0, bytes(MIB)))),
    ("cut off", lambda: one_pair(claims(2**64 - 1, 12, bytes(MIB)))),
    ("more than 134217728", lambda: one_pair(claims(130 * MIB, 0, bytes(130 * MIB)))),
    ("metadata takes", many_wanted),
    ("tensors", lambda: b"GGUF" + struct.pack("<IQQ", 3, 4_000_000, 0) + bytes(64 * MIB)),
    ("entries", lambda: b"GGUF" + struct.pack("<IQQ", 3, 0, 4_000_000) + bytes(64 * MIB)),
    ("type 9", lambda: one_pair(claims(MIB, 9, bytes(64 * MIB)))),
]


def reading(path: Path) -> tuple[str | None, float, int]:
    """Return why a file is refused, and the processor time and memory that this takes."""
    command = [sys.executable, "-c", READ, str(path)]
    done = subprocess.run(command, cwd=ROOT / "desktop", check=True, capture_output=True)
    reason, seconds, memory = json.loads(done.stdout)
    return reason, seconds, memory


@pytest.mark.parametrize("number", range(len(ACCEPTED)))
def test_the_largest_headers_are_read_within_a_second_and_100_mb(tmp_path, number) -> None:
    path = tmp_path / "large.gguf"
    path.write_bytes(ACCEPTED[number]())
    reason, seconds, memory = reading(path)
    assert reason is None
    assert seconds < MAX_SECONDS
    assert memory < MAX_MEMORY


@pytest.mark.parametrize("number", range(len(REFUSED)))
def test_what_is_larger_is_refused_as_quickly(tmp_path, number) -> None:
    expected, make = REFUSED[number]
    path = tmp_path / "hostile.gguf"
    path.write_bytes(make())
    reason, seconds, memory = reading(path)
    assert expected in (reason or "")
    assert seconds < MAX_SECONDS
    assert memory < MAX_MEMORY
