"""What a build for a GPU needs is looked for on machines made of a few files."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
import toolchains
from toolchains import Machine

HEADER = """#define VK_HEADER_VERSION {release}
#define VK_HEADER_VERSION_COMPLETE VK_MAKE_API_VERSION(0, {api}, VK_HEADER_VERSION)
"""
VULKAN = (
    "usr/lib/x86_64-linux-gnu/libvulkan.so",
    "usr/share/cmake/SPIRV-Headers/SPIRV-HeadersConfig.cmake",
    "usr/share/vulkan/icd.d/radeon_icd.json",
)


def with_files(root: Path, *names: str, text: str = "") -> None:
    for name in names:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")


def with_programs(root: Path, *names: str) -> None:
    with_files(root, *names, text="#!/bin/sh\n")
    for name in names:
        (root / name).chmod(0o755)


def with_headers(folder: Path, release: int, api: str = "1, 3") -> None:
    with_files(folder, "vulkan/vulkan_core.h", text=HEADER.format(release=release, api=api))
    with_files(folder, "vulkan/vulkan.hpp")


def machine(root: Path, **changes: object) -> Machine:
    environment = {"PATH": str(root / "usr/bin"), **changes.pop("environment", {})}
    told = {"system": "linux", "processor": "x86_64", "environment": environment, **changes}
    return Machine(root=root, **told)


def vulkan_machine(root: Path, release: int = 275, api: str = "1, 3", **changes) -> Machine:
    with_programs(root, "usr/bin/glslc")
    with_files(root, *VULKAN)
    with_headers(root / "usr/include", release, api)
    return machine(root, **changes)


def packages(word: str, here: Machine) -> list[str]:
    return [need.package for need in toolchains.lacking(word, here)]


def test_a_bare_machine_can_be_built_for_its_processor_alone(tmp_path) -> None:
    here = machine(tmp_path)
    assert toolchains.lacking("cpu", here) == []
    assert packages("vulkan", here) == [
        *("glslc", "libvulkan-dev", "libvulkan-dev", "spirv-headers", "mesa-vulkan-drivers"),
    ]
    assert packages("cuda", here) == ["", "nvidia-cuda-toolkit"]
    assert packages("rocm", here) == ["hipcc", "libhipblas-dev", "librocblas-dev"]


def test_what_is_missing_for_vulkan_is_named_thing_by_thing(tmp_path) -> None:
    here = vulkan_machine(tmp_path)
    assert toolchains.lacking("vulkan", here) == []
    (tmp_path / "usr/bin/glslc").unlink()
    assert packages("vulkan", here) == ["glslc"]
    (tmp_path / VULKAN[2]).unlink()
    assert packages("vulkan", here) == ["glslc", "mesa-vulkan-drivers"]
    (tmp_path / "usr/include/vulkan/vulkan.hpp").unlink()
    assert packages("vulkan", here) == ["glslc", "libvulkan-dev", "mesa-vulkan-drivers"]


@pytest.mark.parametrize(
    ("release", "api", "fits"),
    [(239, "1, 3", False), (271, "1, 3", False), (272, "1, 3", True), (0, "1, 4", True)],
)
def test_vulkan_headers_that_are_too_old_are_seen_by_their_release(
    tmp_path, release, api, fits
) -> None:
    here = vulkan_machine(tmp_path, release, api)
    sentence = toolchains.unfit("vulkan", here)
    assert (sentence == "") is fits
    if not fits:
        assert f"release 1.3.{release}" in sentence
        assert "1.3.272 or later" in sentence
        assert "VULKAN_INCLUDE_DIR=" in sentence
        assert str(tmp_path / "usr/include") in sentence


def test_headers_beside_the_systems_own_are_taken_where_they_are_named(tmp_path) -> None:
    newer = tmp_path / "my headers" / "include"
    with_headers(newer, 309, "1, 4")
    here = vulkan_machine(tmp_path, 239, environment={"VULKAN_INCLUDE_DIR": str(newer)})
    assert toolchains.lacking("vulkan", here) == []
    assert toolchains.unfit("vulkan", here) == ""
    assert f"-DVulkan_INCLUDE_DIR={newer}" in toolchains.cmake_arguments("vulkan", here, rpc=False)


def test_a_named_folder_without_headers_is_not_replaced_by_another(tmp_path) -> None:
    here = vulkan_machine(tmp_path, environment={"VULKAN_INCLUDE_DIR": str(tmp_path / "typo")})
    assert packages("vulkan", here) == ["libvulkan-dev"]


def test_the_kit_of_vulkans_makers_brings_all_but_the_driver(tmp_path) -> None:
    kit = tmp_path / "kit"
    with_programs(kit, "bin/glslc")
    with_headers(kit / "include", 309, "1, 4")
    here = machine(tmp_path, environment={"VULKAN_SDK": str(kit)})
    assert packages("vulkan", here) == ["mesa-vulkan-drivers"]
    assert toolchains.vulkan_headers(here) == kit / "include"


def test_nvcc_is_found_beside_the_path_and_told_to_cmake(tmp_path) -> None:
    nvcc = "usr/local/cuda/bin/nvcc"
    with_programs(tmp_path, nvcc)
    with_files(tmp_path, "proc/driver/nvidia/version")
    here = machine(tmp_path)
    assert toolchains.lacking("cuda", here) == []
    told = toolchains.cmake_arguments("cuda", here, rpc=False)
    assert f"-DCMAKE_CUDA_COMPILER={tmp_path / nvcc}" in told
    assert "-DGGML_CUDA=ON" in told


def test_a_missing_driver_of_nvidia_is_the_persons_to_install(tmp_path) -> None:
    with_programs(tmp_path, "usr/bin/nvcc")
    (need,) = toolchains.lacking("cuda", machine(tmp_path))
    assert need.package == ""
    assert "driver" in need.what
    assert "nvidia-driver" in need.remedy


def test_windows_lends_its_driver_to_its_linux(tmp_path) -> None:
    with_programs(tmp_path, "usr/bin/nvcc")
    with_files(tmp_path, "usr/lib/wsl/lib/libcuda.so.1")
    assert toolchains.lacking("cuda", machine(tmp_path)) == []


@pytest.mark.parametrize(("version", "fits"), [("5.7.1-98", False), ("6.1.0", True), ("7.0", True)])
def test_an_old_rocm_is_named(tmp_path, version, fits) -> None:
    with_programs(tmp_path, "opt/rocm/bin/hipcc")
    for name in ("hipblas", "rocblas"):
        with_files(tmp_path, f"opt/rocm/lib/cmake/{name}/{name}-config.cmake")
    with_files(tmp_path, "opt/rocm/.info/version", text=version)
    here = machine(tmp_path)
    assert toolchains.lacking("rocm", here) == []
    assert (toolchains.unfit("rocm", here) == "") is fits


@pytest.mark.parametrize(
    ("word", "system", "says"),
    [
        ("opencl", "linux", "GPU=opencl is not known. Known are: cpu, cuda, metal, rocm, vulkan."),
        ("metal", "linux", "for Macs"),
        ("vulkan", "darwin", "GPU=metal"),
        ("cpu", "darwin", "GPU layers to 0"),
        ("metal", "darwin", ""),
        ("vulkan", "win32", ""),
        ("cuda", "linux", ""),
    ],
)
def test_a_word_that_does_not_fit_the_system_gets_a_sentence(tmp_path, word, system, says) -> None:
    sentence = toolchains.impossible(word, machine(tmp_path, system=system))
    assert says in sentence
    assert bool(sentence) is bool(says)


def test_apples_compiler_is_asked_for_by_its_own_program(tmp_path) -> None:
    class Mac(Machine):
        def succeeds(self, *command: str) -> bool:
            return command != ("xcode-select", "-p")

    (need,) = toolchains.lacking("metal", Mac(root=tmp_path, system="darwin", environment={}))
    assert "xcode-select --install" in need.remedy


def test_a_build_for_a_gpu_can_do_without_its_driver(tmp_path) -> None:
    here = machine(tmp_path)
    for word in ("vulkan", "cuda", "rocm"):
        told = toolchains.cmake_arguments(word, here, rpc=False)
        assert {"-DGGML_BACKEND_DL=ON", "-DGGML_NATIVE=OFF"} <= set(told)
        assert toolchains.word_of(" ".join(told), "linux") == word
    assert toolchains.cmake_arguments("cpu", here, rpc=False) == []


def test_instructions_that_the_processor_lacks_are_switched_off(tmp_path) -> None:
    with_files(tmp_path, "proc/cpuinfo", text="flags\t\t: fpu sse4_2 avx f16c\n")
    told = toolchains.cmake_arguments("vulkan", machine(tmp_path), rpc=False)
    assert [word for word in told if word.endswith("=OFF") and "NATIVE" not in word] == [
        *("-DGGML_AVX2=OFF", "-DGGML_FMA=OFF", "-DGGML_BMI2=OFF")
    ]
    assert "-DCMAKE_CXX_FLAGS=-march=native" in told
    arm = toolchains.cmake_arguments("vulkan", machine(tmp_path, processor="aarch64"), rpc=False)
    assert "-DGGML_CPU_ARM_ARCH=native" in arm
    assert not any("march" in word for word in arm)


@pytest.mark.parametrize(
    ("switches", "word", "servers"),
    [
        ("", "cpu", False),
        ("-DGGML_RPC=ON", "cpu", True),
        ("-DGGML_VULKAN=on", "vulkan", False),
        ("-DGGML_VULKAN=OFF -DGGML_CUDA=1 -DGGML_RPC=true", "cuda", True),
        ("-DGGML_HIP=ON", "rocm", False),
    ],
)
def test_what_was_built_is_read_from_the_switches(switches, word, servers) -> None:
    assert toolchains.word_of(switches, "linux") == word
    assert toolchains.has_servers(switches) is servers


def test_headers_named_in_switches_are_kept_while_they_are_there(tmp_path) -> None:
    assert toolchains.headers_of(f"-DX=1 '-DVulkan_INCLUDE_DIR={tmp_path}'") == str(tmp_path)
    assert toolchains.headers_of(f"-DVulkan_INCLUDE_DIR={tmp_path / 'gone'}") == ""
    assert toolchains.headers_of("-DX='an open quote") == ""


def test_this_machine_is_looked_at_without_harm() -> None:
    here = Machine()
    assert here.environment.get("PATH") == os.environ.get("PATH")
    for word in toolchains.NEEDS:
        assert all(need.what for need in toolchains.lacking(word, here))
