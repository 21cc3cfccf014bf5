"""How fast models are on this computer, as ordinary answers tell it."""

from __future__ import annotations

import threading
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

import msgspec

from parlance.contract.benchmarks import BenchRecord
from parlance.contract.engine import Done
from parlance.contract.faults import FaultError
from parlance.contract.plan import PlacementReason
from parlance.modelfile.reading import TokenCost, token_cost

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from parlance.contract.benchmarks import SpeedCurve
    from parlance.contract.engine import Event, Usage
    from parlance.contract.models import ModelDescription, ModelEntry

Key = TypeVar("Key")

LEAST_READ = 128
"""Prompts of fewer tokens tell more of what is done once than of the reading."""

LEAST_WRITTEN = 32
"""The same for answers."""

LEAST_SECONDS = 5.0
"""Work of many requests that was done sooner tells nothing of how they run together."""

_LEAST_SHARE = 0.3
"""So much of that time has to be writing: what is taken for reading is not exact."""

_NEWEST = 0.3
"""Weight of what was measured last, in the average."""

_FARTHEST = 2.0
"""What is measured counts as this many times the average at most: something else ran."""

_SIMILAR = 0.1
"""Layers on the GPU may differ by this share and the rates are still about the same."""


class Book(Protocol):
    """What keeps records."""

    def all(self) -> tuple[BenchRecord, ...]:
        """Return all of them, the newest first."""

    def note(self, record: BenchRecord) -> None:
        """Keep one in place of an older one of the same model and placement."""


class Watch:
    """A time in which the engine was asked for something.

    Attributes:
        alone: whether nobody else asked for anything meanwhile.
    """

    def __init__(self, *, alone: bool) -> None:
        """Begin."""
        self.alone = alone


class _Model(msgspec.Struct, frozen=True):
    """A loaded model: its key, the size of its files, what it reads for a token."""

    key: str
    size_bytes: int
    cost: TokenCost


class Rates:
    """Tells rates of models from records, and makes records of what answers took.

    Safe from any thread. The first request after a model was loaded is never counted: it
    pays for what is done once.
    """

    def __init__(
        self,
        book: Book,
        cost: Callable[[str], TokenCost] = token_cost,
        *,
        slowed: Callable[[], bool] = lambda: False,
    ) -> None:
        """Keep records in `book`; `cost` tells what the model at a path reads for a token.

        Nothing is learned while `slowed()` is true: what is slow on battery is not the model.
        """
        self._book = book
        self._slowed = slowed
        self._cost = cost
        self._lock = threading.Lock()
        self._entries: dict[str, ModelEntry] = {}
        self._models: dict[str, _Model] = {}
        self._warm: set[str] = set()
        self._watches: list[Watch] = []

    def records(self) -> tuple[BenchRecord, ...]:
        """Return everything that is kept, the newest first."""
        return self._book.all()

    def know(self, entry: ModelEntry) -> None:
        """Take note of a model that is being loaded: a path alone does not tell its key."""
        with self._lock:
            self._entries[entry.path] = entry
            self._models.pop(entry.path, None)
            self._warm.discard(entry.path)

    def record_for(self, description: ModelDescription) -> BenchRecord | None:
        """Return what is known of the loaded model where it is; None if nothing is."""
        model = self._model(description)
        return None if model is None else self._kept(model, description)

    @contextmanager
    def watching(self) -> Iterator[Watch]:
        """Give a watch over what the engine is asked for inside the block."""
        with self._lock:
            watch = Watch(alone=not self._watches)
            for other in self._watches:
                other.alone = False
            self._watches.append(watch)
        try:
            yield watch
        finally:
            with self._lock:
                self._watches.remove(watch)

    def following(
        self, description: ModelDescription, events: Iterator[tuple[Key, Event]]
    ) -> Iterator[tuple[Key, Event]]:
        """Yield the events of one request, and note what it took if nothing else ran."""
        with self.watching() as watch:
            for key, event in events:
                if isinstance(event, Done) and watch.alone:
                    self.note(description, event.usage)
                yield key, event

    def note(self, description: ModelDescription, usage: Usage) -> None:
        """Take what one answer took that ran alone.

        Its rates count where it is long enough; reading only what was computed, of a
        prompt that was not known before; writing only without drafts.
        """
        depth = usage.prompt_tokens + usage.generated_tokens // 2
        self._take(description, _reading(usage), _writing(usage), depth)

    def note_reading(self, description: ModelDescription, usage: Usage) -> None:
        """Take the reading alone of a request that began before others did."""
        self._take(description, _reading(usage), 0.0, 0)

    def note_together(
        self, description: ModelDescription, read: int, written: int, seconds: float, at_once: int
    ) -> None:
        """Take what many requests took, which ran `at_once` at a time.

        `read` tokens were computed and `written` generated by all of them. Needs the
        reading rate to tell how much of the time was writing.
        """
        record = self.record_for(description)
        if record is None or record.reading_rate <= 0 or seconds < LEAST_SECONDS:
            return
        writing = seconds - read / record.reading_rate
        if at_once < 2 or writing < _LEAST_SHARE * seconds:  # noqa: PLR2004 - not together
            return
        rate = written / writing
        if record.together == at_once:
            rate = _averaged(record.together_rate, rate)
        self._book.note(
            msgspec.structs.replace(record, together=at_once, together_rate=rate, at=time.time())
        )

    def note_curve(
        self, description: ModelDescription, curve: SpeedCurve, reading_rate: float
    ) -> None:
        """Keep what was measured with more and more requests at once."""
        model = self._model(description)
        if model is None or not curve.points:
            return
        first, last = curve.points[0], curve.points[-1]
        self._book.note(
            msgspec.structs.replace(
                _empty(model, description),
                reading_rate=reading_rate,
                writing_rate=first.rate,
                read_bytes=curve.step_bytes(1) if curve.weights_bytes else 0,
                together=last.together,
                together_rate=last.rate,
                curve=curve,
            )
        )

    def cost_of(self, description: ModelDescription) -> TokenCost:
        """Return what the loaded model reads for a token; zeros where that is not known."""
        model = self._model(description)
        return TokenCost() if model is None else model.cost

    def _take(
        self, description: ModelDescription, reading: float, writing: float, depth: int
    ) -> None:
        if self._slowed():
            return
        model = self._model(description)
        if model is None or self._is_cold(description.path) or not (reading or writing):
            return
        old = self._kept(model, description)
        new = _empty(model, description)
        if old is not None and old.threads == new.threads:
            read_bytes = old.read_bytes
            if writing and model.cost.at(depth):
                read_bytes = int(_averaged(old.read_bytes, model.cost.at(depth)))
            reading = _averaged(old.reading_rate, reading)
            writing = _averaged(old.writing_rate, writing)
            together, together_rate, curve = old.together, old.together_rate, old.curve
        else:
            read_bytes = model.cost.at(depth) if writing else 0
            together, together_rate, curve = 0, 0.0, None
        self._book.note(
            msgspec.structs.replace(
                new,
                reading_rate=reading,
                writing_rate=writing,
                read_bytes=read_bytes,
                together=together,
                together_rate=together_rate,
                curve=curve,
            )
        )

    def _is_cold(self, path: str) -> bool:
        with self._lock:
            is_cold = path not in self._warm
            self._warm.add(path)
        return is_cold

    def _kept(self, model: _Model, description: ModelDescription) -> BenchRecord | None:
        """Return the record of the model whose placement is the nearest, if it is near."""
        placement = description.placement
        layers = placement.gpu_layers
        near = [
            record
            for record in self._book.all()
            if (record.model_key, record.model_bytes) == (model.key, model.size_bytes)
            and record.device == placement.device
            and record.on_processor == (layers == 0)
            and abs(record.gpu_layers - layers) <= _SIMILAR * placement.layers
        ]
        return min(near, key=lambda record: abs(record.gpu_layers - layers), default=None)

    def _model(self, description: ModelDescription) -> _Model | None:
        """Return what is known of the loaded model; None where a server runs it."""
        reason = description.placement.reason
        if description.leaves_computer or reason is PlacementReason.ELSEWHERE:
            return None
        with self._lock:
            model = self._models.get(description.path)
            entry = self._entries.get(description.path)
        if model is None:
            model = self._looked_at(description, entry)
            with self._lock:
                self._models[description.path] = model
        return model

    def _looked_at(self, description: ModelDescription, entry: ModelEntry | None) -> _Model:
        path = description.path
        try:
            cost = self._cost(path)
        except FaultError:  # the file has gone while it is loaded
            cost = TokenCost()
        if entry is not None:
            return _Model(entry.key, entry.size_bytes, cost)
        try:
            return _Model(path, Path(path).stat().st_size, cost)
        except OSError:
            return _Model(path, description.size_bytes, cost)


def _reading(usage: Usage) -> float:
    """Return tokens a second, 0 where the request does not tell."""
    computed = usage.prompt_tokens - usage.reused_tokens
    if usage.about or usage.prompt_ms <= 0 or computed < max(LEAST_READ, usage.reused_tokens):
        return 0.0
    return computed * 1000.0 / usage.prompt_ms


def _writing(usage: Usage) -> float:
    if usage.about or usage.drafted_tokens or usage.generated_tokens < LEAST_WRITTEN:
        return 0.0
    return usage.tokens_per_second


def _averaged(average: float, newest: float) -> float:
    """Return an exponential average; 0 is unknown."""
    if average <= 0 or newest <= 0:
        return max(average, newest)
    newest = min(max(newest, average / _FARTHEST), average * _FARTHEST)
    return average + _NEWEST * (newest - average)


def _empty(model: _Model, description: ModelDescription) -> BenchRecord:
    """Return a record without figures."""
    placement = description.placement
    return BenchRecord(
        model_key=model.key,
        model_bytes=model.size_bytes,
        device=placement.device,
        gpu_layers=placement.gpu_layers,
        layers=placement.layers,
        threads=placement.threads,
        reading_rate=0.0,
        writing_rate=0.0,
        together=0,
        together_rate=0.0,
        read_bytes=0,
        llama_build=description.llama_build,
        at=time.time(),
        expert_layers=description.plan.expert_layers,
    )
