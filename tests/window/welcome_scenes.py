"""The steps of the welcome with made-up content."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from parlance.contract.catalogue import Task
from parlance.contract.downloads import DownloadPhase
from parlance.contract.faults import HubUnreachable
from parlance.contract.first_run import AwaitedModel, WelcomeStep
from parlance.contract.fit import Computer
from parlance.contract.models import ModelEntry, ModelOrigin
from tests.window import fake_finding as finding
from tests.window.fakes import ready, starter_entry

if TYPE_CHECKING:
    from tests.screens import Stage

GB = 1_000_000_000
TASKS = (Task.CHAT, Task.TRANSLATE)
HERE = (
    ModelEntry(
        key="ollama",
        path="/ada/.ollama/models/blobs/sha256-1",
        name="Gemma 3 4B Instruct",
        origin=ModelOrigin.OLLAMA,
        size_bytes=3_340 * GB // 1000,
        architecture="gemma3",
        parameters=3_880_000_000,
        tasks=(Task.CHAT, Task.TRANSLATE),
        languages=("en", "fa"),
    ),
    ModelEntry(
        key="Qwen/Qwen3-8B-GGUF@c0/Qwen3-8B-Q4_K_M.gguf",
        path="/ada/.cache/huggingface/hub/q",
        name="Qwen3 8B",
        origin=ModelOrigin.HUB_CACHE,
        size_bytes=5_030 * GB // 1000,
        architecture="qwen3",
        parameters=8_190_000_000,
        tasks=(Task.CHAT,),
    ),
    ModelEntry(
        key="/ada/models/tiny.gguf",
        path="/ada/models/tiny.gguf",
        name="مدل کوچک",
        origin=ModelOrigin.FOLDER,
        size_bytes=650_000_000,
        architecture="llama",
        parameters=1_100_000_000,
    ),
)


def _at(stage: Stage, step: WelcomeStep) -> None:
    stage.models.entries = (starter_entry(),)
    stage.models.show(ready(starter_entry()))
    stage.settings.replace(welcomed=False)
    stage.first_run.choose(step=step, tasks=TASKS, languages=("fa", "en"))
    stage.window.welcome.open()
    assert stage.window.welcome.page is not None
    stage.window.welcome.page.purpose.show_choices()


def purpose(stage: Stage) -> None:
    _at(stage, WelcomeStep.PURPOSE)


def looking(stage: Stage) -> None:
    _at(stage, WelcomeStep.FOUND)
    stage.first_run.changed.emit()


def found(stage: Stage) -> None:
    _at(stage, WelcomeStep.FOUND)
    stage.first_run.offer(HERE)


def fetch(stage: Stage) -> None:
    _at(stage, WelcomeStep.FETCH)
    stage.first_run.offer()


def fetching(stage: Stage) -> None:
    fetch(stage)
    assert stage.first_run.offers is not None
    made = stage.first_run.offers.offered[0].made
    assert made.file is not None
    awaited = AwaitedModel(repo=made.entry.repo, pattern=made.file.pattern, instead_of="starter")
    stage.first_run.choose(awaited=awaited)
    stage.downloads.measured_rate = 11.4e6
    request = finding.item("x", size=5 * GB, repo=made.entry.repo).download.request
    file = msgspec.structs.replace(request.files[0], file=made.file.pattern)
    name = f"{made.entry.name} {made.file.quantization}"
    running = finding.item(
        name,
        DownloadPhase.RUNNING,
        share=0.42,
        request=msgspec.structs.replace(request, name=name, files=(file,)),
        rate=11.4e6,
        seconds_left=255.0,
    )
    stage.downloads.show(running)


def offline(stage: Stage) -> None:
    fetch(stage)
    stage.downloads.offline = True
    stage.downloads.changed.emit()


def unreachable(stage: Stage) -> None:
    fetch(stage)
    assert stage.window.welcome.page is not None
    stage.window.welcome.page.go.click()
    stage.discovery.failed.emit(
        HubUnreachable(host="huggingface.co", reason="the name could not be resolved")
    )


def nothing_fits(stage: Stage) -> None:
    _at(stage, WelcomeStep.FETCH)
    stage.first_run.offer(computer=Computer(memory_bytes=50_000_000))
