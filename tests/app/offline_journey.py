"""A walk through the real window that must not leave the computer: what a proof observes.

It starts, answers a question, shows hostile Markdown with the pointer over its links, pastes
addresses everywhere, and opens every page of the settings.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from parlance.app import App
from parlance.contract.settings import Settings
from parlance.services.model_states import ModelPhase
from parlance.storage.places import find_places
from parlance.storage.settings import SettingsFile
from parlance.window.rich.colours import CodeColours
from parlance.window.rich.view import RichText

SECONDS = 60.0
ADDRESS = "http://198.51.100.9/x.png"
HOSTILE = f"""
![picture]({ADDRESS}) [link]({ADDRESS}) <img src="{ADDRESS}"> <{ADDRESS}>

[file](file:///etc/passwd) ![file](file://198.51.100.9/share/x.png) [data](data:text/html,x)

<link rel=stylesheet href="{ADDRESS}"><script src="{ADDRESS}"></script>

| ![cell]({ADDRESS}) | [cell]({ADDRESS}) |
|---|---|
| <object data="{ADDRESS}"> | `{ADDRESS}` |
"""


def wait(reached: Callable[[], bool]) -> None:
    """Let the window work until something is so."""
    until = time.monotonic() + SECONDS
    while not reached():
        if time.monotonic() > until:
            raise SystemExit(f"waited {SECONDS:.0f} s in vain")
        QTest.qWait(20)


def started(application: QApplication) -> App:
    """Return the real app with the starter model, past the welcome."""
    places = find_places()
    places.make()
    SettingsFile(places.settings).save(Settings(welcomed=True))
    app = App(application)
    app.start()
    wait(lambda: app.models.state.phase is ModelPhase.READY)
    return app


def paste_and_ask(app: App) -> None:
    """Paste addresses, then have a question answered."""
    data = QMimeData()
    data.setUrls([QUrl(ADDRESS), QUrl("file://198.51.100.9/share/x.txt")])
    data.setText(ADDRESS)
    QGuiApplication.clipboard().setMimeData(data)
    field = app.window.chat.composer.field
    field.setFocus()
    field.paste()
    field.setPlainText("Who are you?")
    chat = app.chats.chat

    def is_sent() -> bool:
        QTest.keyClick(field, Qt.Key.Key_Return)  # not while it is looked what was pasted
        return not field.toPlainText()

    wait(is_sent)
    wait(lambda: len(chat.messages) > 1 and chat.activity.phase == "idle")


def hover_over_links(app: App) -> None:
    """Show what wants to load things, and move the pointer over all of it."""
    page = RichText(app._look, CodeColours(app.settings))
    page.resize(600, 400)
    page.show_markdown(HOSTILE)
    page.show()
    for down in range(0, 400, 8):
        for across in (30, 90):
            QTest.mouseMove(page.viewport(), QPoint(across, down), 1)
    page.close()


def open_settings(app: App) -> int:
    """Open every page of the settings, and return how many there are."""
    panel = app.window.settings
    app.window.show_place(panel)
    for group in panel.groups:
        panel.open_group(group)
        QTest.qWait(20)
    return len(panel.groups)


def main() -> None:
    """Walk."""
    application = QApplication(sys.argv[:1])
    app = started(application)
    paste_and_ask(app)
    hover_over_links(app)
    pages = open_settings(app)
    app.window.close()
    app.close()
    sys.stdout.write(f"walked past {pages} pages\n")
    sys.stdout.flush()
    os._exit(0)  # what Qt still holds goes in no order here


if __name__ == "__main__":
    main()
