"""Hostile Markdown through the real renderer: nothing is loaded, and no link opens by itself."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QColor, QDesktopServices, QImage, QTextDocument
from PySide6.QtWidgets import QMessageBox, QWidget

from parlance.contract.visible import visible_lines
from parlance.services.inert import InertDocument
from parlance.services.printing import printed
from parlance.window.parts.plain_edit import PlainEdit
from parlance.window.rich.colours import CodeColours
from parlance.window.rich.links import ask_to_open, may_be_opened, shown_address
from parlance.window.rich.view import RichText
from tests.faults.markdown import ADDRESSES, Watch, drawn

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from parlance.window.parts.look import Look
    from tests.faults.campaign import Campaign

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def canary(tmp_path: Path) -> Path:
    picture = QImage(8, 8, QImage.Format.Format_RGB32)
    picture.fill(QColor("red"))
    path = tmp_path / "canary.png"
    assert picture.save(str(path))
    return path


@pytest.fixture
def watch(canary: Path) -> Iterator[Watch]:
    made = Watch(canary)
    yield made
    made.close()


@pytest.fixture
def view(look: Look, qtbot: QtBot) -> Iterator[RichText]:
    parent = QWidget()
    look.dress(parent)
    qtbot.addWidget(parent)
    made = RichText(look, CodeColours(parent), parent)
    yield made
    parent.close()


def _links_and_pictures(document: QTextDocument) -> tuple[list[str], int]:
    links, pictures = [], 0
    for form in document.allFormats():
        if form.isCharFormat() and form.toCharFormat().isAnchor():
            links.append(form.toCharFormat().anchorHref())
        pictures += form.isImageFormat()
    return links, pictures


def test_a_hostile_text_loads_nothing_and_opens_nothing(
    view: RichText,
    canary: Path,
    watch: Watch,
    campaign: Campaign,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    opened: list[object] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    asked: list[str] = []
    view.link_clicked.connect(asked.append)
    for _ in campaign.cases(300):
        text = drawn(campaign.random, canary)
        view.show_markdown(text)
        view.fit(600)
        links, pictures = _links_and_pictures(view.document())
        assert pictures == 0, text
        shown = view.toPlainText()
        assert visible_lines(shown) == shown, text
        for link in links:
            view.anchorClicked.emit(QUrl(link))
        assert not watch.seen(), text
        campaign.count("texts")
        campaign.count("links", len(links))
    assert not opened
    assert asked
    assert canary.read_bytes()
    assert watch.seen()  # it would have been noticed


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_link_says_where_it_leads_before_it_opens(
    look: Look, qtbot: QtBot, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    parent = QWidget()
    qtbot.addWidget(parent)
    box = ask_to_open(parent, address)
    told = box.informativeText()
    host = QUrl(address).host(QUrl.ComponentFormattingOption.EncodeUnicode).lower()
    assert host[:500] in told
    assert all(unicodedata.category(each) not in ("Cc", "Cf") for each in shown_address(address))
    offered = [button.text() for button in box.buttons()]
    scheme = QUrl(address).scheme().lower()
    assert ("Open" in offered) == may_be_opened(address)
    assert may_be_opened(address) <= (scheme in ("http", "https", "mailto"))
    assert box.defaultButton() is box.button(QMessageBox.StandardButton.Cancel)
    assert not opened
    box.close()


def test_no_kind_of_text_opens_a_file_that_it_names(
    look: Look, qtbot: QtBot, canary: Path, watch: Watch
) -> None:
    names = (canary.as_uri(), str(canary), f"file:{canary}")
    html = "".join(f'<p>a<img src="{name}">b</p>' for name in names)
    style = f'<link rel="stylesheet" href="{canary.as_uri()}"><body background="{canary}">'
    document = InertDocument()
    document.setHtml(style + html)
    document.size()
    assert printed(style + html, title="x").startswith(b"%PDF")
    for edit in (PlainEdit("x"), RichText(look, CodeColours(document))):
        qtbot.addWidget(edit)
        edit.setHtml(style + html)
        edit.document().size()
    assert not watch.seen()
    plain = QTextDocument()
    plain.setHtml(html)
    plain.size()
    assert watch.seen()  # as Qt does it by itself
