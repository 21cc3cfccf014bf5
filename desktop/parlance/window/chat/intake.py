"""Files, pictures and long texts that are dropped on the chat or pasted become attachments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog

from parlance.services.pictures import png_of
from parlance.window.parts.drop_area import DropVeil, local_paths
from parlance.window.parts.long_text import TAKEN_LETTERS, say_too_long
from parlance.window.summary.start import PATTERNS

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtWidgets import QWidget

    from parlance.services.attachments import AttachmentService
    from parlance.window.parts.look import Look
    from parlance.window.parts.plain_edit import PlainEdit

LONG_TEXT: Final = 4000
"""A pasted text of more letters becomes an attachment."""

PICTURES: Final = "*.png *.jpg *.jpeg *.gif *.bmp *.webp *.tif *.tiff"
_MODEL_SUFFIX: Final = ".gguf"


class ChatIntake(QObject):
    """Takes what is dropped on a place of the window and what is pasted into its field.

    Implements window.chat.composer.Intake. Models are left to the window, and short texts to
    the field.
    """

    def __init__(
        self, look: Look, attachments: AttachmentService, place: QWidget, field: PlainEdit
    ) -> None:
        """Take drops on `place`; keys of their own paste into `field` as text, however long."""
        super().__init__(place)
        self._attachments = attachments
        self._place = place
        self._field = field
        self._veil = DropVeil(look, place, self.tr("Drop to attach to the message"))
        place.setAcceptDrops(True)
        place.installEventFilter(self)
        here = Qt.ShortcutContext.WidgetShortcut
        look.shortcuts.add("paste_as_text", field, self.paste_as_text, here)

    def takes(self, data: QMimeData) -> bool:
        """Return whether it is to be attached, not typed."""
        paths = local_paths(data.urls())
        if paths:
            return not any(path.lower().endswith(_MODEL_SUFFIX) for path in paths)
        text = data.text()
        return len(text) > LONG_TEXT if text.strip() else data.hasImage()

    def take(self, data: QMimeData) -> None:
        """Attach it."""
        paths = local_paths(data.urls())
        if paths:
            self._attachments.add_files(paths)
        elif len(data.text()) > TAKEN_LETTERS:
            say_too_long(self._place)
        elif data.text().strip():
            self._attachments.add_text(data.text())
        else:
            self._take_picture(data.imageData())

    def paste_as_text(self) -> None:
        """Put the text of the clipboard into the field, if the field can show it."""
        self._field.paste_text(QGuiApplication.clipboard().text())

    def choose_files(self) -> QFileDialog:
        """Ask for documents and pictures, and attach them."""
        dialog = QFileDialog(self._place, self.tr("Choose documents and pictures"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        usual = self.tr("Documents and pictures")
        dialog.setNameFilters([f"{usual} ({PATTERNS} {PICTURES})", f"{self.tr('All files')} (*)"])
        dialog.filesSelected.connect(self._attachments.add_files)
        dialog.open()
        return dialog

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Show that something can be dropped here, and take it."""
        if watched is not self._place:
            return False
        match event.type():
            case QEvent.Type.DragEnter | QEvent.Type.DragMove | QEvent.Type.Drop:
                assert isinstance(event, QDropEvent)
                return self._on_drag(event)
            case QEvent.Type.DragLeave:
                self._veil.show_over(is_over=False)
            case _:
                pass
        return False

    def _on_drag(self, event: QDropEvent) -> bool:
        is_taken = self.takes(event.mimeData())
        is_dropped = event.type() == QEvent.Type.Drop
        self._veil.show_over(is_over=is_taken and not is_dropped)
        if not is_taken:
            return False
        event.acceptProposedAction()
        if is_dropped:
            self.take(event.mimeData())
        return True

    def _take_picture(self, held: object) -> None:
        content = png_of(held) if isinstance(held, QImage) else b""
        if content:
            self._attachments.add_image(content, self.tr("Picture"))
