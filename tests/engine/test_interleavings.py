"""With and without reuse, the same tokens: random interleavings on several architectures.

Every request of a history (prompts that share beginnings, turns that go on from earlier
answers, stops, parkings for want of room) must give the tokens that it gives alone on an
empty memory. Where a batch has another shape the backend rounds otherwise, so a
difference counts only where the likeliest token led by more than that rounding, which
`rounding` measures.
"""

from __future__ import annotations

import math
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)

from parlance.contract.engine import Done, Failed, Priority, StopReason
from parlance.engine.scheduling import conductor
from tests.engine.lab import Lab, text_of, tokens_of

if TYPE_CHECKING:
    from pathlib import Path

FAMILIES = (
    "llama",
    "mamba",
    "gemma3",
    "gpt-oss",
    "jamba",
    "lfm2",
    "granitehybrid",
    "qwen3next",
    "rwkv7",
    "deepseek2",
    "deepseek4",
)
"""Plain attention; recurrent; sliding window; hybrids of several kinds; latent attention."""

PLAIN = ("llama", "deepseek2")
SETTINGS = settings(
    max_examples=25,
    stateful_step_count=25,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)

OPENINGS = ("", "You translate whatever is said into another tongue. ", "Be brief. ")
MIDDLES = ("The cat sat on the mat and looked at the dog. ", "One two three four five. " * 3)
ENDS = ("a", "bb", "What then?", "ccc " * 9)
LENGTHS = (1, 6, 14)
LONG = 230
"""Tokens of an answer that outgrows its part of memory, and does not end before."""

WORST = 1e-4
"""Largest difference of a log-probability that may be called rounding."""


def asked(length: int) -> dict[str, int]:
    return {
        "max_tokens": length,
        "min_tokens": length if length == LONG else 0,
        "top_logprobs": 2,
    }


class Reference:
    """What each request gives alone on an empty memory, asked for once."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._known: dict[tuple[str, int], tuple[str, list[tuple[int, float]]]] = {}

    def of(self, text: str, length: int) -> tuple[str, list[tuple[int, float]]]:
        if (text, length) not in self._known:
            lab = Lab(self.path, cells=512, parallel=1, sequences=2, kept_bytes=0, exact=True)
            events = lab.run(text, **asked(length))
            lab.close()
            self._known[text, length] = (text_of(events), tokens_of(events))
        return self._known[text, length]

    @property
    @cache  # noqa: B019 - one for each architecture, as long as the tests run
    def rounding(self) -> float:
        """The largest difference that reading in other slices makes, with a margin."""
        text = OPENINGS[1] + MIDDLES[0] + ENDS[3]
        found = []
        for batch in (16, 1, 7, 64):
            lab = Lab(
                self.path, cells=512, parallel=1, sequences=2, batch=batch, kept_bytes=0, exact=True
            )
            events = lab.run(text, max_tokens=1, top_logprobs=8)
            lab.close()
            choice = events[-2].choices[0]
            found.append({top.token: top.logprob for top in choice.top})
        worst = max(
            abs(value - found[0][token])
            for other in found[1:]
            for token, value in other.items()
            if token in found[0]
        )
        assert worst < WORST
        return 4 * worst + 1e-5


@cache
def reference(path: Path) -> Reference:
    return Reference(path)


def assert_same(
    ours: list[tuple[int, float]], alone: list[tuple[int, float]], rounding: float
) -> bool:
    """Compare tokens up to the first that was a matter of rounding; True if there was none."""
    for (token, _lead), (wanted, lead) in zip(ours, alone, strict=False):
        if token != wanted:
            assert lead < rounding, f"{ours} is not {alone}"
            return False
    return True


class Interleaving(RuleBasedStateMachine):
    """Asks, stops and steps in any order on a scheduler with little room."""

    path: Path
    cells = 256
    parts = 0

    def __init__(self) -> None:
        super().__init__()
        self.reference = reference(self.path)
        self.lab = Lab(
            self.path, cells=self.cells, sequences=6, parallel=3, exact=True, parts=self.parts
        )
        self.asked: dict[int, tuple[str, int]] = {}
        self.stopped: set[int] = set()
        self.said: list[str] = []

    @initialize(cells=st.sampled_from([None, 0, 60]))
    def thin_out(self, cells: int | None) -> None:
        """Idle texts stay while there is room, or go to RAM."""
        self.lab.memory._idle_cells = cells

    @initialize(rows=st.sampled_from([None, 2, 9]))
    def compute_apart(self, rows: int | None) -> None:
        """Who writes and who reads share a step, or large ones only, or never."""
        self.lab.scheduler._apart_from = rows

    @rule(
        opening=st.sampled_from(OPENINGS),
        middle=st.sampled_from(MIDDLES),
        end=st.sampled_from(ENDS),
        length=st.sampled_from(LENGTHS),
        priority=st.sampled_from(Priority),
    )
    def ask(self, opening: str, middle: str, end: str, length: int, priority: Priority) -> None:
        self._ask(opening + middle + end, length, priority)

    @rule(which=st.integers(0, 7), end=st.sampled_from(ENDS), length=st.sampled_from(LENGTHS))
    def go_on(self, which: int, end: str, length: int) -> None:
        if self.said:
            self._ask(self.said[which % len(self.said)] + end, length, Priority.CHAT)

    @rule(which=st.integers(0, 7))
    def stop(self, which: int) -> None:
        going = [key for key in self.asked if not self._over(key)]
        if going:
            key = going[which % len(going)]
            self.stopped.add(key)
            self.lab.stop(key)

    @rule(count=st.integers(1, 12))
    def step(self, count: int) -> None:
        for _ in range(count):
            self.lab.step()

    @rule()
    def finish(self) -> None:
        self.lab.finish()

    @invariant()
    def nothing_failed(self) -> None:
        for events in self.lab.events.values():
            assert not any(isinstance(event, Failed) for event in events), events

    def teardown(self) -> None:
        try:
            self.lab.finish()
            for key in self.asked:
                self._check(key)
        finally:
            self.lab.close()

    def _ask(self, text: str, length: int, priority: Priority) -> None:
        if len(text) > 180 or sum(not self._over(key) for key in self.asked) >= 6:
            return
        key = self.lab.submit(text, priority=priority, **asked(length))
        self.asked[key] = (text, length)

    def _over(self, key: int) -> bool:
        events = self.lab.events[key]
        over = bool(events) and (events[-1] is None or isinstance(events[-1], Done | Failed))
        if over and key not in self.stopped:
            said = self.asked[key][0] + text_of(events)
            if said not in self.said:
                self.said.append(said)
        return over

    def _check(self, key: int) -> None:
        events: list[Any] = [event for event in self.lab.events[key] if event is not None]
        ours = tokens_of(events)
        _text, alone = self.reference.of(*self.asked[key])
        same = assert_same(ours, alone, self.reference.rounding)
        if key not in self.stopped and same:
            assert len(ours) == len(alone)
            assert events[-1].stop in {StopReason.LENGTH, StopReason.END}


class InParts(Interleaving):
    """Does so while documents have a part of memory each, which comes and goes."""

    cells = 512
    parts = 3

    @rule(
        opening=st.sampled_from(OPENINGS),
        end=st.sampled_from(ENDS),
        length=st.sampled_from((*LENGTHS, LONG)),
    )
    def ask_document(self, opening: str, end: str, length: int) -> None:
        self._ask(opening + MIDDLES[0] + MIDDLES[1] + end, length, Priority.DOCUMENT)

    @rule()
    def wait(self) -> None:
        self.lab.conductor._used = -math.inf
        self.lab.conductor.rest()


@pytest.mark.timeout(600)
@pytest.mark.parametrize("family", PLAIN)
def test_what_was_computed_in_parts_changes_no_token(family: str, family_path, monkeypatch) -> None:
    monkeypatch.setattr(conductor, "_WORTH", 1)
    path = family_path(family)

    class Machine(InParts):
        pass

    Machine.path = path
    often = settings(SETTINGS, max_examples=40, stateful_step_count=40)
    run_state_machine_as_test(Machine, settings=often)


@pytest.mark.timeout(600)
@pytest.mark.parametrize("family", FAMILIES)
def test_what_was_reused_changes_no_token(family: str, family_path) -> None:
    path = family_path(family)

    class Machine(Interleaving):
        pass

    Machine.path = path
    run_state_machine_as_test(Machine, settings=SETTINGS)
