"""Has a program observed from outside: its system calls, or the network around it."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
from collections import Counter
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from parlance.children.nursery import child_command, child_environment
from parlance.work.offline.records import TIMED_OUT, CannotWitness, ProofPart, Witnessed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from parlance.contract.cancel import Cancel

MOST_SECONDS = 600.0
_LINE = re.compile(r"(\d+) +(.*)")
_RESUMED = re.compile(r"<\.\.\. \w+ resumed>")
_UNFINISHED = "<unfinished ...>"
_FAMILY = re.compile(r"\b(?:AF|PF)_(\w+)")
_REFUSED = re.compile(r"= -1 (?:EACCES|EPERM)\b")
_STAY = ("UNIX", "LOCAL", "NETLINK", "UNSPEC")
"""Families of sockets that lead nowhere but to this computer and its kernel."""


def observed(part: ProofPart, command: Sequence[str], cancel: Cancel) -> Witnessed:
    """Run `command` and return what was seen of it. Raises CannotWitness and Cancelled."""
    if sys.platform != "linux":
        raise CannotWitness("only Linux lets a program be observed in this way")
    witness = [*child_command("offline-witness"), "--", part.value, *command]
    if part is not ProofPart.SYSTEM_CALLS:
        return _witnessed(witness, cancel)
    tracer = shutil.which("strace")
    if tracer is None:
        raise CannotWitness("the program “strace” is not installed")
    with tempfile.TemporaryDirectory(prefix="parlance-") as folder:
        trace = Path(folder, "trace")
        # Not with --seccomp-bpf: what the program's own filter refuses would not be seen then.
        follow = [tracer, "-f", "-qq", "-e", "trace=%network", "-o", str(trace)]
        found = _witnessed([*follow, *witness], cancel)
        lines = trace.read_text("utf-8", "replace").splitlines()
    return _with_calls(found, lines)


def _with_calls(found: Witnessed, lines: Sequence[str]) -> Witnessed:
    """Return what was found with the calls of a trace; those of the witness are the control."""
    seen: Counter[str] = Counter()
    for process, call in _calls(lines):
        family = _FAMILY.search(call)
        if family is None:  # calls on sockets that were counted when made
            continue
        if family[1] in _STAY:
            seen["stayed"] += 1
        elif process == found.control:
            seen["control"] += 1
        else:
            seen["refused" if _REFUSED.search(call) else "left"] += 1
    kinds = ("left", "refused", "stayed", "control")
    return msgspec.structs.replace(found, **{kind: seen[kind] for kind in kinds})


def _calls(lines: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Yield the calls of a trace with their processes; those that were cut in two are whole."""
    begun: dict[int, str] = {}
    for line in lines:
        if (match := _LINE.match(line)) is None:
            continue
        process, call = int(match[1]), match[2]
        if call.endswith(_UNFINISHED):
            begun[process] = call.removesuffix(_UNFINISHED)
        elif (resumed := _RESUMED.match(call)) is not None:
            yield process, begun.pop(process, "") + call[resumed.end() :]
        else:
            yield process, call
    yield from begun.items()  # they never came back


def _witnessed(command: list[str], cancel: Cancel) -> Witnessed:
    """Return the report of a witness, TIMED_OUT if it has none in time.

    Raises CannotWitness and Cancelled.
    """
    process = subprocess.Popen(
        command,
        env=child_environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    try:
        with cancel.waking(lambda: _end(process)):
            output, errors = process.communicate(timeout=MOST_SECONDS)
    except subprocess.TimeoutExpired:
        return Witnessed(status=TIMED_OUT)
    finally:
        _end(process)
        process.communicate()
    report = output.decode("utf-8", "replace").strip().rpartition("\n")[2]
    try:
        return msgspec.json.decode(report, type=Witnessed)
    except msgspec.MsgspecError as error:
        reason = errors.decode("utf-8", "replace").strip().rpartition("\n")[2]
        raise CannotWitness(reason or f"it ended with {process.returncode}") from error


def _end(process: subprocess.Popen[bytes]) -> None:
    """End it and what it started, unless it ended: its number may be anybody's then."""
    if process.returncode is None:
        with suppress(OSError):
            os.killpg(process.pid, signal.SIGKILL)
