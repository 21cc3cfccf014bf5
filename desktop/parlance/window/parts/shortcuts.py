"""The keys in force: what is connected to them follows them when they are changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from parlance.contract.shortcut_keys import keys_in_force
from parlance.window.parts.words import filled

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget

_NATIVE = QKeySequence.SequenceFormat.NativeText
_WITHIN = Qt.ShortcutContext.WidgetWithChildrenShortcut


class Shortcuts(QObject):
    """Knows which keys do what, and changes them while the window is open.

    Signals:
        changed: some keys are others now.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Start with the keys as they are shipped."""
        super().__init__(parent)
        self._own: dict[str, str] = {}

    def apply(self, own: Mapping[str, str]) -> None:
        """Put the keys in force that a person has changed, by the names of shortcut_keys."""
        if own != self._own:
            self._own = dict(own)
            self.changed.emit()

    def add(
        self,
        name: str,
        owner: QWidget,
        act: Callable[[], object],
        context: Qt.ShortcutContext = _WITHIN,
    ) -> None:
        """Do `act` at the keys of `name` while the keyboard is in `owner`."""
        shortcut = _FollowingShortcut(self, name, owner)
        shortcut.setContext(context)
        shortcut.activated.connect(act)

    def keys(self, name: str) -> str:
        """Return the keys of `name` as QKeySequence writes them for every system."""
        return keys_in_force(self._own, name)

    def hint(self, words: str, name: str) -> str:
        """Return a tool tip: the words, and the keys that do the same where there are some."""
        keys = native_keys(self.keys(name))
        template = QCoreApplication.translate("Shortcuts", "%1 (%2)")
        return filled(template, words, keys) if keys else words

    def tip(self, widget: QWidget, words: str, name: str) -> None:
        """Give a widget the hint as its tool tip, always with the keys in force."""
        _FollowingTip(self, name, widget, words)


class _FollowingShortcut(QShortcut):
    """A shortcut with the keys of a name."""

    def __init__(self, shortcuts: Shortcuts, name: str, owner: QWidget) -> None:
        super().__init__(owner)
        self.setObjectName(name)
        self._shortcuts = shortcuts
        self._name = name
        self._follow()
        shortcuts.changed.connect(self._follow)

    def _follow(self) -> None:
        keys = self._shortcuts.keys(self._name)
        # The Enter key of the number pad is another key to Qt, and the same one to people.
        both = dict.fromkeys((keys, keys.replace("Return", "Enter"))) if keys else ()
        self.setKeys([QKeySequence(each) for each in both])


class _FollowingTip(QObject):
    """The tool tip of a widget."""

    def __init__(self, shortcuts: Shortcuts, name: str, widget: QWidget, words: str) -> None:
        super().__init__(widget)
        self._shortcuts = shortcuts
        self._name = name
        self._widget = widget
        self._words = words
        self._follow()
        shortcuts.changed.connect(self._follow)

    def _follow(self) -> None:
        hint = self._shortcuts.hint(self._words, self._name)
        self._widget.setToolTip(hint)
        # A screen reader has said the name already.
        is_name = self._words == self._widget.accessibleName()
        keys = native_keys(self._shortcuts.keys(self._name))
        self._widget.setAccessibleDescription(keys if is_name else hint)


def native_keys(keys: str) -> str:
    """Return keys as this system writes them."""
    return QKeySequence(keys).toString(_NATIVE)
