"""A beam search that can be looked at: the engine's own rule, with all that it considered."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import numpy as np

from parlance.contract.engine import TokenLogprob
from parlance.contract.inspection_choosing import BeamNode, BeamTree, Fate
from parlance.engine.scheduling.beams import BeamSearch, score_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from parlance.contract.cancel import Cancel
    from parlance.contract.engine import Request, TokenDistribution
    from parlance.contract.hosts import Engine
    from parlance.contract.sampling import Beams
    from parlance.engine.scheduling.beams import Candidate, Found


def search_beams(
    host: Engine, request: Request, beams: Beams, cancel: Cancel
) -> Iterator[BeamTree]:
    """Yield the tree of a search after each of its steps, at last with its outcome.

    It asks for the distribution after each live beam; the engine reads again only what is new.
    `request.max_tokens` bounds it. Raises FaultError and Cancelled.
    """
    asked = msgspec.structs.replace(request, top_logprobs=4 * beams.width, beams=None)
    rows = [host.next_token(asked, cancel)]
    drawn = _Drawing(beams, rows[0].ends)
    search = BeamSearch(
        msgspec.structs.replace(beams, n_best=beams.width),
        is_end=drawn.ends.__contains__,
        max_tokens=max(1, request.max_tokens),
        min_tokens=request.min_tokens,
    )
    while True:
        moves = search.advance([np.asarray(row.logprobs, np.float32) for row in rows])
        drawn.add(search.considered, rows)
        if not moves:
            break
        yield drawn.tree()
        rows = [host.next_token(asked, cancel, after=tokens) for tokens in search.live]
    yield drawn.tree(search.hypotheses)


class _Drawing:
    """Gathers the nodes of a search."""

    def __init__(self, beams: Beams, ends: Sequence[int]) -> None:
        self._beams = beams
        self.ends = frozenset(ends)
        self._nodes: list[BeamNode] = []
        self._live: list[int] = [-1]

    def add(self, considered: Sequence[Candidate], rows: Sequence[TokenDistribution]) -> None:
        """Add a step; `rows` are what its candidates were chosen from."""
        step = self._step() + 1
        live: list[int] = []
        texts = [{each.token: each for each in row.likeliest} for row in rows]
        for place, one in enumerate(considered):
            fate = self._fate(place, one, len(live))
            if fate is Fate.PRUNED and place >= 2 * self._beams.width:
                continue
            logprob = rows[one.parent].logprobs[one.token]
            unnamed = TokenLogprob(token=one.token, text=f"#{one.token}", logprob=logprob)
            node = BeamNode(
                number=len(self._nodes),
                parent=self._live[one.parent],
                step=step,
                token=texts[one.parent].get(one.token, unnamed),
                logprob=one.logprob,
                score=score_of(one.logprob, step, self._beams.length_penalty),
                fate=fate,
            )
            self._nodes.append(node)
            if fate is Fate.LIVE:
                live.append(node.number)
        self._live = live

    def tree(self, hypotheses: Sequence[Found] = ()) -> BeamTree:
        """Return what there is, with the outcome where the search is over."""
        outcome = tuple(number for found in hypotheses for number in self._last_of(found))
        tree = BeamTree(nodes=tuple(self._nodes), outcome=outcome)
        best = {node.number for node in tree.way_to(outcome[0])} if outcome else set()
        return msgspec.structs.replace(
            tree,
            nodes=tuple(
                msgspec.structs.replace(node, is_best=node.number in best) for node in tree.nodes
            ),
        )

    def _step(self) -> int:
        return self._nodes[-1].step if self._nodes else 0

    def _fate(self, place: int, one: Candidate, live: int) -> Fate:
        if one.token in self.ends:
            return Fate.ENDED if place < self._beams.width else Fate.PRUNED
        return Fate.LIVE if live < self._beams.width else Fate.PRUNED

    def _last_of(self, found: Found) -> list[int]:
        """Return the number of the node at which a hypothesis is over; nothing for an empty one."""
        fate = Fate.ENDED if found.ended else Fate.LIVE
        tree = BeamTree(nodes=tuple(self._nodes))
        length = len(found.tokens) + found.ended
        return [
            node.number
            for node in self._nodes
            if (node.fate, node.step, node.logprob) == (fate, length, found.logprob)
            and tuple(each.token.token for each in tree.way_to(node.number))[: len(found.tokens)]
            == found.tokens
        ][:1]
