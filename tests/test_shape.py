"""The code stays small enough to see: sizes that no change may exceed."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
MODULES = sorted(
    path
    for folder in ("desktop/parlance", "training", "packaging")
    for path in (ROOT / folder).rglob("*.py")
)
MODULE_LINES = 400
FUNCTION_LINES = 50
PUBLIC_METHODS = 20
NESTING = 4
_NESTERS = (ast.If, ast.For, ast.While, ast.With, ast.Try, ast.Match)


def _named(path: Path) -> str:
    return str(path.relative_to(ROOT))


def _depth(node: ast.AST, depth: int = 0) -> int:
    deepest = depth
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.FunctionDef | ast.ClassDef | ast.Lambda):
            continue
        is_elif = isinstance(node, ast.If) and child in node.orelse and len(node.orelse) == 1
        deeper = isinstance(child, _NESTERS) and not (is_elif and isinstance(child, ast.If))
        deepest = max(deepest, _depth(child, depth + deeper))
    return deepest


@pytest.mark.parametrize("path", MODULES, ids=_named)
def test_a_module_fits_its_sizes(path: Path) -> None:
    source = path.read_text("utf-8")
    assert source.count("\n") <= MODULE_LINES
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            assert node.end_lineno is not None
            assert node.end_lineno - node.lineno + 1 <= FUNCTION_LINES, node.name
            assert _depth(node) <= NESTING, node.name
        if isinstance(node, ast.ClassDef):
            methods = [item for item in node.body if isinstance(item, ast.FunctionDef)]
            public = [item for item in methods if not item.name.startswith("_")]
            assert len(public) <= PUBLIC_METHODS, node.name
