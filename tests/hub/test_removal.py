"""Removal: what goes is what was planned, what the disk gains is what was said."""

from __future__ import annotations

import hashlib
import os
import stat
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st
from tests.hub.cache_fixture import CacheMaker, model_bytes, projector_bytes

from parlance.contract.cancel import Cancel
from parlance.contract.faults import FaultError, ModelNotFound, RemovalOutdated
from parlance.contract.inventory import (
    Inventory,
    RemovalPlan,
    RemovalScope,
    Removed,
    StayReason,
)
from parlance.contract.models import ModelSources
from parlance.hub.local.installed import InstalledModels
from parlance.hub.local.removal import execute, plan_removal

MODEL, REPOSITORY, LEFTOVER = RemovalScope.MODEL, RemovalScope.REPOSITORY, RemovalScope.LEFTOVER


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> CacheMaker:
    root = tmp_path / "hub"
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("HF_HUB_CACHE", str(root))
    monkeypatch.delenv("LLAMA_CACHE", raising=False)
    return CacheMaker(root)


def look(cache: CacheMaker, *files: Path, folders: tuple[Path, ...] = ()) -> Inventory:
    home = cache.root.parent
    sources = ModelSources(files=tuple(map(str, files)), folders=tuple(map(str, folders)))
    return InstalledModels(home / "none", home / "own").inventory(sources, Cancel())


def plan(cache: CacheMaker, key: str, scope: RemovalScope = MODEL) -> RemovalPlan:
    return plan_removal(key, scope, look(cache))


def remove(cache: CacheMaker, key: str, scope: RemovalScope = MODEL) -> Removed:
    planned = plan(cache, key, scope)
    return execute(planned, plan_removal(key, scope, look(cache)))


def everything(root: Path) -> set[str]:
    return {str(path) for path in root.rglob("*")} | {str(root)}


def disk_use(root: Path) -> int:
    """Return the bytes that all files and folders take, each once."""
    seen: dict[tuple[int, int], int] = {}
    for path in everything(root):
        status = os.lstat(path)
        seen[status.st_dev, status.st_ino] = status.st_blocks * 512
    return sum(seen.values())


def test_the_last_model_takes_its_repository_with_it(cache: CacheMaker) -> None:
    cache.add("org/a", "m.gguf")
    cache.ref("org/a")
    cache.add("org/b", "m.gguf", model_bytes(2))
    before, used = everything(cache.root), disk_use(cache.root)
    done = remove(cache, "org/a@c1/m.gguf")
    assert before - everything(cache.root) == set(done.plan.paths)
    assert not cache.folder("org/a").exists()
    assert used - disk_use(cache.root) == done.freed_bytes == done.plan.frees_bytes > 9000
    assert done.left == ()


def test_other_quantizations_and_small_files_stay(cache: CacheMaker) -> None:
    cache.add("org/a", "m-Q4.gguf", model_bytes(1))
    cache.add("org/a", "m-Q8.gguf", model_bytes(2))
    cache.add("org/a", "README.md", b"# m")
    cache.ref("org/a")
    before = everything(cache.root)
    done = remove(cache, "org/a@c1/m-Q4.gguf")
    assert len(before - everything(cache.root)) == len(done.plan.paths) == 2
    assert [entry.key for entry in look(cache).models] == ["org/a@c1/m-Q8.gguf"]


def test_all_parts_of_a_set_go(cache: CacheMaker) -> None:
    for number in (1, 2, 3):
        cache.add("org/a", f"Q8/big-0000{number}-of-00003.gguf", model_bytes(number))
    cache.add("org/a", "m.gguf", model_bytes(9))
    (cache.folder("org/a") / "snapshots/c1/Q8/big-00002-of-00003.gguf").resolve().unlink()
    remove(cache, "org/a@c1/Q8/big-00001-of-00003.gguf")
    assert not (cache.folder("org/a") / "snapshots/c1/Q8").exists()
    assert len(list((cache.folder("org/a") / "blobs").iterdir())) == 1


def test_a_projector_goes_with_the_last_model_that_sees_through_it(cache: CacheMaker) -> None:
    cache.add("org/a", "m-Q4.gguf", model_bytes(1))
    cache.add("org/a", "m-Q8.gguf", model_bytes(2))
    projector = cache.add("org/a", "mmproj-f16.gguf", projector_bytes())
    cache.add("org/a", "README.md", b"# m")
    remove(cache, "org/a@c1/m-Q4.gguf")
    assert projector.exists()
    remove(cache, "org/a@c1/m-Q8.gguf")
    assert not projector.is_symlink()
    assert (projector.parent / "README.md").exists()


def test_a_blob_that_another_revision_needs_stays(cache: CacheMaker) -> None:
    cache.add("org/a", "m.gguf", commit="old")
    link = cache.add("org/a", "m.gguf", commit="new")
    cache.ref("org/a", "new")
    blob = link.resolve()
    planned = plan(cache, "org/a@new/m.gguf")
    assert [(each.path, each.reason) for each in planned.stays] == [
        (str(blob), StayReason.OTHER_REVISION)
    ]
    done = remove(cache, "org/a@new/m.gguf")
    assert blob.exists()
    # The ref of a revision that is gone would be a trap for other tools.
    assert not (cache.folder("org/a") / "refs" / "main").exists()
    assert [entry.key for entry in look(cache).models] == ["org/a@old/m.gguf"]
    assert done.freed_bytes == planned.frees_bytes


def test_bytes_with_another_name_elsewhere_are_not_counted(cache: CacheMaker) -> None:
    blob = cache.add("org/a", "m.gguf").resolve()
    (cache.root.parent / "kept.gguf").hardlink_to(blob)
    used = disk_use(cache.root.parent)
    planned = plan(cache, "org/a@c1/m.gguf")
    assert StayReason.OTHER_NAME in {each.reason for each in planned.stays}
    done = remove(cache, "org/a@c1/m.gguf")
    assert used - disk_use(cache.root.parent) == done.freed_bytes == planned.frees_bytes


def test_the_shared_store_keeps_what_another_repository_uses(cache: CacheMaker) -> None:
    payload = cache.share("org/a", "m.gguf", model_bytes(1)).resolve()
    cache.share("org/b", "n.gguf", model_bytes(1))
    first = remove(cache, "org/a", REPOSITORY)
    assert payload.exists()
    assert [each.reason for each in first.plan.stays] == [StayReason.OTHER_MODEL]
    used = disk_use(cache.root)
    second = remove(cache, "org/b@c1/n.gguf")
    assert not payload.exists()
    assert not payload.with_name(f"{payload.name}.refs").exists()
    assert used - disk_use(cache.root) == second.freed_bytes == second.plan.frees_bytes


def test_a_repository_goes_with_everything_but_what_links_lead_to(cache: CacheMaker) -> None:
    outside = cache.root.parent / "outside"
    outside.mkdir()
    (outside / "secret.gguf").write_bytes(model_bytes(5))
    cache.add("org/a", "m.gguf")
    root = cache.folder("org/a")
    cache.ref("org/a")
    (root / "snapshots" / "c1" / "planted.gguf").symlink_to(outside / "secret.gguf")
    (root / "snapshots" / "planted").symlink_to(outside)
    (root / "blobs" / "planted").symlink_to(outside / "secret.gguf")
    (root / "planted").symlink_to(outside)
    (root / "trees").mkdir()
    (root / "trees" / "c1.json").write_text("{}")
    used, before = disk_use(cache.root), everything(outside)
    done = remove(cache, "org/a", REPOSITORY)
    assert not root.exists()
    assert everything(outside) == before
    assert used - disk_use(cache.root) == done.freed_bytes == done.plan.frees_bytes


def test_a_repository_that_is_a_link_is_only_unlinked(cache: CacheMaker, tmp_path: Path) -> None:
    cache.add("org/a", "m.gguf")
    there = tmp_path / "other disk"
    cache.folder("org/a").rename(there)
    cache.folder("org/a").symlink_to(there)
    (entry,) = look(cache).models
    forgetting = plan(cache, entry.key)
    assert (forgetting.paths, forgetting.stays[0].reason) == ((), StayReason.NOT_OURS)
    done = remove(cache, "org/a", REPOSITORY)
    assert not cache.folder("org/a").is_symlink()
    assert (there / "snapshots").is_dir()
    assert done.freed_bytes == done.plan.frees_bytes


def test_files_of_others_are_never_deleted(cache: CacheMaker, tmp_path: Path) -> None:
    mine = tmp_path / "mine.gguf"
    mine.write_bytes(model_bytes(1))
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "b.gguf").write_bytes(model_bytes(2))
    inventory = look(cache, mine, folders=(tmp_path / "folder",))
    plans = [plan_removal(entry.key, REPOSITORY, inventory) for entry in inventory.models]
    assert {each.name: each.forgotten for each in plans} == {"mine": True, "b": False}
    for each in plans:
        assert (each.paths, each.frees_bytes) == ((), 0)
        assert [stay.reason for stay in each.stays] == [StayReason.NOT_OURS]
        assert execute(each, each).freed_bytes == 0
    assert mine.exists()


def test_the_place_of_older_tools_is_only_read(
    cache: CacheMaker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TRANSFORMERS_CACHE", str(tmp_path / "old"))
    link = CacheMaker(tmp_path / "old").add("org/a", "m.gguf")
    planned = plan(cache, "org/a@c1/m.gguf")
    assert (planned.paths, planned.stays[0].path) == ((), str(link))


def test_a_model_of_the_app_is_deleted(cache: CacheMaker, tmp_path: Path) -> None:
    own = tmp_path / "own"
    own.mkdir()
    path = own / "m.gguf"
    path.write_bytes(model_bytes(1))
    blocks = path.stat().st_blocks * 512
    done = remove(cache, str(path))
    assert (path.exists(), own.exists(), done.freed_bytes) == (False, True, blocks)


def test_a_checkpoint_can_be_removed(cache: CacheMaker) -> None:
    cache.add("org/a", "model.safetensors", b"w" * 9000)
    cache.ref("org/a")
    done = remove(cache, "org/a@c1")
    assert not cache.folder("org/a").exists()
    assert done.freed_bytes == done.plan.frees_bytes


def test_every_leftover_frees_what_it_says(cache: CacheMaker) -> None:
    cache.add("org/a", "m.gguf", model_bytes(1), commit="old")
    cache.add("org/a", "m.gguf", model_bytes(2), commit="new")
    cache.add("org/a", "bad.gguf", model_bytes(4), commit="new").resolve().unlink()
    cache.ref("org/a", "new")
    cache.blob("org/a", model_bytes(3))
    (cache.folder("org/a") / "blobs" / "x.incomplete").write_bytes(b"x" * 5000)
    cache.settle()
    found = look(cache).leftovers
    assert len(found) == 4
    for leftover in found:
        cache.settle()  # a folder that something was taken out of looks younger
        used = disk_use(cache.root)
        done = remove(cache, leftover.key, LEFTOVER)
        assert used - disk_use(cache.root) == done.freed_bytes == leftover.size_bytes
    assert look(cache).leftovers == ()
    assert [entry.key for entry in look(cache).models] == ["org/a@new/m.gguf"]


def test_a_plan_that_is_out_of_date_removes_nothing(cache: CacheMaker) -> None:
    cache.add("org/a", "m.gguf", commit="new")
    planned = plan(cache, "org/a@new/m.gguf")
    cache.add("org/a", "m.gguf", commit="old")
    before = everything(cache.root)
    with pytest.raises(FaultError) as caught:
        execute(planned, plan(cache, "org/a@new/m.gguf"))
    assert caught.value.fault == RemovalOutdated(name="m")
    assert everything(cache.root) == before


@pytest.mark.parametrize(
    "key", ["", "..", "org/none", "org/b@c1", "../../etc@c1", "models--org--a"]
)
@pytest.mark.parametrize("scope", list(RemovalScope))
def test_what_is_not_there_cannot_be_planned(
    cache: CacheMaker, key: str, scope: RemovalScope
) -> None:
    cache.add("org/a", "m.gguf")
    with pytest.raises(FaultError) as caught:
        plan(cache, key, scope)
    assert isinstance(caught.value.fault, ModelNotFound)


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="the rights of folders are POSIX's")
def test_what_may_not_be_removed_is_left_with_what_it_needs(
    cache: CacheMaker, monkeypatch: pytest.MonkeyPatch
) -> None:
    link = cache.add("org/a", "sub/m.gguf")
    blob = link.resolve()
    cache.add("org/a", "n.gguf", model_bytes(2))
    planned = plan(cache, "org/a", REPOSITORY)
    refused = str(link)
    real = os.unlink

    def unlink(path: str) -> None:
        if path == refused:  # as the system does in a folder that is read-only; root may do all
            raise PermissionError(13, "Permission denied", path)
        real(path)

    monkeypatch.setattr(os, "unlink", unlink)
    done = execute(planned, plan(cache, "org/a", REPOSITORY))
    assert link.exists()
    assert blob.exists()
    assert {refused, str(blob)} <= set(done.left)
    assert not (cache.folder("org/a") / "snapshots/c1/n.gguf").exists()
    assert 0 < done.freed_bytes < planned.frees_bytes


REPOS = ("org/a", "org/b", "solo")
COMMITS = ("c1", "c2", "c3")
FILES = ("m.gguf", "sub/n.gguf", "s-00001-of-00002.gguf", "s-00002-of-00002.gguf", "README.md")
HOWS = ("blob", "share", "dangling", "outside", "absolute", "copy", "hard", "same")
PLACED = st.tuples(
    st.sampled_from(REPOS),
    st.sampled_from(COMMITS),
    st.sampled_from(FILES),
    st.sampled_from(HOWS),
    st.integers(0, 3),
)
EXTRAS = ("partial", "lost", "link folder", "link blobs", "kept name", "empty", "outside blob")


class Places:
    """Puts files into a cache, each in one of the ways that tools have."""

    def __init__(self, cache: CacheMaker, outside: Path) -> None:
        self.cache = cache
        self.outside = outside

    def put(self, repo: str, commit: str, file: str, how: str, seed: int) -> None:
        target = self.cache.folder(repo) / "snapshots" / commit / file
        if os.path.lexists(target):
            return
        target.parent.mkdir(parents=True, exist_ok=True)
        name = hashlib.sha256(model_bytes(seed)).hexdigest()
        blob = self.cache.folder(repo) / "blobs" / name
        if how == "share" and not os.path.lexists(blob):
            self.cache.share(repo, file, model_bytes(seed), commit=commit)
        elif how == "dangling":
            target.symlink_to(blob.with_name("gone"))
        elif how == "outside":
            target.symlink_to(self.outside / "secret.gguf")
        elif how == "absolute":
            target.symlink_to(self.cache.blob(repo, model_bytes(seed)))
        else:
            self.put_file(target, self.cache.blob(repo, model_bytes(seed)), how)

    def put_file(self, target: Path, blob: Path, how: str) -> None:
        if how == "copy":
            target.write_bytes(blob.read_bytes())
        elif how == "hard" and not blob.is_symlink():
            target.hardlink_to(blob)
        else:
            target.symlink_to(os.path.relpath(blob, target.parent))

    def disturb(self, repo: str, extra: str) -> None:
        root = self.cache.folder(repo)
        (root / "blobs").mkdir(parents=True, exist_ok=True)
        (root / "snapshots" / "c1").mkdir(parents=True, exist_ok=True)
        kept = self.outside / f"kept-{root.name}"
        links = {
            "link folder": (root / "snapshots" / "far", self.outside),
            "link blobs": (root / "blobs" / "far", self.outside),
            "outside blob": (root / "blobs" / "out", self.outside / "secret.gguf"),
        }
        if extra in links and not links[extra][0].is_symlink():
            links[extra][0].symlink_to(links[extra][1])
        elif extra == "partial":
            (root / "blobs" / "p.incomplete").write_bytes(b"p" * 7000)
        elif extra == "lost":
            self.cache.blob(repo, b"lost" * 3000)
        elif extra == "empty":
            (root / "snapshots" / "c1" / "void").mkdir(exist_ok=True)
        elif extra == "kept name" and not kept.exists():
            kept.hardlink_to(self.cache.blob(repo, model_bytes(1)).resolve())


def snapshot_of(root: Path) -> dict[str, tuple[int, bytes | str]]:
    found: dict[str, tuple[int, bytes | str]] = {}
    for path in map(Path, everything(root)):
        mode = stat.S_IFMT(path.lstat().st_mode)
        content: bytes | str = b""
        if stat.S_ISREG(mode):
            content = path.read_bytes()
        elif stat.S_ISLNK(mode):
            content = str(path.readlink())
        found[str(path)] = (mode, content)
    return found


def choices(inventory: Inventory) -> list[tuple[str, RemovalScope]]:
    found = [(entry.key, MODEL) for entry in inventory.models]
    found += [(entry.key, REPOSITORY) for entry in inventory.models]
    found += [(checkpoint.key, MODEL) for checkpoint in inventory.checkpoints]
    return found + [(leftover.key, LEFTOVER) for leftover in inventory.leftovers]


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    placed=st.lists(PLACED, max_size=12),
    extras=st.lists(st.tuples(st.sampled_from(REPOS), st.sampled_from(EXTRAS)), max_size=4),
    refs=st.dictionaries(st.sampled_from(REPOS), st.sampled_from(COMMITS)),
    choice=st.randoms(use_true_random=False),
)
def test_in_any_cache_only_what_was_planned_goes(
    monkeypatch: pytest.MonkeyPatch, placed, extras, refs, choice
) -> None:
    with tempfile.TemporaryDirectory() as home:
        outside = Path(home, "outside")
        outside.mkdir()
        (outside / "secret.gguf").write_bytes(model_bytes(77))
        cache = CacheMaker(Path(home, "hub"))
        cache.root.mkdir()
        monkeypatch.setenv("HF_HUB_CACHE", str(cache.root))
        monkeypatch.setenv("HOME", home)
        places = Places(cache, outside)
        for item in placed:
            places.put(*item)
        for repo, extra in extras:
            places.disturb(repo, extra)
        for repo, commit in refs.items():
            cache.ref(repo, commit)
        cache.settle()
        for _ in range(3):
            if not _removed_one(cache, outside, choice):
                return


def _removed_one(cache: CacheMaker, outside: Path, choice) -> bool:
    """Remove something at random and hold what happened against the plan."""
    options = choices(look(cache))
    if not options:
        return False
    key, scope = choice.choice(options)
    planned = plan(cache, key, scope)
    before, used = snapshot_of(cache.root), disk_use(cache.root.parent)
    far = snapshot_of(outside)
    done = execute(planned, plan(cache, key, scope))
    after = snapshot_of(cache.root)
    event(f"{scope.value}, {len(planned.stays)} stay")
    assert done.left == ()
    assert snapshot_of(outside) == far
    assert {path: after[path] for path in after} == {
        path: before[path] for path in before if path not in planned.paths
    }
    assert all(path.startswith(str(cache.root)) for path in planned.paths)
    assert used - disk_use(cache.root.parent) == done.freed_bytes == planned.frees_bytes
    return True
