"""What compiling llama.cpp for a GPU needs, and how to see whether it is there.

Uses the standard library alone, for it runs before anything is installed.
"""

from __future__ import annotations

import os
import platform
import re
import shlex
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

NEEDED_VULKAN = (1, 3, 272)
"""The release of Vulkan's headers that brought VK_EXT_layer_settings, which ggml names."""

_NEEDED_ROCM = (6, 1)
_INSTRUCTIONS = {
    "sse4_2": "SSE42",
    "avx": "AVX",
    "avx2": "AVX2",
    "fma": "FMA",
    "f16c": "F16C",
    "bmi2": "BMI2",
}
"""Flags of a processor and what llama.cpp calls them: it takes all for granted."""

_ON = r"=(?:on|1|true|yes)\b"


@dataclass(frozen=True)
class Machine:
    """What is looked at; tests give folders and words of their own."""

    root: Path = Path("/")
    system: str = sys.platform
    processor: str = field(default_factory=platform.machine)
    environment: Mapping[str, str] = field(default_factory=lambda: dict(os.environ))

    def program(self, name: str, *folders: str) -> str | None:
        """Return the path of a program: in one of these folders, or where PATH says."""
        places = os.pathsep.join([self.environment.get("PATH", ""), *folders])
        return shutil.which(name, path=places)

    def has(self, *patterns: str) -> bool:
        """Whether a file or folder is there; patterns begin at the root."""
        return any(any(True for _ in self.root.glob(pattern)) for pattern in patterns)

    def text(self, name: str) -> str:
        """Return the text of a file below the root; empty if it cannot be read."""
        return _text(self.root / name)

    def succeeds(self, *command: str) -> bool:
        """Whether a command ends well."""
        try:
            done = subprocess.run(command, check=False, capture_output=True)
        except OSError:
            return False
        return done.returncode == 0


@dataclass(frozen=True)
class Need:
    """One thing that a build needs.

    Attributes:
        what: as the sentence names it.
        found: whether a machine has it.
        package: what brings it on Debian; empty where a person has to decide.
        remedy: what to do where no package brings it.
    """

    what: str
    found: Callable[[Machine], bool]
    package: str = ""
    remedy: str = ""


def vulkan_headers(machine: Machine) -> Path | None:
    """Return the folder that `vulkan/vulkan_core.h` and `vulkan/vulkan.hpp` are taken from."""
    named = machine.environment.get("VULKAN_INCLUDE_DIR")
    kit = machine.environment.get("VULKAN_SDK")
    folders = [Path(kit) / name for name in ("include", "Include")] if kit else []
    folders += [machine.root / name for name in ("usr/local/include", "usr/include")]
    for folder in [Path(named).expanduser()] if named else folders:
        if all((folder / "vulkan" / name).is_file() for name in ("vulkan_core.h", "vulkan.hpp")):
            return folder
    return None


def vulkan_version(folder: Path) -> tuple[int, ...]:
    """Return the release of the headers in a folder; empty if they do not tell."""
    text = _text(folder / "vulkan" / "vulkan_core.h")
    release = re.search(r"define VK_HEADER_VERSION (\d+)", text)
    api = re.search(r"VK_HEADER_VERSION_COMPLETE \w+\((?:0, )?(\d+), (\d+),", text)
    return (int(api[1]), int(api[2]), int(release[1])) if api and release else ()


def _glslc(machine: Machine) -> str | None:
    kit = machine.environment.get("VULKAN_SDK", "")
    return machine.program("glslc", *(f"{kit}/{name}" for name in ("bin", "Bin") if kit))


def _nvcc(machine: Machine) -> str | None:
    kit = machine.environment.get("CUDA_PATH", machine.root / "usr/local/cuda")
    return machine.program("nvcc", str(Path(kit) / "bin"))


def _has_nvidia_driver(machine: Machine) -> bool:
    files = machine.has("proc/driver/nvidia/version", "usr/lib/wsl/lib/libcuda.so.1")
    return files or machine.program("nvidia-smi") is not None


def _has_loader(machine: Machine) -> bool:
    return "VULKAN_SDK" in machine.environment or machine.has(
        *(f"usr/{place}/libvulkan.so" for place in ("lib/*", "lib", "lib64", "local/lib"))
    )


def _has_spirv(machine: Machine) -> bool:
    return "VULKAN_SDK" in machine.environment or machine.has(
        *(f"usr/{place}/cmake/SPIRV-Headers" for place in ("share", "lib", "lib64", "lib/*")),
        "usr/local/*/cmake/SPIRV-Headers",
    )


def _has_vulkan_driver(machine: Machine) -> bool:
    return machine.system == "win32" or machine.has(
        *(f"{place}/vulkan/icd.d/*.json" for place in ("usr/share", "etc", "usr/local/share"))
    )


def _has_rocm_library(name: str) -> Callable[[Machine], bool]:
    places = ("opt/rocm/lib", "usr/lib/*", "usr/lib64")
    return lambda machine: machine.has(*(f"{place}/cmake/{name}" for place in places))


NEEDS: dict[str, tuple[Need, ...]] = {
    "cpu": (),
    "vulkan": (
        Need("glslc, which compiles shaders", lambda machine: bool(_glslc(machine)), "glslc"),
        Need("Vulkan's headers", lambda machine: bool(vulkan_headers(machine)), "libvulkan-dev"),
        Need("Vulkan's library (libvulkan.so)", _has_loader, "libvulkan-dev"),
        Need("SPIR-V's headers", _has_spirv, "spirv-headers"),
        Need("a driver for Vulkan", _has_vulkan_driver, "mesa-vulkan-drivers"),
    ),
    "cuda": (
        Need(
            "NVIDIA's driver",
            _has_nvidia_driver,
            remedy="Install NVIDIA's driver (on Debian the package nvidia-driver, of the part "
            "non-free) and start the computer again.",
        ),
        Need("nvcc, CUDA's compiler", lambda machine: bool(_nvcc(machine)), "nvidia-cuda-toolkit"),
    ),
    "rocm": (
        Need(
            "hipcc, ROCm's compiler",
            lambda machine: bool(machine.program("hipcc", str(machine.root / "opt/rocm/bin"))),
            "hipcc",
        ),
        Need("hipBLAS", _has_rocm_library("hipblas"), "libhipblas-dev"),
        Need("rocBLAS", _has_rocm_library("rocblas"), "librocblas-dev"),
    ),
    "metal": (
        Need(
            "Apple's compiler",
            lambda machine: machine.succeeds("xcode-select", "-p"),
            remedy="Install it with\n  xcode-select --install",
        ),
    ),
}
"""What each word after `make run GPU=` needs besides a C++ compiler."""


def impossible(word: str, machine: Machine) -> str:
    """Return why a word can be built for no such machine, as a sentence; else an empty text."""
    mac = machine.system == "darwin"
    if word not in NEEDS:
        return f"GPU={word} is not known. Known are: {', '.join(sorted(NEEDS))}."
    if word == "metal" and not mac:
        return "GPU=metal is for Macs. Here it is GPU=vulkan, or GPU=cuda for NVIDIA's cards."
    if mac and word == "cpu":
        return "On a Mac llama.cpp always has Metal. To do without, set GPU layers to 0."
    if mac and word != "metal":
        return f"GPU={word} is not for Macs. Here it is GPU=metal."
    return ""


def lacking(word: str, machine: Machine) -> list[Need]:
    """Return what a build needs and the machine has not."""
    return [need for need in NEEDS[word] if not need.found(machine)]


def unfit(word: str, machine: Machine) -> str:
    """Return what is there but too old, with what to do about it; else an empty text."""
    if word == "vulkan":
        return _old_vulkan(machine)
    found = re.match(r"(\d+)\.(\d+)", machine.text("opt/rocm/.info/version"))
    if word == "rocm" and found and (int(found[1]), int(found[2])) < _NEEDED_ROCM:
        return f"ROCm here is {found[0]}, and llama.cpp needs 6.1 or later. Install a newer one."
    return ""


def _old_vulkan(machine: Machine) -> str:
    folder = vulkan_headers(machine)
    version = vulkan_version(folder) if folder else ()
    if not version or version >= NEEDED_VULKAN:
        return ""
    here, needed = (".".join(map(str, each)) for each in (version, NEEDED_VULKAN))
    return (
        f"Vulkan's headers in {folder} are of release {here}, and llama.cpp needs {needed} or "
        "later.\nNewer ones can lie beside them; they are text, and nothing has to be built:\n"
        "  git clone --depth 1 https://github.com/KhronosGroup/Vulkan-Headers "
        "build/vulkan-headers\n"
        '  VULKAN_INCLUDE_DIR="$PWD/build/vulkan-headers/include" make run GPU=vulkan'
    )


def cmake_arguments(word: str, machine: Machine, *, rpc: bool) -> list[str]:
    """Return what llama.cpp's build is told for a word, with or without servers (RPC)."""
    servers = ["-DGGML_RPC=ON"] if rpc else []
    match word:
        case "vulkan":
            named = machine.environment.get("VULKAN_INCLUDE_DIR")
            folder = [f"-DVulkan_INCLUDE_DIR={Path(named).expanduser().resolve()}"] if named else []
            return ["-DGGML_VULKAN=ON", *_loaded_late(machine), *folder, *servers]
        case "cuda":
            compiler = _nvcc(machine)
            beside = compiler is not None and machine.program("nvcc") is None
            told = [f"-DCMAKE_CUDA_COMPILER={compiler}"] if beside else []
            native = "-DCMAKE_CUDA_ARCHITECTURES=native"
            return ["-DGGML_CUDA=ON", native, *_loaded_late(machine), *told, *servers]
        case "rocm":
            return ["-DGGML_HIP=ON", *_loaded_late(machine), *servers]
        case _:
            return servers


def _loaded_late(machine: Machine) -> list[str]:
    """Return what makes the GPU's part a library that llama.cpp can do without.

    Otherwise nothing of llama.cpp could be loaded once the driver is gone. llama.cpp then
    refuses to find out by itself what the processor can, so the compiler is asked to.
    """
    late = ["-DGGML_BACKEND_DL=ON", "-DGGML_NATIVE=OFF", "-DCMAKE_INSTALL_BINDIR=llama_cpp/lib"]
    if machine.system != "linux":
        return late
    if machine.processor == "aarch64":
        return [*late, "-DGGML_CPU_ARM_ARCH=native"]
    if machine.processor != "x86_64":
        return late
    flags = re.search(r"^flags\s*:(.*)$", machine.text("proc/cpuinfo"), re.MULTILINE)
    able = set(flags[1].split()) if flags else set(_INSTRUCTIONS)
    absent = [name for flag, name in _INSTRUCTIONS.items() if flag not in able]
    native = [f"-DCMAKE_{language}_FLAGS=-march=native" for language in ("C", "CXX")]
    return [*late, *native, *(f"-DGGML_{name}=OFF" for name in absent)]


def word_of(switches: str, system: str = sys.platform) -> str:
    """Return the word that llama.cpp was built for with these switches."""
    names = {"vulkan": "VULKAN", "cuda": "CUDA", "rocm": "HIP"}
    for word, name in names.items():
        if re.search(f"-DGGML_{name}{_ON}", switches, re.IGNORECASE):
            return word
    return "metal" if system == "darwin" else "cpu"


def has_servers(switches: str) -> bool:
    """Whether llama.cpp was built with RPC."""
    return re.search(f"-DGGML_RPC{_ON}", switches, re.IGNORECASE) is not None


def headers_of(switches: str) -> str:
    """Return the folder of Vulkan's headers that switches name; empty if it is gone."""
    prefix = "-DVulkan_INCLUDE_DIR="
    try:
        words = shlex.split(switches)
    except ValueError:  # a quote of a person's own CMAKE_ARGS that does not end
        return ""
    named = [word.removeprefix(prefix) for word in words if word.startswith(prefix)]
    return named[-1] if named and Path(named[-1]).is_dir() else ""


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8", "replace")
    except OSError:
        return ""
