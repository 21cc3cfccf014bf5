"""Makes the `.deb` of a package folder: `python packaging/debian/build.py [dist/parlance]`.

What is written: /usr/lib/parlance with the program, links in /usr/bin, what a desktop reads
in /usr/share. There are no scripts of a maintainer: dpkg's triggers bring the databases of
icons, file types and desktop entries up to date, and removing the package removes all of it.
"""

from __future__ import annotations

import argparse
import gzip
import os
import re
import shutil
import subprocess
import sys
from email.utils import formatdate
from pathlib import Path

PACKAGING = Path(__file__).resolve().parent.parent
ROOT = PACKAGING.parent
sys.path.insert(0, str(PACKAGING))

import frozen  # noqa: E402 - it lies one folder up
import icons  # noqa: E402 - the same
import prepare  # noqa: E402 - the same

MAINTAINER = "The Parlance authors <authors@parlance.app>"

# Libraries that Debian and Ubuntu keep mended, and the package that brings each; the copies
# that PyInstaller took from the machine it ran on are left out.
SYSTEM = {
    r"libglib-2|libgio-2|libgobject-2|libgmodule-2|libgthread-2": "libglib2.0-0t64 | libglib2.0-0",
    r"libdbus-1": "libdbus-1-3",
    r"libfontconfig": "libfontconfig1",
    r"libfreetype": "libfreetype6",
    r"libpng16": "libpng16-16t64 | libpng16-16",
    r"libexpat": "libexpat1",
    r"libbrotli": "libbrotli1",
    r"libxkbcommon-x11": "libxkbcommon-x11-0",
    r"libxkbcommon\.": "libxkbcommon0",
    r"libX11-xcb": "libx11-xcb1",
    r"libX11\.": "libx11-6",
    r"libxcb-cursor": "libxcb-cursor0",
    r"libxcb-glx": "libxcb-glx0",
    r"libxcb-icccm": "libxcb-icccm4",
    r"libxcb-image": "libxcb-image0",
    r"libxcb-keysyms": "libxcb-keysyms1",
    r"libxcb-randr": "libxcb-randr0",
    r"libxcb-render-util": "libxcb-render-util0",
    r"libxcb-render\.": "libxcb-render0",
    r"libxcb-shape": "libxcb-shape0",
    r"libxcb-shm": "libxcb-shm0",
    r"libxcb-sync": "libxcb-sync1",
    r"libxcb-util": "libxcb-util1",
    r"libxcb-xfixes": "libxcb-xfixes0",
    r"libxcb-xkb": "libxcb-xkb1",
    r"libxcb\.": "libxcb1",
    r"libssl\.|libcrypto\.": "libssl3t64 | libssl3",
    r"libsqlite3": "libsqlite3-0",
    r"libgomp": "libgomp1",
    r"libz\.": "zlib1g",
    r"libstdc\+\+": "libstdc++6",
    r"libgcc_s": "libgcc-s1",
    r"libgssapi_krb5": "libgssapi-krb5-2",
}
# What the packages above bring along, and what nothing in the package asks for by itself.
_ALONG = re.compile(
    r"lib(Xau|Xdmcp|Xcomposite|Xcursor|Xdamage|Xext|Xfixes|Xi|Xinerama|Xrandr|Xrender|atspi|"
    r"blkid|bsd|cap|com_err|gcrypt|gpg-error|graphite2|jpeg|k5crypto|keyutils|krb5|"
    r"krb5support|lz4|md|mount|pcre2-8|pixman-1|selinux|systemd|zstd)[.-]"
)
# Loaded by Qt or by name, or opened by the loader, so that no copy of them is there to see.
ALWAYS = (
    *("libgl1", "libegl1", "libopengl0", "zlib1g"),
    *("libwayland-client0", "libwayland-cursor0", "libwayland-egl1"),
)
RECOMMENDED = ("fonts-noto-core", "fonts-noto-cjk", "fonts-noto-color-emoji", "xdg-utils")
SUGGESTED = ("libreoffice-writer", "hunspell-en-us | hunspell-dictionary")


def build(program: Path, target: Path, *, quick: bool = False) -> Path:
    """Return the path of the package that was made of `program` in the folder `target`.

    A `quick` one is a third larger; packing it well takes minutes.
    """
    version, architecture = _version(), _said("dpkg", "--print-architecture")
    tree = target / "tree"
    shutil.rmtree(tree, ignore_errors=True)
    place = tree / "usr/lib/parlance"
    shutil.copytree(program, place, symlinks=True)
    libc = f"libc6 (>= {_newest_libc(place)})"
    depends = [libc, *sorted(set(_leave_out_system(place)) | set(ALWAYS))]
    # A Python that was compiled by hand names the folder it was installed in.
    subprocess.run(["patchelf", "--remove-rpath", *frozen.python_libraries(place)], check=True)
    _write_share(tree, version)
    _settle(tree)
    control = {
        "Package": "parlance",
        "Version": version,
        "Section": "text",
        "Priority": "optional",
        "Architecture": architecture,
        "Maintainer": MAINTAINER,
        "Installed-Size": str(_kibibytes(tree)),
        "Depends": ", ".join(depends),
        "Recommends": ", ".join(RECOMMENDED),
        "Suggests": ", ".join(SUGGESTED),
        "Description": _description(),
    }
    text = "".join(f"{name}: {value}\n" for name, value in control.items())
    _write(tree / "DEBIAN/control", text)
    sums = _said("sh", "-c", "find usr -type f -print0 | sort -z | xargs -0 md5sum", folder=tree)
    _write(tree / "DEBIAN/md5sums", f"{sums}\n")
    made = target / f"parlance_{version}_{architecture}.deb"
    packing = ["-Zzstd", "-z3"] if quick else ["-Zxz"]
    command = ["dpkg-deb", "--root-owner-group", *packing, "--build", str(tree), str(made)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return made


def _version() -> str:
    source = (ROOT / "desktop/parlance/__init__.py").read_text("utf-8")
    found = re.search(r'__version__ = "([^"]+)"', source)
    assert found is not None
    return found[1]


def _leave_out_system(place: Path) -> list[str]:
    """Remove what the system has, and return the packages that bring it."""
    packages = []
    for file in sorted((place / "_internal").glob("lib*.so*")):
        brought = [name for known, name in SYSTEM.items() if re.match(known, file.name)]
        packages += brought
        if brought or _ALONG.match(file.name):
            file.unlink()
    return packages


def _newest_libc(place: Path) -> str:
    """Return the newest release of the C library that a file of the package asks for."""
    files = [str(file) for file in place.rglob("*") if file.is_file() and _is_program(file)]
    names = _said("readelf", "--version-info", "--wide", *files)
    found = {tuple(map(int, each.split("."))) for each in re.findall(r"GLIBC_([\d.]+)", names)}
    return ".".join(map(str, max(found)))


def _is_program(file: Path) -> bool:
    with file.open("rb") as stream:
        return stream.read(4) == b"\x7fELF"


def _write_share(tree: Path, version: str) -> None:
    share = tree / "usr/share"
    for program in ("parlance", "parlance-cli"):
        link = tree / "usr/bin" / program
        link.parent.mkdir(parents=True, exist_ok=True)
        link.symlink_to(f"../lib/parlance/{program}")
    desktop = PACKAGING / "desktop"
    for source, name in (
        ("parlance.desktop", "applications/parlance.desktop"),
        ("parlance.xml", "mime/packages/parlance.xml"),
        ("parlance.metainfo.xml", "metainfo/app.parlance.parlance.metainfo.xml"),
    ):
        _write(share / name, (desktop / source).read_text("utf-8"))
    icons.write_theme(share)
    _write(share / "doc/parlance/copyright", _copyright())
    dated = formatdate(float(os.environ.get("SOURCE_DATE_EPOCH", "0")) or None)
    change = f"parlance ({version}) unstable; urgency=low\n\n  * Release {version}.\n\n"
    _pack(share / "doc/parlance/changelog.gz", f"{change} -- {MAINTAINER}  {dated}\n")
    manual = (PACKAGING / "debian/parlance.1").read_text("utf-8").replace("@VERSION@", version)
    for program in ("parlance", "parlance-cli"):
        _pack(share / f"man/man1/{program}.1.gz", manual)
    _write(share / "lintian/overrides/parlance", (PACKAGING / "debian/overrides").read_text())


def _copyright() -> str:
    """Return the licences: ours by name, those of the parts in full beside the program."""
    return (
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n"
        "Upstream-Name: Parlance\n\nFiles: *\nCopyright: 2026 The Parlance authors\n"
        "License: Apache-2.0\n On Debian systems the text is in"
        " /usr/share/common-licenses/Apache-2.0.\n\n"
        "Comment: Qt for Python is used under the LGPL, version 3; its libraries lie as files\n"
        " of their own in /usr/lib/parlance/_internal/PySide6 and may be replaced. The licences\n"
        " of every part are in /usr/lib/parlance/_internal/*.dist-info and shown in the app\n"
        " under Settings, About.\n"
    )


def _settle(tree: Path) -> None:
    """Give all files the rights that a package has."""
    for path in tree.rglob("*"):
        if path.is_symlink():
            continue
        # The two programs alone are started; libraries are loaded.
        is_program = path.is_dir() or path.parent == tree / "usr/lib/parlance"
        path.chmod(0o755 if is_program else 0o644)


def _kibibytes(tree: Path) -> int:
    return sum(-(-path.lstat().st_size // 1024) for path in tree.rglob("*"))


def _description() -> str:
    return (
        "chat, translate and summarize on your own computer\n"
        " Parlance runs language models (GGUF files) with llama.cpp on this computer: it\n"
        " answers questions, translates texts and whole documents, and sums up long ones.\n"
        " .\n"
        " Nothing that is written in it is sent anywhere, unless an engine elsewhere is\n"
        " chosen. A small model to try it with comes along."
    )


def _pack(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(text.encode(), mtime=0))


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def _said(*command: str, folder: Path = ROOT) -> str:
    done = subprocess.run(command, check=True, cwd=folder, stdout=subprocess.PIPE)
    return done.stdout.decode("utf-8", "replace").strip()


def main() -> None:
    """Make the package and print where it is."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program", nargs="?", type=Path, default=ROOT / "dist/parlance")
    parser.add_argument("--target", type=Path, default=ROOT / "build/debian")
    parser.add_argument("--quick", action="store_true", help="pack it fast, for trying it")
    words = parser.parse_args()
    if not (words.program / "_internal").is_dir():
        prepare.fail(f"there is no package in {words.program}; `make package` makes it")
    prepare.need_programs({"dpkg-deb": "dpkg", "readelf": "binutils", "patchelf": "patchelf"})
    print(build(words.program, words.target, quick=words.quick))


if __name__ == "__main__":
    main()
