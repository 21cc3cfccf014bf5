"""What is typed is read with several vocabularies; the newest text wins, and stories follow it."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import msgspec
import pytest

from parlance.contract.inspection_tokens import MOST_VOCABULARIES, Method
from parlance.contract.sample_sentences import SAMPLE_SENTENCES
from parlance.engine.vocabularies.reader import VocabularyReader
from parlance.resources import starter_model
from parlance.services.inspect_tokens import TokensService
from parlance.services.jobs import Jobs
from parlance.services.newest_next import NewestNext
from tests.gguf_factory import write_model
from tests.window.fakes import FakeModels, ready, starter_entry

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from parlance.children.nursery import Nursery
    from parlance.contract.cancel import Cancel
    from parlance.contract.models import ModelEntry


@pytest.fixture
def jobs(qapp: object) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


@pytest.fixture
def starter() -> ModelEntry:
    return msgspec.structs.replace(starter_entry(), path=str(starter_model()))


def other(folder: Path, name: str = "other") -> ModelEntry:
    path = write_model(folder / f"{name}.gguf")
    return msgspec.structs.replace(starter_entry(), key=name, name=name, path=str(path))


@pytest.fixture
def models(starter: ModelEntry) -> FakeModels:
    return FakeModels((starter,))


@pytest.fixture
def tokens(nursery: Nursery, models: FakeModels, jobs: Jobs) -> Iterator[TokensService]:
    made = TokensService(VocabularyReader(nursery), models, jobs)  # type: ignore[arg-type]
    yield made
    made.deleteLater()


def texts(tokens: TokensService) -> list[str]:
    return [
        b"".join(token.content for token in reading.tokenized.tokens).decode().lstrip()
        for reading in tokens.read.readings
        if reading.tokenized is not None
    ]


def test_a_text_is_read_by_the_model_in_use_and_by_others(
    qtbot: QtBot, tokens: TokensService, models: FakeModels, starter: ModelEntry, tmp_path: Path
) -> None:
    tokens.put("the")
    tokens.put("the cat")
    assert tokens.busy
    models.show(ready(starter))
    qtbot.waitUntil(lambda: texts(tokens) == ["the cat"])
    added = other(tmp_path)
    models.entries = (starter, added)
    models.listed.emit()
    assert tokens.others == (added,)
    tokens.add(added.key)
    assert tokens.shown == (starter, added)
    qtbot.waitUntil(lambda: texts(tokens) == ["the cat", "the cat"])
    tokens.remove(added.key)
    qtbot.waitUntil(lambda: texts(tokens) == ["the cat"] and not tokens.busy)
    assert tokens.wanted.text == tokens.read.text


def test_only_so_many_stand_side_by_side(
    tokens: TokensService, models: FakeModels, tmp_path: Path
) -> None:
    models.entries = tuple(other(tmp_path, f"m{number}") for number in range(6))
    for entry in models.entries:
        tokens.add(entry.key)
    assert len(tokens.shown) == MOST_VOCABULARIES
    assert tokens.others == ()


def test_stories_and_samples_are_told_of_the_text_that_was_read(
    qtbot: QtBot, tokens: TokensService, models: FakeModels, starter: ModelEntry, tmp_path: Path
) -> None:
    models.show(ready(starter))
    tokens.put("Hello")
    qtbot.waitUntil(lambda: texts(tokens) == ["Hello"])
    tokens.tell(starter.path, 0)
    qtbot.waitUntil(lambda: tokens.story is not None)
    assert tokens.story is not None
    assert (tokens.story.word, tokens.story.method) == ("Hello", Method.SCORES)
    damaged = tmp_path / "damaged.gguf"
    damaged.write_bytes(b"GGUF")
    models.entries = (msgspec.structs.replace(starter, path=str(damaged), key="damaged"),)
    tokens.add("damaged")
    with qtbot.waitSignal(tokens.counted):
        tokens.count()
    (sample,) = tokens.samples
    assert len(tokens.shown) == 2
    assert len(sample.counts) == len(SAMPLE_SENTENCES)
    tokens.put("Other")
    with qtbot.waitSignal(tokens.told):
        pass
    assert tokens.story is None
    tokens.tell("/ada/none.gguf", 0)
    qtbot.waitUntil(lambda: tokens.story_fault is not None)


def test_processes_end_when_nobody_asks(
    qtbot: QtBot, tokens: TokensService, models: FakeModels, starter: ModelEntry
) -> None:
    reader = tokens._reader
    models.show(ready(starter))
    tokens.put("Hello")
    qtbot.waitUntil(lambda: texts(tokens) == ["Hello"])
    assert list(reader._open) == [starter.path]
    tokens._idle.setInterval(0)
    tokens._idle.start()
    qtbot.waitUntil(lambda: not reader._open)


def test_what_runs_is_let_finish_and_the_newest_comes_next(qtbot: QtBot, jobs: Jobs) -> None:
    line, told, over = NewestNext(jobs), [], threading.Event()

    def waiting(_cancel: Cancel) -> Iterator[str]:
        over.wait(5)
        yield "first"

    def quick(name: str):
        return lambda _cancel: iter((name,))

    line.run(waiting, told.append, lambda _fault: None)
    line.run(quick("second"), told.append, lambda _fault: None)
    line.run(quick("third"), told.append, lambda _fault: None)
    over.set()
    qtbot.waitUntil(lambda: told == ["first", "third"] and not line.busy)


def test_what_is_stopped_and_what_is_next_are_heard_of_no_more(qtbot: QtBot, jobs: Jobs) -> None:
    line, told, over = NewestNext(jobs), [], threading.Event()

    def waiting(_cancel: Cancel) -> Iterator[str]:
        over.wait(5)
        yield "first"

    def quick(name: str):
        return lambda _cancel: iter((name,))

    line.run(waiting, told.append, lambda _fault: None)
    line.run(quick("second"), told.append, lambda _fault: None)
    line.stop()
    assert not line.busy
    line.run(quick("third"), told.append, lambda _fault: None)
    over.set()
    qtbot.waitUntil(lambda: not line.busy)
    assert told == ["third"]
