"""Which files a program needs to run at all: its libraries, and what the system tells it."""

from __future__ import annotations

import os
import sys
import sysconfig
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import parlance

if TYPE_CHECKING:
    from collections.abc import Iterator

_OF_PROCESSES = (
    *("self", "cpuinfo", "devices", "driver", "filesystems", "loadavg", "meminfo", "modules"),
    *("stat", "sys", "uptime", "version", "vmstat", "zoneinfo"),
)
_OF_SETTINGS = ("ld.so.cache", "locale.alias", "localtime", "os-release", "timezone")
AMONG_SYSTEM = (
    Path("/sys"),
    *(Path("/proc", name) for name in _OF_PROCESSES),
    *(Path("/etc", name) for name in _OF_SETTINGS),
)
"""What libraries ask the system: processors, memory, time, language; nothing of other processes."""

_OF_SYSTEM = ("/lib", "/lib32", "/lib64", "/usr", "/opt", "/nix/store", "/gnu/store", "/app")
"""Where programs are installed; the last four with Nix, Guix and Flatpak."""

_DEVICES = Path("/dev")
DEVICES = tuple(_DEVICES / name for name in ("null", "zero", "full", "random", "urandom"))

_GPU_NODES = ("dri", "kfd", "dxg", "nvhost*", "nvmap", "mali*", "nvidia*")
_MESAS_NODES, _NVIDIAS_NODES = ("dri",), ("nvidiactl", "nvmap", "dxg")
_GPU_FILES = (
    *("/etc/vulkan", "/etc/OpenCL", "/etc/drirc", "/etc/glvnd", "/etc/nvidia"),
    *("/etc/nvidia-container-runtime", "/etc/ld.so.conf", "/etc/ld.so.conf.d"),
    *("/run/opengl-driver", "/run/nvidia-persistenced", "/var/lib/nvidia", "/tmp/nvidia-mps"),
)


def libraries() -> Iterator[Path]:
    """Yield the folders of programs and libraries, Parlance's own among them.

    A folder in which people's own files lie is none, whatever the environment says of it.
    """
    yield from map(Path, _OF_SYSTEM)
    found = {
        *(Path(path) for path in sys.path if path),
        *(Path(path) for path in sysconfig.get_paths().values()),
        *(Path(prefix, "lib") for prefix in (sys.prefix, sys.base_prefix)),
        *(Path(path) for path in os.environ.get("LD_LIBRARY_PATH", "").split(":") if path),
        Path(parlance.__file__).parent,
        Path(getattr(sys, "_MEIPASS", parlance.__file__)),
    }
    home = _home()
    yield from (path for path in found if path.is_absolute() and not home.is_relative_to(path))


def gpu_nodes() -> Iterator[Path]:
    """Yield the devices by which graphics processors are spoken to."""
    for pattern in _GPU_NODES:
        yield from _DEVICES.glob(pattern)


def drivers_files() -> Iterator[Path]:
    """Yield what drivers of graphics processors read besides libraries."""
    yield from map(Path, _GPU_FILES)
    yield from (_home() / ".local/share/vulkan", _home() / ".config/vulkan")


def drivers_folders() -> Iterator[Path]:
    """Yield the folders in which drivers share memory, and keep what they have compiled."""
    yield Path("/dev/shm")
    yield _cache() / "radv_builtin_shaders"
    for caches in _caches().values():
        yield from caches


def make_drivers_caches() -> None:
    """Make the caches of drivers whose devices are here, as they do themselves where they may.

    Those that have none compile everything anew at each start.
    """
    for nodes, caches in _caches().items():
        if any((_DEVICES / node).exists() for node in nodes):
            for cache in filter(Path.is_absolute, caches):
                with suppress(OSError):
                    cache.mkdir(mode=0o700, parents=True, exist_ok=True)


def _caches() -> dict[tuple[str, ...], tuple[Path, ...]]:
    """Return where drivers keep what they have compiled, by the devices that they are for."""
    compute = Path(os.environ.get("CUDA_CACHE_PATH") or _home() / ".nv")
    return {
        _MESAS_NODES: (_cache() / "mesa_shader_cache", _cache() / "mesa_shader_cache_db"),
        _NVIDIAS_NODES: (_cache() / "nvidia", compute),
    }


def _cache() -> Path:
    return Path(os.environ.get("XDG_CACHE_HOME") or _home() / ".cache")


def _home() -> Path:
    return Path(os.path.expanduser("~"))  # noqa: PTH111 - Path.home raises where there is none
