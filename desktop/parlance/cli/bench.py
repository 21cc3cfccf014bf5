"""`parlance bench`: how fast a model runs on this computer."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from msgspec.structs import replace

from parlance.cli.output import Progress, write_json, write_line
from parlance.cli.workshop import open_workshop
from parlance.contract.faults import FaultError
from parlance.contract.model_settings import load_options, model_sources
from parlance.contract.plan_wording import describe_placement
from parlance.contract.wording import size_text
from parlance.hub.local.find import find_model
from parlance.hub.local.installed import InstalledModels
from parlance.modelfile.reading import token_cost
from parlance.storage.benchmarks import BenchBook
from parlance.storage.places import find_places
from parlance.work.bench import (
    BenchAsk,
    BenchProgress,
    BenchResult,
    BenchStep,
    Gauges,
    bench,
    records_of,
)
from parlance.work.gauges import engine_memory, memory_bandwidth

if TYPE_CHECKING:
    import argparse

    from parlance.cli.workshop import Workshop
    from parlance.contract.benchmarks import BenchRecord
    from parlance.contract.models import ModelEntry
    from parlance.contract.plan import Placement
    from parlance.work.bench import DeviceFigures

_STEPS = {
    BenchStep.BANDWIDTH: "Measuring the memory's bandwidth",
    BenchStep.LOADING: "Loading the model",
    BenchStep.FIRST_TOKEN: "Asking short questions",
    BenchStep.READING: "Reading prompts",
    BenchStep.WRITING: "Writing answers",
    BenchStep.TOGETHER: "Writing answers in parallel",
}


def run(arguments: argparse.Namespace) -> int:
    """Measure, keep and print; or print what is kept."""
    if arguments.list:
        _print_kept(BenchBook(find_places().benchmarks).all(), as_json=arguments.json)
        return 0
    with open_workshop() as workshop:
        entry = _entry(workshop, arguments.model)
        result = _measured(workshop, _ask(workshop, entry, arguments.repeats))
    book = BenchBook(find_places().benchmarks)
    for record in records_of(result, entry, time.time()):
        book.note(record)
    if arguments.json:
        write_json(result)
    else:
        _print(result)
    return 0


def _print_kept(records: tuple[BenchRecord, ...], *, as_json: bool) -> None:
    if as_json:
        write_json(records)
        return
    if not records:
        write_line("Nothing was measured yet: “parlance bench” measures a model.")
    for key in dict.fromkeys(record.model_key for record in records):
        write_line(key)
        for record in records:
            if record.model_key == key:
                write_line(f"    {_kept_line(record)}")


def _kept_line(record: BenchRecord) -> str:
    rates = (
        ("reading", record.reading_rate),
        ("writing", record.writing_rate),
        (f"{record.together} answers together", record.together_rate),
    )
    known = ", ".join(f"{name} {rate:.1f}" for name, rate in rates if rate)
    where = f"{record.threads} threads"
    if not record.on_processor:
        where = f"{record.gpu_layers} of {record.layers} layers"
    day = time.strftime("%Y-%m-%d", time.localtime(record.at))
    return f"{record.device}, {where}: {known} tokens a second ({day})"


def _entry(workshop: Workshop, name: str) -> ModelEntry:
    """Return the model to measure. Raises FaultError where there is none."""
    entries = InstalledModels().entries(model_sources(workshop.settings))
    entry = find_model(name or workshop.settings.model, entries)
    if entry.problem is not None:
        raise FaultError(entry.problem)
    return entry


def _ask(workshop: Workshop, entry: ModelEntry, repeats: int) -> BenchAsk:
    """Return what to measure. Raises FaultError where the file cannot be read."""
    settings = load_options(workshop.settings)
    # The text that is read says the same again and again: guessing would be too easy.
    options = replace(settings, path=entry.path, gpu_layers=-1, drafts=False)
    cost = token_cost(entry.path)
    return BenchAsk(
        options=options,
        weights_bytes=cost.weights_bytes,
        cache_bytes=cost.cell_bytes,
        repeats=repeats,
    )


def _measured(workshop: Workshop, ask: BenchAsk) -> BenchResult:
    progress = Progress()
    gauges = Gauges(memory=engine_memory, bandwidth=memory_bandwidth)
    result: BenchResult | None = None
    for item in bench(ask, workshop.engine, gauges, workshop.cancel):
        match item:
            case BenchProgress(step=step):
                progress.show(_STEPS[step])
            case BenchResult():
                result = item
    progress.clear()
    assert result is not None
    return result


def _print(result: BenchResult) -> None:
    size = size_text(result.size_bytes)
    _line("model", f"{result.name} ({result.quantization}), {size} of weights")
    _line("llama.cpp", result.llama_build)
    _line("measured", f"medians of {result.repeats}")
    _line("bandwidth", f"{size_text(result.bandwidth)} a second read from memory")
    for device in result.devices:
        write_line()
        _print_device(device)


def _print_device(device: DeviceFigures) -> None:
    placement, memory = device.placement, device.memory
    writing = f"{device.writing_rate:.1f} tokens a second ({device.answer_tokens} after them)"
    _line("runs on", _place(placement))
    _line("reading", f"{device.reading_rate:.1f} tokens a second ({device.prompt_tokens} tokens)")
    _line("writing", writing)
    if device.bandwidth_share is not None:
        each = size_text(device.bytes_per_token)
        share = f"{device.bandwidth_share:.0%} of what the bandwidth allows"
        _line("", f"{share} ({each} read for each token)")
    question = f"after a question of {device.question_tokens} tokens"
    _line("first token", f"{device.first_token_ms:.0f} ms {question}")
    _line("in parallel", f"{device.together_rate:.1f} tokens a second, {device.together} answers")
    if memory.now_bytes:
        now, peak = size_text(memory.now_bytes), size_text(memory.peak_bytes)
        _line("memory", f"{now} now, {peak} at most (the model's process)")


def _place(placement: Placement) -> str:
    # For the processor there is no reason to tell: it was asked for.
    if placement.gpu_layers == 0:
        return f"processor, {placement.threads} threads"
    return describe_placement(placement)


def _line(name: str, text: str) -> None:
    write_line(f"{name:14}{text}")
