"""What each kind of child may use at most, and how a child applies it to itself.

On Windows a job object limits memory, processor time and the number of processes (`job.py`,
not tried yet); the time limits hold everywhere, because the parent keeps them. The network is
closed on Linux alone (`network.py`).
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path

import msgspec

from parlance.children.network import Network, close_network, told_ports

_MIB = 1024 * 1024


class Limits(msgspec.Struct, frozen=True, kw_only=True):
    """Limits of one kind of child; None leaves a resource as it is.

    Attributes:
        address_space_bytes: all memory of the process, its program included.
        stack_bytes: stack of the main thread.
        cpu_seconds: processor time of the whole life; the process is ended beyond it.
        silence_seconds: how long the parent waits for the next frame.
        waiting_seconds: how long it waits for all of them together.
        niceness: how much the child gives way to the window.
        network: what it may reach; nothing, unless it has servers or clients.
        alone: whether it starts no process, which Windows is told.
    """

    address_space_bytes: int | None = None
    stack_bytes: int | None = None
    cpu_seconds: int | None = None
    silence_seconds: float | None = None
    waiting_seconds: float | None = None
    niceness: int = 0
    network: Network = Network.NONE
    alone: bool = False


# The kernel leaves at least 128 MB of address space for the stack of a program that
# was started with an ordinary limit; a larger one would have to be set before exec. The
# tokenizer takes 2 MB of it at most, as texts come to it in pieces (llama/vocabulary.py).
ENGINE = Limits(stack_bytes=112 * _MIB, niceness=5)
# Whatever speaks to other computers is a kind of its own, and marked by it.
ENGINE_WITH_SERVERS = Limits(stack_bytes=112 * _MIB, niceness=5, network=Network.SERVERS)
RPC_SERVER = Limits(stack_bytes=112 * _MIB, niceness=5, network=Network.CLIENTS)
DOCUMENTS = Limits(
    address_space_bytes=2048 * _MIB,
    # The largest documents take a minute; what takes longer without end ends here.
    cpu_seconds=300,
    silence_seconds=15.0,
    waiting_seconds=900.0,
    niceness=5,
    alone=True,
)
# The LibreOffice of this computer, while it converts: no child of ours, but fenced like one.
OFFICE = Limits(address_space_bytes=4096 * _MIB, cpu_seconds=120, niceness=5)
# Somebody looks at the page that it draws.
PAGE_VIEW = Limits(address_space_bytes=2048 * _MIB, silence_seconds=15.0, alone=True)
# Formulas are small, and those that are not take for ever.
FORMULAS = Limits(address_space_bytes=512 * _MIB, silence_seconds=2.0, niceness=5, alone=True)
# Somebody waits for the words that it suggests.
SPELLING = Limits(address_space_bytes=1024 * _MIB, silence_seconds=5.0, alone=True)
# llama.cpp tokenizes in it; somebody watches the tokens of what they type.
VOCABULARY = Limits(stack_bytes=112 * _MIB, silence_seconds=60.0, alone=True)
PROBING = Limits()
TEMPLATES = Limits(address_space_bytes=256 * _MIB, silence_seconds=2.0, niceness=5)


def apply_limits(limits: Limits) -> None:
    """Limit this process; a limit that the system refuses is left as it was.

    Core files are always off: they would hold what people wrote.
    """
    _lower_priority(limits.niceness)
    close_network(limits.network, told_ports())
    if sys.platform == "win32":
        from parlance.children.job import enter_job, job_limits  # noqa: PLC0415 - for it alone

        enter_job(
            job_limits(
                memory_bytes=limits.address_space_bytes,
                cpu_seconds=limits.cpu_seconds,
                alone=limits.alone,
            )
        )
        return
    import resource  # noqa: PLC0415 - exists on POSIX only

    _limit(resource.RLIMIT_CORE, 0)
    if limits.address_space_bytes is not None:
        _limit(resource.RLIMIT_AS, limits.address_space_bytes)
    if limits.stack_bytes is not None:
        _limit(resource.RLIMIT_STACK, limits.stack_bytes)
    if limits.cpu_seconds is not None:
        _limit(resource.RLIMIT_CPU, limits.cpu_seconds)


def prefer_as_victim() -> None:
    """Ask the kernel to end this process first when memory runs out, before the window."""
    if sys.platform == "linux":
        with suppress(OSError):
            Path("/proc/self/oom_score_adj").write_text("500", "ascii")


def _limit(kind: int, value: int) -> None:
    import resource  # noqa: PLC0415 - exists on POSIX only

    _, hard = resource.getrlimit(kind)
    if hard != resource.RLIM_INFINITY:
        value = min(value, hard)
    with suppress(OSError, ValueError):
        resource.setrlimit(kind, (value, hard))


def _lower_priority(niceness: int) -> None:
    if niceness == 0:
        return
    if sys.platform == "win32":
        import psutil  # noqa: PLC0415 - other systems do without

        with suppress(psutil.Error):
            psutil.Process().nice(psutil.BELOW_NORMAL_PRIORITY_CLASS)
        return
    with suppress(OSError):
        os.nice(niceness)
