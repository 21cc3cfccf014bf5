"""Finds the models that other apps have on this computer; they are used where they are.

Where they keep them, as of 2026, from their documentation and sources:

* llama.cpp: `LLAMA_CACHE`, else `llama.cpp` in the folder for caches. Newer versions put
  what `-hf` fetches into the Hugging Face cache instead and move over what was here.
* LM Studio: `models` in its home, which is `~/.lmstudio`, older `~/.cache/lm-studio`, or
  what `~/.lmstudio-home-pointer` names; `downloadsFolder` in its settings.json.
* Jan: `llamacpp/models` in its data folder, with a model.yml for each; the data folder is
  `Jan/data` in the folder for data (older: for configuration), or as its settings say.
* GPT4All: `nomic.ai/GPT4All` in the folder for data; `modelPath` in its GPT4All.ini.
* Ollama: see `cache_ollama.py`.
"""

# A Path for each of thousands of files takes longer than the disk.
# ruff: noqa: PTH113, PTH117, PTH118
from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, TypeVar

import msgspec

from parlance.contract.models import ModelOrigin
from parlance.hub.local.candidates import candidate_at, candidates_below
from parlance.hub.local.folders import files_below
from parlance.hub.local.ollama import candidates_of_ollama
from parlance.hub.local.surroundings import read_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from parlance.hub.local.candidates import Candidate
    from parlance.hub.local.surroundings import Surroundings

_Kind = TypeVar("_Kind", bound=msgspec.Struct)

_LM_STUDIO_HOMES = (".lmstudio", os.path.join(".cache", "lm-studio"))
_MODEL_DEPTH = 4
_MODEL_FILE = "model.yml"
_MODEL_PATH = re.compile(r"^model_path:[ \t]*(.+?)[ \t]*$", re.MULTILINE)
_PROJECTOR_PATH = re.compile(r"^mmproj_path:[ \t]*(.+?)[ \t]*$", re.MULTILINE)
_INI_PATH = re.compile(r"^modelPath[ \t]*=[ \t]*(.+?)[ \t]*$", re.MULTILINE)


class _LmStudioSettings(msgspec.Struct):
    """What is wanted of LM Studio's settings.json."""

    downloads_folder: str = msgspec.field(default="", name="downloadsFolder")


class _JanSettings(msgspec.Struct):
    """What is wanted of Jan's settings.json."""

    data_folder: str = ""


def candidates_of_apps(around: Surroundings) -> Iterator[Candidate]:
    """Yield what may be a model of LM Studio, Jan, GPT4All and Ollama, in this order."""
    for folder in lm_studio_folders(around):
        yield from candidates_below(folder, ModelOrigin.LM_STUDIO)
    for folder in jan_folders(around):
        yield from _candidates_of_jan(folder)
    for folder in gpt4all_folders(around):
        yield from candidates_below(folder, ModelOrigin.GPT4ALL)
    yield from candidates_of_ollama(around)


def llama_cache(around: Surroundings) -> str:
    """Return the folder where llama.cpp kept what it fetched, and older versions do."""
    return around.path_in("LLAMA_CACHE") or os.path.join(around.caches, "llama.cpp")


def lm_studio_folders(around: Surroundings) -> tuple[str, ...]:
    """Return the folders that LM Studio may have models in."""
    pointer = read_text(around.in_home(".lmstudio-home-pointer")).strip()
    named = [pointer] if os.path.isabs(pointer) else []
    homes = [*named, *(around.in_home(home) for home in _LM_STUDIO_HOMES)]
    settings = [os.path.join(home, "settings.json") for home in homes]
    settings.append(os.path.join(around.configuration, "LM Studio", "settings.json"))
    chosen = [_decoded(path, _LmStudioSettings).downloads_folder for path in settings]
    return _absolute([*chosen, *(os.path.join(home, "models") for home in homes)])


def jan_folders(around: Surroundings) -> tuple[str, ...]:
    """Return the data folders that Jan may have."""
    places = [
        os.path.join(folder, name)
        for folder in (around.data, around.configuration)
        for name in ("Jan", "jan.ai.app")
    ]
    chosen = [_decoded(os.path.join(place, "settings.json"), _JanSettings) for place in places]
    defaults = [os.path.join(place, "data") for place in places]
    return _absolute([*(settings.data_folder for settings in chosen), *defaults])


def gpt4all_folders(around: Surroundings) -> tuple[str, ...]:
    """Return the folders that GPT4All, or its Python package, may have models in."""
    name = os.path.join("nomic.ai", "GPT4All")
    places = dict.fromkeys((around.configuration, around.in_home(".config")))
    texts = [read_text(os.path.join(place, f"{name}.ini")) for place in places]
    chosen = [match.group(1) for text in texts if (match := _INI_PATH.search(text))]
    package = os.path.join(around.in_home(".cache"), "gpt4all")
    return _absolute([*chosen, os.path.join(around.local_data, name), package])


def _candidates_of_jan(data: str) -> Iterator[Candidate]:
    """Yield Jan's models under the names it has for them: its files are all `model.gguf`."""
    for engine in ("llamacpp", ""):
        folder = os.path.join(data, engine, "models") if engine else os.path.join(data, "models")
        for file in files_below(folder, _MODEL_DEPTH):
            name, _, last = file.rpartition("/")
            if last == _MODEL_FILE:
                yield from _named_by_jan(data, os.path.join(folder, *file.split("/")), name)
        yield from candidates_below(folder, ModelOrigin.JAN)


def _named_by_jan(data: str, path: str, name: str) -> Iterator[Candidate]:
    text = read_text(path)
    model = _value(_MODEL_PATH, text)
    if not model:
        return
    candidate = candidate_at(os.path.join(data, model), ModelOrigin.JAN, name=name)
    projector = _value(_PROJECTOR_PATH, text)
    if projector and os.path.isfile(os.path.join(data, projector)):
        beside = os.path.normpath(os.path.join(data, projector))
        candidate = msgspec.structs.replace(candidate, projector=beside)
    if candidate.statuses:
        yield candidate


def _value(pattern: re.Pattern[str], text: str) -> str:
    match = pattern.search(text)
    return match.group(1).strip("'\"") if match else ""


def _decoded(path: str, kind: type[_Kind]) -> _Kind:
    """Return what the JSON file at `path` says; the defaults where it does not."""
    try:
        return msgspec.json.decode(read_text(path).encode(), type=kind)
    except msgspec.DecodeError:
        return kind()


def _absolute(folders: Iterable[str]) -> tuple[str, ...]:
    absolute = (os.path.normpath(folder) for folder in folders if os.path.isabs(folder))
    return tuple(dict.fromkeys(absolute))
