"""How a model chooses, as it is shown: the tree of a text, ways of decoding, a beam search."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from parlance.contract.engine import StopReason, TokenLogprob
from parlance.contract.faults import Fault


class WalkNode(msgspec.Struct, frozen=True, kw_only=True):
    """A place in the tree of a text: what stands before it is the way to it.

    Attributes:
        number: its place in `Walk.nodes`; parent: that of the node before; None for the prompt.
        token: what was gone on with; None for the prompt.
    """

    number: int
    parent: int | None = None
    token: TokenLogprob | None = None


class Walk(msgspec.Struct, frozen=True, kw_only=True):
    """The texts that were gone on with from one prompt: a tree whose root is the prompt.

    Attributes:
        at: number of the node that one is at.
    """

    nodes: tuple[WalkNode, ...] = (WalkNode(number=0),)
    at: int = 0

    def way_to(self, number: int) -> tuple[WalkNode, ...]:
        """Return the nodes from the first token to a node; nothing for the prompt."""
        way: list[WalkNode] = []
        node = self.nodes[number]
        while node.parent is not None:
            way.append(node)
            node = self.nodes[node.parent]
        return tuple(reversed(way))

    def tokens(self) -> tuple[TokenLogprob, ...]:
        """Return the tokens behind the prompt of where one is."""
        return tuple(node.token for node in self.way_to(self.at) if node.token is not None)

    def after(self, number: int) -> tuple[WalkNode, ...]:
        """Return the nodes that follow one, in the order in which they were made."""
        return tuple(node for node in self.nodes if node.parent == number)

    def gone_on(self, token: TokenLogprob) -> Walk:
        """Return the tree at the node of `token` behind where one is, made if it is not there."""
        for node in self.after(self.at):
            if node.token is not None and node.token.token == token.token:
                return Walk(nodes=self.nodes, at=node.number)
        made = WalkNode(number=len(self.nodes), parent=self.at, token=token)
        return Walk(nodes=(*self.nodes, made), at=made.number)

    def gone_to(self, number: int) -> Walk:
        """Return the tree at another of its nodes."""
        return Walk(nodes=self.nodes, at=number)


class WayKind(StrEnum):
    """How a text is decoded."""

    GREEDY = "greedy"
    SAMPLED = "sampled"
    BEAMS = "beams"


class Decoded(msgspec.Struct, frozen=True, kw_only=True):
    """A text as far as one way of decoding has brought it.

    Attributes:
        seed: of what is sampled.
        tokens: what it is made of; a search tells none.
        length: tokens, the one that ends it included.
        logprob: sum over its tokens; None where nothing tells it.
        stop: why it ended; None while it grows, and where it failed.
    """

    kind: WayKind
    seed: int | None = None
    text: str = ""
    tokens: tuple[TokenLogprob, ...] = ()
    length: int = 0
    logprob: float | None = None
    stop: StopReason | None = None
    fault: Fault | None = None

    @property
    def mean(self) -> float | None:
        """Log-probability for each token."""
        return None if self.logprob is None or not self.length else self.logprob / self.length


class Fate(StrEnum):
    """What became of a candidate of a beam search."""

    LIVE = "live"
    """Among the best that go on."""
    PRUNED = "pruned"
    ENDED = "ended"
    """A whole answer: its token ends it."""


class BeamNode(msgspec.Struct, frozen=True, kw_only=True):
    """A candidate: the way to it is a hypothesis.

    Attributes:
        parent: number of the candidate before; -1 for what follows the prompt.
        step: how many tokens it has.
        token: with the log-probability of this token alone.
        logprob: sum over its tokens; score: what hypotheses of its length are ranked by.
        is_best: whether the winner goes through it.
    """

    number: int
    parent: int
    step: int
    token: TokenLogprob
    logprob: float
    score: float
    fate: Fate
    is_best: bool = False


class BeamTree(msgspec.Struct, frozen=True, kw_only=True):
    """A beam search as far as it has got.

    Attributes:
        nodes: step by step, the best of each step first.
        outcome: numbers of the last nodes of the hypotheses, best first; empty before the end.
    """

    nodes: tuple[BeamNode, ...] = ()
    outcome: tuple[int, ...] = ()

    @property
    def steps(self) -> int:
        """Tokens of the longest candidate."""
        return max((node.step for node in self.nodes), default=0)

    def way_to(self, number: int) -> tuple[BeamNode, ...]:
        """Return the nodes of a hypothesis, its first token first."""
        way: list[BeamNode] = []
        while number >= 0:
            way.append(self.nodes[number])
            number = way[-1].parent
        return tuple(reversed(way))
