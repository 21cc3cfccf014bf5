"""Words after `make run` become switches, are remembered, and checked before all else."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import prepare
import pytest
import wheels
from toolchains import Machine

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    """Return a bare Linux machine whose environment is a folder of this test's own."""
    venv = tmp_path / "venv"
    (venv / "lib" / f"python3.{sys.version_info.minor}" / "site-packages").mkdir(parents=True)
    for name, value in {
        "VENV": venv,
        "SWITCHES": venv / "parlance-cmake-args",
        "CHOSEN": venv / "parlance-gpu",
        "KEPT_WHEELS": tmp_path / "wheels",
    }.items():
        monkeypatch.setattr(prepare, name, value)
    monkeypatch.delenv("CMAKE_ARGS", raising=False)
    monkeypatch.delenv("VULKAN_INCLUDE_DIR", raising=False)
    return Machine(root=tmp_path / "root", system="linux", processor="ppc64le", environment={})


def install(version: str = "0.3.36", switches: str = "") -> None:
    (prepare.packages_of_venv() / f"llama_cpp_python-{version}.dist-info").mkdir()
    prepare.SWITCHES.write_text(switches, "utf-8")


def pinned_version() -> str:
    return wheels.requirement(prepare.requirements_of("run").read_text("utf-8"))[1]


def test_a_fresh_machine_is_built_for_its_processor(here) -> None:
    assert prepare.wanted_switches("", here) == ""


def test_a_word_becomes_switches_and_stays(here) -> None:
    switches = prepare.wanted_switches("vulkan", here)
    assert "-DGGML_VULKAN=ON" in switches
    prepare.SWITCHES.write_text(switches, "utf-8")
    assert prepare.wanted_switches("", here) == switches
    with_servers = prepare.wanted_switches("", here, rpc=True)
    assert "-DGGML_VULKAN=ON" in with_servers
    assert "-DGGML_RPC=ON" in with_servers
    prepare.SWITCHES.write_text(with_servers, "utf-8")
    assert prepare.wanted_switches("cpu", here) == "-DGGML_RPC=ON"
    assert prepare.wanted_switches("cpu", here, rpc=False) == ""
    assert prepare.wanted_switches("vulkan", here, rpc=False) == switches


def test_a_persons_own_switches_win_alone_and_are_added_to_words(here, monkeypatch) -> None:
    prepare.SWITCHES.write_text("-DGGML_RPC=ON", "utf-8")
    monkeypatch.setenv("CMAKE_ARGS", "-DGGML_BLAS=ON")
    assert prepare.wanted_switches("", here) == "-DGGML_BLAS=ON"
    assert prepare.wanted_switches("cpu", here) == "-DGGML_RPC=ON -DGGML_BLAS=ON"


def test_an_unknown_word_ends_with_a_sentence(here) -> None:
    with pytest.raises(SystemExit, match=r"GPU=opencl is not known\. Known are: cpu, cuda"):
        prepare.wanted_switches("opencl", here)


def test_headers_that_were_named_once_are_kept_in_mind(here, tmp_path, monkeypatch) -> None:
    prepare.SWITCHES.write_text(f"-DVulkan_INCLUDE_DIR={tmp_path}", "utf-8")
    assert prepare.look_at_machine().environment["VULKAN_INCLUDE_DIR"] == str(tmp_path)
    monkeypatch.setenv("VULKAN_INCLUDE_DIR", "/another")
    assert prepare.look_at_machine().environment["VULKAN_INCLUDE_DIR"] == "/another"


def test_what_is_missing_is_named_in_a_line_that_can_be_copied(here, monkeypatch) -> None:
    monkeypatch.setattr(prepare.shutil, "which", lambda *_name, **_path: None)
    switches = prepare.wanted_switches("vulkan", here)
    with pytest.raises(SystemExit) as ended:
        prepare.check_before_compiling(prepare.requirements_of("run"), switches, here)
    said = str(ended.value)
    assert "glslc, which compiles shaders" in said
    assert "(for GPU=vulkan)" in said
    assert said.splitlines()[-1] == (
        "  sudo apt-get install -y --no-install-recommends "
        "glslc libvulkan-dev spirv-headers mesa-vulkan-drivers"
    )


def test_programs_that_make_packages_are_named_with_what_brings_them(monkeypatch) -> None:
    monkeypatch.setattr(prepare.shutil, "which", lambda name: name == "dpkg-deb" or None)
    with pytest.raises(SystemExit, match=r"missing: readelf\..*\n.*install.* binutils$"):
        prepare.need_programs({"dpkg-deb": "dpkg", "readelf": "binutils"})
    prepare.need_programs({"dpkg-deb": "dpkg"})


def test_a_driver_is_asked_for_and_never_installed(here) -> None:
    switches = prepare.wanted_switches("cuda", here)
    with pytest.raises(SystemExit, match="for GPU=cuda is missing: NVIDIA's driver"):
        prepare.check_before_compiling(prepare.requirements_of("run"), switches, here)


def test_nothing_is_checked_where_nothing_is_compiled(here, monkeypatch) -> None:
    file = prepare.requirements_of("run")
    switches = prepare.wanted_switches("vulkan", here)
    folder = prepare.kept_in(file, switches)
    folder.mkdir(parents=True)
    (folder / "llama_cpp_python-0.whl").touch()
    prepare.check_before_compiling(file, switches, here)  # kept
    install(pinned_version(), "-DGGML_CUDA=ON")
    prepare.check_before_compiling(file, "-DGGML_CUDA=ON", here)  # installed
    monkeypatch.setenv("CMAKE_ARGS", "-DGGML_HIP=ON")
    prepare.check_before_compiling(file, "-DGGML_HIP=ON", here)  # the person's own


def test_a_kept_wheel_is_installed_without_compiling(here, monkeypatch) -> None:
    told: list[tuple[str, ...]] = []
    monkeypatch.setattr(prepare, "pip_install", lambda *words: told.append(words))
    file = prepare.requirements_of("run")
    folder = prepare.kept_in(file, "-DGGML_RPC=ON")
    folder.mkdir(parents=True)
    wheel = folder / "llama_cpp_python-0.whl"
    wheel.touch()
    prepare.install_llama(file, "-DGGML_RPC=ON")
    assert told[0][-1] == str(wheel)
    assert prepare.compiled_switches() == "-DGGML_RPC=ON"


def test_a_build_that_fails_leaves_what_was_there(here, monkeypatch) -> None:
    def breaks(*_arguments: object) -> Path:
        raise wheels.CompileFailed

    install("0.1", "-DGGML_RPC=ON")
    monkeypatch.setattr(prepare.wheels, "compile_wheel", breaks)
    with pytest.raises(SystemExit, match="could not be compiled"):
        prepare.install_llama(prepare.requirements_of("run"), "")
    assert prepare.compiled_switches() == "-DGGML_RPC=ON"
    assert wheels.installed_version(prepare.packages_of_venv()) == "0.1"


def test_a_gpu_that_nobody_asked_for_is_told_of_once_a_start(here, tmp_path, capsys) -> None:
    device = tmp_path / "root/sys/bus/pci/devices/0000:01:00.0"
    device.mkdir(parents=True)
    for name, number in {"class": "0x030000", "vendor": "0x10de", "device": "0x2503"}.items():
        (device / name).write_text(f"{number}\n", "utf-8")
    prepare.tell_of_gpus("", here)
    assert "here is a GPU (NVIDIA GPU); “make run GPU=cuda” would use it" in capsys.readouterr().out
    prepare.tell_of_gpus("-DGGML_CUDA=ON", here)
    prepare.CHOSEN.write_text("cpu", "utf-8")
    prepare.tell_of_gpus("", here)
    assert capsys.readouterr().out == ""


def test_the_preparation_needs_no_package() -> None:
    """It is started before any is installed: `-S` leaves all of them out."""
    program = (
        "import sys; sys.path[:0] = ['packaging', 'desktop']; import prepare; "
        "from parlance.engine.devices.graphics import find_cards; find_cards()"
    )
    subprocess.run([sys.executable, "-I", "-S", "-c", program], cwd=ROOT, check=True, timeout=60)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["GPU=vulkan", "RPC=1"], ["--gpu=vulkan", "--rpc=1"]),
        (["GPU=cpu"], ["--gpu=cpu"]),
        ([], []),
    ],
)
def test_make_passes_words_of_its_command_line_alone(words, told, monkeypatch) -> None:
    monkeypatch.setenv("GPU", "0")  # as clusters set it for reasons of their own
    done = subprocess.run(
        ["make", "--dry-run", "run", *words], cwd=ROOT, capture_output=True, text=True, check=True
    )
    line = next(line for line in done.stdout.splitlines() if "prepare.py run" in line)
    assert [word.replace("'", "") for word in line.split() if word.startswith("--")] == told
