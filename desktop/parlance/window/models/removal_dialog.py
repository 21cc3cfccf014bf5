"""What a removal would do, to be confirmed: what goes, what stays and why, what is freed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextOption
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from parlance.contract.inventory import RemovalScope
from parlance.contract.visible import visible_name
from parlance.window.models.installed_dialog import ModelDialog
from parlance.window.models.installed_words import stay_words
from parlance.window.parts.controls import TextLabel
from parlance.window.parts.fonts import code_font
from parlance.window.parts.scale import scaled
from parlance.window.parts.words import filled, plural, size_words
from parlance.window.theme import TypeSize

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from parlance.contract.inventory import RemovalPlan
    from parlance.window.parts.look import Look

_MOST_LINES: Final = 400
_LEAST_HEIGHT = 44
_MOST_HEIGHT = 180
_TEXT_WIDTH = 530


class PathList(QPlainTextEdit):
    """Paths, one a line, that can be read, selected and copied."""

    def __init__(self, name: str, lines: list[str]) -> None:
        """Show at most some hundreds of `lines`; `name` is what a screen reader says."""
        super().__init__()
        self.setProperty("kind", "paths")
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)
        self.setFont(code_font(TypeSize.LABEL))
        self.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        # Paths run from left to right in every language.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        more = len(lines) - _MOST_LINES
        shown = lines[:_MOST_LINES]
        if more > 0:
            shown.append(plural(self.tr("… and %Ln more line(s)", "", more), more))
        self.setPlainText("\n".join(shown))
        characters = scaled(_TEXT_WIDTH) // self.fontMetrics().averageCharWidth()
        count = sum(1 + len(line) // characters for each in shown for line in each.splitlines())
        height = self.fontMetrics().lineSpacing() * count + 26
        self.setFixedHeight(min(scaled(_MOST_HEIGHT), max(scaled(_LEAST_HEIGHT), height)))


class RemovalDialog(ModelDialog):
    """Shows plans and asks whether to do what they say; `accepted` means yes."""

    def __init__(
        self,
        look: Look,
        plans: tuple[RemovalPlan, ...],
        parent: QWidget,
        *,
        can_forget: bool = True,
    ) -> None:
        """Show one plan, or several as one; some things can neither go nor be forgotten."""
        self.plans = plans
        self._forgets = all(plan.forgotten for plan in plans)
        super().__init__(look, self._title_words(), self._act_words(), parent, kind="danger")
        self.act.clicked.connect(self.accept)
        if self._forgets and not can_forget:
            self.act.hide()
            self.cancel.say(self.tr("Close"))
            self.say(
                self.tr(
                    "Parlance did not bring this file, and does not delete it. It is listed for "
                    "as long as it lies there."
                )
            )
            self._list(
                self.tr("This stays"),
                [visible_name(stay.path) for plan in plans for stay in plan.stays],
            )
            return
        self._show_plans()

    def _show_plans(self) -> None:
        plans = self.plans
        paths = [path for plan in plans for path in plan.paths]
        stays = [stay for plan in plans for stay in plan.stays]
        if self._forgets:
            self.say(
                self.tr(
                    "It is taken off the list of Parlance. Its file is not Parlance’s own: it "
                    "stays where it is."
                )
            )
        else:
            self._say_amount(len(paths))
        if paths and not self._forgets:
            self._list(self.tr("This goes"), list(map(visible_name, paths)))
        if stays:
            lines = [
                f"{visible_name(stay.path)}\n    ({stay_words(stay.reason)})" for stay in stays
            ]
            self._list(self.tr("This stays"), lines)
        if not self._forgets:
            self.say(self.tr("It does not go to a bin: what goes cannot be brought back."), "muted")

    def _title_words(self) -> str:
        translate = QApplication.translate
        names = dict.fromkeys(plan.name for plan in self.plans)
        name = next(iter(names), "")
        if self._forgets:
            return filled(translate("RemovalDialog", "Forget “%1”?"), name)
        if len(self.plans) > 1:
            count = len(self.plans)
            words = translate("RemovalDialog", "Remove %Ln leftover(s)?", "", count)
            return plural(words, count)
        if self.plans[0].scope is RemovalScope.REPOSITORY:
            return filled(translate("RemovalDialog", "Remove everything of “%1”?"), name)
        return filled(translate("RemovalDialog", "Remove “%1”?"), name)

    def _act_words(self) -> str:
        if self._forgets:
            return QApplication.translate("RemovalDialog", "Forget")
        return QApplication.translate("RemovalDialog", "Remove")

    def _say_amount(self, count: int) -> None:
        freed = size_words(sum(plan.frees_bytes for plan in self.plans))
        amount = TextLabel(
            filled(self.tr("Frees %1"), freed),
            pixels=TypeSize.HEADLINE,
            weight=QFont.Weight.DemiBold,
        )
        self.column.addWidget(amount)
        words = self.tr("%Ln file(s), link(s) or folder(s) in all.", "", count)
        self.say(plural(words, count), "muted")

    def _list(self, title: str, lines: list[str]) -> None:
        self.column.addWidget(TextLabel(title, weight=QFont.Weight.Medium))
        self.column.addWidget(PathList(title, lines))
