"""Older office formats (DOC, PPT), converted by the LibreOffice of this computer.

It reads foreign files with an old parser, so it has no network, limits on what it uses, and
settings that neither run macros nor load what a document links to.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from parlance.children.nursery import child_environment
from parlance.contract.faults import DocumentNeedsOffice, DocumentNotConverted, FaultError
from parlance.documents.compound import stream_names
from parlance.documents.fenced import fenced

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parlance.contract.cancel import Cancel

CONVERSION_SECONDS = 60.0
_POLL_SECONDS = 0.05
_PROGRAMS = ("soffice", "libreoffice")
_PLACES = {
    "darwin": ("/Applications/LibreOffice.app/Contents/MacOS/soffice",),
    "win32": (
        r"C:\Program Files\LibreOffice\program\soffice.com",
        r"C:\Program Files (x86)\LibreOffice\program\soffice.com",
    ),
}

_SCRIPTING = "/org.openoffice.Office.Common/Security/Scripting"
_WRITER_UPDATE = "/org.openoffice.Office.Writer/Content/Update"
_SETTINGS = (
    (_SCRIPTING, "DisableMacrosExecution", "true"),
    (_SCRIPTING, "MacroSecurityLevel", "3"),
    (_SCRIPTING, "BlockUntrustedRefererLinks", "true"),
    (_SCRIPTING, "DisableActiveContent", "true"),
    (_WRITER_UPDATE, "Link", "2"),
    ("/org.openoffice.Office.Java/VirtualMachine", "Enable", "false"),
)
"""Settings of LibreOffice; those that a version does not know yet are passed over by it."""

_PROFILE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"
 xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
{}
</oor:items>
"""
_ITEM = '<item oor:path="{}"><prop oor:name="{}" oor:op="fuse"><value>{}</value></prop></item>'


def office_program() -> str | None:
    """Return where this computer's LibreOffice is, or None."""
    for name in _PROGRAMS:
        found = shutil.which(name)
        if found is not None:
            return found
    usual = _PLACES.get(sys.platform, ())
    return next((place for place in usual if Path(place).is_file()), None)


@contextmanager
def converted(path: str, cancel: Cancel) -> Iterator[str]:
    """Give the path of a newer copy of the document at `path`, for as long as the block runs.

    The copy and all that LibreOffice writes are in a private folder that is removed again.
    Raises FaultError (DocumentNeedsOffice, DocumentNotConverted) and Cancelled.
    """
    program = office_program()
    if program is None:
        raise FaultError(DocumentNeedsOffice(path=path))
    try:
        folder = tempfile.mkdtemp(prefix="parlance-")
    except OSError as error:
        raise FaultError(DocumentNotConverted(path=path)) from error
    try:
        yield _convert(program, path, Path(folder), cancel)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _convert(program: str, path: str, folder: Path, cancel: Cancel) -> str:
    """Return the path of the copy. Raises FaultError and Cancelled."""
    results = folder / "converted"
    try:
        suffix = _newer_suffix(path)
        # Its own name could begin with a dash, or say another format than the content does.
        source = folder / f"document{'.ppt' if suffix == 'pptx' else '.doc'}"
        shutil.copyfile(path, source)
        profile = folder / "profile"
        _write_settings(profile)
        done = _run(_command(program, profile, source, results), folder, cancel)
    except OSError as error:
        raise FaultError(DocumentNotConverted(path=path)) from error
    result = results / f"document.{suffix}"
    if not done or not result.is_file():
        raise FaultError(DocumentNotConverted(path=path))
    return str(result)


def _newer_suffix(path: str) -> str:
    with Path(path).open("rb") as file:
        return "pptx" if "PowerPoint Document" in stream_names(file) else "docx"


def _write_settings(profile: Path) -> None:
    place = profile / "user" / "registrymodifications.xcu"
    place.parent.mkdir(parents=True)
    items = "\n".join(_ITEM.format(*setting) for setting in _SETTINGS)
    place.write_text(_PROFILE.format(items), "utf-8")


def _command(program: str, profile: Path, source: Path, results: Path) -> list[str]:
    command = [
        program,
        # A profile of its own: another instance of the person's would take the work over,
        # and its macros and extensions are none of ours.
        f"-env:UserInstallation={profile.as_uri()}",
        "--headless",
        "--norestore",
        "--nolockcheck",
        "--nodefault",
        "--nologo",
        "--convert-to",
        "pptx" if source.suffix == ".ppt" else "docx",
        "--outdir",
        str(results),
        str(source),
    ]
    return fenced(command)


def _run(command: list[str], folder: Path, cancel: Cancel) -> bool:
    """Whether the program ended well in time; it is ended, with its children, if not."""
    flags = 0
    if sys.platform == "win32":
        flags = subprocess.CREATE_NO_WINDOW
    process = subprocess.Popen(
        command,
        cwd=folder,
        env=child_environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        creationflags=flags,
        start_new_session=sys.platform != "win32",
    )
    try:
        until = time.monotonic() + CONVERSION_SECONDS
        while process.poll() is None and time.monotonic() < until:
            cancel.wait(_POLL_SECONDS)
        return process.poll() == 0
    finally:
        _end(process)


def _end(process: subprocess.Popen[bytes]) -> None:
    """End the program and what it started: the launcher is a script that starts another."""
    if sys.platform == "win32":
        if process.poll() is None:
            subprocess.run(
                ["taskkill", "/F", "/T", "/PID", str(process.pid)],
                check=False,
                capture_output=True,
            )
    else:
        import signal  # noqa: PLC0415 - SIGKILL exists on POSIX only

        with suppress(OSError):
            os.killpg(process.pid, signal.SIGKILL)
    with suppress(OSError):
        process.kill()
    process.wait()
