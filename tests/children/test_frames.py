"""Frames arrive whole and typed, or not at all."""

from __future__ import annotations

import io

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from parlance.children.frames import MAX_FRAME_BYTES, FrameError, FrameReader, FrameWriter


class Word(msgspec.Struct, frozen=True, tag="word"):
    text: str


class Number(msgspec.Struct, frozen=True, tag="number"):
    value: int


FRAMES = st.one_of(
    st.builds(Word, st.text(st.characters(codec="utf-8"))),
    st.builds(Number, st.integers(-(2**63), 2**63 - 1)),
)


def reader(data: bytes) -> FrameReader[Word | Number]:
    return FrameReader(io.BytesIO(data), msgspec.msgpack.Decoder(Word | Number))


def written(frames: list[Word | Number]) -> bytes:
    stream = io.BytesIO()
    writer = FrameWriter(stream)
    for frame in frames:
        writer.write(frame)
    return stream.getvalue()


@given(st.lists(FRAMES))
def test_what_is_written_is_read(frames) -> None:
    assert list(reader(written(frames))) == frames


@given(st.lists(FRAMES, min_size=1), st.integers(1, 8))
def test_a_stream_that_was_cut_off_is_an_error(frames, missing) -> None:
    data = written(frames)
    whole = written(frames[:-1])
    if len(data) - missing <= len(whole):
        return
    read = reader(data[:-missing])
    with pytest.raises(FrameError):
        list(read)


@given(st.binary(max_size=60))
def test_noise_is_an_error_and_nothing_else(data) -> None:
    try:
        for frame in reader(data):
            assert isinstance(frame, Word | Number)
    except FrameError:
        pass


def test_a_length_beyond_the_limit_is_refused_before_it_is_read() -> None:
    with pytest.raises(FrameError):
        reader((MAX_FRAME_BYTES + 1).to_bytes(4, "big")).read()


def test_types_are_strict() -> None:
    wrong = msgspec.msgpack.encode({"type": "number", "value": "7"})
    with pytest.raises(FrameError):
        reader(len(wrong).to_bytes(4, "big") + wrong).read()
