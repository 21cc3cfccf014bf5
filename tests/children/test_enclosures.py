"""What the processes of this computer reach is found out by trying, not by what was asked for."""

from __future__ import annotations

import subprocess
import sys

import pytest

from parlance.children.landlock import knows_files
from parlance.children.syscalls import can_filter
from parlance.contract.cancel import Cancel
from parlance.contract.enclosure import Enclosed, EnclosedWork, reach_of
from parlance.engine.enclosures import try_enclosures

TRIED = """
import sys
from parlance.children import landlock, syscalls
from parlance.children.fence import enclose
from parlance.children.network import Network, close_network
from parlance.children.trying import tried
from parlance.contract.enclosure import EnclosedWork
import msgspec
if "landlock" in sys.argv: landlock._version = lambda: 0
if "landlock's later rights" in sys.argv: landlock._version = lambda: 1
if "seccomp" in sys.argv: syscalls._machine = lambda: None
close_network(Network.NONE, ())
enclose()
print(msgspec.json.encode(tried(EnclosedWork.DOCUMENTS, sys.argv[1])).decode())
"""
enclosing = pytest.mark.skipif(
    not (knows_files() and can_filter()), reason="this kernel lacks Landlock or seccomp"
)


@enclosing
def test_all_doors_are_shut_on_a_computer_whose_kernel_can_shut_them(nursery) -> None:
    found = {each.work: each for each in try_enclosures(nursery, Cancel())}
    assert {EnclosedWork.MODELS, EnclosedWork.DOCUMENTS} <= set(found)
    for work in (EnclosedWork.MODELS, EnclosedWork.DOCUMENTS):
        assert found[work] == Enclosed(work=work, files=True, network=True, programs=True)


@enclosing
@pytest.mark.parametrize(
    ("lacking", "doors"),
    [
        ((), (True, True, True)),
        (("seccomp",), (True, False, False)),
        (("landlock",), (False, True, True)),
        (("landlock", "seccomp"), (False, False, False)),
        (("landlock's later rights",), (True, True, True)),
        # It could empty any file then, which only either of the two refuses.
        (("landlock's later rights", "seccomp"), (False, False, False)),
    ],
)
def test_a_kernel_that_lacks_something_is_told_by_the_doors_that_stay_open(
    lacking, doors, tmp_path
) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"of somebody else")
    done = subprocess.run(
        [sys.executable, "-c", TRIED, str(file), *lacking],
        check=True,
        capture_output=True,
        text=True,
    )
    files, network, programs = doors
    told = f'"files":{files},"network":{network},"programs":{programs}'.lower()
    assert told in done.stdout


def test_each_door_has_words_for_both_ways() -> None:
    shut = reach_of(Enclosed(work=EnclosedWork.DOCUMENTS, files=True, network=True, programs=True))
    opened = reach_of(Enclosed(work=EnclosedWork.DOCUMENTS))
    assert len(shut) == len(opened) == 3
    assert not set(shut) & set(opened)
