"""Which files a child may touch, and which programs it may start: none that it need not.

A child encloses itself as soon as it knows what it is to read, before it has read a byte of
it, and with one thread. Linux only, and only as far as the kernel goes: Landlock (Linux 5.13)
for files, the filter of system calls for programs, for looking into other processes and for
what Landlock leaves free: modes, owners and attributes of files. What cannot be done is left
undone.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from parlance.children.landlock import allow_files
from parlance.children.places import (
    AMONG_SYSTEM,
    DEVICES,
    drivers_files,
    drivers_folders,
    gpu_nodes,
    libraries,
    make_drivers_caches,
)
from parlance.children.syscalls import refuse_attacks

if TYPE_CHECKING:
    from collections.abc import Iterable


def enclose_files(
    *,
    read: Iterable[Path] = (),
    write: Iterable[Path] = (),
    gpu: bool = False,
    programs: bool = False,
) -> None:
    """Let this thread, and those it starts, touch no files but these, and what programs are of.

    `gpu` adds what drivers of graphics processors open, which is more than one would like;
    with `programs` it may start children, which are as narrow, until `forbid_programs`.
    """
    if gpu:
        make_drivers_caches()  # a rule wants that they are there
    allow_files(
        read=(
            *(*libraries(), *AMONG_SYSTEM, *read),
            *(drivers_files() if gpu else ()),
            *((Path(sys.executable),) if programs else ()),
        ),
        write=(*(drivers_folders() if gpu else ()), *write),
        use=(*DEVICES, *(gpu_nodes() if gpu else ())),
        programs=programs,
    )


def forbid_programs(*, connecting: bool = False) -> None:
    """Have no thread of this process start programs, or look into other processes; for good.

    Nor does it make a socket, connect or send to anybody, unless `connecting`: to servers that
    it was started for, or to services of this computer, as drivers of graphics processors do.
    """
    refuse_attacks(connecting=connecting, programs=False)


def enclose(*, read: Iterable[Path] = (), write: Iterable[Path] = ()) -> None:
    """Do both, for a child that neither starts others nor uses graphics processors."""
    enclose_files(read=read, write=write)
    forbid_programs()
