"""The sentences about where a model runs, what was given up for it, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from parlance.contract.computer import Strain
from parlance.contract.notices import NoticeKind
from parlance.contract.plan import Compromise, PlacementReason
from parlance.contract.translatable import QT_TRANSLATE_NOOP
from parlance.contract.wording import as_it_is, filled, size_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from parlance.contract.notices import Notice
    from parlance.contract.plan import LoadPlan, Placement

PLACEMENTS: dict[PlacementReason, str] = {
    PlacementReason.ALL_ON_GPU: QT_TRANSLATE_NOOP("Wording", "all {layers} layers on {device}"),
    PlacementReason.EXPERTS_ON_CPU: QT_TRANSLATE_NOOP(
        "Wording", "all {layers} layers on {device}, some of their experts in memory"
    ),
    PlacementReason.PARTLY_ON_GPU: QT_TRANSLATE_NOOP(
        "Wording", "{gpu_layers} of {layers} layers on {device}"
    ),
    PlacementReason.GPU_TOO_FULL: QT_TRANSLATE_NOOP(
        "Wording",
        "processor, {threads} threads: the GPU has {free_bytes} free, and {needed_bytes} are "
        "needed at least",
    ),
    PlacementReason.NO_GPU_FOUND: QT_TRANSLATE_NOOP(
        "Wording", "processor, {threads} threads: no GPU was found"
    ),
    PlacementReason.BUILD_WITHOUT_GPU: QT_TRANSLATE_NOOP(
        "Wording",
        "processor, {threads} threads: llama.cpp was built without support for this GPU; "
        "“{detail}” builds it with",
    ),
    PlacementReason.LIBRARY_MISSING: QT_TRANSLATE_NOOP(
        "Wording", "processor, {threads} threads: the GPU's driver is missing ({detail})"
    ),
    PlacementReason.DRIVER_REFUSES: QT_TRANSLATE_NOOP(
        "Wording",
        "processor, {threads} threads: the driver of {detail} does not offer it to llama.cpp",
    ),
    PlacementReason.SWITCHED_OFF: QT_TRANSLATE_NOOP(
        "Wording", "processor, {threads} threads: GPU layers are set to 0"
    ),
    PlacementReason.ELSEWHERE: QT_TRANSLATE_NOOP("Wording", "on the server {device}"),
}

COMPROMISES: dict[Compromise, str] = {
    Compromise.SHORTER_CONTEXT: QT_TRANSLATE_NOOP(
        "Wording", "The context is shorter than the model knows, to fit the memory."
    ),
    Compromise.SMALLER_CACHE: QT_TRANSLATE_NOOP(
        "Wording", "The context memory is less precise, to fit the GPU."
    ),
    Compromise.EXPERTS_ON_CPU: QT_TRANSLATE_NOOP(
        "Wording", "Experts of some layers stay in the computer's memory."
    ),
    Compromise.FEWER_LAYERS: QT_TRANSLATE_NOOP(
        "Wording", "Some layers stay with the processor, because the GPU has no room for them."
    ),
    Compromise.STEPPED_DOWN: QT_TRANSLATE_NOOP(
        "Wording", "Loading failed for want of memory, and was repeated with less."
    ),
}

STRAINS: dict[Strain, str] = {
    Strain.MEMORY: QT_TRANSLATE_NOOP("Wording", "Memory is short: everything is slower"),
    Strain.HEAT: QT_TRANSLATE_NOOP("Wording", "The processor is hot and has slowed down"),
    Strain.BATTERY: QT_TRANSLATE_NOOP("Wording", "On battery: fewer threads"),
}

NOTICES: dict[NoticeKind, str] = {
    NoticeKind.UNLOADED_FOR_ROOM: QT_TRANSLATE_NOOP(
        "Wording", "{name} was unloaded to make room for {other}"
    ),
    NoticeKind.UNLOADED_IDLE: QT_TRANSLATE_NOOP(
        "Wording", "{name} was unloaded because it was not used"
    ),
    NoticeKind.STEPPED_DOWN: QT_TRANSLATE_NOOP(
        "Wording", "{name} did not fit as planned and was loaded with less"
    ),
    NoticeKind.CHOSEN: QT_TRANSLATE_NOOP("Wording", "{name} is here and is used from now on"),
    NoticeKind.RESTARTED: QT_TRANSLATE_NOOP(
        "Wording", "{name} ended by itself and was restarted; the answer went on"
    ),
}


def describe_notice(
    notice: Notice,
    translate: Callable[[str], str] = as_it_is,
    *,
    text: Callable[[str], str] = as_it_is,
) -> str:
    """Return what happened, without a full stop."""
    gaps = msgspec.structs.asdict(notice)
    return filled(translate(NOTICES[notice.kind]), gaps, size_text, text=text)


def describe_placement(
    placement: Placement,
    translate: Callable[[str], str] = as_it_is,
    *,
    size: Callable[[float], str] = size_text,
    number: Callable[[int], str] = str,
    text: Callable[[str], str] = as_it_is,
) -> str:
    """Return where the model runs and why, as a part of a sentence."""
    sentence = translate(PLACEMENTS[placement.reason])
    return filled(sentence, msgspec.structs.asdict(placement), size, number, text)


def describe_plan(
    plan: LoadPlan,
    translate: Callable[[str], str] = as_it_is,
    *,
    size: Callable[[float], str] = size_text,
    number: Callable[[int], str] = str,
    text: Callable[[str], str] = as_it_is,
) -> list[str]:
    """Return why the model is loaded as it is: where, then each thing that was given up."""
    where = describe_placement(plan.placement, translate, size=size, number=number, text=text)
    return [where, *(translate(COMPROMISES[each]) for each in plan.compromises)]
