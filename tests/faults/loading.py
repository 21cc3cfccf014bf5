"""Loads model files and chats with them, as an engine's process does; see victims.py.

A case is the path of a file.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from parlance.children.nursery import Nursery
from parlance.contract.engine import ChatPrompt, Failed, Pooling, RawPrompt, Request, Role, Turn
from parlance.contract.faults import FaultError
from parlance.contract.models import LoadOptions
from parlance.engine.checked import checked_header
from parlance.engine.loading import load_model
from parlance.engine.prompting import templates
from parlance.engine.scheduling.stops import Stops
from parlance.engine.wire import Load
from tests.faults.victims import answer_cases

if TYPE_CHECKING:
    from parlance.engine.loading import LoadedModel

MOST_BYTES = 6 << 30
TEXT = "The cat sat on the mat, and 7 é 你好 <|im_end|>."


class Loading:
    """Loads one model after another; they stay in memory, as in a process of their own."""

    def __init__(self) -> None:
        """Share one process that renders templates among all."""
        self._nursery = Nursery()
        shared = templates._Renderer(self._nursery)
        shared.warm()  # a load forbids to start programs
        templates._Renderer = lambda _nursery: shared  # type: ignore[assignment,misc]

    def outcome_of(self, path: object) -> str:
        """Return the name of what came of loading the file, and of a short chat with it."""
        assert isinstance(path, str)
        stops = Stops()
        try:
            options = LoadOptions(path=path, threads=1, context=256)
            load = Load(options=options, header=checked_header(path))
            model = load_model(
                load, nursery=self._nursery, stops=stops, progress=lambda _share: None
            )
        except FaultError as error:
            return f"not loaded: {type(error.fault).__name__}"
        return self._asked(model, stops)

    def _asked(self, model: LoadedModel, stops: Stops) -> str:
        faults = set()
        prompts = (ChatPrompt(turns=(Turn(Role.USER, TEXT),)), RawPrompt(text=TEXT))
        for key, prompt in enumerate(prompts):
            if model.conductor is not None:
                stops.arrive(key)
                model.conductor.submit(key, Request(prompt=prompt, max_tokens=6))
                while model.conductor.busy:
                    for _key, event in model.conductor.step():
                        if isinstance(event, Failed):
                            faults.add(type(event.fault).__name__)
        if model.embedder.can_embed:
            try:
                model.embedder.embed([TEXT], Pooling.MODEL, lambda: None)
            except FaultError as error:
                faults.add(type(error.fault).__name__)
        return f"asked: {', '.join(sorted(faults))}" if faults else "answered"

    def close(self) -> None:
        self._nursery.close()


def main() -> None:
    os.environ["GGML_NO_BACKTRACE"] = "1"
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MOST_BYTES, MOST_BYTES))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    loading = Loading()
    answer_cases(loading.outcome_of)
    loading.close()


if __name__ == "__main__":
    main()
