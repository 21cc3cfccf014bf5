"""The list of models on this computer, from caches and folders in any state."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from tests.bench.listing import fill
from tests.hub.cache_fixture import CacheMaker, model_bytes, projector_bytes
from tests.modelfile.gguf_bytes import Parts, number_pair, small_model, text_pair

from parlance.contract.cancel import Cancel, Cancelled
from parlance.contract.catalogue import Task
from parlance.contract.faults import (
    FaultError,
    ModelFileDamaged,
    ModelFileMissing,
    ModelNotFound,
    NotAModelFile,
)
from parlance.contract.models import ModelEntry, ModelOrigin, ModelSources
from parlance.hub.local.cache import cache_folder, cache_folders
from parlance.hub.local.find import find_model
from parlance.hub.local.installed import InstalledModels

if TYPE_CHECKING:
    from pathlib import Path

MODEL = small_model().build()


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("TRANSFORMERS_CACHE", "LLAMA_CACHE", "HUGGINGFACE_HUB_CACHE"):
        monkeypatch.delenv(name, raising=False)
    folder = tmp_path / "hub"
    monkeypatch.setenv("HF_HUB_CACHE", str(folder))
    return folder


@pytest.fixture
def models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> InstalledModels:
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    return InstalledModels(starter=tmp_path / "starter.gguf", own=tmp_path / "own")


def add(cache: Path, repo: str, file: str, content: bytes = MODEL, commit: str = "c1") -> Path:
    """Put a file into the cache as huggingface_hub does: a blob and a link to it."""
    root = cache / f"models--{repo.replace('/', '--')}"
    blob = root / "blobs" / f"{abs(hash((repo, file, commit))):064x}"
    blob.parent.mkdir(parents=True, exist_ok=True)
    blob.write_bytes(content)
    link = root / "snapshots" / commit / file
    link.parent.mkdir(parents=True, exist_ok=True)
    link.symlink_to(os.path.relpath(blob, link.parent))
    (root / "refs").mkdir(exist_ok=True)
    (root / "refs" / "main").write_text(commit)
    return link


def keys(entries: tuple[ModelEntry, ...]) -> list[str]:
    return [entry.key for entry in entries]


def test_a_cached_model_is_listed_with_its_facts(cache: Path, models: InstalledModels) -> None:
    link = add(cache, "org/Small-GGUF", "Small-Q4_K_M.gguf")
    assert models.entries() == (
        ModelEntry(
            key="org/Small-GGUF@c1/Small-Q4_K_M.gguf",
            path=str(link),
            name="Small-Q4_K_M",
            origin=ModelOrigin.HUB_CACHE,
            size_bytes=len(MODEL),
            repo="org/Small-GGUF",
            file="Small-Q4_K_M.gguf",
            architecture="llama",
            parameters=448,
            quantization="Q4_K_M",
            trained_context=2048,
            commit="c1",
            licence="apache-2.0",
            languages=("en", "fr"),
            tasks=(Task.CHAT,),
        ),
    )


def test_what_is_broken_hides_nothing_else(cache: Path, models: InstalledModels) -> None:
    add(cache, "org/a", "good.gguf")
    broken = add(cache, "org/a", "dangling.gguf")
    broken.resolve().unlink()
    (cache / "stray.txt").write_text("x")
    (cache / "models--empty--repo").mkdir()
    (cache / "models--org--a" / "refs" / "stray").mkdir()
    (cache / "models--org--a" / "snapshots" / "stray.gguf").write_bytes(MODEL)
    (cache / "models--org--bad").mkdir()
    (cache / "models--org--bad" / "snapshots").write_text("a file where a folder should be")
    (cache / "models--org--bytes" / "refs").mkdir(parents=True)
    (cache / "models--org--bytes" / "refs" / "main").write_bytes(b"\xff\xfe")
    assert keys(models.entries()) == ["org/a@c1/good.gguf"]


def test_the_newest_revision_comes_first(cache: Path, models: InstalledModels) -> None:
    add(cache, "org/a", "m.gguf", commit="aaa")
    add(cache, "org/a", "m.gguf", commit="bbb")
    (cache / "models--org--a" / "refs" / "main").write_text("bbb")
    assert keys(models.entries()) == ["org/a@bbb/m.gguf", "org/a@aaa/m.gguf"]


def test_the_same_file_is_listed_once(cache: Path, models: InstalledModels, tmp_path: Path) -> None:
    link = add(cache, "org/a", "m.gguf")
    mine = tmp_path / "mine"
    mine.mkdir()
    (mine / "link.gguf").symlink_to(link)
    (mine / "hard.gguf").hardlink_to(link.resolve())
    assert keys(models.entries(ModelSources(folders=(str(mine),)))) == ["org/a@c1/m.gguf"]


def test_a_split_set_is_one_entry(cache: Path, models: InstalledModels) -> None:
    split = [number_pair("split.count", 2)]
    first = small_model()
    first.pairs = first.pairs + split
    second = Parts(pairs=split, tensors=small_model().tensors, weights=small_model().weights)
    link = add(cache, "org/big", "Q8/big-00001-of-00002.gguf", first.build())
    add(cache, "org/big", "Q8/big-00002-of-00002.gguf", second.build())
    (entry,) = models.entries()
    assert (entry.path, entry.name, entry.problem) == (str(link), "big", None)
    assert entry.file == "Q8/big-00001-of-00002.gguf"
    assert entry.size_bytes == len(first.build()) + len(second.build())
    assert entry.parameters == 2 * 448


@pytest.mark.parametrize("number", [1, 2])
def test_an_incomplete_set_says_which_part_is_missing(
    cache: Path, models: InstalledModels, number: int
) -> None:
    add(cache, "org/big", f"big-0000{number}-of-00002.gguf")
    (entry,) = models.entries()
    assert entry.path.endswith("big-00001-of-00002.gguf")
    assert isinstance(entry.problem, ModelFileDamaged)
    assert entry.problem.reason == f"part {3 - number} of 2 is missing"


def test_files_that_are_no_models_are_not_listed(cache: Path, models: InstalledModels) -> None:
    add(cache, "org/a", "mmproj-a.gguf")
    clip = Parts(pairs=[text_pair("general.architecture", "clip")]).build()
    add(cache, "org/a", "vision.gguf", clip)
    lora = Parts(pairs=[text_pair("general.type", "adapter")]).build()
    add(cache, "org/a", "lora.gguf", lora)
    add(cache, "org/a", "model.safetensors")
    assert models.entries() == ()


def test_a_damaged_file_is_listed_with_its_problem(
    cache: Path, models: InstalledModels, tmp_path: Path
) -> None:
    add(cache, "org/a", "cut.gguf", MODEL[:-10])
    add(cache, "org/a", "page.gguf", b"<html>")
    problems = [type(entry.problem) for entry in models.entries()]
    assert problems == [ModelFileDamaged, NotAModelFile]


def test_a_changed_file_is_read_again(models: InstalledModels, cache: Path, tmp_path: Path) -> None:
    path = tmp_path / "mine" / "deep" / "m.GGUF"
    path.parent.mkdir(parents=True)
    path.write_bytes(MODEL[:-10])
    assert models.entries(ModelSources(folders=(str(tmp_path / "mine"),)))[0].problem is not None
    path.write_bytes(MODEL)
    (entry,) = models.entries(ModelSources(folders=(str(tmp_path / "mine"),)))
    assert (entry.problem, entry.key, entry.origin) == (None, str(path), ModelOrigin.FOLDER)


def test_the_starter_comes_first_under_its_own_key(cache: Path, tmp_path: Path) -> None:
    add(cache, "org/a", "m.gguf")
    (tmp_path / "starter.gguf").write_bytes(MODEL)
    entries = InstalledModels(starter=tmp_path / "starter.gguf").entries()
    assert (entries[0].key, entries[0].name) == ("starter", "Small Talk")
    assert find_model("starter", entries).origin is ModelOrigin.STARTER


def test_a_folder_that_is_not_there_has_no_models(cache: Path, models: InstalledModels) -> None:
    assert models.entries(ModelSources(folders=("/no/such/folder",))) == ()


def test_models_are_found_by_the_names_people_write(
    cache: Path, models: InstalledModels, tmp_path: Path
) -> None:
    add(cache, "Org/Small-GGUF", "Small-Q8_0.gguf")
    add(cache, "Org/Small-GGUF", "Small-Q4_K_M.gguf")
    add(cache, "Org/Small-GGUF", "sub/Other-UD-Q2_K_XL.gguf")
    entries = models.entries()
    loose = tmp_path / "loose.gguf"
    loose.write_bytes(MODEL)
    cases = {
        "Org/Small-GGUF": "Small-Q4_K_M.gguf",
        "org/small-gguf:q8_0": "Small-Q8_0.gguf",
        "Org/Small-GGUF:UD-Q2_K_XL": "sub/Other-UD-Q2_K_XL.gguf",
        "Org/Small-GGUF/sub/Other-UD-Q2_K_XL.gguf": "sub/Other-UD-Q2_K_XL.gguf",
        "Org/Small-GGUF@c1/Small-Q8_0.gguf": "Small-Q8_0.gguf",
        "Org/Small-GGUF@gone/Small-Q8_0.gguf": "Small-Q8_0.gguf",
        "small-q8_0": "Small-Q8_0.gguf",
        "Small-Q8_0.gguf": "Small-Q8_0.gguf",
    }
    assert {name: find_model(name, entries).file for name in cases} == cases
    assert find_model(str(loose), entries).origin is ModelOrigin.FILE
    assert find_model(entries[0].path, entries) == entries[0]


@pytest.mark.parametrize(
    "name", ["", "nope", "org/none", "org/a:Q9", "/no/file.gguf", "~no/x", "\0"]
)
def test_an_unknown_name_is_a_fault(cache: Path, models: InstalledModels, name: str) -> None:
    add(cache, "org/a", "m.gguf")
    with pytest.raises(FaultError) as caught:
        find_model(name, models.entries())
    assert caught.value.fault == ModelNotFound(name=name)


ENVIRONMENTS = [
    {},
    {"HF_HOME": "/x/home"},
    {"HF_HOME": "~/home"},
    {"HF_HUB_CACHE": "$HOME/cache", "HF_HOME": "/x"},
    {"HUGGINGFACE_HUB_CACHE": "/old"},
    {"XDG_CACHE_HOME": "/xdg"},
]


def test_the_cache_is_where_huggingface_hub_has_it() -> None:
    script = "from huggingface_hub import constants; print(constants.HF_HUB_CACHE)"
    names = {name for environment in ENVIRONMENTS for name in environment}
    base = {name: value for name, value in os.environ.items() if name not in names}
    for environment in ENVIRONMENTS:
        answer = subprocess.run(
            [sys.executable, "-c", script],
            env={**base, **environment, "HF_HUB_DISABLE_TELEMETRY": "1"},
            capture_output=True,
            text=True,
            check=True,
        )
        assert str(cache_folder(environment)) == answer.stdout.strip(), environment


def test_the_place_of_older_tools_is_looked_at_too() -> None:
    folders = cache_folders({"HF_HUB_CACHE": "/new", "TRANSFORMERS_CACHE": "/old"})
    assert [str(folder) for folder in folders] == ["/new", "/old"]


def test_two_revisions_that_share_a_blob_are_one_model(
    cache: Path, models: InstalledModels
) -> None:
    maker = CacheMaker(cache)
    maker.add("org/a", "m.gguf", commit="old")
    maker.add("org/a", "m.gguf", commit="new")
    maker.ref("org/a", "new")
    (entry,) = models.entries()
    assert (entry.commit, entry.old_revision) == ("new", False)


def test_a_model_that_a_newer_revision_has_too_is_of_an_old_one(
    cache: Path, models: InstalledModels
) -> None:
    maker = CacheMaker(cache)
    maker.add("org/a", "m.gguf", model_bytes(1), commit="old")
    maker.add("org/a", "gone.gguf", model_bytes(2), commit="old")
    maker.add("org/a", "m.gguf", model_bytes(3), commit="new")
    maker.ref("org/a", "new")
    found = {entry.key: entry.old_revision for entry in models.entries()}
    assert found == {
        "org/a@new/m.gguf": False,
        "org/a@old/gone.gguf": False,
        "org/a@old/m.gguf": True,
    }


def test_a_projector_in_the_repository_goes_with_its_models(
    cache: Path, models: InstalledModels
) -> None:
    maker = CacheMaker(cache)
    maker.add("org/a", "m.gguf")
    maker.add("org/a", "mmproj-F32.gguf", projector_bytes() + b"32")
    best = maker.add("org/a", "mmproj-F16.gguf", projector_bytes())
    (entry,) = models.entries()
    assert (entry.projector, entry.tasks) == (str(best), (Task.CHAT, Task.SEE))


def test_in_a_crowded_folder_a_projector_goes_with_the_model_it_is_named_after(
    models: InstalledModels, cache: Path, tmp_path: Path
) -> None:
    mine = tmp_path / "mine"
    mine.mkdir()
    for number, name in enumerate(("Seer-2B-Q4_K_M", "Talker-1B-Q8_0")):
        (mine / f"{name}.gguf").write_bytes(model_bytes(number))
    projector = mine / "mmproj-Seer-2B-f16.gguf"
    projector.write_bytes(projector_bytes())
    (mine / "mmproj.gguf").write_bytes(projector_bytes())
    entries = models.entries(ModelSources(folders=(str(mine),)))
    assert [entry.projector for entry in entries] == [str(projector), None]


def test_the_card_tells_what_the_header_does_not(cache: Path, models: InstalledModels) -> None:
    maker = CacheMaker(cache)
    bare = Parts(pairs=[text_pair("general.architecture", "t5")]).build()
    maker.add("org/a", "m.gguf", bare)
    names = b"license: other\nlicense_name: 'acme-1' # ours\n"
    card = b"---\n" + names + b"language:\n- en\n- PT\n- multilingual\n---\n# A\n"
    maker.add("org/a", "README.md", card)
    (entry,) = models.entries()
    assert (entry.licence, entry.languages) == ("acme-1", ("en", "pt"))
    assert entry.tasks == (Task.TRANSLATE, Task.SUMMARIZE)


@pytest.mark.parametrize(
    "card",
    [
        b"",
        b"# no front matter",
        b"---\nlicense",
        b"---\n: :\n- x\n---",
        b"\xff\xfe---\n",
        b"---\n- - -",
    ],
)
def test_a_card_that_says_nothing_is_no_problem(
    cache: Path, models: InstalledModels, card: bytes
) -> None:
    maker = CacheMaker(cache)
    maker.add("org/a", "m.gguf", Parts(pairs=[text_pair("general.architecture", "x")]).build())
    maker.add("org/a", "README.md", card)
    (entry,) = models.entries()
    assert (entry.licence, entry.languages, entry.tasks) == (None, (), ())


def test_an_encoder_makes_vectors(cache: Path, models: InstalledModels) -> None:
    pairs = [text_pair("general.architecture", "bert"), text_pair("tokenizer.chat_template", "x")]
    add(cache, "org/a", "m.gguf", Parts(pairs=pairs).build())
    assert models.entries()[0].tasks == (Task.EMBED,)


def test_places_come_in_order_and_say_whose_they_are(
    cache: Path, models: InstalledModels, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LLAMA_CACHE", str(tmp_path / "llama"))
    add(cache, "org/a", "hub.gguf", model_bytes(1))
    places = {"own": "own.gguf", "llama": "l.gguf", "mine": "folder.gguf", "far": "file.gguf"}
    for seed, (folder, name) in enumerate(places.items(), start=10):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / name).write_bytes(model_bytes(seed))
    sources = ModelSources(
        folders=(str(tmp_path / "mine"),),
        files=(str(tmp_path / "far" / "file.gguf"), str(tmp_path / "gone.gguf")),
    )
    entries = models.entries(sources)
    assert [entry.origin for entry in entries] == [
        ModelOrigin.OWN,
        ModelOrigin.HUB_CACHE,
        ModelOrigin.LLAMA_CACHE,
        ModelOrigin.FOLDER,
        ModelOrigin.FILE,
        ModelOrigin.FILE,
    ]
    assert isinstance(entries[-1].problem, ModelFileMissing)


def test_a_second_copy_in_the_place_of_older_tools_has_a_key_of_its_own(
    cache: Path, models: InstalledModels, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(cache, "org/a", "m.gguf")
    monkeypatch.setenv("TRANSFORMERS_CACHE", str(tmp_path / "old"))
    link = add(tmp_path / "old", "org/a", "m.gguf", MODEL + b"1")
    assert keys(models.entries()) == ["org/a@c1/m.gguf", str(link)]


def test_the_inventory_counts_what_is_shared_once(
    cache: Path, models: InstalledModels, tmp_path: Path
) -> None:
    maker = CacheMaker(cache)
    big = model_bytes(1, 100_000)
    blob = maker.blob("org/a", big)
    maker.point("org/a", "m.gguf", blob, commit="old")
    maker.point("org/a", "m.gguf", blob, commit="new")
    maker.ref("org/a", "new")
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "same.gguf").hardlink_to(blob)
    inventory = models.inventory(ModelSources(), Cancel())
    assert len(inventory.models) == 1
    assert inventory.disk_bytes == blob.stat().st_blocks * 512


def test_a_listing_that_is_not_wanted_any_more_ends(cache: Path, models: InstalledModels) -> None:
    add(cache, "org/a", "m.gguf")
    cancel = Cancel()
    cancel.request()
    with pytest.raises(Cancelled):
        models.inventory(ModelSources(), cancel)


def test_two_hundred_repositories_are_all_listed(cache: Path, models: InstalledModels) -> None:
    fill(cache, repositories=200, files=10)
    inventory = models.inventory(ModelSources(), Cancel())
    assert len(inventory.models) == 2000
    assert len({entry.repo for entry in inventory.models}) == 200
    assert inventory.leftovers == ()
