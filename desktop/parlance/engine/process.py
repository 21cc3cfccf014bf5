"""The engine's process: one thread takes frames, the main thread loads and decodes."""

from __future__ import annotations

import os
import queue
import sys
import threading
from typing import TYPE_CHECKING, assert_never

import msgspec

from parlance.children.frames import FrameError, FrameReader
from parlance.children.limits import ENGINE, prefer_as_victim
from parlance.children.nursery import Nursery
from parlance.children.streams import begin_child
from parlance.contract.faults import FaultError
from parlance.engine.stops import Stops
from parlance.engine.wire import (
    Count,
    Counted,
    CountPrompt,
    Events,
    Load,
    Loaded,
    LoadFailed,
    Loading,
    Refused,
    Render,
    Rendered,
    Run,
    Stop,
    ToEngine,
)

if TYPE_CHECKING:
    from parlance.children.streams import Pipes
    from parlance.contract.engine import Prompt
    from parlance.engine.loading import LoadedModel

_PROGRESS_STEP = 0.01


def main() -> int:
    """Serve one model until the input closes."""
    pipes = begin_child(ENGINE)
    prefer_as_victim()
    EngineProcess(pipes).serve()
    return 0


class EngineProcess:
    """Loads one model and answers what is asked of it."""

    def __init__(self, pipes: Pipes) -> None:
        """Begin to take frames."""
        self._writer = pipes.writer
        self._inbox: queue.SimpleQueue[ToEngine] = queue.SimpleQueue()
        self._stops = Stops()
        self._nursery = Nursery()
        self._model: LoadedModel | None = None
        self._shown = 0.0
        decoder: msgspec.msgpack.Decoder[ToEngine] = msgspec.msgpack.Decoder(ToEngine)
        reader = FrameReader(pipes.incoming, decoder)
        threading.Thread(target=self._read, args=(reader,), name="frames", daemon=True).start()

    def serve(self) -> None:
        """Take frames while idle, and decode a step between them while there is work."""
        while True:
            model = self._model
            busy = model is not None and model.scheduler.busy
            if not busy or not self._inbox.empty():
                self._handle(self._inbox.get())
            elif model is not None and (events := model.scheduler.step()):
                self._writer.write(Events(events=tuple(events)))

    def _read(self, reader: FrameReader[ToEngine]) -> None:
        """Pass frames on; what stops something is acted on here, while the other thread works."""
        try:
            for frame in reader:
                if isinstance(frame, Stop):
                    self._stops.add(frame.ids)
                self._inbox.put(frame)
        except FrameError as error:
            sys.stderr.write(f"{error}\n")
            sys.stderr.flush()
        # Nobody listens any more, and there is nothing to save. The main thread may be
        # deep in a computation, which this does not wait for.
        os._exit(0)

    def _handle(self, frame: ToEngine) -> None:
        match frame:
            case Load():
                self._load(frame)
            case Run(id=key, request=request):
                self._loaded().scheduler.submit(key, request)
            case Stop():
                pass  # known to the scheduler through `Stops`
            case Count(id=key, text=text):
                self._writer.write(Counted(id=key, tokens=self._loaded().prompts.count(text)))
            case CountPrompt(id=key, prompt=prompt):
                self._writer.write(self._count_prompt(key, prompt))
            case Render(id=key, prompt=prompt):
                self._writer.write(self._render(key, prompt))
            case _:
                assert_never(frame)

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
        self._writer.write(Loaded(description=self._model.description))
        self._model.prompts.warm()

    def _report(self, share: float) -> bool:
        if share - self._shown >= _PROGRESS_STEP or share >= 1.0:
            self._shown = share
            self._writer.write(Loading(share=share))
        return True

    def _count_prompt(self, key: int, prompt: Prompt) -> Counted | Refused:
        try:
            return Counted(id=key, tokens=len(self._loaded().prompts.tokenize(prompt).tokens))
        except FaultError as error:
            return Refused(id=key, fault=error.fault)

    def _render(self, key: int, prompt: Prompt) -> Rendered | Refused:
        try:
            return Rendered(id=key, text=self._loaded().prompts.render(prompt))
        except FaultError as error:
            return Refused(id=key, fault=error.fault)
