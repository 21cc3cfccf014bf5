"""Windows' job objects: what a process may use, and that it ends with its parent.

A process puts itself into a job of its own, and its parent puts it into one that ends all that
is in it when the parent's handle of it goes, however the parent ends. Jobs nest from Windows 8
on. Written after Microsoft's documentation (JOBOBJECT_EXTENDED_LIMIT_INFORMATION), and not tried
on Windows yet; where a call fails, the process is left as it was.
"""

from __future__ import annotations

import ctypes
import sys

_EXTENDED_LIMITS = 9  # JobObjectExtendedLimitInformation
_PROCESS_TIME, _ACTIVE_PROCESSES, _PROCESS_MEMORY = 0x2, 0x8, 0x100
_NO_ERROR_BOX, _END_WITH_HANDLE = 0x400, 0x2000
_TICKS = 10_000_000
"""Of a second: 100 ns each."""


class _Basic(ctypes.Structure):
    """JOBOBJECT_BASIC_LIMIT_INFORMATION."""

    _fields_ = (
        ("process_time", ctypes.c_int64),
        ("job_time", ctypes.c_int64),
        ("flags", ctypes.c_uint32),
        ("least_working_set", ctypes.c_size_t),
        ("most_working_set", ctypes.c_size_t),
        ("active_processes", ctypes.c_uint32),
        ("affinity", ctypes.c_size_t),
        ("priority", ctypes.c_uint32),
        ("scheduling", ctypes.c_uint32),
    )


class JobLimits(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION."""

    _fields_ = (
        ("basic", _Basic),
        ("transfers", ctypes.c_uint64 * 6),
        ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t),
        ("peak_process_memory", ctypes.c_size_t),
        ("peak_job_memory", ctypes.c_size_t),
    )


def job_limits(
    *,
    memory_bytes: int | None = None,
    cpu_seconds: int | None = None,
    alone: bool = False,
    ends_with_handle: bool = False,
) -> JobLimits:
    """Return the limits of a job; `alone` leaves room for one process in it."""
    flags = {
        _PROCESS_MEMORY: memory_bytes is not None,
        _PROCESS_TIME: cpu_seconds is not None,
        _ACTIVE_PROCESSES: alone,
        _END_WITH_HANDLE: ends_with_handle,
        _NO_ERROR_BOX: True,
    }
    basic = _Basic(
        flags=sum(flag for flag, is_wanted in flags.items() if is_wanted),
        process_time=(cpu_seconds or 0) * _TICKS,
        active_processes=int(alone),
    )
    return JobLimits(basic=basic, process_memory=memory_bytes or 0)


def enter_job(limits: JobLimits) -> bool:
    """Put this process into a job with such limits, for good; whether that worked."""
    if sys.platform == "win32":
        job = _new_job(limits)
        kernel = _kernel()
        return bool(job and kernel.AssignProcessToJobObject(job, kernel.GetCurrentProcess()))
    return False


class Following:
    """A job whose processes end with this one, whatever ends it; nothing on other systems."""

    def __init__(self) -> None:
        """Make the job; its handle is never closed but by the end of this process."""
        self._job = 0
        if sys.platform == "win32":
            self._job = _new_job(job_limits(ends_with_handle=True))

    def add(self, handle: int) -> bool:
        """Put a process into it, by its handle; whether that worked."""
        if sys.platform == "win32":
            return bool(self._job and _kernel().AssignProcessToJobObject(self._job, handle))
        return False


if sys.platform == "win32":

    def _kernel() -> ctypes.WinDLL:
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        handle = ctypes.c_void_p
        kernel.CreateJobObjectW.restype = handle
        kernel.GetCurrentProcess.restype = handle
        kernel.AssignProcessToJobObject.argtypes = (handle, handle)
        kernel.SetInformationJobObject.argtypes = (handle, *(ctypes.c_int, handle), ctypes.c_uint32)
        return kernel

    def _new_job(limits: JobLimits) -> int:
        """Return the handle of a new job, 0 where there is none to be had."""
        kernel = _kernel()
        job: int = kernel.CreateJobObjectW(None, None) or 0
        told = kernel.SetInformationJobObject(
            job, _EXTENDED_LIMITS, ctypes.byref(limits), ctypes.sizeof(limits)
        )
        return job if job and told else 0
