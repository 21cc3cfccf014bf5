"""The proof runs here as it does on anybody's computer, and sees what it is to see."""

from __future__ import annotations

import json
import sys
import threading
from contextlib import suppress

import psutil
import pytest

from parlance.children.syscalls import can_filter
from parlance.cli import offline_proof
from parlance.contract.cancel import Cancel, Cancelled
from parlance.work.offline import observing, proof
from parlance.work.offline.observing import observed
from parlance.work.offline.records import (
    TIMED_OUT,
    CannotWitness,
    Finding,
    ProofPart,
    Witnessed,
)
from tests.cli.test_commands import parlance

LEAK = """
import socket
with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as one:
    one.sendto(b"x", ("198.51.100.7", 9))
"""
REFUSED = """
import contextlib, socket
from parlance.children.network import Network, close_network
close_network(Network.NONE, ())
with contextlib.suppress(PermissionError):
    socket.socket(socket.AF_INET, socket.SOCK_STREAM)
"""
WAITING = "import pathlib, sys, time; pathlib.Path({0!r}).touch(); time.sleep(50)"
HERE = "import socket; socket.socket(socket.AF_UNIX).close()"


def seen(part: ProofPart, program: str) -> Witnessed:
    """Return what is seen of a program; skip where this computer lets nobody look."""
    try:
        return observed(part, [sys.executable, "-c", program], Cancel())
    except CannotWitness as error:
        pytest.skip(str(error))


@pytest.mark.parametrize("part", [ProofPart.SYSTEM_CALLS, ProofPart.COUNTED_NETWORK])
def test_what_leaves_the_computer_is_seen(part: ProofPart) -> None:
    found = seen(part, LEAK)
    assert found.left >= 1
    assert found.control == 1


def test_sockets_within_the_computer_are_no_leak() -> None:
    found = seen(ProofPart.SYSTEM_CALLS, HERE)
    assert (found.left, found.stayed, found.control, found.status) == (0, 1, 1, 0)


@pytest.mark.skipif(not can_filter(), reason="this kernel filters no system calls")
def test_what_our_own_filter_refuses_is_counted() -> None:
    found = seen(ProofPart.SYSTEM_CALLS, REFUSED)
    assert (found.left, found.refused, found.control, found.status) == (0, 1, 1, 0)


def test_calls_that_were_cut_in_two_are_counted_whole() -> None:
    trace = [
        "7 socket(AF_INET, SOCK_STREAM, IPPROTO_IP <unfinished ...>",
        "8 socket(AF_UNIX, SOCK_STREAM, 0 <unfinished ...>",
        "7 <... socket resumed>) = -1 EACCES (Permission denied)",
        "8 <... socket resumed>) = 3",
        "8 socket(AF_INET6, SOCK_DGRAM, 0) = 4",
        "9 socket(AF_INET, SOCK_DGRAM, 0) = 3",
        "7 connect(5, {sa_family=AF_INET, sin_port=htons(9)} <unfinished ...>",
        "7 +++ killed by SIGKILL +++",
    ]
    found = observing._with_calls(Witnessed(status=0, control=9), trace)
    assert (found.left, found.refused, found.stayed, found.control) == (2, 1, 1, 1)


def test_modules_in_the_folder_of_the_person_are_none_of_its(tmp_path, monkeypatch) -> None:
    imported = tmp_path / "imported"
    (tmp_path / "socket.py").write_text(f"open({str(imported)!r}, 'w').close()")
    monkeypatch.chdir(tmp_path)
    with suppress(CannotWitness):
        observed(ProofPart.NO_NETWORK, [sys.executable, "-m", "parlance", "--version"], Cancel())
    assert not imported.exists()


@pytest.mark.parametrize("part", ProofPart)
def test_a_stop_ends_what_is_observed(part: ProofPart, tmp_path) -> None:
    begun = tmp_path / "begun"
    command = [sys.executable, "-c", WAITING.format(str(begun))]
    cancel, ended = Cancel(), []

    def observe() -> None:
        try:
            observed(part, command, cancel)
        except (Cancelled, CannotWitness) as error:
            ended.append(error)

    thread = threading.Thread(target=observe)
    thread.start()
    while thread.is_alive() and not begun.exists():
        thread.join(0.02)
    cancel.request()
    thread.join()
    if isinstance(ended[0], CannotWitness):
        pytest.skip(str(ended[0]))
    assert running(command) == []


def running(command: list[str]) -> list[psutil.Process]:
    """Return the processes of a command, after the moment that the kernel takes to end some."""
    found = [one for one in psutil.process_iter() if one.as_dict(["cmdline"])["cmdline"] == command]
    return psutil.wait_procs(found, timeout=5)[1]


@pytest.mark.parametrize("part", ProofPart)
def test_what_does_not_end_is_ended(part: ProofPart, tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(observing, "MOST_SECONDS", 2.0)
    command = [sys.executable, "-c", WAITING.format(str(tmp_path / "begun"))]
    try:
        found = observed(part, command, Cancel())
    except CannotWitness as error:
        pytest.skip(str(error))
    assert found.status == TIMED_OUT
    assert running(command) == []


def test_a_hang_fails_the_proof(monkeypatch, capsys) -> None:
    monkeypatch.setattr(proof, "observed", lambda *_: Witnessed(status=TIMED_OUT))
    monkeypatch.setattr(offline_proof, "try_enclosures", lambda *_: ())
    assert not any(each.missing or each.works for each in proof.prove_offline("", Cancel()))
    assert offline_proof.run_proof("", as_json=False) == 1
    printed = capsys.readouterr().out
    assert printed.count("FAIL") == 3
    assert "control" not in printed


def test_where_there_is_no_network_nothing_gets_out() -> None:
    found = seen(ProofPart.NO_NETWORK, LEAK)
    assert found.status != 0


def test_chat_translation_and_summary_send_nothing_and_work_without_a_network() -> None:
    done = parlance("doctor", "--offline-proof", "--json")
    told = json.loads(done.stdout)
    assert done.returncode == 0, told
    assert told["ok"]
    parts = {part["part"]: part for part in told["offline_proof"]}
    assert set(parts) == set(ProofPart)
    looked = [part for part in parts.values() if not part["missing"]]
    for part in looked:
        assert part["works"]
        assert part["left"] == 0
    if not looked:
        pytest.skip("; ".join(part["missing"] for part in parts.values()))


def test_a_leak_fails_the_proof_and_what_cannot_be_seen_is_told(monkeypatch, capsys) -> None:
    def told(part: ProofPart, *_rest: object) -> Witnessed:
        if part is ProofPart.SYSTEM_CALLS:
            raise CannotWitness("the program “strace” is not installed")
        return Witnessed(status=0, left=2, control=1)

    monkeypatch.setattr(proof, "observed", told)
    monkeypatch.setattr(offline_proof, "try_enclosures", lambda *_: ())
    assert offline_proof.run_proof("", as_json=False) == 1
    printed = capsys.readouterr().out
    assert "strace" in printed
    assert "2 packets" in printed
    assert "Something left" in printed


def test_a_proof_that_does_not_see_what_it_lets_out_proves_nothing(monkeypatch) -> None:
    monkeypatch.setattr(proof, "observed", lambda *_: Witnessed(status=0, control=0))
    found = list(proof.prove_offline("starter", Cancel()))
    assert [bool(each.missing) for each in found] == [True, True, False]
    assert all(each.ok for each in found)
    assert not Finding(part=ProofPart.NO_NETWORK, works=False).ok


def test_what_was_seen_to_leave_is_a_leak_though_not_all_was_seen(monkeypatch, capsys) -> None:
    monkeypatch.setattr(proof, "observed", lambda *_: Witnessed(status=0, left=2, control=0))
    monkeypatch.setattr(offline_proof, "try_enclosures", lambda *_: ())
    assert offline_proof.run_proof("", as_json=False) == 1
    printed = capsys.readouterr().out
    assert "2 packets; what was let out on purpose was not seen" in printed
    assert "Something left" in printed
