"""The proof runs here as it does on anybody's computer, and sees what it is to see."""

from __future__ import annotations

import json
import sys

import pytest

from parlance.cli import offline_proof
from parlance.contract.cancel import Cancel
from parlance.work.offline import proof
from parlance.work.offline.observing import observed
from parlance.work.offline.records import CannotWitness, Finding, ProofPart, Witnessed
from tests.cli.test_commands import parlance

LEAK = """
import socket
with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as one:
    one.sendto(b"x", ("198.51.100.7", 9))
"""
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
