"""Whatever is pasted or dropped, everywhere: taken, attached or refused, and nobody waits."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox

from parlance.window.parts.long_text import FIELD_LETTERS, RUN_LETTERS, TAKEN_LETTERS, fits
from parlance.window.places import Place
from tests.faults.names import NAMES
from tests.screens import Stage

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator

    from parlance.window.parts.look import Look
    from parlance.window.parts.plain_edit import PlainEdit
    from tests.faults.campaign import Campaign

pytestmark = pytest.mark.qt_log_ignore(
    "propagateSizeHints", "OpenType support missing", "support raise"
)

UNBROKEN = (
    *("x", "word\u00a0", "word\u202f", "word\x1f", "word\x1c", "a,b,", "سلام", "\u00a0"),
    *("\ud83d", "a\u0301\u0302", "word\u2060"),
)
"""No line ends in these, however many of them follow each other."""
BROKEN = (
    *("通知期从收到信件", "通知期，从收到信件。", "ひらがなカタカナ", "한국어문장", "ภาษาไทย"),
    *("word\u200b", "word-", "word\x85", "word\x0b", "word\x0c", '{"a":1,"b":"x"},', "aB3/+x"),
)
"""Lines end in these, without a space or with one that no split takes for one."""

UNITS = (
    *UNBROKEN,
    *BROKEN,
    "word and more words\n",
    "one line of words ",
    "سلام ",
    "👩\u200d👧",
    "n\x00ul ",
    "s\u2028p",
    "\u202e\u2066bidi ",
    "half \ud83d ",
    "\x1b[2J\x07\r\n",
    "http://127.0.0.1:9/a ",
    "<img src='http://127.0.0.1:9/a.png'>",
    "\n",
)
SIZES = (1, 300, 5_000, RUN_LETTERS + 1, FIELD_LETTERS + 1, 1_000_000)


def _text(chance: random.Random) -> QMimeData:
    unit, size = chance.choice(UNITS), chance.choice(SIZES)
    data = QMimeData()
    data.setText((unit * (size // len(unit) + 1))[:size])
    if chance.random() < 0.3:
        data.setHtml("<img src='http://127.0.0.1:9/a.png'><b>x</b>")
    return data


def _files(chance: random.Random) -> QMimeData:
    data = QMimeData()
    names = [chance.choice(NAMES) for _ in range(chance.choice((1, 40, 1_000)))]
    paths = [
        f"/nowhere/{number}-{name.encode('utf-8', 'replace').decode()}"
        for number, name in enumerate(names)
    ]
    data.setUrls([QUrl.fromLocalFile(path) for path in paths])
    return data


def _addresses(chance: random.Random) -> QMimeData:
    data = QMimeData()
    addresses = ["http://127.0.0.1:9/a.pdf", "https://example.org/x", "data:text/plain,x", "bad:"]
    data.setUrls([QUrl(each) for each in chance.sample(addresses, 2)] * chance.choice((1, 300)))
    if chance.random() < 0.5:
        data.setText("http://127.0.0.1:9/a.pdf")
    return data


def _picture(_chance: random.Random) -> QMimeData:
    data = QMimeData()
    picture = QImage(40, 30, QImage.Format.Format_RGB32)
    picture.fill(QColor("teal"))
    data.setImageData(picture)
    return data


def _odd(chance: random.Random) -> QMimeData:
    """Return what another program promised and never gave, or gave in no known form."""
    data = QMimeData()
    kind = chance.choice(("text/uri-list", "text/plain", "application/x-odd", "image/png"))
    data.setData(kind, chance.randbytes(chance.choice((0, 9, 4_000))))
    return data


SHAPES: tuple[Callable[[random.Random], QMimeData], ...] = (
    _text,
    _text,
    _text,
    _files,
    _addresses,
    _picture,
    _odd,
)


@pytest.fixture
def stage(look: Look) -> Iterator[Stage]:
    made = Stage(look)
    made.window.resize(1180, 780)
    made.window.show()
    yield made
    _close_dialogs(made)
    made.window.close()
    made.window.deleteLater()
    made.chats.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _close_dialogs(stage: Stage) -> int:
    shown = [each for each in stage.window.findChildren(QDialog) if each.isVisible()]
    for dialog in shown:
        dialog.close()
    return len(shown)


def _fields(stage: Stage) -> list[tuple[Place, PlainEdit]]:
    window = stage.window
    for place in (Place.CHAT, Place.TRANSLATION, Place.SUMMARY):
        window.show_place(place)
    return [
        (Place.CHAT, window.chat.composer.field),
        (Place.TRANSLATION, window.translation.text.source.edit),
        (Place.SUMMARY, window.summary.start.text),
    ]


def _drop(stage: Stage, data: QMimeData) -> None:
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    event = QDropEvent(QPointF(300, 300), action, data, button, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(stage.window, event)


def test_whatever_is_pasted_or_dropped_nobody_waits(stage: Stage, campaign: Campaign) -> None:
    fields = _fields(stage)
    longest = 0.0
    for _ in campaign.cases(60):
        place, field = campaign.random.choice(fields)
        stage.window.show_place(place)
        field.setPlainText("what was there")
        data = campaign.random.choice(SHAPES)(campaign.random)
        began = time.monotonic()
        if campaign.random.random() < 0.7:
            if field.canInsertFromMimeData(data):
                field.insertFromMimeData(data)
        else:
            _drop(stage, data)
        QApplication.processEvents()
        longest = max(longest, time.monotonic() - began)
        assert "what was there" in field.text
        campaign.count("refused with a sentence", _close_dialogs(stage))
        campaign.count("pasted or dropped")
    campaign.count("ms at most", round(1000 * longest))
    assert longest < 30


def test_a_text_that_is_too_long_for_a_field_is_refused_or_read_as_a_document(
    stage: Stage,
) -> None:
    for text in ("x" * (RUN_LETTERS + 1), "a b " * (FIELD_LETTERS // 4) + "c"):
        data = QMimeData()
        data.setText(text)
        (_, chat), (_, source), (_, pasted) = _fields(stage)
        chat.insertFromMimeData(data)
        assert stage.chats.attachments.pending[-1].is_text
        pasted.insertFromMimeData(data)
        assert stage.summary.queue.asked[-1][0] == "text"
        source.setPlainText("kept")
        source.insertFromMimeData(data)
        (box,) = (each for each in stage.window.findChildren(QMessageBox) if each.isVisible())
        assert "too long" in box.text()
        assert "Save it as a file" in box.informativeText()
        _close_dialogs(stage)
        assert (source.text, chat.text, pasted.text) == ("kept", "", "")


def _long(unit: str, letters: int = FIELD_LETTERS) -> str:
    return (unit * (letters // len(unit) + 1))[:letters]


@pytest.mark.parametrize("unit", UNBROKEN)
def test_what_no_line_ends_in_does_not_fit(unit: str) -> None:
    assert fits(_long(unit, RUN_LETTERS))
    assert not fits(_long(unit, RUN_LETTERS + 1))
    several = "\n".join([_long(unit, RUN_LETTERS // 4)] * 5)
    assert not fits(several)
    assert fits(_long(f"{_long(unit, 60)} "))


@pytest.mark.parametrize("unit", BROKEN)
def test_what_lines_end_in_fits(unit: str) -> None:
    assert fits(_long(unit))
    assert not fits(_long(unit, FIELD_LETTERS + 1))


def test_a_paste_in_place_of_the_text_that_is_refused_selects_nothing(stage: Stage) -> None:
    page = stage.window.translation.text
    page.source.edit.setPlainText("what was there")
    QGuiApplication.clipboard().setText("x" * (RUN_LETTERS + 1))
    page.paste.click()
    assert _close_dialogs(stage) == 1
    assert page.source.text == "what was there"
    assert not page.source.edit.textCursor().hasSelection()
    QGuiApplication.clipboard().setText("another")
    page.paste.click()
    assert page.source.text == "another"


def test_a_text_that_no_place_reads_is_refused(stage: Stage) -> None:
    data = QMimeData()
    data.setText("a b\n" * (TAKEN_LETTERS // 4 + 1))
    for _, field in _fields(stage):
        field.insertFromMimeData(data)
        assert _close_dialogs(stage) == 1
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert stage.chats.attachments.pending == ()
