"""Names that try to be something else, and what a window shows of them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex
from PySide6.QtGui import QAction, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QLabel, QWidget

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator

MARKUP: Final = '<img src="file:///etc/passwd"><b>'
NAMES: Final = (
    "photo\u202egpj.exe",
    "photo\u2067gpj\u2066.exe",
    "two\nlines\r.pdf",
    f"{MARKUP}bold</b>&amp;",
    "Q&A &file &&",
    "\x1b]0;title\x07\x1b[2J\x1b[31m.pdf",
    "nul\x00byte\x7f\x9b31m",
    "a" * 251 + ".pdf",
    "👩\u200d👩\u200d👧.txt",
    "Z" + "\u0303\u0489" * 60,
    "half \ud83d\udc0d pair \ud800.txt",
    "../../etc/passwd",
    "con.txt",
    "پیوست %1 %n {path}.docx",
    " . ",
)
"""Override, isolate, line ends, markup, mnemonics, escapes, NUL, length, emoji, marks…"""

TURNED: Final = (
    "\u202egpj.exe\u202c",
    "\u2067" + "".join(f"\u2066{each}\u2069" for each in "gpj.exe") + "\u2069",
    "\u2068\u200f" + "".join(f"\u2066{each}\u2069" for each in "gpj.exe") + "\u2069",
    "\u200f" + "\u200f".join("gpj.exe") + "\u200f",
    "\u061c" + "\u061c".join("gpj.exe") + "\u061c",
    "\u2068\u200f" + "\u200f".join("gpj.exe") + "\u200f\u2069",
)
"""Ways to have a program look like a picture."""

PIECES: Final = (*NAMES, "report", ".pdf", "&", "%1", "{name}", "<a href='x'>", "\u2028", "گ", "\t")
_ACTING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2067\ud800-\udfff]")
"""Our own isolates are U+2066 and U+2068: whatever else turns letters round was not ours."""
_MARKUP = re.compile(r"<(?:img|a|b)\b")


def drawn(chance: random.Random) -> str:
    """Return a name put together from pieces of hostile ones."""
    return "".join(chance.choice(PIECES)[:80] for _ in range(chance.randint(1, 4)))


def wrongs_of(window: QWidget) -> list[str]:
    """Return what in a window acts on its surroundings, or would be taken for markup."""
    found = [wrong for widget in (window, *window.findChildren(QWidget)) for wrong in _of(widget)]
    for action in window.findChildren(QAction):
        found += _wrongs("action", action.text())
        found += _underlined("action", action.text())
        found += _rich("tip of an action", action.toolTip())
    return found


def _of(widget: QWidget) -> Iterator[str]:
    what = type(widget).__name__
    yield from _wrongs(what, widget.windowTitle())
    yield from _wrongs(what, widget.accessibleName())
    yield from _wrongs(what, widget.accessibleDescription())
    yield from _rich(what, widget.toolTip())
    if isinstance(widget, QLabel):
        yield from _wrongs(what, widget.text())
        if widget.textFormat() is not Qt.TextFormat.PlainText:
            yield from _rich(what, widget.text())
    elif isinstance(widget, QAbstractButton):
        yield from _wrongs(what, widget.text())
        yield from _underlined(what, widget.text())
    elif isinstance(widget, QComboBox | QAbstractItemView):
        yield from _listed(what, widget.model())


def _listed(what: str, model: QAbstractItemModel | None) -> Iterator[str]:
    if model is None:
        return
    roles = Qt.ItemDataRole
    is_list = isinstance(model, QAbstractListModel)
    columns = 1 if is_list else model.columnCount(QModelIndex())
    for row in range(min(30, model.rowCount(QModelIndex()))):
        for column in range(columns):
            index = model.index(row, column, QModelIndex())
            for role in (roles.DisplayRole, roles.AccessibleTextRole, Qt.ItemDataRole.UserRole + 1):
                yield from _wrongs(f"row of {what}", index.data(role))
            yield from _rich(f"row of {what}", index.data(roles.ToolTipRole))


def _wrongs(what: str, text: object) -> Iterator[str]:
    if isinstance(text, str) and _ACTING.search(text):
        yield f"{what} acts: {text!r}"


def _underlined(what: str, text: str) -> Iterator[str]:
    if re.search("[QA]&(?!&)[QA]", text):
        yield f"{what} would underline a letter: {text!r}"


def _rich(what: str, text: object) -> Iterator[str]:
    yield from _wrongs(what, text)
    if isinstance(text, str) and _MARKUP.search(text) and Qt.mightBeRichText(text):
        yield f"{what} is markup: {text!r}"
