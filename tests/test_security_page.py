"""SECURITY.md says what there is: each kind of child, its network, modules and commands."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from parlance.__main__ import _CHILDREN
from parlance.cli.arguments import parse_arguments

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "SECURITY.md").read_text("utf-8")
WITH_NETWORK = {"engine-rpc", "measuring-rpc", "rpc-looking", "rpc-serving"}
"""As `tests/children/test_network.py` holds them to their limits."""


def _rows() -> dict[str, str]:
    """Return what the table of processes says of the network of each kind of child."""
    rows: dict[str, str] = {}
    for kinds, network in re.findall(r"^\| [^|]+ \| (`[^|]+`) \| [^|]+ \| ([^|]+) \|$", PAGE, re.M):
        rows |= dict.fromkeys(re.findall(r"`([^`]+)`", kinds), network)
    return rows


def test_every_kind_of_child_is_named_and_no_other() -> None:
    assert set(_rows()) == set(_CHILDREN)


def test_those_that_reach_other_computers_are_said_so() -> None:
    said = {name for name, network in _rows().items() if network != "none"}
    assert said == WITH_NETWORK | {"offline-witness"}  # whose network leads nowhere
    assert set(_CHILDREN) >= WITH_NETWORK


def test_every_file_that_is_named_exists() -> None:
    named = re.findall(r"`((?:desktop|packaging|tests|docs)/[^`]+)`", PAGE)
    named += re.findall(r"\]\(([^)#]+)\)", PAGE)
    assert len(named) > 8
    assert [name for name in named if not (ROOT / name).exists()] == []


@pytest.mark.parametrize("command", re.findall(r"`(?:[^`]* )?parlance ([a-z][^`]*)`", PAGE))
def test_every_command_that_is_named_is_understood(command: str) -> None:
    words = re.findall(r'"[^"]*"|\S+', command)
    assert parse_arguments([word.strip('"') for word in words]).command == words[0]


def test_it_is_linked_from_where_people_look() -> None:
    for name in ("README.md", "CONTRIBUTING.md"):
        assert "](SECURITY.md)" in (ROOT / name).read_text("utf-8")
