"""What packages are made of is whole: files, names, versions."""

from __future__ import annotations

import configparser
import importlib.util
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET  # our own files
from pathlib import Path

import frozen
import launch
import package
import pytest
import toolchains

from parlance import __version__
from parlance.cli.arguments import parse_arguments

PACKAGING = Path(frozen.__file__).parent
DESKTOP = PACKAGING / "desktop"
GENUINE = "GGUF, as it was compiled"


def _desktop_entry() -> configparser.ConfigParser:
    parser = configparser.ConfigParser(interpolation=None, strict=True)
    parser.optionxform = str  # type: ignore[assignment, method-assign] # keys have capitals
    parser.read(DESKTOP / "parlance.desktop", "utf-8")
    return parser


def test_every_resource_is_taken_but_the_sources_of_languages() -> None:
    taken = {source for source, _ in frozen.resources()}
    folder = frozen.ROOT / "resources"
    files = {str(path) for path in folder.rglob("*") if path.is_file()}
    assert {path for path in files - taken if not path.endswith(".ts")} == set()
    assert str(folder / "models" / "starter.gguf") in taken
    assert tuple(
        place for source, place in frozen.resources() if source.endswith("starter.gguf")
    ) == ("parlance/_resources/models",)


def test_every_module_that_is_only_named_can_be_imported() -> None:
    for name in (*frozen.NAMED, *frozen.WHOLE_PACKAGES, *frozen.DATA_PACKAGES):
        assert importlib.util.find_spec(name) is not None, name


def test_each_library_of_llama_cpp_is_taken_once_and_the_rest_are_links(tmp_path: Path) -> None:
    folder, beside = tmp_path / "llama_cpp" / "lib", tmp_path / "bin"
    folder.mkdir(parents=True)
    beside.mkdir()
    for name in ("libggml.so", "libggml.so.0", "libggml.so.0.25.3"):
        (folder / name).write_text(GENUINE)
    (beside / "libggml-cpu-haswell.so").write_text("another")
    (beside / "llama-server").write_text("no library")
    entries = frozen.llama_libraries(tmp_path)
    if frozen.sys.platform == "win32":
        assert {kind for _, _, kind in entries} == {"BINARY"}
        return
    assert sorted(entries) == [
        (
            "llama_cpp/lib/libggml-cpu-haswell.so",
            str(beside / "libggml-cpu-haswell.so"),
            "BINARY",
        ),
        ("llama_cpp/lib/libggml.so", "libggml.so.0", "SYMLINK"),
        ("llama_cpp/lib/libggml.so.0", str(folder / "libggml.so.0"), "BINARY"),
    ]


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqwayland.so", True),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", True),
        ("PySide6/Qt/plugins/platforms/libqeglfs.so", False),
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", False),
        ("PySide6/Qt/plugins/platformthemes/libqxdgdesktopportal.so", True),
        ("PySide6/Qt/lib/libQt6Quick.so.6", False),
        ("PySide6/Qt/lib/libQt6Widgets.so.6", True),
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("PySide6/Qt/translations/qtbase_da.qm", False),
        ("PySide6/Qt/translations/qtdeclarative_de.qm", False),
        ("llama_cpp/lib/libllama.so", False),
        ("parlance-0.1.0.dist-info/direct_url.json", False),
        ("parlance-0.1.0.dist-info/METADATA", True),
        ("ziamath/fonts/STIXTwoMath-Regular.ttf", True),
        ("libgtk-3.so.0", False),
        ("libpython3.11.so.1.0", True),
    ],
)
def test_what_is_wanted_in_a_package(name: str, wanted: bool) -> None:
    assert frozen.is_wanted(name, {"de", "en"}) is wanted


def test_python_itself_is_stripped_and_what_wheels_bring_is_not(tmp_path: Path) -> None:
    for name in (
        *("libpython3.11.so.1.0", "python3.11/lib-dynload/_json.so"),
        *("libz.so.1", "msgspec/_core.so", "PySide6/QtCore.abi3.so"),
    ):
        path = tmp_path / "_internal" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    found = [path.name for path in frozen.python_libraries(tmp_path)]
    assert found == ["libpython3.11.so.1.0", "_json.so"]


def test_a_program_that_is_started_finds_the_systems_libraries(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "/usr/lib/parlance/_internal")
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/opt/mine")
    launch.give_back_library_path()
    assert launch.os.environ["LD_LIBRARY_PATH"] == "/opt/mine"
    launch.give_back_library_path()
    assert "LD_LIBRARY_PATH" not in launch.os.environ


def test_a_package_is_compiled_for_every_computer_and_not_for_this_one() -> None:
    machine = toolchains.Machine(root=Path("/nowhere"), system="linux", processor="x86_64")
    for gpu in ("", "vulkan", "cuda"):
        told = package.switches(gpu, machine)
        assert "native" not in told.replace("NATIVE=OFF", "")
        assert "-DGGML_CPU_ALL_VARIANTS=ON" in told
    assert "-DGGML_VULKAN=ON" in package.switches("vulkan", machine)
    assert "-DGGML_CUDA=ON" in package.switches("cuda", machine)


def test_without_a_package_there_is_a_sentence_in_place_of_a_debian_package(tmp_path: Path) -> None:
    build = Path(package.ROOT, "packaging", "debian", "build.py")
    command = [sys.executable, str(build), str(tmp_path)]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert done.returncode == 1
    assert done.stderr == f"parlance: there is no package in {tmp_path}; `make package` makes it\n"


def test_the_desktop_entry_starts_what_the_command_line_understands() -> None:
    entry = _desktop_entry()
    main = entry["Desktop Entry"]
    assert main["Exec"] == "parlance %F"
    assert main["Icon"] == main["TryExec"] == main["StartupWMClass"] == "parlance"
    action = entry["Desktop Action Translate"]
    assert parse_arguments(action["Exec"].split()[1:]).command is None
    assert main["Actions"] == "Translate;"


def test_the_file_type_of_models_is_the_one_that_is_opened() -> None:
    space = "{http://www.freedesktop.org/standards/shared-mime-info}"
    kind = ET.parse(DESKTOP / "parlance.xml").getroot().find(f"{space}mime-type")
    assert kind is not None
    assert kind.get("type") in _desktop_entry()["Desktop Entry"]["MimeType"].split(";")
    glob = kind.find(f"{space}glob")
    assert glob is not None
    assert glob.get("pattern") == "*.gguf"


def test_the_metadata_tell_this_version_first() -> None:
    root = ET.parse(DESKTOP / "parlance.metainfo.xml").getroot()
    release = root.find("releases/release")
    assert release is not None
    assert release.get("version") == __version__
    assert root.findtext("launchable") == "parlance.desktop"
    assert root.findtext("project_license") == "Apache-2.0"


@pytest.mark.parametrize(
    ("validator", "file"),
    [
        (("desktop-file-validate",), "parlance.desktop"),
        (("appstreamcli", "validate", "--no-net"), "parlance.metainfo.xml"),
    ],
)
def test_validators_of_desktops_find_nothing(validator: tuple[str, ...], file: str) -> None:
    if shutil.which(validator[0]) is None:
        pytest.skip(f"{validator[0]} is not installed")
    done = subprocess.run(
        [*validator, str(DESKTOP / file)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
