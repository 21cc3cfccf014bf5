"""A window with fake services, off screen."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QDialog, QMainWindow

from parlance.contract.settings import Theme
from parlance.window.downloads_part import DownloadsPart
from parlance.window.main_window import MainWindow
from parlance.window.models.panel import ModelsPanel
from parlance.window.parts.look import Look
from tests.window.fake_attachments import FakeAttachments
from tests.window.fake_backups import FakeBackups
from tests.window.fake_care import FakeCare
from tests.window.fake_chats import FakeChats
from tests.window.fake_finding import FakeDiscovery, FakeDownloads
from tests.window.fake_first_run import FakeFirstRun
from tests.window.fake_hardware import FakeComputer, FakePlans, FakeServers
from tests.window.fake_installation import FakeInstallation
from tests.window.fake_listing import FakeListing
from tests.window.fake_services import FakeServices
from tests.window.fake_translation import FakeTranslations
from tests.window.fakes import (
    FakeChat,
    FakeModels,
    FakeSettings,
    FakeSummary,
    qwen_entry,
    ready,
    starter_entry,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from tests.screens import Stage


@dataclass
class Scene:
    """The window and everything it was given."""

    window: MainWindow
    services: FakeServices
    look: Look
    settings: FakeSettings
    models: FakeModels
    chats: FakeChats
    chat: FakeChat
    listing: FakeListing
    attachments: FakeAttachments
    translation: FakeTranslations
    summary: FakeSummary
    discovery: FakeDiscovery
    downloads: FakeDownloads
    care: FakeCare
    plans: FakePlans
    servers: FakeServers
    computer: FakeComputer
    first_run: FakeFirstRun
    installation: FakeInstallation
    closed_with: list[bytes]


@dataclass
class ModelsScene:
    """The place of models alone, in a window of its own.

    Attributes:
        asked: places that the panel wanted to lead to.
    """

    window: QMainWindow
    panel: ModelsPanel
    look: Look
    settings: FakeSettings
    models: FakeModels
    discovery: FakeDiscovery
    downloads: FakeDownloads
    asked: list[str]


@pytest.fixture(scope="session")
def session_look(qapp: QApplication) -> Look:
    """Load the typefaces once."""
    qapp.setCursorFlashTime(0)
    return Look(qapp, Theme.LIGHT)


@pytest.fixture
def look(session_look: Look, qapp: QApplication) -> Iterator[Look]:
    session_look.apply(Theme.LIGHT)
    session_look.shortcuts.apply({})
    yield session_look
    session_look.apply(Theme.LIGHT)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def scene(look: Look, qtbot: QtBot) -> Iterator[Scene]:
    settings = FakeSettings()
    models = FakeModels((starter_entry(), qwen_entry()))
    models.show(ready(qwen_entry()))
    translation, summary = FakeTranslations(), FakeSummary()
    discovery, downloads, care = FakeDiscovery(), FakeDownloads(), FakeCare()
    plans, servers, computer = FakePlans(models), FakeServers(settings), FakeComputer()
    closed: list[bytes] = []
    installation = FakeInstallation()
    chats = FakeChats(models, settings)
    first_run = FakeFirstRun(settings)
    services = FakeServices(
        settings=settings,
        models=models,
        chats=chats,
        translations=translation,
        summaries=summary,
        discovery=discovery,
        downloads=downloads,
        care=care,
        plans=plans,
        servers=servers,
        computer=computer,
        backups=FakeBackups(),
        installation=installation,
        first_run=first_run,
    )
    window = MainWindow(services, look, on_close=closed.append)
    window.finish()
    qtbot.addWidget(window)
    chats.chat.asked.clear()
    window.resize(1100, 760)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    yield Scene(
        window=window,
        services=services,
        look=look,
        settings=settings,
        models=models,
        chats=chats,
        chat=chats.chat,
        listing=chats.listing,
        attachments=chats.attachments,
        translation=translation,
        summary=summary,
        discovery=discovery,
        downloads=downloads,
        care=care,
        plans=plans,
        servers=servers,
        computer=computer,
        first_run=first_run,
        installation=installation,
        closed_with=closed,
    )
    chats.close()


@pytest.fixture
def place(look: Look, qtbot: QtBot) -> ModelsScene:
    settings, discovery, downloads = FakeSettings(), FakeDiscovery(), FakeDownloads()
    models, care = FakeModels((starter_entry(), qwen_entry())), FakeCare()
    panel = ModelsPanel(
        look,
        models,
        settings=settings,
        discovery=discovery,
        downloads=downloads,
        care=care,
        plans=FakePlans(models),
        servers=FakeServers(settings),
    )
    DownloadsPart(models, discovery, downloads, panel)
    asked: list[str] = []
    panel.settings_wanted.connect(lambda: asked.append("settings"))
    window = QMainWindow()
    window.setMinimumSize(820, 540)
    window.setCentralWidget(panel)
    look.dress(window)
    qtbot.addWidget(window)
    window.resize(1000, 720)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return ModelsScene(window, panel, look, settings, models, discovery, downloads, asked)


@pytest.fixture
def stage(look: Look, qapp: QApplication, qtbot: QtBot) -> Iterator[Stage]:
    from tests.screens import Stage  # not before: it knows every place

    made = Stage(look)
    qtbot.addWidget(made.window)
    made.window.resize(QSize(1180, 780))
    with qtbot.waitActive(made.window):
        made.window.show()
        made.window.activateWindow()
    yield made
    for dialog in made.window.findChildren(QDialog):
        dialog.done(0)
    made.window.close()
    made.chats.close()
    made.window.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
