"""Checks an installation: each task once, for real, on the loaded model."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.engine import ChatPrompt, Failed, Piece, Request, Role, Turn
from parlance.contract.faults import Fault, FaultError
from parlance.contract.sampling import Sampling
from parlance.contract.summary import SummaryOptions, SummaryResult
from parlance.contract.translation import TranslationOptions, TranslationResult
from parlance.work.summary.ask import SummaryAsk, SummaryTools
from parlance.work.summary.making import summarize_text
from parlance.work.translation.ask import TranslationAsk
from parlance.work.translation.live import translate
from parlance.work.translation.tools import TranslationTools

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from parlance.contract.cancel import Cancel
    from parlance.contract.hosts import Engine

QUESTION = "Who are you?"
SENTENCE = "The small cat sees a red bird."
TEXT = (
    "In May 2024 the town of Velmora opened a bridge of 340 metres. "
    "Many people came to look at it. The weather was mild and the day was long. "
    "The mayor said that everyone should be glad. There was music in the evening."
)


class TaskCheck(msgspec.Struct, frozen=True, kw_only=True):
    """What came of one task. `answer` is what the model wrote."""

    task: str
    ok: bool
    answer: str = ""
    seconds: float = 0.0
    fault: Fault | None = None


def check_tasks(engine: Engine, cancel: Cancel) -> Iterator[TaskCheck]:
    """Yield the outcome of a chat, a translation and a summary. Raises Cancelled."""
    yield _check("chat", lambda: _chat(engine, cancel))
    yield _check("translate", lambda: _translate(engine, cancel))
    yield _check("summarize", lambda: _summarize(engine, cancel))


def _check(task: str, run: Callable[[], str]) -> TaskCheck:
    started = time.monotonic()
    try:
        answer = run()
    except FaultError as error:
        return TaskCheck(task=task, ok=False, fault=error.fault)
    seconds = round(time.monotonic() - started, 3)
    return TaskCheck(task=task, ok=bool(answer.strip()), answer=answer, seconds=seconds)


def _chat(engine: Engine, cancel: Cancel) -> str:
    prompt = ChatPrompt(turns=(Turn(Role.USER, QUESTION),))
    request = Request(prompt=prompt, sampling=Sampling(temperature=0.0), max_tokens=200)
    parts: list[str] = []
    for _, event in engine.run([(0, request)], cancel):
        match event:
            case Piece(text=text):
                parts.append(text)
            case Failed(fault=fault):
                raise FaultError(fault)
            case _:
                pass
    return "".join(parts)


def _translate(engine: Engine, cancel: Cancel) -> str:
    options = TranslationOptions(source="en", target="fr")
    ask = TranslationAsk(text=SENTENCE, options=options)
    for event in translate(ask, TranslationTools(engine=engine), cancel):
        if isinstance(event, TranslationResult):
            return event.text
    return ""


def _summarize(engine: Engine, cancel: Cancel) -> str:
    ask = SummaryAsk(options=SummaryOptions(words=30))
    for event in summarize_text(TEXT, ask, SummaryTools(engine=engine), cancel):
        if isinstance(event, SummaryResult):
            return event.text
    return ""
