"""What is done to models, in the rooms as they are put together."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from parlance.children.nursery import Nursery
from parlance.contract.cancel import Cancel
from parlance.contract.catalogue import Task
from parlance.contract.models import ModelEntry, ModelOrigin, ModelSources
from parlance.contract.settings import Settings
from parlance.storage.places import find_places
from parlance.work.model_rooms import ModelRooms
from tests.gguf_factory import write_model

REPO = "Qwen/Qwen3-4B-GGUF"


@pytest.fixture
def rooms(nursery: Nursery) -> ModelRooms:
    return ModelRooms(nursery, find_places(), Settings, loaded=tuple)


def test_the_catalogue_says_what_a_cached_model_is_good_at(rooms: ModelRooms) -> None:
    folder = Path(os.environ["HF_HOME"], "hub", f"models--{REPO.replace('/', '--')}")
    snapshot = folder / "snapshots" / "c1"
    snapshot.mkdir(parents=True)
    write_model(snapshot / "Qwen3-4B-Q4_K_M.gguf")
    sources = ModelSources()
    (entry,) = [each for each in rooms.care.entries(sources) if each.repo == REPO]
    assert Task.CHAT in entry.tasks
    assert Task.SUMMARIZE in entry.tasks
    rooms.uses.note(entry.key)
    (found,) = rooms.care.inventory(sources, Cancel())
    assert found.models == rooms.care.entries(sources)
    assert max(each.used for each in found.models) > 0


def test_a_smaller_copy_gets_a_name_that_every_system_takes(
    rooms: ModelRooms, tmp_path: Path
) -> None:
    source = tmp_path / "team:model.gguf"
    write_model(source)
    work = rooms.care.shrink(str(source), "Q8_0", ModelSources(), Cancel())
    made = [each for each in work if isinstance(each, ModelEntry)][-1]
    assert made.origin is ModelOrigin.OWN
    assert Path(made.path).name == "team-model-Q8_0.gguf"
    assert made.key in [each.key for each in rooms.care.entries(ModelSources())]
