"""What holds for every test: nothing is left behind, nothing goes online, nothing is silent."""

from __future__ import annotations

import gc
import logging
import os
import socket
import sys
import threading
import time
from typing import TYPE_CHECKING, Any

import psutil
import pytest

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["LC_ALL"] = "C.UTF-8"  # the app speaks English, whoever runs the tests
os.environ.pop("LANGUAGE", None)

from parlance.children.nursery import Nursery
from parlance.contract.cancel import Cancel
from parlance.contract.models import LoadOptions
from parlance.engine.client import LocalEngine
from tests.gguf_factory import write_model

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_PATIENCE_SECONDS = 3.0
_LOOPBACK = ("127.0.0.1", "::1", "localhost")
_MODAL = {
    "QDialog": ("exec",),
    "QMenu": ("exec",),
    "QMessageBox": ("exec", "about", "critical", "information", "question", "warning"),
    "QInputDialog": ("getText", "getItem", "getInt", "getDouble", "getMultiLineText"),
    "QFileDialog": (
        "getOpenFileName",
        "getOpenFileNames",
        "getSaveFileName",
        "getExistingDirectory",
    ),
}


def pytest_configure(config: pytest.Config) -> None:
    """Name the markers."""
    config.addinivalue_line("markers", "loopback: owns a server on this machine's loopback")
    config.addinivalue_line("markers", "rpc: needs llama.cpp built with RPC (make run RPC=1)")
    config.addinivalue_line("markers", "vulkan: needs llama.cpp with Vulkan, and a device")
    config.addinivalue_line("markers", "warns(*texts): these WARNING log records are expected")


@pytest.fixture(autouse=True)
def _fresh_homes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Settings, chats and caches of a test are its own."""
    monkeypatch.setenv("PARLANCE_HOME", str(tmp_path / "parlance-home"))
    monkeypatch.setenv("HF_HOME", str(tmp_path / "hf-home"))
    monkeypatch.setenv("HF_HUB_DISABLE_TELEMETRY", "1")
    for name in ("HF_HUB_CACHE", "HF_TOKEN", "HF_ENDPOINT", "HF_HUB_OFFLINE", "TRANSFORMERS_CACHE"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(autouse=True)
def _open(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a child gives up for good, the process of the tests keeps; it is no child."""
    for closing in ("allow_files", "refuse_attacks"):
        monkeypatch.setattr(f"parlance.children.fence.{closing}", lambda **_what: None)


@pytest.fixture(autouse=True)
def _offline(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Refuse every address but those of this process; loopback to the tests that own one."""
    allowed = _LOOPBACK if request.node.get_closest_marker("loopback") else ()

    def guarded(name: str) -> Any:
        real = getattr(socket.socket, name)

        def guard(self: socket.socket, address: Any, /) -> Any:
            if self.family in (socket.AF_INET, socket.AF_INET6) and address[0] not in allowed:
                pytest.fail(f"a socket wanted to {name} {address}")
            return real(self, address)

        return guard

    for name in ("connect", "connect_ex", "bind"):
        monkeypatch.setattr(socket.socket, name, guarded(name))


@pytest.fixture(autouse=True)
def _american_from_left_to_right() -> None:
    """Write numbers and lines in one way, whatever language the test before has put in force."""
    core = sys.modules.get("PySide6.QtCore")
    if core is None:
        return
    core.QLocale.setDefault(core.QLocale("en_US"))
    gui = sys.modules.get("PySide6.QtGui")
    if gui is not None and gui.QGuiApplication.instance() is not None:
        gui.QGuiApplication.setLayoutDirection(core.Qt.LayoutDirection.LeftToRight)


@pytest.fixture(autouse=True)
def _no_modal_dialogs(monkeypatch: pytest.MonkeyPatch) -> None:
    """Refuse what would wait for a person; a test that fakes one patches it itself."""
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None:
        return

    def refusal(name: str) -> Any:
        return lambda *_arguments, **_named: pytest.fail(f"{name} would wait for a person")

    for kind, names in _MODAL.items():
        for name in names:
            monkeypatch.setattr(getattr(widgets, kind), name, refusal(f"{kind}.{name}"))


class _Warnings(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def _no_unexpected_warnings(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail on a WARNING (or worse) in the log that the test did not announce."""
    marker = request.node.get_closest_marker("warns")
    expected = marker.args if marker else ()
    handler = _Warnings()
    logging.getLogger().addHandler(handler)
    yield
    logging.getLogger().removeHandler(handler)
    unexpected = [line for line in handler.lines if not any(text in line for text in expected)]
    assert not unexpected, f"unexpected warnings: {unexpected}"


@pytest.fixture(autouse=True)
def _no_widgets_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail on a running timer or a window that outlives a test which uses Qt.

    Looking for timers walks all objects of the process, which takes longer than most tests.
    """
    if "qapp" not in request.fixturenames:
        yield
        return
    timers = set(_running_timers())
    windows = set(_windows())
    yield
    _let_qt_delete()
    assert not set(_running_timers()) - timers, "a QTimer still runs"
    assert not set(_windows()) - windows, "a window was left behind"


@pytest.fixture(autouse=True)
def _nothing_left_behind() -> Iterator[None]:
    """Fail on a thread or process that outlives its test."""
    threads = set(threading.enumerate())
    processes = set(psutil.Process().children(recursive=True))
    yield
    deadline = time.monotonic() + _PATIENCE_SECONDS
    for thread in set(threading.enumerate()) - threads:
        thread.join(max(0.0, deadline - time.monotonic()))
    left = [thread.name for thread in threading.enumerate() if thread not in threads]
    assert not left, f"threads left behind: {left}"
    new = set(psutil.Process().children(recursive=True)) - processes
    _, alive = psutil.wait_procs(new, timeout=max(0.0, deadline - time.monotonic()))
    assert not alive, f"processes left behind: {alive}"


def _let_qt_delete() -> None:
    core = sys.modules.get("PySide6.QtCore")
    if core is not None and core.QCoreApplication.instance() is not None:
        core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete)
        gc.collect()


def _running_timers() -> Iterator[Any]:
    core = sys.modules.get("PySide6.QtCore")
    if core is None:
        return
    from shiboken6 import isValid

    for thing in gc.get_objects():
        if issubclass(type(thing), core.QTimer) and isValid(thing) and thing.isActive():
            yield thing


def _windows() -> list[Any]:
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return []
    return [
        window
        for window in widgets.QApplication.topLevelWidgets()
        if type(window).__name__ != "QTipLabel"
    ]


@pytest.fixture
def nursery() -> Iterator[Nursery]:
    """Start children; all are ended with the test."""
    made = Nursery()
    yield made
    made.close()


@pytest.fixture(scope="session")
def tiny_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the path of a tiny random model with a chat template."""
    return write_model(tmp_path_factory.mktemp("models") / "tiny.gguf")


@pytest.fixture
def engine(nursery: Nursery, tiny_model: Path) -> Iterator[LocalEngine]:
    """Return an engine that has loaded the tiny model."""
    made = LocalEngine(nursery)
    for _share in made.load(LoadOptions(path=str(tiny_model), threads=1), Cancel()):
        pass
    yield made
    made.close()
