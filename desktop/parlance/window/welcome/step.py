"""What the steps of the welcome have in common: a title, a sentence, and what its buttons say."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from parlance.window.parts.controls import TextLabel
from parlance.window.theme import Space, TypeSize


@dataclass(frozen=True, kw_only=True)
class Foot:
    """What the buttons below a step say; no words hide the other one."""

    go: str
    can_go: bool = True
    other: str = ""


class StepView(QWidget):
    """One step.

    Signals:
        changed: what the buttons say is something else now.
        passed: the person goes on to the next step; done: to work.
    """

    changed = Signal()
    passed = Signal()
    done = Signal()

    def __init__(self, title: str, sentence: str) -> None:
        """Say what is asked and why."""
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(Space.MEDIUM)
        self.title = TextLabel(
            title, pixels=TypeSize.HEADLINE, weight=QFont.Weight.DemiBold, wrap=True
        )
        self.sentence = TextLabel(sentence, role="muted", wrap=True)
        self.column.addWidget(self.title)
        self.column.addWidget(self.sentence)
        self.column.addSpacing(Space.TINY)

    @property
    def foot(self) -> Foot:
        """What the buttons say now."""
        raise NotImplementedError

    def go(self) -> None:
        """Do what the first button says."""
        raise NotImplementedError

    def go_other(self) -> None:
        """Do what the other button says."""

    def take_focus(self) -> None:
        """Put the keyboard where the person answers."""
        raise NotImplementedError
