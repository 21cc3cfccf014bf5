"""README.md names tests and campaigns that exist, and every row of the table."""

from __future__ import annotations

import ast
import functools
import re
from pathlib import Path

HERE = Path(__file__).parent
README = (HERE / "README.md").read_text("utf-8")
ROWS = {
    *(f"E{number}" for number in range(1, 15)),
    *(f"D{number}" for number in range(1, 11)),
    *(f"N{number}" for number in range(1, 5)),
    *(f"F{number}" for number in range(1, 7)),
    *(f"{letter}{number}" for letter in "RPS" for number in range(1, 3)),
    "R3",
}
OTHERS = {"readme"}
"""Tests of this folder that are no campaigns."""


@functools.cache
def _tests_in(path: Path) -> set[str]:
    tree = ast.parse(path.read_text("utf-8"))
    return {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}


def test_every_test_that_is_named_exists() -> None:
    named = re.findall(r"^- `(.+)::(.+)`$", README, re.MULTILINE)
    assert len(named) == README.count("\n- ")
    lost = [f"{path}::{name}" for path, name in named if name not in _tests_in(HERE.parent / path)]
    assert lost == []


def test_every_row_of_the_table_has_what_is_seen_and_a_test() -> None:
    paragraphs = re.split(r"^\*\*(?=[A-Z]\d)", README, flags=re.MULTILINE)[1:]
    assert {each.partition(".")[0] for each in paragraphs} == ROWS
    for each in paragraphs:
        assert "*Seen:*" in each, each
        assert "\n- `" in each, each


def test_every_module_that_is_named_exists() -> None:
    desktop = HERE.parents[1] / "desktop/parlance"
    where = "".join(re.findall(r"\*Where:\*(.+?)(?=\n- )", README, re.DOTALL))
    named = re.findall(r"`([\w/*]+(?:\.py|/))`", where)
    assert len(named) > len(ROWS)
    assert [each for each in named if not any(desktop.glob(each))] == []


def test_every_campaign_has_a_line() -> None:
    campaigns = {path.stem.removeprefix("test_") for path in HERE.glob("test_*.py")} - OTHERS
    lines = re.findall(r"^\| `(\w+)` \|", README, re.MULTILINE)
    assert set(lines) == campaigns
