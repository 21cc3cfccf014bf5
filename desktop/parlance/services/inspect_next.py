"""The next token after a prompt, and the texts that are gone on with from there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec
from PySide6.QtCore import QObject, Signal

from parlance.contract.engine import Request, TokenDistribution
from parlance.contract.inspection import NextToken
from parlance.contract.inspection_choosing import Walk
from parlance.contract.sampling import Sampling
from parlance.services.inspect_asking import model_in_use, prompt_of
from parlance.services.latest import Latest
from parlance.services.newest_next import NewestNext
from parlance.work.inspecting import Expectation, prompt_tokens, weigh_next

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parlance.contract.cancel import Cancel
    from parlance.contract.engine import Prompt, TokenLogprob
    from parlance.contract.faults import Fault
    from parlance.contract.hosts import Engine
    from parlance.services.jobs import Jobs
    from parlance.services.models import ModelsService

MOST_TOKENS: Final = 100
"""Of the likeliest; more nobody looks through."""

_MOST_KEPT: Final = 100
"""Distributions that are held: half a megabyte each where the vocabulary is large."""


class _Weighed(msgspec.Struct, frozen=True):
    distribution: TokenDistribution
    before: tuple[int, ...]


class NextService(QObject):
    """Asks what the model expects, and narrows it as samplers would, without asking again.

    Attributes:
        walk: the tree of what was gone on with, and where in it one is.
        found: what is expected there; None before it is known.
        sampling: what `found` was narrowed by.
        fault: why there is nothing.

    Signals:
        changed: one of them has changed, or `busy`.
    """

    changed = Signal()

    def __init__(
        self, engine: Engine, models: ModelsService, jobs: Jobs, parent: QObject | None = None
    ) -> None:
        """Ask nothing yet."""
        super().__init__(parent)
        self._engine, self._models = engine, models
        self._weighing, self._narrowing = Latest(jobs), NewestNext(jobs)
        self._prompt: Prompt | None = None
        self._key = ""
        self._recommended: Sampling | None = None
        self._kept: dict[int, _Weighed] = {}
        self._expected: tuple[_Weighed, Expectation] | None = None
        self.walk = Walk()
        self.found: NextToken | None = None
        self.sampling = Sampling()
        self.fault: Fault | None = None
        models.state_changed.connect(self._on_model_changed)
        self._on_model_changed()

    @property
    def busy(self) -> bool:
        """Whether the model is asked."""
        return self._weighing.busy

    def ask(self, text: str, *, as_chat: bool) -> None:
        """Begin a new tree with `text` at its root."""
        self._prompt = prompt_of(text, as_chat=as_chat)
        self._go(Walk(), is_new=True)

    def go_on(self, token: TokenLogprob) -> None:
        """Go on with a token from where one is; nothing while that is not known yet."""
        if self.found is not None and not self.busy:
            self._go(self.walk.gone_on(token))

    def go_to(self, number: int) -> None:
        """Go to a node of the tree."""
        self._go(self.walk.gone_to(number))

    def step_back(self) -> None:
        """Go to the node before."""
        parent = self.walk.nodes[self.walk.at].parent
        if parent is not None:
            self.go_to(parent)

    def use(self, sampling: Sampling) -> None:
        """Narrow by other settings."""
        self.sampling = sampling
        self._narrow()

    def stop(self) -> None:
        """Give up what is asked, and stay where something is known."""
        self._weighing.stop()
        at = self.walk.at
        while at not in self._kept and (parent := self.walk.nodes[at].parent) is not None:
            at = parent
        self.walk = self.walk.gone_to(at)
        self._narrow()
        self.changed.emit()

    def _go(self, walk: Walk, *, is_new: bool = False) -> None:
        if self._prompt is None:
            return
        if is_new:
            self._kept, self.found = {}, None
        self.walk, self.fault = walk, None
        if walk.at in self._kept:
            self._weighing.stop()
            self._narrow()
        else:
            self._weigh(Request(prompt=self._prompt))
        self.changed.emit()

    def _weigh(self, request: Request) -> None:
        after, at = self.walk.tokens(), self.walk.at
        root = self._kept.get(0)

        def work(cancel: Cancel) -> Iterator[_Weighed]:
            with model_in_use(self._models, cancel):
                found = weigh_next(self._engine, request, MOST_TOKENS, cancel, after=after)
                before: tuple[int, ...] = root.before if root is not None else ()
                if root is None and found.logprobs:
                    before = prompt_tokens(self._engine, request, cancel)
            yield _Weighed(found, before)

        def keep(weighed: object) -> None:
            assert isinstance(weighed, _Weighed)
            self._kept[at] = weighed
            while len(self._kept) > _MOST_KEPT:
                del self._kept[next(number for number in self._kept if number not in (0, at))]
            self._narrow()

        self._weighing.run(work, keep, self._on_weighed)

    def _on_weighed(self, fault: Fault | None) -> None:
        if fault is not None:
            self.fault, self.found = fault, None
        self.changed.emit()

    def _narrow(self) -> None:
        if (weighed := self._kept.get(self.walk.at)) is None:
            return
        if self._expected is None or self._expected[0] is not weighed:
            self._expected = (weighed, Expectation(weighed.distribution))
        expectation, sampling = self._expected[1], self.sampling
        before = (*weighed.before, *(each.token for each in self.walk.tokens()))

        def work(cancel: Cancel) -> Iterator[NextToken]:
            cancel.check()
            yield expectation.left(sampling, before)

        def show(found: object) -> None:
            assert isinstance(found, NextToken)
            if self._kept.get(self.walk.at) is weighed:  # else one has gone on meanwhile
                self.found = found
                self.changed.emit()

        self._narrowing.run(work, show, self._on_narrowing_ended)

    def _on_narrowing_ended(self, fault: Fault | None) -> None:
        if fault is not None:
            self.fault = fault
            self.changed.emit()

    def _on_model_changed(self) -> None:
        """Let go of a tree that another model made; begin with what the new one recommends."""
        state = self._models.state
        if state.description is not None and state.description.sampling != self._recommended:
            self._recommended = state.description.sampling
            self.sampling = _drawn(self._recommended)
        before, self._key = self._key, self._models.current_key
        if before not in ("", self._key):  # else nothing is known, or asked while it loads
            self._weighing.stop()
            self._narrowing.stop()
            self._prompt, self._kept = None, {}
            self.walk, self.found, self.fault = Walk(), None, None
        self.changed.emit()


def _drawn(recommended: Sampling) -> Sampling:
    """Return a sampling of which something is to be seen: greedily nothing else is left."""
    if recommended.temperature > 0:
        return recommended
    return msgspec.structs.replace(recommended, temperature=Sampling().temperature)
