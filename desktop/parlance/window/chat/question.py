"""A message of the person: a tinted bubble at the trailing edge."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QStyle

from parlance.window.chat.actions import MessageActions
from parlance.window.chat.attached import new_attachments, place_attached
from parlance.window.chat.edit_box import EditBox
from parlance.window.chat.message import MessageView
from parlance.window.chat.wishes import Edited
from parlance.window.parts.scale import scaled
from parlance.window.rich.view import RichText

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QEnterEvent, QPaintEvent
    from PySide6.QtWidgets import QWidget

    from parlance.window.chat.attached import AttachmentNames
    from parlance.window.chat.attachment_row import QuestionAttachments
    from parlance.window.chat.rows import Row
    from parlance.window.parts.look import Look
    from parlance.window.rich.colours import CodeColours

_SHARE: Final = 0.8
_PAD_X, _PAD_TOP = 16, 11
_PAD_BOTTOM = 4
"""The height of a line has its room below the letters."""
_ACTIONS: Final = 28
_BELOW: Final = 6


class QuestionView(MessageView):
    """Shows one question as it was typed, or the field in which it is changed."""

    def __init__(self, look: Look, colours: CodeColours, parent: QWidget) -> None:
        """Start empty."""
        super().__init__(look, parent)
        self._bubble = QRect()
        self._actions_place = QRect()
        self._attached: AttachmentNames | QuestionAttachments | None = None
        self._edit: EditBox | None = None
        self._text = RichText(look, colours, self)
        self._text.setAccessibleName(self.tr("Your message"))
        self.watch(self._text)
        self._text.link_clicked.connect(self.link_clicked)
        self.setAccessibleName(self.tr("Your message"))
        self._actions: MessageActions | None = None
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)

    def fill(self, row: Row) -> None:
        """Show the message of `row`."""
        super().fill(row)
        self._text.show_plain(row.answer)
        self._show_actions()
        if row.message.attachments and self._attached is None:
            self._attached = new_attachments(self.look, row.around.opener, self)
            self._attached.resized.connect(self.regrown)
        if self._attached is not None:
            self._attached.show_message(row.message)
        if row.draft is not None:
            self._edit_box().begin(row.draft)

    def body(self) -> RichText:
        """Return the view of its text."""
        return self._text

    def begin_edit(self) -> None:
        """Let the text be changed in its place."""
        row = self.row
        if row is None or (row.around.is_busy and row.draft is None):
            return
        row.draft = row.answer if row.draft is None else row.draft
        self._edit_box().begin(row.draft)
        self.resized.emit()
        self._edit_box().field.setFocus()

    def arrange(self, width: int) -> int:
        """Lay out for a width; return the height."""
        top = self.arrange_border(width)
        row = self.row
        is_edited = row is not None and row.draft is not None and self._edit is not None
        self._text.setVisible(not is_edited)
        if self._actions is not None:
            self._actions.setVisible(not is_edited)
        if self._edit is not None:
            self._edit.setVisible(is_edited)
        top = self._arrange_attached(width, top)
        if is_edited and self._edit is not None:
            self._bubble = QRect()
            height = self._edit.height_for(width)
            self._edit.setGeometry(0, top, width, height)
            return top + height + scaled(_ACTIONS)
        top = self._arrange_bubble(width, top)
        self._actions_place = QRect(0, top, width, scaled(_ACTIONS))
        if self._actions is not None:
            self._actions.setGeometry(self._actions_place)
        return top + scaled(_ACTIONS) + _BELOW

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the bubble."""
        super().paintEvent(event)
        if self._bubble.isEmpty():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.palette.colour("bubble"))
        painter.drawRoundedRect(QRectF(self._bubble), 14, 14)
        painter.end()

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Offer the actions to who points here."""
        super().enterEvent(event)
        self._show_actions()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Take them away again."""
        super().leaveEvent(event)
        self._show_actions()

    def _arrange_attached(self, width: int, top: int) -> int:
        if self._attached is None:
            return top
        is_shown = self.row is not None and bool(self.row.message.attachments)
        return place_attached(self._attached, width, top, is_shown=is_shown)

    def _arrange_bubble(self, width: int, top: int) -> int:
        inner = self._text.ideal_width(round(width * _SHARE) - 2 * _PAD_X)
        height = self._text.fit(inner)
        whole = QRect(0, 0, width, top + height + _PAD_TOP + _PAD_BOTTOM)
        bubble = QRect(
            width - inner - 2 * _PAD_X, top, inner + 2 * _PAD_X, height + _PAD_TOP + _PAD_BOTTOM
        )
        self._bubble = QStyle.visualRect(self.layoutDirection(), whole, bubble)
        self._text.arrange(self._bubble.adjusted(_PAD_X, _PAD_TOP, -_PAD_X, -_PAD_BOTTOM))
        return whole.height()

    def _edit_box(self) -> EditBox:
        if self._edit is None:
            self._edit = EditBox(self.look)
            self._edit.setParent(self)
            self._edit.changed.connect(self._on_draft_changed)
            self._edit.saved.connect(self._on_saved)
            self._edit.cancelled.connect(self._on_cancelled)
            self._edit.resized.connect(self.resized)
        return self._edit

    def _show_actions(self) -> None:
        """Show them to who points here or has the keyboard here; the rest need not be made."""
        row = self.row
        if row is None:
            return
        focused = QApplication.focusWidget()
        has_focus = focused is not None and (focused is self or self.isAncestorOf(focused))
        is_quiet = not (self.underMouse() or has_focus)
        tells = row.message.pinned or len(row.message.versions) > 1
        if self._actions is None and (tells or not is_quiet):
            self._make_actions()
        if self._actions is not None:
            self._actions.show_row(row)
            self._actions.show_quiet(is_quiet=is_quiet)

    def _make_actions(self) -> None:
        actions = MessageActions(self.look, is_question=True)
        self._actions = actions  # showing it may ask for it once more
        actions.setParent(self)
        actions.asked.connect(self.asked)
        actions.edit_clicked.connect(self.begin_edit)
        actions.menu_clicked.connect(self._on_menu_clicked)
        actions.setGeometry(self._actions_place)
        actions.setVisible(self._edit is None or self._edit.isHidden())

    def _on_focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        for widget in (old, new):
            if widget is not None and (widget is self or self.isAncestorOf(widget)):
                self._show_actions()
                return

    def _on_menu_clicked(self) -> None:
        if self._actions is None:
            return
        more = self._actions.more
        self.open_menu(more.mapToGlobal(QPoint(0, more.height() + 2)))

    def _on_draft_changed(self, text: str) -> None:
        if self.row is not None and self.row.draft is not None:
            self.row.draft = text

    def _on_saved(self, text: str) -> None:
        row = self.row
        if row is None:
            return
        if text == row.answer.strip():
            self._on_cancelled()
        else:
            self.asked.emit(Edited(row.message, text))

    def _on_cancelled(self) -> None:
        if self.row is not None:
            self.row.draft = None
            self.resized.emit()
            self.setFocus(Qt.FocusReason.OtherFocusReason)
