"""Holding files against what their names say their bytes are."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import pytest
from tests.hub.cache_fixture import CacheMaker, model_bytes, projector_bytes

from parlance.contract.cancel import Cancel, Cancelled
from parlance.contract.faults import FaultError, ModelFileMissing
from parlance.contract.inventory import CareProgress, Verification, Verified
from parlance.contract.models import ModelEntry, ModelOrigin
from parlance.hub.local.installed import InstalledModels
from parlance.hub.local.verifying import CHUNK_BYTES, verify

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> CacheMaker:
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("HF_HUB_CACHE", str(tmp_path / "hub"))
    monkeypatch.delenv("LLAMA_CACHE", raising=False)
    return CacheMaker(tmp_path / "hub")


def listed(cache: CacheMaker) -> ModelEntry:
    (entry,) = InstalledModels(cache.root / "none").entries()
    return entry


def result(entry: ModelEntry) -> Verified:
    *_, last = verify(entry, Cancel())
    assert isinstance(last, Verified)
    return last


def test_a_sound_model_is_read_to_its_end_with_progress(cache: CacheMaker) -> None:
    content = model_bytes(1, 2 * CHUNK_BYTES)
    cache.add("org/a", "m.gguf", content)
    entry = listed(cache)
    *progress, last = verify(entry, Cancel())
    assert last == Verified(key=entry.key, result=Verification.SOUND)
    assert len(progress) == 3
    assert progress[-1] == CareProgress(done=len(content), total=len(content))


def test_one_changed_byte_is_found(cache: CacheMaker) -> None:
    for number in (1, 2):
        cache.add("org/a", f"m-0000{number}-of-00002.gguf", model_bytes(number))
    bad = cache.folder("org/a") / "snapshots/c1/m-00002-of-00002.gguf"
    content = bytearray(bad.read_bytes())
    content[-1] ^= 1
    bad.resolve().write_bytes(content)
    assert result(listed(cache)).damaged == (str(bad),)


def test_a_damaged_projector_damages_the_model(cache: CacheMaker) -> None:
    cache.add("org/a", "m.gguf")
    projector = cache.add("org/a", "mmproj-m.gguf", projector_bytes())
    projector.resolve().write_bytes(projector_bytes() + b"!")
    found = result(listed(cache))
    assert (found.result, found.damaged) == (Verification.DAMAGED, (str(projector),))


def test_a_small_file_is_known_by_its_git_hash(cache: CacheMaker) -> None:
    content = model_bytes(3)
    name = hashlib.sha1(b"blob %d\0" % len(content) + content).hexdigest()
    blob = cache.folder("org/a") / "blobs" / name
    blob.parent.mkdir(parents=True)
    blob.write_bytes(content)
    cache.point("org/a", "m.gguf", blob)
    assert result(listed(cache)).result is Verification.SOUND
    blob.write_bytes(content[:-1] + b"?")
    assert result(listed(cache)).result is Verification.DAMAGED


def test_a_blob_in_the_shared_store_is_held_against_its_name_in_the_repository(
    cache: CacheMaker,
) -> None:
    link = cache.share("org/a", "m.gguf", model_bytes(4))
    assert result(listed(cache)).result is Verification.SOUND
    link.resolve().write_bytes(model_bytes(5))
    assert result(listed(cache)).result is Verification.DAMAGED


def test_a_blob_of_ollama_is_held_against_its_name(tmp_path: Path) -> None:
    content = model_bytes(6)
    path = tmp_path / f"sha256-{hashlib.sha256(content).hexdigest()}"
    path.write_bytes(content)
    entry = ModelEntry(key="k", path=str(path), name="m:x", origin=ModelOrigin.OLLAMA, size_bytes=1)
    assert result(entry).result is Verification.SOUND
    path.write_bytes(content + b"0")
    assert result(entry).result is Verification.DAMAGED


def test_of_a_file_without_a_promise_only_the_header_is_known(tmp_path: Path) -> None:
    path = tmp_path / "m.gguf"
    path.write_bytes(model_bytes(7))
    entry = ModelEntry(key="k", path=str(path), name="m", origin=ModelOrigin.FILE, size_bytes=1)
    assert result(entry) == Verified(key="k", result=Verification.UNKNOWN)
    path.write_bytes(b"GGUF and nonsense")
    assert result(entry).damaged == (str(path),)


def test_a_file_that_is_gone_is_a_fault(tmp_path: Path) -> None:
    path = str(tmp_path / "gone.gguf")
    entry = ModelEntry(key="k", path=path, name="m", origin=ModelOrigin.FILE, size_bytes=1)
    with pytest.raises(FaultError) as caught:
        result(entry)
    assert caught.value.fault == ModelFileMissing(path=path)


def test_verifying_stops_when_asked(cache: CacheMaker) -> None:
    cache.add("org/a", "m.gguf", model_bytes(1, 3 * CHUNK_BYTES))
    cancel = Cancel()
    steps = verify(listed(cache), cancel)
    next(steps)
    cancel.request()
    with pytest.raises(Cancelled):
        next(steps)
