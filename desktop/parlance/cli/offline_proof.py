"""`parlance doctor --offline-proof`: whether anything leaves this computer, counted."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import msgspec

from parlance.children.nursery import Nursery
from parlance.cli.output import Progress, write_json, write_line
from parlance.cli.stopping import stopping
from parlance.contract.cancel import Cancel
from parlance.contract.enclosure import WORKS, reach_of
from parlance.engine.enclosures import try_enclosures
from parlance.work.offline.proof import prove_offline
from parlance.work.offline.records import ProofPart

if TYPE_CHECKING:
    from parlance.contract.enclosure import Enclosed
    from parlance.work.offline.records import Finding

_DOING = {
    ProofPart.SYSTEM_CALLS: "system calls",
    ProofPart.COUNTED_NETWORK: "counted network",
    ProofPart.NO_NETWORK: "no network",
}
_TASKS = "chat, translation and summary"
_STARTER = "starter"


def run_proof(model: str, *, as_json: bool) -> int:
    """Run it and report; the status is 1 if anything left, or did not work."""
    cancel, progress = Cancel(), Progress()
    findings: list[Finding] = []
    with stopping(cancel):
        progress.show(f"Running {_TASKS} under observation")
        for finding in prove_offline(model or _STARTER, cancel):
            findings.append(finding)
            progress.show(f"{_DOING[finding.part]}: looked at")
        with closing(Nursery()) as nursery:
            enclosed = list(try_enclosures(nursery, cancel))
    progress.clear()
    ok = all(finding.ok for finding in findings)
    if as_json:
        write_json(
            {
                "ok": ok,
                "offline_proof": [
                    {**msgspec.to_builtins(finding), "ok": finding.ok} for finding in findings
                ],
                "sandbox": msgspec.to_builtins(enclosed),
            }
        )
    else:
        _print(findings, enclosed, ok=ok)
    return 0 if ok else 1


def _print(findings: list[Finding], enclosed: list[Enclosed], *, ok: bool) -> None:
    for finding in findings:
        write_line(f"{_DOING[finding.part]:17}{_told(finding)}")
    for each in enclosed:
        write_line(f"{'sandbox':17}{enclosed_line(each)}")
    unseen = [_DOING[finding.part] for finding in findings if finding.missing]
    if not ok:
        write_line("Something left this computer, or does not work without a network.")
    elif len(unseen) == len(findings):
        write_line("Nothing could be checked on this computer.")
    else:
        write_line("Nothing left this computer.")
        if unseen:
            write_line(f"Not checked: {', '.join(unseen)}.")


def _told(finding: Finding) -> str:
    if finding.missing and not finding.left:
        return f"could not be checked: {finding.missing}"
    match finding.part:
        case ProofPart.SYSTEM_CALLS:
            left = f"{finding.left} calls for sockets that leave the computer"
            seen = f"{left}, {finding.refused} that were refused, {finding.stayed} for others"
            control = "the one made as a control was seen"
        case ProofPart.COUNTED_NETWORK:
            seen, control = f"{finding.left} packets", "the one sent as a control was counted"
        case ProofPart.NO_NETWORK:
            seen, control = "there is none", ""
    known = finding.missing or (control if finding.control == 1 else "")
    works = f"{_TASKS} {'work' if finding.works else 'FAIL'} ({finding.seconds} s)"
    return "; ".join(filter(None, (seen, known, works)))


def enclosed_line(enclosed: Enclosed) -> str:
    """Return what the processes for some work reach, on a line."""
    return f"{WORKS[enclosed.work]}: {', '.join(reach_of(enclosed))}"
