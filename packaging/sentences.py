"""Finds every sentence that the sources mark for translation.

`self.tr("…")` in a class, `translate("Context", "…")` and `QT_TRANSLATE_NOOP("Context", "…")`.
Qt's own lupdate reads Python too, but passes over calls whose count is an attribute, and does
not see that `translate` counts (docs/decisions.md); Python's own parser sees all of them.
"""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_COUNTED = re.compile(r"%L?n")
_NAMING_CONTEXT = ("translate", "QT_TRANSLATE_NOOP")


class Key(NamedTuple):
    """What a sentence is found by."""

    context: str
    source: str
    comment: str

    @property
    def counted(self) -> bool:
        """Whether it has plural forms."""
        return _COUNTED.search(self.source) is not None


class _Finder(ast.NodeVisitor):
    """Walks a module, and knows in which class it is."""

    def __init__(self) -> None:
        self.found: list[Key] = []
        self.unseen: list[int] = []
        self._classes: list[str] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        """The name of the class is the context of what `tr` is called with in it."""
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        """Note what a call marks."""
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        texts = [_literal(each) for each in node.args]
        if name in _NAMING_CONTEXT and len(texts) > 1 and texts[0] and texts[1]:
            self.found.append(Key(texts[0], texts[1], _at(texts, 2)))
        elif name == "tr" and isinstance(node.func, ast.Attribute):
            named = isinstance(node.func.value, ast.Name) and node.func.value.id == "self"
            if named and self._classes and texts and texts[0]:
                self.found.append(Key(self._classes[-1], texts[0], _at(texts, 1)))
            else:
                self.unseen.append(node.lineno)
        self.generic_visit(node)


def _literal(node: ast.expr) -> str | None:
    value = node.value if isinstance(node, ast.Constant) else None
    return value if isinstance(value, str) else None


def _at(texts: list[str | None], index: int) -> str:
    return (texts[index] or "") if len(texts) > index else ""


def _finders(folder: Path) -> Iterator[tuple[Path, _Finder]]:
    for path in sorted(folder.rglob("*.py")):
        finder = _Finder()
        finder.visit(ast.parse(path.read_text("utf-8")))
        yield path, finder


def sentences(folder: Path) -> list[Key]:
    """Return the sentences below a folder, each once, context by context."""
    keys = dict.fromkeys(key for _, finder in _finders(folder) for key in finder.found)
    return sorted(keys, key=lambda key: key.context)


def unmarked(folder: Path) -> list[str]:
    """Return where `tr` cannot be followed: on another than self, or without a literal."""
    return [f"{path}:{line}" for path, finder in _finders(folder) for line in finder.unseen]
