# ruff: noqa: ARG002 - the protocol names what the script does not need
from __future__ import annotations

import threading
from collections.abc import Iterator

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from parlance.contract.cancel import Cancel
from parlance.contract.catalogue import Task
from parlance.contract.faults import (
    CannotQuantize,
    Fault,
    FaultError,
    ModelDownloading,
    ModelInUse,
    ModelNotFound,
)
from parlance.contract.inventory import (
    CareProgress,
    Checkpoint,
    ImportManner,
    Inventory,
    RemovalPlan,
    RemovalScope,
    Removed,
    ShrunkSize,
    Verification,
    Verified,
)
from parlance.contract.model_settings import ModelSettings
from parlance.contract.models import ModelEntry, ModelOrigin, ModelSources
from parlance.contract.servers import ServedModel, Server, served_key
from parlance.services.care import CareKind, CareService, CareTask
from parlance.services.model_states import ModelPhase
from tests.services.conftest import ENTRIES, Room

CACHED = ModelEntry(
    key="a/b@1/m.gguf",
    path="/hub/m.gguf",
    name="Cached",
    origin=ModelOrigin.HUB_CACHE,
    size_bytes=10,
    repo="a/b",
)
FILE = ModelEntry(
    key="/ada/m.gguf", path="/ada/m.gguf", name="m", origin=ModelOrigin.FILE, size_bytes=3
)
CHECKPOINT = Checkpoint(
    key="a/t5@1",
    repo="a/t5",
    path="/hub/t5",
    form="safetensors",
    architecture="T5",
    size_bytes=9,
    convertible=True,
)


class ScriptedCare:
    """Implements CareSource over a list; work waits at `go_on` where a test says so."""

    def __init__(self) -> None:
        self.models: tuple[ModelEntry, ...] = (*ENTRIES, CACHED)
        self.looks = 0
        self.fault: Fault | None = None
        self.waits = False
        self.go_on = threading.Event()
        self.sources: list[ModelSources] = []

    def inventory(self, sources: ModelSources, cancel: Cancel) -> Iterator[Inventory]:
        cancel.check()
        self.looks += 1
        self.sources.append(sources)
        yield Inventory(models=self.models, checkpoints=(CHECKPOINT,), disk_bytes=13)

    def plan_removal(
        self, key: str, scope: RemovalScope, sources: ModelSources, cancel: Cancel
    ) -> Iterator[RemovalPlan]:
        entry = next((each for each in self.models if each.key == key), None)
        if entry is None:
            raise FaultError(ModelNotFound(name=key))
        is_file = entry.origin is ModelOrigin.FILE
        paths = () if is_file else (entry.path,)
        yield RemovalPlan(
            key=key,
            name=entry.name,
            scope=scope,
            paths=paths,
            frees_bytes=0 if is_file else entry.size_bytes,
            forgotten=is_file,
        )

    def remove(self, plan: RemovalPlan, sources: ModelSources, cancel: Cancel) -> Iterator[Removed]:
        self.models = tuple(each for each in self.models if each.key != plan.key)
        yield Removed(plan=plan, freed_bytes=plan.frees_bytes)

    def verify(
        self, key: str, sources: ModelSources, cancel: Cancel
    ) -> Iterator[CareProgress | Verified]:
        yield from self._steps(cancel)
        yield Verified(key=key, result=Verification.SOUND)

    def import_file(
        self, path: str, manner: ImportManner, cancel: Cancel
    ) -> Iterator[CareProgress | ModelEntry]:
        yield from self._steps(cancel)
        moved = msgspec.structs.replace(FILE, path="/own/m.gguf", origin=ModelOrigin.OWN)
        yield FILE if manner is ImportManner.IN_PLACE else moved

    def shrunk_sizes(self, key: str, sources: ModelSources) -> Iterator[tuple[ShrunkSize, ...]]:
        yield (ShrunkSize(quantization="Q4_K_M", size_bytes=4),)

    def shrink(
        self, key: str, quantization: str, sources: ModelSources, cancel: Cancel
    ) -> Iterator[CareProgress | ModelEntry]:
        yield from self._steps(cancel)
        yield msgspec.structs.replace(FILE, origin=ModelOrigin.OWN, quantization=quantization)

    def convert(
        self, checkpoint: Checkpoint, cancel: Cancel
    ) -> Iterator[CareProgress | ModelEntry]:
        yield from self._steps(cancel)
        yield msgspec.structs.replace(FILE, origin=ModelOrigin.OWN, name=checkpoint.repo)

    def _steps(self, cancel: Cancel) -> Iterator[CareProgress]:
        yield CareProgress(done=1, total=4)
        if self.fault is not None:
            raise FaultError(self.fault)
        if self.waits:
            with cancel.waking(self.go_on.set):
                self.go_on.wait(30)


@pytest.fixture
def source() -> ScriptedCare:
    return ScriptedCare()


@pytest.fixture
def downloading() -> set[str]:
    return set()


@pytest.fixture
def care(room: Room, source: ScriptedCare, downloading: set[str]) -> CareService:
    return CareService(
        source, room.settings, room.models, room.jobs, downloading=downloading.__contains__
    )


def _look(qtbot: QtBot, care: CareService) -> None:
    with qtbot.waitSignal(care.inventory_changed, timeout=5000):
        care.refresh()


def _idle(qtbot: QtBot, care: CareService) -> None:
    qtbot.waitUntil(lambda: not care.tasks, timeout=5000)


def _load(qtbot: QtBot, room: Room, key: str) -> None:
    room.models.load(key)
    qtbot.waitUntil(lambda: room.models.state.phase is ModelPhase.READY, timeout=5000)


# The inventory -------------------------------------------------------------------------


def test_what_is_found_is_known_to_the_list_of_models_too(
    qtbot: QtBot, room: Room, care: CareService, source: ScriptedCare
) -> None:
    _look(qtbot, care)
    assert care.inventory is not None
    assert care.inventory.checkpoints == (CHECKPOINT,)
    assert room.models.entries == source.models
    assert source.looks == 1


def test_the_list_is_looked_through_again_when_others_find_something(
    qtbot: QtBot, room: Room, care: CareService, source: ScriptedCare
) -> None:
    room.models.refresh()
    qtbot.waitSignal(room.models.listed, timeout=5000).wait()
    assert source.looks == 0
    _look(qtbot, care)
    with qtbot.waitSignal(care.inventory_changed, timeout=5000):
        room.models.refresh()
    with qtbot.waitSignal(care.inventory_changed, timeout=5000):
        room.settings.replace(models_folders=("/srv/models",))
    qtbot.waitUntil(lambda: source.sources[-1].folders == ("/srv/models",), timeout=5000)
    qtbot.waitUntil(lambda: room.models.entries == source.models, timeout=5000)


def test_models_of_servers_stay_on_the_list_and_cost_no_look(
    qtbot: QtBot, room: Room, care: CareService, source: ScriptedCare
) -> None:
    server = Server(name="There", address="https://ai.example.org/v1")
    key = served_key(server.address, "qwen")
    served = ModelEntry(
        key=key,
        path=key,
        name="qwen",
        origin=ModelOrigin.SERVER,
        size_bytes=0,
        served=ServedModel(server=server, model="qwen"),
    )
    _look(qtbot, care)
    room.models.show_entries((*room.models.entries, served))
    looks = source.looks
    with qtbot.waitSignal(care.inventory_changed):
        care.refresh()
    assert room.models.entries[-1] == served
    assert source.looks == looks + 1


def test_a_model_that_was_loaded_is_listed_as_used(
    qtbot: QtBot, room: Room, care: CareService, source: ScriptedCare
) -> None:
    _look(qtbot, care)
    with qtbot.waitSignal(care.inventory_changed, timeout=5000):
        _load(qtbot, room, "other")


# Removing ------------------------------------------------------------------------------


def test_a_removal_is_planned_then_done_and_then_gone_from_everywhere(
    qtbot: QtBot, room: Room, care: CareService
) -> None:
    _look(qtbot, care)
    room.models.set_default(Task.TRANSLATE, CACHED.key)
    room.models.set_default(Task.CHAT, CACHED.key)
    room.models.set_own(CACHED.key, ModelSettings(context=512))
    with qtbot.waitSignal(care.planned, timeout=5000) as planned:
        care.plan_removal(CACHED.key, RemovalScope.MODEL)
    assert planned.args is not None
    plan = planned.args[0]
    assert plan.frees_bytes == 10
    with (
        qtbot.waitSignal(care.removed, timeout=5000) as removed,
        qtbot.waitSignal(care.inventory_changed, timeout=5000),
    ):
        care.remove(plan)
    assert removed.args == [Removed(plan=plan, freed_bytes=10)]
    assert CACHED not in room.models.entries
    value = room.settings.value
    assert (value.translation_model, value.model, value.per_model) == ("", "starter", {})


def test_a_file_that_was_listed_by_name_is_forgotten(
    qtbot: QtBot, room: Room, care: CareService, source: ScriptedCare
) -> None:
    source.models = (*source.models, FILE)
    room.settings.replace(models_files=(FILE.path, "/ada/other.gguf"))
    _look(qtbot, care)
    with qtbot.waitSignal(care.planned, timeout=5000) as planned:
        care.plan_removal(FILE.key, RemovalScope.MODEL)
    assert planned.args is not None
    with qtbot.waitSignal(care.removed, timeout=5000):
        care.remove(planned.args[0])
    assert room.settings.value.models_files == ("/ada/other.gguf",)
    _idle(qtbot, care)


@pytest.mark.parametrize("scope", [RemovalScope.MODEL, RemovalScope.REPOSITORY])
def test_what_is_loaded_or_being_fetched_is_not_removed(
    qtbot: QtBot,
    room: Room,
    care: CareService,
    downloading: set[str],
    *,
    scope: RemovalScope,
) -> None:
    _look(qtbot, care)
    refused: list[Fault] = []
    care.failed.connect(lambda _key, fault: refused.append(fault))
    downloading.add("a/b")
    care.plan_removal(CACHED.key, scope)
    assert refused == [ModelDownloading(name="Cached")]
    downloading.clear()
    with qtbot.waitSignal(care.planned, timeout=5000) as planned:
        care.plan_removal(CACHED.key, scope)
    assert planned.args is not None
    room.models._show(
        msgspec.structs.replace(room.models.state, phase=ModelPhase.LOADING, entry=CACHED)
    )
    care.remove(planned.args[0])
    assert refused[1:] == [ModelInUse(name="Cached")]
    assert not care.tasks
    room.models.unload()
    qtbot.waitUntil(lambda: room.models.state.phase is ModelPhase.NONE, timeout=5000)


def test_what_is_not_there_any_more_is_said(qtbot: QtBot, care: CareService) -> None:
    with qtbot.waitSignal(care.failed, timeout=5000) as failed:
        care.plan_removal("gone", RemovalScope.MODEL)
    assert failed.args == ["gone", ModelNotFound(name="gone")]


# Verifying, importing, making ----------------------------------------------------------


def test_several_pieces_of_care_run_together_each_with_its_progress(
    qtbot: QtBot, care: CareService, source: ScriptedCare
) -> None:
    source.waits = True
    care.verify("other")
    care.convert(CHECKPOINT)
    care.convert(CHECKPOINT)  # it is being done already
    qtbot.waitUntil(lambda: [task.done for task in care.tasks] == [1, 1], timeout=5000)
    assert [(task.kind, task.total) for task in care.tasks] == [
        (CareKind.VERIFY, 4),
        (CareKind.CONVERT, 4),
    ]
    with (
        qtbot.waitSignal(care.verified, timeout=5000) as verified,
        qtbot.waitSignal(care.added, timeout=5000) as added,
    ):
        source.go_on.set()
    assert verified.args == [Verified(key="other", result=Verification.SOUND)]
    assert added.args is not None
    assert added.args[0].name == "a/t5"
    _idle(qtbot, care)


def test_a_stop_ends_one_of_them_without_a_fault(
    qtbot: QtBot, care: CareService, source: ScriptedCare
) -> None:
    source.waits = True
    told: list[object] = []
    care.failed.connect(lambda *arguments: told.append(arguments))
    care.added.connect(told.append)
    care.shrink("other", "Q4_K_M")
    qtbot.waitUntil(lambda: care.tasks[0].done == 1, timeout=5000)
    with qtbot.waitSignal(care.task_ended, timeout=5000) as ended:
        care.stop(care.tasks[0].number)
    assert ended.args is not None
    assert ended.args[1:] == [None, True]
    _idle(qtbot, care)
    assert told == []


def test_a_fault_is_told_while_the_task_is_still_known_by_its_key(
    qtbot: QtBot, care: CareService, source: ScriptedCare
) -> None:
    source.fault = CannotQuantize(name="Other", target="Q4_K_M", reason="no")
    ends: list[object] = []
    care.task_ended.connect(lambda _number, *how: ends.append(how))
    with qtbot.waitSignal(care.failed, timeout=5000) as failed:
        care.shrink("other", "Q4_K_M")
    assert failed.args == ["other", source.fault]
    assert ends == [(source.fault, False)]
    _idle(qtbot, care)


@pytest.mark.parametrize("manner", list(ImportManner))
def test_a_file_used_in_place_is_remembered_and_a_moved_one_needs_no_memory(
    qtbot: QtBot, room: Room, care: CareService, *, manner: ImportManner
) -> None:
    with qtbot.waitSignal(care.added, timeout=5000):
        care.import_file(FILE.path, manner)
    kept = room.settings.value.models_files
    assert kept == ((FILE.path,) if manner is ImportManner.IN_PLACE else ())
    _idle(qtbot, care)


def test_sizes_are_told_for_the_model_that_was_asked_about(qtbot: QtBot, care: CareService) -> None:
    with qtbot.waitSignal(care.sized, timeout=5000) as sized:
        care.ask_sizes("other")
    assert sized.args == ["other", (ShrunkSize(quantization="Q4_K_M", size_bytes=4),)]


def test_a_task_says_what_it_is_called(qtbot: QtBot, care: CareService) -> None:
    seen: list[CareTask] = []
    care.tasks_changed.connect(lambda: seen.extend(care.tasks))
    with qtbot.waitSignal(care.verified, timeout=5000):
        care.verify("unknown")
    assert {task.name for task in seen} == {"unknown"}
    _idle(qtbot, care)
