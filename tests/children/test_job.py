"""The records of Windows' job objects; the calls themselves are for a Windows to try."""

from __future__ import annotations

import ctypes
import sys

import pytest

from parlance.children.job import Following, JobLimits, enter_job, job_limits
from parlance.children.limits import DOCUMENTS

pytestmark = pytest.mark.skipif(
    ctypes.sizeof(ctypes.c_void_p) != 8, reason="needs a 64-bit Python, as the sizes are for it"
)


def test_the_record_is_as_large_as_the_documentation_has_it() -> None:
    assert ctypes.sizeof(JobLimits) == 144
    assert JobLimits.transfers.offset == 64
    assert JobLimits.process_memory.offset == 112


def test_limits_are_told_with_the_flags_that_put_them_in_force() -> None:
    limits = job_limits(
        memory_bytes=DOCUMENTS.address_space_bytes, cpu_seconds=DOCUMENTS.cpu_seconds, alone=True
    )
    assert limits.basic.flags == 0x2 | 0x8 | 0x100 | 0x400
    assert limits.process_memory == 2048 * 1024 * 1024
    assert limits.basic.process_time == 300 * 10_000_000
    assert limits.basic.active_processes == 1


def test_what_is_not_limited_is_not_told() -> None:
    assert job_limits().basic.flags == 0x400
    assert job_limits(ends_with_handle=True).basic.flags == 0x400 | 0x2000


@pytest.mark.skipif(sys.platform == "win32", reason="there, the process would be in a job for good")
def test_other_systems_have_no_jobs() -> None:
    assert not enter_job(job_limits())
    assert not Following().add(0)
