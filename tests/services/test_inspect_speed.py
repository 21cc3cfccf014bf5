"""The model in use is measured when asked, and what comes of it is kept."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import msgspec
import pytest

from parlance.contract.engine import Done
from parlance.contract.faults import EngineCrashed
from parlance.modelfile.reading import TokenCost
from parlance.services.inspect_speed import SpeedService
from parlance.services.jobs import Jobs
from parlance.storage.benchmarks import BenchBook
from parlance.work.rates import Rates
from tests.scripted_engine import Reply, ScriptedEngine
from tests.window.fakes import FakeModels, ready, starter_entry

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from parlance.contract.cancel import Cancel
    from parlance.contract.engine import Event, Request


class Timed(ScriptedEngine):
    """Takes 40 ms for a prompt, and 10 ms for each token after the first."""

    def __init__(self) -> None:
        super().__init__(lambda request: Reply(pieces=("x",) * request.max_tokens))

    def run(  # type: ignore[override]
        self, requests: Iterable[tuple[object, Request]], cancel: Cancel
    ) -> Iterator[tuple[object, Event]]:
        for key, event in super().run(requests, cancel):
            if isinstance(event, Done):
                spent = 10.0 * (event.usage.generated_tokens - 1)
                usage = msgspec.structs.replace(
                    event.usage, ttft_ms=40.0, prompt_ms=40.0, generate_ms=spent
                )
                yield key, msgspec.structs.replace(event, usage=usage)
            else:
                yield key, event


@pytest.fixture
def jobs(qapp: object) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


@pytest.fixture
def rates(tmp_path: Path) -> Rates:
    book = BenchBook(tmp_path / "benchmarks.json")
    return Rates(book, lambda _path: TokenCost(weights_bytes=1_000, cell_bytes=2))


class Models(FakeModels):
    """Has the model loaded that a test shows."""

    @contextmanager
    def ensure_for(self, _want: object, cancel: Cancel) -> Iterator[None]:
        cancel.check()
        yield


@pytest.fixture
def models(qapp: object) -> Models:
    made = Models((starter_entry(),))
    made.show(ready(starter_entry()))
    return made


def service(engine: ScriptedEngine, rates: Rates, models: Models, jobs: Jobs) -> SpeedService:
    path = engine.describe().path
    rates.know(msgspec.structs.replace(starter_entry(), path=path))
    return SpeedService(engine, rates, models, jobs, bandwidth=lambda _threads: 1e9)


def test_what_is_measured_is_kept_and_found_again(
    qtbot: QtBot, rates: Rates, models: Models, jobs: Jobs
) -> None:
    engine = Timed()
    speed = service(engine, rates, models, jobs)
    speed.read()
    assert speed.is_measurable
    speed.measure()
    assert speed.progress is not None
    qtbot.waitUntil(lambda: speed.record is not None)
    assert speed.progress is None
    assert speed.record is not None
    assert speed.record.curve is not None
    assert speed.record.curve.bandwidth == 1e9
    (point,) = speed.record.curve.points  # there is one place only
    assert point.rate == pytest.approx(100.0)
    assert (point.first_token_ms, point.token_ms) == pytest.approx((40.0, 10.0))
    again = service(engine, rates, models, jobs)
    again.read()
    qtbot.waitUntil(lambda: again.record == speed.record)


def test_why_nothing_was_measured_is_told(
    qtbot: QtBot, rates: Rates, models: Models, jobs: Jobs
) -> None:
    fault = EngineCrashed(exit_code=-9)
    speed = service(ScriptedEngine(lambda _request: Reply(fault=fault)), rates, models, jobs)
    speed.measure()
    qtbot.waitUntil(lambda: speed.fault is not None)
    assert speed.fault == fault
    assert speed.progress is None
    assert speed.record is None


def test_nothing_of_another_model_is_shown(
    qtbot: QtBot, rates: Rates, models: Models, jobs: Jobs
) -> None:
    engine = Timed()
    speed = service(engine, rates, models, jobs)
    speed.read()
    speed.measure()
    qtbot.waitUntil(lambda: speed.record is not None)
    speed.measure()
    speed.stop()
    assert speed.progress is None
    models.show(ready(msgspec.structs.replace(starter_entry(), key="other")))
    assert speed.record is None
