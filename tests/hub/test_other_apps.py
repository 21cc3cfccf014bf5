"""Models of other apps, used where they are: each app's own way of keeping them."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

import pytest
from tests.hub.cache_fixture import model_bytes, projector_bytes

from parlance.contract.models import ModelEntry, ModelOrigin, ModelSources
from parlance.hub.local.installed import InstalledModels
from parlance.hub.local.ollama import ollama_folders
from parlance.hub.local.other_apps import (
    gpt4all_folders,
    jan_folders,
    llama_cache,
    lm_studio_folders,
)
from parlance.hub.local.surroundings import Surroundings, surroundings_now

if TYPE_CHECKING:
    from pathlib import Path

KIND = "application/vnd.ollama.image."


def around(home: Path | str, platform: str = "linux", **environment: str) -> Surroundings:
    return Surroundings(home=str(home), environment=environment, platform=platform)


def listed(home: Path, **environment: str) -> tuple[ModelEntry, ...]:
    surroundings = around(home, **environment)
    models = InstalledModels(home / "no starter", look_around=lambda: surroundings)
    return models.entries(ModelSources())


def write(path: Path, content: bytes | str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def ollama(folder: Path, manifest: str, **layers: bytes) -> dict[str, Path]:
    """Put a model into Ollama's folder, with one blob for each layer."""
    blobs = {
        kind: write(folder / "blobs" / f"sha256-{hashlib.sha256(content).hexdigest()}", content)
        for kind, content in layers.items()
    }
    described = [
        {"mediaType": KIND + kind, "digest": path.name.replace("-", ":"), "size": 1}
        for kind, path in blobs.items()
    ]
    write(folder / "manifests" / manifest, json.dumps({"schemaVersion": 2, "layers": described}))
    return blobs


def test_models_of_lm_studio_are_found_wherever_its_home_is(tmp_path: Path) -> None:
    path = write(tmp_path / ".lmstudio" / "models" / "pub" / "M-GGUF" / "m.gguf", model_bytes(1))
    projector = write(path.with_name("mmproj-m-f16.gguf"), projector_bytes())
    old = write(tmp_path / ".cache/lm-studio/models/pub/old/o.gguf", model_bytes(2))
    moved = write(tmp_path / "moved" / "models" / "p" / "n" / "n.gguf", model_bytes(3))
    write(tmp_path / ".lmstudio-home-pointer", f"{tmp_path / 'moved'}\n")
    chosen = write(tmp_path / "big disk" / "p" / "q" / "q.gguf", model_bytes(4))
    write(tmp_path / "moved/settings.json", json.dumps({"downloadsFolder": f"{tmp_path}/big disk"}))
    entries = listed(tmp_path)
    assert {entry.origin for entry in entries} == {ModelOrigin.LM_STUDIO}
    assert {entry.path for entry in entries} == {str(each) for each in (path, old, moved, chosen)}
    assert [entry.projector for entry in entries if entry.path == str(path)] == [str(projector)]


def test_models_of_jan_have_the_names_that_jan_has_for_them(tmp_path: Path) -> None:
    data = tmp_path / ".local/share/Jan/data"
    path = write(data / "llamacpp/models/org/Seer-4B/model.gguf", model_bytes(1))
    projector = write(path.with_name("mmproj.gguf"), projector_bytes())
    card = "model_path: llamacpp/models/org/Seer-4B/model.gguf\n"
    card += "mmproj_path: 'llamacpp/models/org/Seer-4B/mmproj.gguf'\nname: x\nsize_bytes: 3\n"
    write(path.with_name("model.yml"), card)
    loose = write(data / "models" / "older" / "loose.gguf", model_bytes(2))
    far = write(tmp_path / "elsewhere" / "far.gguf", model_bytes(3))
    write(data / "llamacpp/models/far/model.yml", f"model_path: {far}\n")
    write(data / "llamacpp/models/gone/model.yml", "model_path: llamacpp/models/gone/model.gguf\n")
    write(data / "llamacpp/models/odd/model.yml", b"\xff\xfe: [")
    found = {entry.name: (entry.path, entry.origin) for entry in listed(tmp_path)}
    assert found == {
        "org/Seer-4B": (str(path), ModelOrigin.JAN),
        "far": (str(far), ModelOrigin.JAN),
        "loose": (str(loose), ModelOrigin.JAN),
    }
    seer = next(entry for entry in listed(tmp_path) if entry.name == "org/Seer-4B")
    assert seer.projector == str(projector)


def test_jan_may_keep_its_data_elsewhere(tmp_path: Path) -> None:
    path = write(tmp_path / "jan data" / "llamacpp/models/m/m.gguf", model_bytes(1))
    settings = json.dumps({"data_folder": str(tmp_path / "jan data")})
    write(tmp_path / ".config/Jan/settings.json", settings)
    assert [entry.path for entry in listed(tmp_path)] == [str(path)]


def test_models_of_gpt4all_are_found_without_its_partial_ones(tmp_path: Path) -> None:
    path = write(tmp_path / ".local/share/nomic.ai/GPT4All/m.gguf", model_bytes(1))
    write(path.with_name("incomplete-n.gguf"), model_bytes(2)[:500])
    chosen = write(tmp_path / "mine" / "c.gguf", model_bytes(3))
    write(tmp_path / ".config/nomic.ai/GPT4All.ini", f"[General]\nmodelPath={tmp_path}/mine/\n")
    entries = listed(tmp_path)
    assert [(entry.path, entry.origin) for entry in entries] == [
        (str(chosen), ModelOrigin.GPT4ALL),
        (str(path), ModelOrigin.GPT4ALL),
    ]


def test_models_of_ollama_are_found_by_their_manifests(tmp_path: Path) -> None:
    folder = tmp_path / ".ollama" / "models"
    own = ollama(
        folder,
        "host.example/library/llama3/latest",
        template=b"{{ .Prompt }}",
        model=model_bytes(1),
        projector=projector_bytes(),
    )
    ollama(folder, "host.example/library/llama3/8b", model=model_bytes(1))
    theirs = ollama(folder, "hub.example/someone/tuned/q4", model=model_bytes(2))
    ollama(folder, "host.example/library/cloudy/latest", params=b"{}")
    write(folder / "manifests/host.example/library/odd/latest", "no json")
    evil = [{"mediaType": KIND + "model", "digest": "sha256:../../../secret"}]
    write(folder / "manifests/host.example/library/evil/latest", json.dumps({"layers": evil}))
    gone = [{"mediaType": KIND + "model", "digest": f"sha256:{'0' * 64}"}]
    write(folder / "manifests/host.example/library/gone/latest", json.dumps({"layers": gone}))
    found = {entry.name: entry for entry in listed(tmp_path)}
    # Two tags of the same blob are one model, under the first name.
    assert set(found) == {"llama3:8b", "someone/tuned:q4"}
    assert found["llama3:8b"].path == str(own["model"])
    assert found["someone/tuned:q4"].path == str(theirs["model"])
    assert {entry.origin for entry in found.values()} == {ModelOrigin.OLLAMA}


def test_a_projector_of_ollama_goes_with_its_model(tmp_path: Path) -> None:
    layers = {"model": model_bytes(1), "projector": projector_bytes()}
    blobs = ollama(tmp_path / "there", "h.example/library/seer/latest", **layers)
    (entry,) = listed(tmp_path, OLLAMA_MODELS=str(tmp_path / "there"))
    assert entry.projector == str(blobs["projector"])


def test_what_the_person_named_comes_before_other_apps(tmp_path: Path) -> None:
    path = write(tmp_path / ".lmstudio" / "models" / "p" / "m" / "m.gguf", model_bytes(1))
    models = InstalledModels(tmp_path / "none", look_around=lambda: around(tmp_path))
    (entry,) = models.entries(ModelSources(files=(str(path),)))
    assert entry.origin is ModelOrigin.FILE


@pytest.mark.parametrize(
    "content", ["", "[]", "{", '{"downloadsFolder": 3}', '{"downloadsFolder": "relative"}', "\0"]
)
def test_settings_that_make_no_sense_are_passed_over(tmp_path: Path, content: str) -> None:
    write(tmp_path / ".lmstudio" / "settings.json", content)
    write(tmp_path / ".lmstudio-home-pointer", content)
    write(tmp_path / ".config/nomic.ai/GPT4All.ini", content)
    write(tmp_path / ".config/Jan/settings.json", content)
    assert listed(tmp_path) == ()
    assert lm_studio_folders(around(tmp_path))[0] == str(tmp_path / ".lmstudio" / "models")


def test_every_system_has_its_own_places() -> None:
    mac = around("/Users/p", "darwin")
    assert llama_cache(mac) == "/Users/p/Library/Caches/llama.cpp"
    assert "/Users/p/Library/Application Support/Jan/data" in jan_folders(mac)
    assert "/Users/p/Library/Application Support/nomic.ai/GPT4All" in gpt4all_folders(mac)
    assert ollama_folders(mac) == ("/Users/p/.ollama/models",)
    windows = around("/p", "win32", LOCALAPPDATA="/p/Local", APPDATA="/p/Roaming")
    assert llama_cache(windows) == "/p/Local/llama.cpp"
    assert "/p/Roaming/Jan/data" in jan_folders(windows)
    assert "/p/Local/nomic.ai/GPT4All" in gpt4all_folders(windows)
    linux = around("/people/ada", XDG_CACHE_HOME="/caches", OLLAMA_MODELS="~/ollama")
    assert llama_cache(linux) == "/caches/llama.cpp"
    assert llama_cache(around("/people/ada", LLAMA_CACHE="/llama")) == "/llama"
    assert ollama_folders(linux)[:2] == ("/people/ada/ollama", "/people/ada/.ollama/models")


def test_the_surroundings_are_those_of_this_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/people/somebody")
    monkeypatch.setenv("LLAMA_CACHE", "~/llama")
    assert llama_cache(surroundings_now()) == "/people/somebody/llama"
