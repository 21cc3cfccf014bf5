"""The engine's process: one thread takes frames, the main thread loads and decodes."""

from __future__ import annotations

import os
import queue
import sys
import threading
import time
from typing import TYPE_CHECKING, NoReturn, assert_never

import msgspec

from parlance.children.frames import FrameError, FrameReader
from parlance.children.limits import ENGINE, ENGINE_WITH_SERVERS, prefer_as_victim
from parlance.children.nursery import Nursery
from parlance.children.streams import begin_child
from parlance.contract.cancel import Cancelled
from parlance.contract.engine import Done, Failed, Piece, Priority, PromptRead, Request
from parlance.contract.faults import FaultError, NotCapable
from parlance.contract.models import Capability
from parlance.engine.devices.lost import DEVICE_FAILED, device_failure
from parlance.engine.enclosing import enclose_engine
from parlance.engine.prompting.templates import RendererGone
from parlance.engine.scheduling.stops import NEVER_RAN, Stops
from parlance.engine.wire import (
    Count,
    Counted,
    CountPrompt,
    Embed,
    Embedded,
    Events,
    Forget,
    Load,
    Loaded,
    LoadFailed,
    Loading,
    NextToken,
    Refused,
    Render,
    Rendered,
    Rerank,
    Reranked,
    Run,
    ScoreText,
    Stop,
    ToEngine,
    Tokenize,
    Tokenized,
    UseThreads,
    Warm,
)

if TYPE_CHECKING:
    from parlance.children.frames import FrameWriter
    from parlance.children.limits import Limits
    from parlance.contract.engine import Event
    from parlance.contract.faults import Fault
    from parlance.engine.loading import LoadedModel
    from parlance.engine.scheduling.conductor import Conductor
    from parlance.engine.scheduling.scheduler import Step
    from parlance.engine.wire import Answer, Examination, Question

    Frame = Load | Run | Forget | UseThreads | Question
    _Plain = Count | CountPrompt | Render | Tokenize | Embed | Rerank

_RENDERER_GONE = 71
"""Exit status of a process that can render no templates any more."""

_PROGRESS_STEP = 0.01

_CHORES_SECONDS = 1.0
"""So long nothing was asked before the states of conversations are saved."""

_BETWEEN_SECONDS = 0.03
"""What is asked while an answer is generated gets so long between two of its steps."""


def main() -> int:
    """Serve one model until the input closes."""
    return _run(ENGINE)


def main_with_servers() -> int:
    """Do so with devices of RPC servers, the only addresses that the process can reach."""
    return _run(ENGINE_WITH_SERVERS)


def _run(limits: Limits) -> int:
    pipes = begin_child(limits)
    prefer_as_victim()
    reader = FrameReader(pipes.incoming, msgspec.msgpack.Decoder(ToEngine))
    first = _until_load(reader)
    if first:
        try:
            EngineProcess(reader, pipes.writer, first).serve()
        except RendererGone as error:
            _end(f"parlance: {error}", _RENDERER_GONE)
    return 0


def _end(words: str, status: int) -> NoReturn:
    """End the process at once; who waits for an answer asks the next one for it."""
    sys.stderr.write(f"{words}\n")
    sys.stderr.flush()
    os._exit(status)


def _until_load(reader: FrameReader[ToEngine]) -> list[Frame]:
    """Return what comes up to the model, within whose bounds the process is then; or nothing.

    Threads that were started before would stay outside of them.
    """
    frames: list[Frame] = []
    try:
        for frame in reader:
            if isinstance(frame, Load):
                enclose_engine(frame.options)
                return [*frames, frame]
            if isinstance(frame, UseThreads):  # nothing else makes sense as yet
                frames.append(frame)
    except (FrameError, OSError) as error:
        sys.stderr.write(f"{error}\n")
    return []


class EngineProcess:
    """Loads one model and answers what is asked of it."""

    def __init__(
        self, reader: FrameReader[ToEngine], writer: FrameWriter, first: list[Frame]
    ) -> None:
        """Begin to take frames, after those that came first."""
        self._writer = writer
        self._inbox: queue.SimpleQueue[Frame] = queue.SimpleQueue()
        self._stops = Stops()
        self._nursery = Nursery()
        self._model: LoadedModel | None = None
        self._threads = 0
        self._shown = 0.0
        for frame in first:
            self._inbox.put(frame)
        threading.Thread(target=self._read, args=(reader,), name="frames", daemon=True).start()

    def serve(self) -> None:
        """Take frames while idle, and compute a step between them while there is work."""
        while True:
            conductor = self._conductor
            if conductor is None or not conductor.busy:
                self._handle(self._idle())
                continue
            until = time.perf_counter() + _BETWEEN_SECONDS
            while not self._inbox.empty() and time.perf_counter() < until:
                self._handle(self._inbox.get())
            if step := conductor.step():
                self._tell(step)

    @property
    def _conductor(self) -> Conductor | None:
        return None if self._model is None else self._model.conductor

    def _idle(self) -> Frame:
        """Return the next frame; do what can wait while none comes."""
        model = self._model
        while model is not None and model.has_chores:
            try:
                return self._inbox.get(timeout=_CHORES_SECONDS)
            except queue.Empty:
                model.do_chores()
        return self._inbox.get()

    def _tell(self, step: Step) -> None:
        """Write what a step brought: all events in one frame."""
        events: list[tuple[int, Event]] = []
        for key, outcome in step:
            if isinstance(outcome, Failed | Refused):
                self._end_if_device_failed(outcome.fault)
            if isinstance(outcome, PromptRead | Piece | Done | Failed):
                events.append((key, outcome))
            else:
                self._writer.write(outcome)
        if events:
            self._writer.write(Events(events=tuple(events)))

    def _read(self, reader: FrameReader[ToEngine]) -> None:
        """Pass frames on; what stops something is acted on here, while the other thread works."""
        try:
            for frame in reader:
                match frame:
                    case Stop(ids=ids):
                        self._stop(ids)
                    case Load() | Forget() | UseThreads():
                        self._inbox.put(frame)
                    case _:
                        urgent = isinstance(frame, Run) and frame.request.priority is Priority.CHAT
                        self._stops.arrive(frame.id, urgent=urgent)
                        self._inbox.put(frame)
        except (FrameError, OSError) as error:
            sys.stderr.write(f"{error}\n")
            sys.stderr.flush()
        # Nobody listens any more, and there is nothing to save. The main thread may be
        # deep in a computation, which this does not wait for.
        os._exit(0)

    def _stop(self, ids: tuple[int, ...]) -> None:
        """Stop what has begun soon, and answer for what has not; in the thread that reads."""
        dropped = self._stops.ask(ids)
        if dropped:
            self._writer.write(Events(events=tuple((key, NEVER_RAN) for key in dropped)))

    def _handle(self, frame: Frame) -> None:
        match frame:
            case Load():
                self._load(frame)
            case Run(id=key, request=request):
                self._submit(key, request)
            case Warm() | NextToken() | ScoreText():
                self._submit(frame.id, frame)
            case Forget(conversation=conversation):
                memory = self._loaded().memory
                if memory is not None:
                    memory.forget(conversation)
            case UseThreads(count=count):
                self._threads = count
                self._apply_threads()
            case Count() | CountPrompt() | Render() | Tokenize() | Embed() | Rerank():
                self._answer(frame)
            case _:
                assert_never(frame)

    def _submit(self, key: int, asked: Request | Examination) -> None:
        """Hand a request to the scheduler, or refuse it where the model cannot generate."""
        conductor = self._conductor
        if conductor is not None:
            conductor.submit(key, asked)
            return
        if not self._stops.begin(key):
            return
        name = self._loaded().description.name
        fault = NotCapable(name=name, capability=Capability.GENERATE.value)
        if isinstance(asked, Request):
            self._writer.write(Events(events=((key, Failed(fault=fault)),)))
        else:
            self._writer.write(Refused(id=key, fault=fault))
        self._stops.end(key)

    def _loaded(self) -> LoadedModel:
        # The client asks for nothing before it has seen Loaded.
        assert self._model is not None
        return self._model

    def _load(self, frame: Load) -> None:
        from parlance.engine.loading import load_model  # noqa: PLC0415 - llama.cpp, after the hello

        try:
            self._model = load_model(
                frame, nursery=self._nursery, stops=self._stops, progress=self._report
            )
        except FaultError as error:
            self._writer.write(LoadFailed(fault=error.fault))
            return
        self._apply_threads()
        self._writer.write(Loaded(description=self._model.description))
        self._model.prompts.warm()

    def _apply_threads(self) -> None:
        """Have everything compute with as many threads as were asked for, if it is loaded.

        Never with more than planned: who asks knows the processor, and not what the person
        has set for the model.
        """
        if self._model is None:
            return
        planned = self._model.description.placement.threads
        count = min(self._threads or planned, planned)
        self._model.embedder.use_threads(count)
        if self._model.conductor is not None:
            self._model.conductor.use_threads(count)

    def _end_if_device_failed(self, fault: Fault) -> None:
        """End the process if `fault` means that what its devices hold is not sound any more."""
        words = device_failure(fault, self._loaded().description.plan)
        if words is not None:
            _end(words, DEVICE_FAILED)

    def _report(self, share: float) -> None:
        if share - self._shown >= _PROGRESS_STEP or share >= 1.0:
            self._shown = share
            self._writer.write(Loading(share=share))

    def _answer(self, question: _Plain) -> None:
        if not self._stops.begin(question.id):
            return
        try:
            self._writer.write(self._answer_to(question))
        except Cancelled:
            pass  # nobody waits for it
        except FaultError as error:
            self._end_if_device_failed(error.fault)
            self._writer.write(Refused(id=question.id, fault=error.fault))
        finally:
            self._stops.end(question.id)

    def _answer_to(self, question: _Plain) -> Answer:
        """Return the answer. Raises FaultError and Cancelled."""
        prompts = self._loaded().prompts
        embedder = self._loaded().embedder
        key = question.id

        def check() -> None:
            self._stops.check(key)

        match question:
            case Count(texts=texts):
                return Counted(id=key, tokens=tuple(prompts.count(text, check) for text in texts))
            case CountPrompt(prompt=prompt):
                return Counted(id=key, tokens=(len(prompts.tokenize(prompt, check).tokens),))
            case Render(prompt=prompt):
                return Rendered(id=key, text=prompts.render(prompt))
            case Tokenize(prompt=prompt):
                return Tokenized(id=key, parts=tuple(prompts.parts(prompt, check)))
            case Embed(texts=texts, pooling=pooling):
                return Embedded(id=key, vectors=tuple(embedder.embed(texts, pooling, check)))
            case Rerank(query=query, documents=documents):
                scores = embedder.rerank(query, documents, check)
                return Reranked(id=key, scores=tuple(scores))
            case _:
                assert_never(question)
