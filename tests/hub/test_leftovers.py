"""What takes room in the caches and no model needs."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from filelock import FileLock
from tests.hub.cache_fixture import CacheMaker, model_bytes

from parlance.contract.cancel import Cancel
from parlance.contract.inventory import Checkpoint, Inventory, Leftover, LeftoverKind
from parlance.contract.models import ModelSources
from parlance.hub.local.installed import InstalledModels
from parlance.hub.local.surroundings import Surroundings


@pytest.fixture
def cache(tmp_path: Path) -> CacheMaker:
    return CacheMaker(tmp_path / "hub")


def inventory(cache: CacheMaker, fetching: frozenset[str] = frozenset()) -> Inventory:
    home = cache.root.parent
    environment = {"HF_HUB_CACHE": str(cache.root), "LLAMA_CACHE": str(home / "llama")}
    around = Surroundings(home=str(home), environment=environment, platform="linux")
    models = InstalledModels(home / "none", home / "own", look_around=lambda: around)
    return models.inventory(ModelSources(), Cancel(), fetching=fetching)


def leftovers(cache: CacheMaker) -> tuple[Leftover, ...]:
    cache.settle()
    return inventory(cache).leftovers


def disk(*paths: Path) -> int:
    return sum(path.lstat().st_blocks * 512 for path in paths)


def test_a_cache_in_order_has_no_leftovers(cache: CacheMaker) -> None:
    cache.add("org/a", "m.gguf")
    cache.share("org/b", "m.gguf", model_bytes(2))
    cache.ref("org/a")
    assert leftovers(cache) == ()


@pytest.mark.parametrize("suffix", [".incomplete", ".parlance.incomplete", ".downloadInProgress"])
def test_an_unfinished_download_is_left_over_when_nobody_goes_on(
    cache: CacheMaker, suffix: str
) -> None:
    cache.add("org/a", "m.gguf")
    partial = cache.folder("org/a") / "blobs" / f"{'a' * 64}{suffix}"
    partial.write_bytes(bytes(range(256)) * 100)
    assert inventory(cache).leftovers == ()
    (found,) = leftovers(cache)
    assert (found.kind, found.repo, found.paths) == (LeftoverKind.PARTIAL, "org/a", (str(partial),))
    assert found.size_bytes == disk(partial)


def test_an_unfinished_download_that_is_wanted_or_locked_is_not_left_over(
    cache: CacheMaker,
) -> None:
    cache.add("org/a", "m.gguf")
    blobs = cache.folder("org/a") / "blobs"
    (blobs / f"{'a' * 64}.parlance.incomplete").write_bytes(b"x")
    (blobs / f"{'b' * 64}.incomplete").write_bytes(b"x")
    locks = cache.root / ".locks" / cache.folder("org/a").name
    locks.mkdir(parents=True)
    cache.settle()
    with FileLock(locks / f"{'b' * 64}.lock"):
        assert inventory(cache, fetching=frozenset({"a" * 64})).leftovers == ()
    assert len(inventory(cache).leftovers) == 2


def test_a_sparse_file_counts_with_what_it_takes(cache: CacheMaker) -> None:
    cache.add("org/a", "m.gguf")
    partial = cache.folder("org/a") / "blobs" / "x.incomplete"
    partial.write_bytes(b"x")
    os.truncate(partial, 1 << 30)
    (found,) = leftovers(cache)
    assert found.size_bytes < 1 << 20


def test_an_old_revision_counts_with_what_only_it_has(cache: CacheMaker) -> None:
    cache.add("org/a", "same.gguf", model_bytes(1), commit="old")
    own = cache.add("org/a", "m.gguf", model_bytes(2), commit="old")
    cache.add("org/a", "same.gguf", model_bytes(1), commit="new")
    cache.add("org/a", "m.gguf", model_bytes(3), commit="new")
    cache.ref("org/a", "new")
    (found,) = leftovers(cache)
    snapshot = cache.folder("org/a") / "snapshots" / "old"
    assert found.kind is LeftoverKind.OLD_REVISION
    assert found.key == f"old_revision:{snapshot}"
    assert found.size_bytes == disk(own.resolve(), own, snapshot / "same.gguf", snapshot)
    assert str(own.resolve()) in found.paths
    assert str((snapshot / "same.gguf").resolve()) not in found.paths


def test_a_revision_with_a_name_or_a_model_of_its_own_is_not_left_over(cache: CacheMaker) -> None:
    cache.add("org/a", "m.gguf", model_bytes(2), commit="tagged")
    cache.ref("org/a", "tagged", "v1.0")
    cache.add("org/a", "m.gguf", model_bytes(3), commit="new")
    cache.ref("org/a", "new")
    cache.add("org/b", "m.gguf", model_bytes(4), commit="good")
    cache.add("org/b", "README.md", b"# newer", commit="heard-of")
    cache.ref("org/b", "heard-of")
    cache.add("org/c", "m.gguf", model_bytes(5), commit="no-ref-at-all")
    assert leftovers(cache) == ()


def test_blobs_that_nothing_points_at_are_left_over(cache: CacheMaker) -> None:
    link = cache.add("org/a", "m.gguf")
    lost = cache.blob("org/a", model_bytes(2))
    shared = cache.share("org/b", "m.gguf", model_bytes(3))
    payload = shared.resolve()
    (cache.folder("org/b") / "blobs" / shared.readlink().name).unlink()
    shared.unlink()
    cache.add("org/b", "n.gguf", model_bytes(4))
    found = {leftover.paths: leftover for leftover in leftovers(cache)}
    manifest = payload.with_name(f"{payload.name}.refs")
    assert set(found) == {(str(lost),), (str(payload), str(manifest))}
    assert found[str(lost),].size_bytes == disk(lost)
    assert link.exists()


def test_links_to_nothing_are_left_over(cache: CacheMaker) -> None:
    cache.add("org/a", "good.gguf", model_bytes(1))
    broken = cache.add("org/a", "bad.gguf", model_bytes(2))
    broken.resolve().unlink()
    (found,) = leftovers(cache)
    assert (found.kind, found.paths) == (LeftoverKind.BROKEN_LINK, (str(broken),))
    assert found.size_bytes == disk(broken)


def test_unfinished_files_of_llama_cpp_and_of_imports_are_left_over(cache: CacheMaker) -> None:
    home = cache.root.parent
    for place, name in (("llama", "a.gguf.downloadInProgress"), ("own", "b.gguf.part")):
        (home / place).mkdir()
        (home / place / name).write_bytes(b"x" * 5000)
        os.utime(home / place / name, (0, 0))
    found = inventory(cache).leftovers
    assert [Path(each.paths[0]).name for each in found] == [
        "a.gguf.downloadInProgress",
        "b.gguf.part",
    ]


def checkpoints(cache: CacheMaker) -> tuple[Checkpoint, ...]:
    return inventory(cache).checkpoints


def test_a_checkpoint_says_what_it_is_and_whether_it_can_be_converted(cache: CacheMaker) -> None:
    for name, content in {
        "config.json": b'{"model_type": "t5", "architectures": ["T5ForConditionalGeneration"]}',
        "model.safetensors": b"x" * 3000,
        "pytorch_model.bin": b"y" * 2000,
        "spiece.model": b"z",
    }.items():
        cache.add("google/flan-t5-large", name, content)
    (found,) = checkpoints(cache)
    assert found == Checkpoint(
        key="google/flan-t5-large@c1",
        repo="google/flan-t5-large",
        path=str(cache.folder("google/flan-t5-large") / "snapshots" / "c1"),
        form="safetensors",
        architecture="t5",
        size_bytes=69 + 3000 + 2000 + 1,
        convertible=True,
    )


LLAMA = b'{"model_type": "llama", "architectures": ["LlamaForCausalLM"]}'
PACKED = LLAMA.replace(b"}", b', "quantization_config": {}}')
BERT = b'{"model_type": "bert", "architectures": ["BertModel"]}'
JUDGE = b'{"model_type": "bert", "architectures": ["BertForSequenceClassification"]}'
UNSUITED = [
    (b'{"model_type": "roberta"}', ["model.safetensors", "vocab.txt"], "safetensors"),
    (BERT, ["pytorch_model.bin", "vocab.txt"], "pytorch"),
    (BERT, ["model.safetensors"], "safetensors"),
    (JUDGE, ["model.safetensors", "vocab.txt"], "safetensors"),
    (PACKED, ["model.safetensors", "tokenizer.json"], "safetensors"),
    (LLAMA, ["model-00001-of-00002.safetensors", "tokenizer.json"], "safetensors"),
    (b"{", ["onnx/model.onnx", "tokenizer.json"], "onnx"),
    (b'["t5"]', ["tf_model.h5"], "tensorflow"),
    (b'{"model_type": 5}', ["flax_model.msgpack"], "flax"),
]


@pytest.mark.parametrize(("config", "files", "form"), UNSUITED)
def test_what_cannot_be_converted_is_listed_all_the_same(
    cache: CacheMaker, config: bytes, files: list[str], form: str
) -> None:
    cache.add("org/a", "config.json", config)
    for number, file in enumerate(files):
        cache.add("org/a", file, b"w" * (1000 + number))
    (found,) = checkpoints(cache)
    assert (found.form, found.convertible) == (form, False)


def test_a_repository_with_a_gguf_or_without_weights_is_no_checkpoint(cache: CacheMaker) -> None:
    cache.add("org/a", "model.safetensors", b"w")
    cache.add("org/a", "m.gguf")
    cache.add("org/b", "config.json", b"{}")
    assert checkpoints(cache) == ()
