"""No header makes the reader raise anything but a fault, or llama.cpp abort."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from tests.modelfile.gguf_bytes import Parts, number_pair, pair, small_model, tensor, text
from tests.modelfile.oracle import Oracle, running_oracle

from parlance.contract.faults import Fault, FaultError, ModelFileDamaged, NotAModelFile
from parlance.modelfile.complete import header_bytes_needed
from parlance.modelfile.header import read_header
from parlance.modelfile.quantization import TENSOR_TYPES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

SOUND = small_model().build()
SHORT = Parts(
    pairs=[number_pair("general.alignment", 32), pair("a.b", 8, text("c"))],
    tensors=[tensor("a", (64, 3), 0, 0), tensor("b", (256,), 12, 768)],
    weights=bytes(768 + 144),
).build()
EXTREMES = (0, 1, 31, 63, 64, 255, 2**31, 2**32 - 1, 2**62, 2**63 - 1, 2**63, 2**64 - 1)
FOLDER_IS_SHARED = [HealthCheck.function_scoped_fixture]


@st.composite
def mutated(draw: st.DrawFn) -> bytes:
    """Return a sound file with up to four numbers in it changed, or with its end missing."""
    content = bytearray(draw(st.sampled_from([SOUND, SHORT])))
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(content) - 9))
        width = draw(st.sampled_from([1, 4, 8]))
        value = draw(st.sampled_from(EXTREMES) | st.integers(0, 2**64 - 1))
        content[at : at + width] = value.to_bytes(8, "little")[:width]
    return bytes(content[: draw(st.integers(0, len(content)) | st.just(len(content)))])


_NAMES = st.binary(max_size=70) | st.sampled_from([b"a", b"general.alignment", b"x.block_count"])
_NUMBERS = st.sampled_from(EXTREMES) | st.integers(0, 300)
_VALUES = st.one_of(
    st.tuples(
        st.sampled_from([0, 1, 4, 5, 7, 8, 9, 10, 12, 13, 2**32 - 1]), st.binary(max_size=24)
    ),
    st.tuples(st.just(4), _NUMBERS.map(lambda n: struct.pack("<I", n % 2**32))),
    st.tuples(st.just(8), st.binary(max_size=9).map(text)),
    st.tuples(
        st.just(9),
        st.builds(
            lambda kind, count, items: struct.pack("<IQ", kind, count) + items,
            st.integers(0, 13),
            st.integers(0, 3) | _NUMBERS,
            st.binary(max_size=24),
        ),
    ),
)


@st.composite
def built(draw: st.DrawFn) -> bytes:
    """Return a file made of parts that are each sound or nearly so."""
    pairs = [
        pair(name, kind, value)  # type: ignore[arg-type] # names need not be text here
        for name, (kind, value) in draw(st.lists(st.tuples(_NAMES, _VALUES), max_size=4))
    ]
    rows, offset = [], 0
    for _ in range(draw(st.integers(0, 3))):
        extents = draw(st.lists(st.sampled_from([1, 2, 32, 64, 256]) | _NUMBERS, max_size=5))
        kind = draw(st.sampled_from([*TENSOR_TYPES]) | st.integers(0, 50))
        shift = draw(st.sampled_from([0, 0, 0, 0, 32, 2**63]))
        rows.append(tensor(draw(_NAMES), tuple(extents), kind, (offset + shift) % 2**64))  # type: ignore[arg-type]
        offset = (offset + _padded_bytes(extents, kind)) % 2**64
    version = draw(st.sampled_from([3, 3, 3, 2, 1, 0, 4, 3 << 24]))
    weights = bytes(draw(st.sampled_from([0, 64, 4096])))
    return Parts(pairs=pairs, tensors=rows, weights=weights, version=version).build()


def _padded_bytes(extents: list[int], kind: int) -> int:
    size = 1
    for extent in extents:
        size *= extent
    found = TENSOR_TYPES.get(kind)
    size = size // found.block * found.block_bytes if found else 0
    return -(-size // 32) * 32


def accepted(path: Path, content: bytes) -> bool:
    """Whether our reader takes it; anything but a fault is raised."""
    path.write_bytes(content)
    fault = fault_of(lambda: read_header(path))
    return fault is None


def fault_of(act: Callable[[], object]) -> Fault | None:
    """Return what a file is refused for; anything but a fault about its content is raised."""
    try:
        act()
    except FaultError as error:
        if not isinstance(error.fault, ModelFileDamaged | NotAModelFile):
            raise
        return error.fault
    return None


@pytest.fixture(scope="module")
def oracle() -> Iterator[Oracle]:
    with running_oracle() as running:
        yield running


@settings(max_examples=300, deadline=None, suppress_health_check=FOLDER_IS_SHARED)
@given(content=st.binary(max_size=400), magic=st.booleans())
def test_arbitrary_bytes_raise_nothing_but_a_fault(
    tmp_path: Path, content: bytes, magic: bool
) -> None:
    prefix = b"GGUF" + struct.pack("<I", 3) if magic else b""
    accepted(tmp_path / "model.gguf", prefix + content)


@settings(max_examples=250, deadline=None, suppress_health_check=FOLDER_IS_SHARED)
@given(content=mutated() | built())
@example(content=SOUND)
@example(content=SHORT)
def test_what_is_accepted_llama_cpp_accepts_and_what_it_refuses_is_refused(
    tmp_path: Path, oracle: Oracle, content: bytes
) -> None:
    path = tmp_path / "model.gguf"
    if accepted(path, content):
        assert oracle.accepts(path)


@settings(max_examples=150, deadline=None)
@given(content=mutated() | built(), data=st.data())
def test_a_prefix_tells_how_much_more_is_needed_until_the_header_is_whole(
    content: bytes, data: st.DataObject
) -> None:
    start, size = data.draw(st.integers(0, len(content))), len(content)

    def fetch() -> None:
        there = start
        while (more := header_bytes_needed(content[:there], size)) is not None:
            assert 0 < more <= size - there
            there += more

    whole = fault_of(lambda: header_bytes_needed(content, size))
    assert fault_of(fetch) == whole
