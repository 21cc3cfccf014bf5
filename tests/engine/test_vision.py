"""Images: what the model sees of them, and that no file can end the process."""

from __future__ import annotations

import os
import struct
import subprocess
import sys
import zlib
from pathlib import Path

import numpy as np
import pytest

from parlance.contract.faults import AdapterUnsuited, EngineRefused, FaultError, ImageUnreadable
from parlance.engine.llama.binding import llama
from parlance.engine.llama.image_header import MAX_RATIO, Size, is_within_limits, read_size
from parlance.engine.llama.model import Model
from parlance.engine.llama.vision import (
    FIRST_IDENTITY,
    EvaluationAborted,
    ImageChunk,
    Projector,
    TextChunk,
)
from tests.engine import hostile_images
from tests.engine.native import RawContext, taken_log
from tests.gguf_factory import write_model
from tests.projectors import (
    GIF,
    TinyProjector,
    bmp,
    bmp_header,
    jpeg,
    noise,
    png,
    png_chunk,
    png_header,
    write_mrope_model,
    write_projector,
)

ROOT = Path(__file__).resolve().parent.parent.parent
AFTER = [10, 20, 30]


@pytest.fixture
def log():
    with taken_log() as taken:
        yield taken


@pytest.fixture
def model(log, tiny_model):
    made = Model(str(tiny_model), 0, lambda _share: None)
    yield made
    llama.llama_model_free(made.handle)


@pytest.fixture
def open_projector(model, log, tmp_path):
    """Open projectors that are closed with the test."""
    opened: list[Projector] = []

    def open_one(projector: TinyProjector | None = None) -> Projector:
        path = write_projector(tmp_path / f"projector-{len(opened)}.gguf", projector)
        opened.append(Projector(str(path), model, log=log, threads=1, use_gpu=False))
        return opened[-1]

    yield open_one
    for projector in opened:
        projector.close()


@pytest.fixture
def projector(open_projector):
    return open_projector()


@pytest.fixture
def context(model):
    made = RawContext(model)
    yield made
    made.close()


def show(context, chunks, *, sequence: int = 0, position: int = 0, batch_size: int = 64) -> int:
    """Put `chunks` into the memory and return the position after them."""
    for chunk in chunks:
        match chunk:
            case TextChunk(tokens=tokens):
                context.decode(list(tokens), position, sequence)
                position += len(tokens)
            case ImageChunk():
                position = chunk.evaluate(
                    context.handle, sequence=sequence, position=position, batch_size=batch_size
                )
    return position


def logits_after(context, chunks, **where: int):
    """Return what the model expects after the image and AFTER, in an empty memory."""
    context.clear()
    return context.decode(AFTER, show(context, chunks, **where), where.get("sequence", 0))


def refusal(model, path, log) -> str:
    """Return why the projector at `path` is refused."""
    with pytest.raises(FaultError) as raised:
        Projector(str(path), model, log=log, threads=1, use_gpu=False)
    fault = raised.value.fault
    assert isinstance(fault, AdapterUnsuited)
    assert fault.path == str(path)
    return fault.reason


def test_the_binding_comes_without_its_package() -> None:
    program = (
        "import sys; from parlance.engine.llama.mtmd_binding import load_mtmd; load_mtmd();"
        "assert 'llama_cpp.mtmd_cpp' in sys.modules; assert 'llama_cpp' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", program], check=True, timeout=60)


def test_an_image_takes_a_cell_for_each_patch(projector) -> None:
    [chunk] = projector.chunks(png(noise(40, 30)), 1)
    assert (chunk.cells, chunk.positions) == (4, 4)
    assert not projector.uses_mrope


def test_an_image_changes_what_the_model_expects(projector, context) -> None:
    plain = logits_after(context, [])
    seen = logits_after(context, projector.chunks(png(noise(28, 28)), 1))
    assert not np.allclose(seen, plain)


def test_the_same_image_gives_the_same_and_another_something_else(projector, context) -> None:
    one, other = png(noise(28, 28, seed=1)), png(noise(28, 28, seed=2))
    first = logits_after(context, projector.chunks(one, 1))
    assert np.array_equal(logits_after(context, projector.chunks(one, 1)), first)
    assert not np.allclose(logits_after(context, projector.chunks(other, 1)), first)


def test_an_image_can_be_evaluated_again(projector, context) -> None:
    chunks = projector.chunks(png(noise(28, 28)), 1)
    first = logits_after(context, chunks)
    assert np.array_equal(logits_after(context, chunks), first)


def test_the_same_pixels_look_the_same_in_every_format(projector, context) -> None:
    pixels = noise(28, 28)
    assert np.array_equal(
        logits_after(context, projector.chunks(png(pixels), 1)),
        logits_after(context, projector.chunks(bmp(pixels), 1)),
    )


def test_a_jpeg_is_seen_as_it_is(projector, context) -> None:
    greys = np.array([[40, 200], [90, 160]], dtype=np.uint8)
    pixels = np.repeat(np.repeat(greys, 8, axis=0), 8, axis=1)
    as_png = png(np.repeat(pixels[:, :, None], 3, axis=2))
    seen = logits_after(context, projector.chunks(jpeg(greys), 1))
    assert np.allclose(seen, logits_after(context, projector.chunks(as_png, 1)), atol=0.05)
    other = logits_after(context, projector.chunks(jpeg(greys.T.copy()), 1))
    assert not np.allclose(seen, other, atol=0.05)


def test_an_image_in_one_sequence_leaves_the_others_alone(projector, context) -> None:
    chunks = projector.chunks(png(noise(28, 28)), 1)
    alone = logits_after(context, chunks)
    context.clear()
    context.decode([50, 60, 70], 0, 1)
    undisturbed = context.decode([80], 3, 1)
    context.clear()
    context.decode([50, 60, 70], 0, 1)
    after = show(context, chunks, sequence=3)
    assert np.allclose(context.decode([80], 3, 1), undisturbed, atol=1e-4)
    assert np.allclose(context.decode(AFTER, after, 3), alone, atol=1e-4)


def test_an_image_may_be_larger_than_a_step(open_projector, model) -> None:
    chunks = open_projector(TinyProjector(side=56)).chunks(png(noise(56, 56)), 1)
    results = []
    for step in (64, 6):
        context = RawContext(model, step=step)
        results.append(logits_after(context, chunks, batch_size=64))
        context.close()
    assert np.allclose(results[0], results[1], atol=1e-4)


def test_an_image_that_is_wanted_whole_says_so_and_survives_small_steps(
    open_projector, model
) -> None:
    projector = open_projector(TinyProjector(kind="gemma3", side=56))
    assert projector.whole_tokens == 16
    chunks = projector.chunks(png(noise(56, 56)), 1)
    assert [type(chunk) for chunk in chunks] == [TextChunk, ImageChunk, TextChunk]
    results = []
    for step in (64, 16):
        context = RawContext(model, step=step)
        results.append(logits_after(context, chunks, batch_size=64))
        context.close()
    assert np.allclose(results[0], results[1], atol=1e-4)
    small = RawContext(model, step=15)
    [image] = [chunk for chunk in chunks if isinstance(chunk, ImageChunk)]
    assert show(small, [image], batch_size=64) == 16
    small.close()


def test_text_after_an_image_that_is_wanted_whole_is_causal_again(open_projector, context) -> None:
    chunks = open_projector(TinyProjector(kind="gemma3")).chunks(png(noise(28, 28)), 1)
    context.clear()
    plain = context.decode([10, 20], 0, 1)
    show(context, chunks)
    context.decode([10], 0, 2)
    assert np.allclose(context.decode([20], 1, 2), plain, atol=1e-4)


def test_a_full_memory_refuses_and_keeps_the_rest(projector, context) -> None:
    [chunk] = projector.chunks(png(noise(28, 28)), 1)
    for start in range(0, 252, 63):
        context.decode([10] * 63, start, 1)
    context.decode([10, 20], 252, 1)
    with pytest.raises(FaultError) as raised:
        show(context, [chunk])
    assert isinstance(raised.value.fault, EngineRefused)
    assert raised.value.fault.step == "decode_image"
    context.decode([30], 254, 1)


def test_an_aborted_step_is_told_apart(projector, context) -> None:
    chunks = projector.chunks(png(noise(28, 28)), 1)
    expected = logits_after(context, chunks)
    context.clear()
    callback = llama.ggml_abort_callback(lambda _user_data: True)
    llama.llama_set_abort_callback(context.handle, callback, None)
    with pytest.raises(EvaluationAborted):
        show(context, chunks)
    llama.llama_set_abort_callback(context.handle, llama.ggml_abort_callback(), None)
    assert np.array_equal(logits_after(context, chunks), expected)


def test_a_model_with_mrope_counts_positions_and_cells_apart(log, tmp_path) -> None:
    model = Model(str(write_mrope_model(tmp_path / "model.gguf")), 0, lambda _share: None)
    path = write_projector(tmp_path / "p.gguf", TinyProjector(kind="qwen2vl_merger", side=112))
    projector = Projector(str(path), model, log=log, threads=1, use_gpu=False)
    context = RawContext(model)
    memory = llama.llama_get_memory(context.handle)
    chunks = projector.chunks(png(noise(120, 80)), 1)
    [image] = [chunk for chunk in chunks if isinstance(chunk, ImageChunk)]
    assert projector.uses_mrope
    assert projector.whole_tokens == 0
    # Four columns of three rows: all cells have the first position in the memory, the
    # text goes on after the longer side.
    assert (image.cells, image.positions) == (12, 4)
    context.decode(AFTER)
    expected = context.decode(AFTER, show(context, [image], position=3))
    assert llama.llama_memory_seq_pos_max(memory, 0) == 3 + image.positions + len(AFTER) - 1
    # Nothing goes from the middle of an image; from its first position it goes whole.
    for start, last in ((7, 3), (4, 3), (3, 2)):
        assert llama.llama_memory_seq_rm(memory, 0, start, -1)
        assert llama.llama_memory_seq_pos_max(memory, 0) == last
    after = show(context, [image], position=3, batch_size=5)
    assert np.allclose(context.decode(AFTER, after), expected, atol=1e-4)
    context.close()
    projector.close()
    llama.llama_model_free(model.handle)


def test_identities_tell_images_and_places_apart_in_every_run(open_projector) -> None:
    one, other = png(noise(28, 28, seed=1)), png(noise(28, 28, seed=2))
    identities = [
        chunk.identity
        for projector in (open_projector(), open_projector())
        for image in (one, other)
        for chunk in projector.chunks(image, 1)
    ]
    assert identities[:2] == identities[2:]
    assert len(set(identities)) == 2
    assert all(FIRST_IDENTITY <= identity < 1 << 63 for identity in identities)
    [chunk] = open_projector().chunks(GIF, 1)
    assert chunk.identity == 5097763850467663343


def test_a_projector_that_is_missing_or_no_projector_is_refused(
    model, tiny_model, tmp_path, log
) -> None:
    text = tmp_path / "text.gguf"
    text.write_text("no projector")
    cut = write_projector(tmp_path / "cut.gguf")
    cut.write_bytes(cut.read_bytes()[:-100])
    assert refusal(model, tmp_path / "gone.gguf", log) == "there is no such file"
    assert refusal(model, text, log) == "it is no GGUF file"
    assert refusal(model, tiny_model, log) == "it is no image projector"
    assert refusal(model, cut, log).startswith("it is damaged: it is cut off")


def test_a_projector_for_another_model_is_refused_with_the_reason(model, tmp_path, log) -> None:
    wide = write_projector(tmp_path / "wide.gguf", TinyProjector(text_width=96))
    assert "n_embd = 96" in refusal(model, wide, log)
    tiled = write_projector(tmp_path / "tiled.gguf", TinyProjector(kind="idefics3"))
    assert "lacks the tokens" in refusal(model, tiled, log)


def test_a_projector_without_a_tensor_is_refused_with_the_reason(model, tmp_path, log) -> None:
    path = write_projector(tmp_path / "lacking.gguf")
    path.write_bytes(path.read_bytes().replace(b"v.blk.1.attn_out", b"v.blk.1.attn_owt"))
    assert refusal(model, path, log) == "unable to find tensor v.blk.1.attn_out.weight"


def test_a_bad_image_is_told_by_its_number(projector) -> None:
    with pytest.raises(FaultError) as raised:
        projector.chunks(b"no image", 3)
    assert raised.value.fault == ImageUnreadable(number=3)


@pytest.mark.skipif(os.name == "nt", reason="the stand-in for ffmpeg is a shell script")
def test_a_damaged_image_is_not_given_to_other_programs(projector, tmp_path, monkeypatch) -> None:
    called = tmp_path / "called"
    for name in ("ffmpeg", "ffprobe"):
        program = tmp_path / name
        program.write_text(f"#!/bin/sh\ntouch '{called}'\n")
        program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    odd_rows = png_chunk(b"IDAT", zlib.compress(b"\xff" * 4 * 13))
    image = png_header(4, 4) + odd_rows + png_chunk(b"IEND", b"")
    assert is_within_limits(image)
    with pytest.raises(FaultError):
        projector.chunks(image, 1)
    assert not called.exists()


def test_no_file_ends_the_process(tmp_path) -> None:
    write_model(tmp_path / "model.gguf")
    write_projector(tmp_path / "projector.gguf")
    done = subprocess.run(
        [sys.executable, "-m", "tests.engine.hostile_images", str(tmp_path)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        timeout=100,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    outcomes = dict(line.rsplit(": ", 1) for line in done.stdout.splitlines())
    expected = dict.fromkeys(hostile_images.sound(), "read")
    expected |= dict.fromkeys(dict(hostile_images.refused()), "refused")
    assert {name: outcomes[name] for name in expected} == expected
    assert len(outcomes) > len(expected) + 5 * hostile_images.FLIPS


@pytest.mark.parametrize(
    ("image", "size"),
    [
        (png(noise(40, 30)), Size(40, 30)),
        (bmp(noise(40, 30)), Size(40, 30)),
        (GIF, Size(1, 1)),
        (jpeg(np.zeros((3, 4), dtype=np.uint8)), Size(32, 24)),
        (b"BM" + bytes(12) + struct.pack("<IHH", 12, 7, 9), Size(7, 9)),
        (bmp_header(7, -9), Size(7, 9)),
        (b"\xff\xd8\xff\xfe\x00\x06\xff\xc0\x00\x00" + b"junk\xff\xff\xc2\x00\x0b\x08"
         + struct.pack(">HH", 9, 7), Size(7, 9)),
        (b"\xff\xd8\xff\xc8\x00\x0b\x08\x00\x09\x00\x07", None),
        (b"\xff\xd8\xff", None),
        (b"GIF89a", None),
        (b"II*\x00", None),
    ],
    ids=["png", "bmp", "gif", "jpeg", "old bmp", "flipped bmp", "odd jpeg", "other jpeg",
         "short jpeg", "short gif", "tiff"],
)  # fmt: skip
def test_the_size_is_read_as_the_decoder_reads_it(image, size) -> None:
    assert read_size(image) == size


def test_the_longest_image_is_just_within_the_limits() -> None:
    assert is_within_limits(png(noise(MAX_RATIO, 1)))
    assert not is_within_limits(png(noise(MAX_RATIO + 1, 1)))


def test_the_most_pixels_are_just_within_the_limits() -> None:
    assert is_within_limits(bmp_header(8000, 8000))
    assert not is_within_limits(bmp_header(8000, 8001))


def test_a_png_may_be_interlaced_and_in_pieces_but_no_bomb() -> None:
    rows = zlib.compress(bytes(2 * 30 * 121))
    pieces = b"".join(png_chunk(b"IDAT", rows[at : at + 5]) for at in range(0, len(rows), 5))
    end = png_chunk(b"IEND", b"")
    assert is_within_limits(png_header(40, 30) + pieces + end)
    bomb = png_chunk(b"IDAT", zlib.compress(bytes(1024 * 1024)))
    assert not is_within_limits(png_header(40, 30) + bomb + end)
    assert not is_within_limits(png_header(40, 30) + png_chunk(b"IDAT", b"not deflated") + end)
