"""What goes into a package: the parts that PyInstaller does not find, and those nobody needs.

`parlance.spec` is its only reader; paths within the package have slashes on every system.
"""

from __future__ import annotations

import hashlib
import re
import subprocess
import sys
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build" / "package"
LLAMA_FOLDER = "llama_cpp/lib"

Entry = tuple[str, str, str]
"""Path within the package, file that it comes from (or link's target), kind of PyInstaller."""

DATA_PACKAGES = ("latex2mathml", "ziafont", "ziamath", "py3langid")
"""Packages that read files of their own, for which there are no hooks."""

WHOLE_PACKAGES = ("parlance", "pygments.lexers", "pygments.styles")
"""Packages whose modules are named by words only."""

NAMED = (
    *("llama_cpp.llama_cpp", "llama_cpp._ctypes_extensions", "llama_cpp.mtmd_cpp"),
    # Imported by PyNaCl's compiled part, where no hook sees it.
    "_cffi_backend",
)
"""Modules that nothing imports by a statement."""

EXCLUDED = (
    *("tkinter", "lib2to3", "IPython", "matplotlib", "torch", "pytest", "hypothesis", "PIL"),
    # Fetches in ways that no log would see; Parlance fetches through its own connections.
    "hf_xet",
)

LIBRARY = re.compile(r"(?:lib)?(?:ggml|llama|mtmd)[^/]*\.(?:so(?:\.\d+)?|dylib|dll)")
"""A library of llama.cpp, without the copies that carry the full number of the version."""

_UNWANTED = re.compile(
    "|".join(
        (
            # Of Qt: screens without a desktop, and what a widget application never shows.
            r"plugins/platforms/libq(eglfs|linuxfb|minimal|minimalegl|vnc|vkkhrdisplay)\b",
            r"plugins/(egldeviceintegrations|wayland-graphics-integration-server)/",
            r"plugins/(qmltooling|virtualkeyboard|sqldrivers|generic|networkinformation)/",
            r"plugins/platforminputcontexts/\w*virtualkeyboard",
            r"plugins/platformthemes/libqgtk3\b",
            r"plugins/imageformats/\w*q(tiff|tga|icns|pdf|wbmp)\b",
            r"Qt6?(Qml|Quick|QmlModels|QmlMeta|QmlWorkerScript|VirtualKeyboard|Pdf|EglFs)",
            r"PySide6/qml/",
            r"^lib(gtk-3|gdk-3|atk|cairo|pango|gdk_pixbuf|epoxy|harfbuzz|thai|datrie|fribidi)",
            # Of others: headers, tests and tools that came along.
            r"^llama_cpp/(server|include)/|^numpy/.*/tests/|\.(pyi|pyx|pxd|c|h)$",
            # Python's own environment has no place in a package that nobody installs into.
            r"^setuptools|^pip/|^wheel/",
            r"^hf_xet",
            # Where the package was built is nobody's business.
            r"\.dist-info/(direct_url\.json|RECORD|INSTALLER|REQUESTED)$",
        )
    )
)
_QT_WORDS = re.compile(r"PySide6/(?:Qt/)?translations/(\w+?)_(\w+)\.qm$")


def resources() -> list[tuple[str, str]]:
    """Return the resources as PyInstaller takes them: source, folder within the package."""
    files = (path for path in (ROOT / "resources").rglob("*") if path.is_file())
    return [
        (str(path), str(PurePosixPath("parlance/_resources") / relative.parent.as_posix()))
        for path in sorted(files)
        if path.suffix != ".ts" and (relative := path.relative_to(ROOT / "resources"))
    ]


def update_source() -> list[tuple[str, str]]:
    """Return where new versions are announced, if this build is told."""
    file = BUILD / "updates.json"
    return [(str(file), "parlance/_resources")] if file.is_file() else []


def llama_libraries(site: Path) -> list[Entry]:
    """Return llama.cpp's libraries of an installed wheel, each file once.

    The wheel has them in `llama_cpp/lib` and, those that are loaded by themselves, in
    `bin`, where nothing looks for them. It holds each up to three times, under the
    names that links would have: they become links, as two files would be two libraries
    to the system's loader.
    """
    places = (site / "llama_cpp" / "lib", site / "bin", site / "llama_cpp" / "bin")
    found: dict[str, Path] = {}
    for place in places:
        for path in sorted(place.glob("*")) if place.is_dir() else ():
            if LIBRARY.fullmatch(path.name):
                found.setdefault(path.name, path)
    return _once(found)


def _once(found: dict[str, Path]) -> list[Entry]:
    first: dict[str, str] = {}
    entries: list[Entry] = []
    # The longest name is the one that other libraries ask for.
    for name in sorted(found, key=lambda name: (-len(name), name)):
        path = found[name]
        known = hashlib.sha256(path.read_bytes()).hexdigest()
        target = first.setdefault(known, name)
        if target == name or sys.platform == "win32":
            entries.append((f"{LLAMA_FOLDER}/{name}", str(path), "BINARY"))
        else:
            entries.append((f"{LLAMA_FOLDER}/{name}", target, "SYMLINK"))
    return entries


def is_wanted(name: str, languages: Iterable[str]) -> bool:
    """Whether a file belongs in the package; of Qt's own words only those of `languages`."""
    path = PurePosixPath(name.replace("\\", "/")).as_posix()
    if words := _QT_WORDS.search(path):
        return words[1] == "qtbase" and words[2] in languages
    # The libraries of llama.cpp are listed by `llama_libraries`.
    return not _UNWANTED.search(path) and not LIBRARY.fullmatch(PurePosixPath(path).name)


def finish(folder: Path) -> None:
    """Make what lies in `folder` smaller on Linux: one program with two names, no symbols.

    The programs differ on Windows alone, where one of them has a console. Libraries of the
    wheels are left as they came: some have been changed in ways that `strip` breaks.
    """
    terminal = folder / "parlance-cli"
    terminal.unlink()
    terminal.symlink_to("parlance")
    libraries = python_libraries(folder)
    subprocess.run(["strip", "--strip-unneeded", *map(str, libraries)], check=True)


def python_libraries(folder: Path) -> list[Path]:
    """Return Python itself and what of its standard library is compiled."""
    inner = folder / "_internal"
    found = [*inner.glob("libpython*.so*"), *inner.glob("python3.*/lib-dynload/*.so")]
    return sorted(path for path in found if not path.is_symlink())


def languages() -> frozenset[str]:
    """Return the languages whose catalogues are compiled."""
    compiled = (ROOT / "resources" / "i18n").glob("parlance_*.qm")
    return frozenset(path.stem.removeprefix("parlance_") for path in compiled)
