"""What controls are for, said at Shift+F1 or at a click after “What's this?”."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWhatsThis

from parlance.window.parts.controls import IconButton

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from parlance.window.parts.look import Look


_TITLE: Final = "font-weight:600"
"""The weight of headings; a bold one is not shipped."""


def explain(widget: QWidget, title: str, *sentences: str) -> None:
    """Have a control say what it is for, in plain sentences; empty ones are left out."""
    paragraphs = "".join(f"<p>{html.escape(each)}</p>" for each in sentences if each)
    widget.setWhatsThis(f"<qt><p style='{_TITLE}'>{html.escape(title)}</p>{paragraphs}</qt>")


def explanation_of(widget: QWidget) -> str:
    """Return what a control, or the nearest thing it stands in, says of itself; empty for none."""
    around: QWidget | None = widget
    while around is not None and not around.whatsThis() and not around.isWindow():
        around = around.parentWidget()
    if around is not None and around.whatsThis():
        return around.whatsThis()
    told = widget.accessibleDescription()
    return f"<qt><p>{html.escape(told)}</p></qt>" if told else ""


def show_explanation(widget: QWidget) -> bool:
    """Show beside a control what is known of it; return whether there is anything."""
    words = explanation_of(widget)
    if words:
        place = widget.mapToGlobal(widget.rect().bottomLeft())
        QWhatsThis.showText(place, words, widget)
    return bool(words)


class ExplainButton(IconButton):
    """A question mark: the next control that is clicked says what it is for."""

    def __init__(self, look: Look) -> None:
        """Wait to be clicked."""
        words = QCoreApplication.translate(
            "ExplainButton", "What's this? Click here, then what you want explained."
        )
        name = QCoreApplication.translate("ExplainButton", "What's this?")
        super().__init__(look, "circle-question-mark", name, size=16)
        self.rename(name, words)
        self.clicked.connect(QWhatsThis.enterWhatsThisMode)
