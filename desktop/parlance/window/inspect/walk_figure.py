"""The texts that were gone on with from one prompt, as a tree that can be walked."""

from __future__ import annotations

from math import exp
from typing import TYPE_CHECKING

from parlance.contract.inspection_choosing import Walk
from parlance.window.inspect.token_text import share_words, shown_token
from parlance.window.inspect.tree_figure import Dress, TreeFigure, TreeNode
from parlance.window.parts.words import filled

if TYPE_CHECKING:
    from parlance.contract.inspection_choosing import WalkNode
    from parlance.window.parts.look import Look


class WalkFigure(TreeFigure):
    """Draws the prompt, then each token behind the one it follows."""

    def __init__(self, look: Look) -> None:
        """Show the prompt alone."""
        super().__init__(look, "")
        self.setAccessibleName(self.tr("Texts gone on with"))
        self._walk = Walk()

    def show_walk(self, walk: Walk) -> None:
        """Show a tree, and where in it one is."""
        self._walk = walk
        way = {0, *(node.number for node in walk.way_to(walk.at))}
        rows = _rows(walk)
        self.show_nodes([self._node(node, rows, way) for node in walk.nodes], walk.at)

    def words(self) -> str:
        """Return the text of each branch, with the probability of each token."""
        ends = [node.number for node in self._walk.nodes if not self._walk.after(node.number)]
        return "\n".join(
            ", ".join(self._words(node) for node in self._walk.way_to(number)) for number in ends
        )

    def table(self) -> list[tuple[str, ...]]:
        """Return a row for each node."""
        head = (self.tr("Node"), self.tr("After"), self.tr("Token"), self.tr("Log-probability"))
        return [
            head,
            *(
                (str(node.number), str(node.parent), shown_token(token), f"{token.logprob:.6g}")
                for node in self._walk.nodes
                if (token := node.token) is not None
            ),
        ]

    def _node(self, node: WalkNode, rows: dict[int, int], way: set[int]) -> TreeNode:
        token = node.token
        title = self.tr("Prompt") if token is None else shown_token(token)
        note = "" if token is None else share_words(exp(token.logprob))
        dress = Dress.STRONG if node.number in way else Dress.PLAIN
        if node.number == self._walk.at:
            dress |= Dress.DOUBLE
        return TreeNode(
            number=node.number,
            parent=node.parent,
            column=len(self._walk.way_to(node.number)),
            row=rows[node.number],
            title=title,
            note=note,
            words=self._words(node),
            dress=dress,
        )

    def _words(self, node: WalkNode) -> str:
        if node.token is None:
            return self.tr("Prompt")
        share = share_words(exp(node.token.logprob))
        return filled(self.tr("%1 with %2"), shown_token(node.token), share)


def _rows(walk: Walk) -> dict[int, int]:
    """Return the row of each node: the first branch goes on in the row of its parent."""
    rows: dict[int, int] = {}
    waiting, free = [0], 0
    while waiting:
        number = waiting.pop()
        parent = walk.nodes[number].parent
        first = parent is not None and walk.after(parent)[0].number == number
        if first and parent is not None:
            rows[number] = rows[parent]
        else:
            rows[number], free = free, free + 1
        waiting += [node.number for node in reversed(walk.after(number))]
    return rows
