"""Older formats of offices, converted by a program that stands in for LibreOffice."""

from __future__ import annotations

import hashlib
import os
import socket
import sys
import threading
from pathlib import Path
from xml.etree import ElementTree

import docx
import psutil
import pytest
from tests.documents.compound_files import compound_file

from parlance.children.landlock import knows_ports
from parlance.children.limits import OFFICE
from parlance.children.nursery import Nursery
from parlance.children.syscalls import can_filter
from parlance.contract.cancel import Cancel, Cancelled
from parlance.contract.document import Document, DocumentFormat, DocumentWarning
from parlance.contract.faults import DocumentNeedsOffice, DocumentNotConverted, FaultError
from parlance.documents import legacy
from parlance.documents.read import DocumentReader

pytestmark = pytest.mark.skipif(
    os.name == "nt", reason="the program that stands in for LibreOffice is a script"
)

OOR = "{http://openoffice.org/2001/registry}"
START = """#!{python} -S
import os, shutil, sys, time
arguments = sys.argv[1:]
assert arguments[0].startswith("-env:UserInstallation=file:///"), arguments
assert "--headless" in arguments
place = os.path.join(os.path.dirname(__file__), "")
open(place + "folder", "w").write(os.getcwd())
def result():
    folder = arguments[arguments.index("--outdir") + 1]
    suffix = arguments[arguments.index("--convert-to") + 1]
    os.makedirs(folder, exist_ok=True)
    shutil.copyfile(place + "newer", os.path.join(folder, "document." + suffix))
"""


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder on PATH, the only one, for the program."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    monkeypatch.setattr(legacy, "_PLACES", {})
    newer = docx.Document()
    newer.add_paragraph("What the old file said.")
    newer.save(str(folder / "newer"))
    return folder


@pytest.fixture
def old_file(tmp_path: Path) -> Path:
    path = tmp_path / "- old letter.doc"
    path.write_bytes(compound_file("WordDocument", "1Table"))
    return path


def install(office: Path, act: str) -> None:
    program = office / "soffice"
    program.write_text(START.format(python=sys.executable) + act, "utf-8")
    program.chmod(0o755)


def fault_of(nursery: Nursery, path: Path) -> object:
    with pytest.raises(FaultError) as caught:
        list(DocumentReader(nursery).read(str(path), Cancel()))
    return caught.value.fault


def test_an_old_document_is_converted_and_read(
    nursery: Nursery, office: Path, old_file: Path
) -> None:
    install(office, "result()")
    *_, document = DocumentReader(nursery).read(str(old_file), Cancel())
    assert isinstance(document, Document)
    assert document.text == "What the old file said."
    assert (document.path, document.title) == (str(old_file), "- old letter")
    assert document.sha256 == hashlib.sha256(old_file.read_bytes()).hexdigest()
    assert document.format is DocumentFormat.DOCX
    assert document.warnings == (DocumentWarning.CONVERTED,)
    assert not Path((office / "folder").read_text("utf-8")).exists()


def test_without_an_office_that_is_said(nursery: Nursery, office: Path, old_file: Path) -> None:
    assert office.is_dir()
    assert fault_of(nursery, old_file) == DocumentNeedsOffice(path=str(old_file))


@pytest.mark.parametrize("act", ["sys.exit(1)", "sys.exit(0)", "result(); sys.exit(77)"])
def test_a_conversion_that_fails_is_said(
    nursery: Nursery, office: Path, old_file: Path, act: str
) -> None:
    install(office, act)
    assert fault_of(nursery, old_file) == DocumentNotConverted(path=str(old_file))
    assert not Path((office / "folder").read_text("utf-8")).exists()


def test_a_conversion_that_takes_too_long_is_ended(
    nursery: Nursery, office: Path, old_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(legacy, "CONVERSION_SECONDS", 0.5)
    install(office, "time.sleep(600)")
    assert fault_of(nursery, old_file) == DocumentNotConverted(path=str(old_file))
    assert not psutil.Process().children()


def test_a_stop_ends_the_program(nursery: Nursery, office: Path, old_file: Path) -> None:
    install(office, "open(place + 'started', 'w').close(); time.sleep(600)")
    cancel = Cancel()
    stopped = threading.Event()

    def stop() -> None:
        while not (office / "started").exists() and not stopped.wait(0.02):
            pass
        cancel.request()

    asker = threading.Thread(target=stop)
    asker.start()
    try:
        with pytest.raises(Cancelled):
            list(DocumentReader(nursery).read(str(old_file), cancel))
    finally:
        stopped.set()
        asker.join()
    assert (office / "started").exists()
    assert not psutil.Process().children()


@pytest.mark.loopback
@pytest.mark.skipif(
    not (can_filter() or knows_ports()),
    reason="this kernel has neither Landlock's ports nor seccomp",
)
def test_the_office_has_no_network(nursery: Nursery, office: Path, old_file: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        address = server.getsockname()
        socket.create_connection(address).close()
        install(
            office,
            "import socket\n"
            f"try: socket.create_connection({address!r}).close()\n"
            "except OSError: open(place + 'refused', 'w').close()\n"
            "result()",
        )
        *_, document = DocumentReader(nursery).read(str(old_file), Cancel())
    assert isinstance(document, Document)
    assert (office / "refused").exists()


def test_the_office_has_limits_and_runs_no_macros(
    nursery: Nursery, office: Path, old_file: Path
) -> None:
    install(
        office,
        "import resource\n"
        "open(place + 'limits', 'w').write(str(resource.getrlimit(resource.RLIMIT_CPU)[0]))\n"
        "shutil.copyfile('profile/user/registrymodifications.xcu', place + 'settings')\n"
        "result()",
    )
    list(DocumentReader(nursery).read(str(old_file), Cancel()))
    assert int((office / "limits").read_text("utf-8")) == OFFICE.cpu_seconds
    settings = {
        item[0].get(f"{OOR}name"): item[0][0].text
        for item in ElementTree.parse(office / "settings").getroot()
    }
    assert settings["DisableMacrosExecution"] == "true"
    assert settings["BlockUntrustedRefererLinks"] == "true"


def test_presentations_become_newer_presentations(tmp_path: Path) -> None:
    path = tmp_path / "old.bin"
    path.write_bytes(compound_file("PowerPoint Document"))
    assert legacy._newer_suffix(str(path)) == "pptx"
