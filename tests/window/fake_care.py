"""A care service that holds what a test gives it, and notes what the window asks for."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Signal

from parlance.contract.catalogue import Task
from parlance.contract.faults import NotAModelFile
from parlance.contract.inventory import (
    Checkpoint,
    ImportManner,
    Inventory,
    Leftover,
    LeftoverKind,
    RemovalPlan,
    RemovalScope,
    Removed,
    ShrunkSize,
    Staying,
    StayReason,
)
from parlance.contract.models import ModelEntry, ModelOrigin
from parlance.contract.network import NetworkRequest, Purpose
from parlance.services.care import CareKind, CareTask
from tests.window.fakes import DAY, qwen_entry, starter_entry

if TYPE_CHECKING:
    from parlance.contract.faults import Fault

GB = 1_000_000_000
SIZES = (
    ShrunkSize(quantization="Q8_0", size_bytes=4_280_000_000),
    ShrunkSize(quantization="Q6_K", size_bytes=3_310_000_000),
    ShrunkSize(quantization="Q5_K_M", size_bytes=2_890_000_000),
    ShrunkSize(quantization="Q4_K_M", size_bytes=2_500_000_000),
    ShrunkSize(quantization="Q3_K_M", size_bytes=2_080_000_000),
    ShrunkSize(quantization="Q2_K", size_bytes=1_670_000_000),
)


class FakeCare(QObject):
    """Does what the test says, when it says so."""

    inventory_changed = Signal()
    planned = Signal(object)
    removed = Signal(object)
    verified = Signal(object)
    added = Signal(object)
    sized = Signal(str, object)
    tasks_changed = Signal()
    task_ended = Signal(int, object, bool)
    failed = Signal(str, object)

    def __init__(self, inventory: Inventory | None = None) -> None:
        super().__init__()
        self.inventory = inventory
        self.tasks: tuple[CareTask, ...] = ()
        self.asked: list[str] = []

    def refresh(self) -> None:
        self.asked.append("refresh")

    def plan_removal(self, key: str, scope: RemovalScope) -> None:
        self.asked.append(f"plan {key} {scope}")

    def remove(self, plan: RemovalPlan) -> None:
        self.asked.append(f"remove {plan.key}")

    def verify(self, key: str) -> None:
        self.asked.append(f"verify {key}")

    def import_file(self, path: str, manner: ImportManner) -> None:
        self.asked.append(f"import {path} {manner}")

    def ask_sizes(self, key: str) -> None:
        self.asked.append(f"sizes {key}")

    def shrink(self, key: str, quantization: str) -> None:
        self.asked.append(f"shrink {key} {quantization}")

    def convert(self, checkpoint: Checkpoint) -> None:
        self.asked.append(f"convert {checkpoint.key}")

    def stop(self, number: int) -> None:
        self.asked.append(f"stop {number}")

    # What a test does ----------------------------------------------------------------

    def show(self, inventory: Inventory) -> None:
        self.inventory = inventory
        self.inventory_changed.emit()

    def run(self, *tasks: CareTask) -> None:
        self.tasks = tasks
        self.tasks_changed.emit()

    def end(self, number: int, fault: Fault | None = None, *, is_stopped: bool = False) -> None:
        self.task_ended.emit(number, fault, is_stopped)
        self.run(*(each for each in self.tasks if each.number != number))


def f16_entry() -> ModelEntry:
    return msgspec.structs.replace(
        qwen_entry(),
        key="Qwen/Qwen3-4B-GGUF@abc/Qwen3-4B-F16.gguf",
        quantization="F16",
        size_bytes=8_050_000_000,
        used=time.time() - 3 * DAY,
    )


def installed() -> Inventory:
    """Return one thing of every kind."""
    now = time.time()
    qwen = msgspec.structs.replace(
        qwen_entry(),
        licence="apache-2.0",
        tasks=(Task.CHAT, Task.TRANSLATE, Task.SUMMARIZE),
        used=now,
    )
    gemma = msgspec.structs.replace(
        qwen,
        key="gemma",
        path="/ada/.cache/huggingface/hub/gemma-3-12b-it-q4_0.gguf",
        name="Gemma 3 12B Instruct with a long name that does not fit on one line of the list",
        repo="google/gemma-3-12b-it-qat-q4_0-gguf",
        architecture="gemma3",
        parameters=11_770_000_000,
        quantization="Q4_0",
        size_bytes=8_100_000_000,
        trained_context=131_072,
        licence="gemma",
        projector="/ada/mmproj.gguf",
        tasks=(Task.CHAT, Task.SEE),
        used=now - DAY,
    )
    eurollm = ModelEntry(
        key="/ada/.ollama/models/blobs/sha256-77af",
        path="/ada/.ollama/models/blobs/sha256-77af",
        name="eurollm:9b",
        origin=ModelOrigin.OLLAMA,
        size_bytes=5_600_000_000,
        architecture="llama",
        parameters=9_150_000_000,
        quantization="Q4_K_M",
        trained_context=4096,
        tasks=(Task.TRANSLATE,),
    )
    persian = ModelEntry(
        key="/ada/models/مدل فارسی.gguf",
        path="/ada/models/مدل فارسی.gguf",
        name="مدل فارسی",
        origin=ModelOrigin.FILE,
        size_bytes=1_900_000_000,
        architecture="llama",
        parameters=3_200_000_000,
        quantization="Q4_K_S",
        trained_context=8192,
        used=now - 40 * DAY,
    )
    old = msgspec.structs.replace(
        qwen, key="old", commit="0ld", old_revision=True, used=0.0, quantization="Q8_0"
    )
    broken = ModelEntry(
        key="/models/notes.gguf",
        path="/models/notes.gguf",
        name="notes",
        origin=ModelOrigin.FOLDER,
        size_bytes=12_300,
        problem=NotAModelFile(path="/models/notes.gguf"),
    )
    models = (starter_entry(), qwen, f16_entry(), gemma, eurollm, persian, old, broken)
    return Inventory(
        models=models,
        checkpoints=checkpoints(),
        leftovers=leftovers(),
        disk_bytes=sum(entry.size_bytes for entry in models) + 4 * GB,
    )


def checkpoints() -> tuple[Checkpoint, ...]:
    return (
        Checkpoint(
            key="google/flan-t5-large@0613",
            repo="google/flan-t5-large",
            path="/ada/.cache/huggingface/hub/models--google--flan-t5-large/snapshots/0613",
            form="safetensors",
            architecture="T5ForConditionalGeneration",
            size_bytes=3_130_000_000,
            convertible=True,
        ),
        Checkpoint(
            key="openai/whisper-small@97",
            repo="openai/whisper-small",
            path="/ada/.cache/huggingface/hub/models--openai--whisper-small/snapshots/97",
            form="pytorch",
            architecture="WhisperForConditionalGeneration",
            size_bytes=967_000_000,
            convertible=False,
        ),
    )


def leftovers() -> tuple[Leftover, ...]:
    return (
        Leftover(
            key="partial-1",
            kind=LeftoverKind.PARTIAL,
            repo="mistralai/Mistral-7B",
            size_bytes=2_100_000_000,
            paths=("/ada/.cache/huggingface/hub/blobs/ab.incomplete",),
            changed=1_760_000_000.0,
        ),
        Leftover(
            key="old-1",
            kind=LeftoverKind.OLD_REVISION,
            repo="Qwen/Qwen3-4B-GGUF",
            size_bytes=2_500_000_000,
            paths=("/ada/a", "/ada/b", "/ada/c"),
        ),
    )


def removal_plan() -> RemovalPlan:
    hub = "/ada/.cache/huggingface/hub/models--Qwen--Qwen3-4B-GGUF"
    return RemovalPlan(
        key=qwen_entry().key,
        name="Qwen3 4B Instruct Q4_K_M",
        scope=RemovalScope.MODEL,
        paths=(f"{hub}/snapshots/abc/Qwen3-4B-Q4_K_M.gguf", f"{hub}/blobs/7485fe6f11af2943"),
        frees_bytes=2_500_000_000,
        stays=(
            Staying(
                path=f"{hub}/blobs/19c3f3e2aa",
                size_bytes=800_000_000,
                reason=StayReason.OTHER_MODEL,
            ),
        ),
    )


def removed(plan: RemovalPlan, **more: object) -> Removed:
    made = Removed(plan=plan, freed_bytes=plan.frees_bytes)
    return msgspec.structs.replace(made, **more)


def care_task(kind: CareKind = CareKind.VERIFY, **more: object) -> CareTask:
    made = CareTask(number=1, kind=kind, key=qwen_entry().key, name="Qwen3 4B Instruct")
    return msgspec.structs.replace(made, **more)


def network_requests() -> tuple[NetworkRequest, ...]:
    rows = (
        (Purpose.DOWNLOAD, "cdn-lfs.hf.co", "Qwen/Qwen3-4B-GGUF", 206, 2_497_280_256),
        (Purpose.DOWNLOAD, "huggingface.co", "Qwen/Qwen3-4B-GGUF", 302, 0),
        (Purpose.HEADER, "cdn-lfs.hf.co", "Qwen3-4B-Q4_K_M.gguf", 206, 6_291_456),
        (Purpose.MODEL_PAGE, "huggingface.co", "Qwen/Qwen3-4B-GGUF", 200, 18_220),
        (Purpose.ACCESS, "huggingface.co", "meta-llama/Llama-3.2-3B", 403, 190),
        (Purpose.SEARCH, "huggingface.co", "qwen3", 200, 44_100),
        (Purpose.SEARCH, "huggingface.co", "دستیار", 0, 0),
    )
    return tuple(
        NetworkRequest(
            at=1_763_700_000.0 - 90 * row,
            method="GET",
            host=host,
            purpose=purpose,
            subject=subject,
            status=status,
            received_bytes=received,
        )
        for row, (purpose, host, subject, status, received) in enumerate(rows)
    )
