"""What a traced run of Parlance opened, process by process."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

_LINE = re.compile(r"^(?P<pid>\d+) +(?P<call>\w+)\((?P<rest>.*)$")
_RESUMED = re.compile(r"^(?P<pid>\d+) +<\.\.\. (?P<call>\w+) resumed>(?P<rest>.*)$")
_UNFINISHED = " <unfinished ...>"
_PATH = re.compile(r'"((?:[^"\\]|\\.)*)"')
_ANSWER = re.compile(r"= (-?\d+)(?: (\w+))?[^=]*$")
_KIND = re.compile(r'"--child", "([\w-]+)"')
_STARTS = ("clone", "clone3", "fork", "vfork")
_OPENS = ("open", "openat", "openat2", "creat")
_OUTSIDE_FAMILY = re.compile(r"\bAF_(?!UNIX|LOCAL|NETLINK|UNSPEC)\w+")
TRACED = "trace=%file,%network,clone,clone3,fork,vfork"
"""What has to be traced."""


class Deed(NamedTuple):
    """What a child did: opened a file, or asked for something that leaves the computer."""

    kind: str
    call: str
    path: str
    error: str


def deeds_of(trace: Iterable[str]) -> Iterator[Deed]:
    """Yield what children of Parlance opened, or tried to, and their calls for the network."""
    kinds: dict[int, str] = {}
    parents: dict[int, str] = {}
    for pid, call, rest in _whole(trace):
        answer = _ANSWER.search(rest)
        value, error = (int(answer[1]), answer[2] or "") if answer else (0, "")
        kind = kinds.setdefault(pid, parents.get(pid, ""))
        if call in _STARTS and value > 0:
            parents[value] = kind
            kinds.setdefault(value, kind)
        elif call == "execve" and value == 0:
            found = _KIND.search(rest)
            kinds[pid] = found[1] if found else kind
        elif not kind:
            continue
        elif call in _OPENS and (path := _PATH.search(rest)):
            yield Deed(kind, call, path[1], error)
        elif _OUTSIDE_FAMILY.search(rest):
            yield Deed(kind, call, "", error)


def _whole(trace: Iterable[str]) -> Iterator[tuple[int, str, str]]:
    """Yield calls whose lines were cut in two as one."""
    begun: dict[int, str] = {}
    for line in trace:
        if resumed := _RESUMED.match(line):
            pid = int(resumed["pid"])
            yield pid, resumed["call"], begun.pop(pid, "") + resumed["rest"]
        elif match := _LINE.match(line):
            pid, rest = int(match["pid"]), match["rest"]
            if rest.endswith(_UNFINISHED):
                begun[pid] = rest.removesuffix(_UNFINISHED)
            else:
                yield pid, match["call"], rest


def is_below(path: str, folders: Iterable[Path]) -> bool:
    """Whether a path, or what it leads to, lies in one of the folders, or is one of them."""
    places = {Path(path), Path(path).resolve()}
    return any(place.is_relative_to(folder) for place in places for folder in folders)
