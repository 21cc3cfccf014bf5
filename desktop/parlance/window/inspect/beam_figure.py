"""A beam search, drawn: what each step considered, what went on, what was pruned, what won."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from parlance.contract.inspection_choosing import BeamTree, Fate
from parlance.contract.translatable import QT_TRANSLATE_NOOP
from parlance.window.inspect.token_text import shown_token
from parlance.window.inspect.tree_figure import Dress, TreeFigure, TreeNode
from parlance.window.parts.words import decimal, filled, number, wording_of

if TYPE_CHECKING:
    from parlance.contract.inspection_choosing import BeamNode
    from parlance.window.parts.look import Look

_FATES: Final = {
    Fate.LIVE: QT_TRANSLATE_NOOP("BeamFigure", "goes on"),
    Fate.PRUNED: QT_TRANSLATE_NOOP("BeamFigure", "pruned"),
    Fate.ENDED: QT_TRANSLATE_NOOP("BeamFigure", "ended"),
}
_DRESSES: Final = {
    Fate.LIVE: Dress.PLAIN,
    Fate.PRUNED: Dress.FAINT,
    Fate.ENDED: Dress.DOUBLE,
}


class BeamFigure(TreeFigure):
    """Draws a column for each step, its best candidate on top."""

    def __init__(self, look: Look) -> None:
        """Show nothing yet."""
        super().__init__(look, "")
        self.setAccessibleName(self.tr("Beam search"))
        self._tree = BeamTree()

    def show_tree(self, tree: BeamTree | None) -> None:
        """Show a search as far as it has got."""
        self._tree = tree or BeamTree()
        rows: Counter[int] = Counter()
        nodes = []
        for node in self._tree.nodes:
            nodes.append(self._node(node, rows[node.step]))
            rows[node.step] += 1
        self.show_nodes(nodes)

    def words(self) -> str:
        """Return each hypothesis with its sum and its score, best first."""
        lines = []
        for place, last in enumerate(self._tree.outcome, 1):
            way = self._tree.way_to(last)
            tokens = " ".join(shown_token(node.token) for node in way)
            sentence = self.tr("%1. %2: log-probability %3, score %4")
            numbers = (decimal(way[-1].logprob, 3), decimal(way[-1].score, 3))
            lines.append(filled(sentence, number(place), tokens, *numbers))
        return "\n".join(lines)

    def table(self) -> list[tuple[str, ...]]:
        """Return a row for each candidate."""
        head = (
            *(self.tr("Node"), self.tr("After"), self.tr("Step"), self.tr("Token")),
            *(self.tr("Log-probability"), self.tr("Sum"), self.tr("Score"), self.tr("Outcome")),
        )
        return [head, *(_cells(node) for node in self._tree.nodes)]

    def _node(self, node: BeamNode, row: int) -> TreeNode:
        dress = _DRESSES[node.fate]
        note = filled(self.tr("%1 (%2)"), decimal(node.logprob, 2), decimal(node.score, 2))
        sentence = self.tr("%1: log-probability %2, score %3, %4")
        words = filled(
            sentence,
            shown_token(node.token),
            decimal(node.logprob, 3),
            decimal(node.score, 3),
            _fate_words(node),
        )
        return TreeNode(
            number=node.number,
            parent=node.parent if node.parent >= 0 else None,
            column=node.step - 1,
            row=row,
            title=shown_token(node.token),
            note=note,
            words=words,
            dress=dress | Dress.STRONG if node.is_best else dress,
        )


def _fate_words(node: BeamNode) -> str:
    if node.is_best:
        return QCoreApplication.translate("BeamFigure", "part of the winner")
    return wording_of("BeamFigure", _FATES[node.fate])


def _cells(node: BeamNode) -> tuple[str, ...]:
    parent = str(node.parent) if node.parent >= 0 else ""
    numbers = (f"{value:.6g}" for value in (node.token.logprob, node.logprob, node.score))
    place = (str(node.number), parent, str(node.step), shown_token(node.token))
    return (*place, *numbers, _fate_words(node))
