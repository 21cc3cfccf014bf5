"""Puts a new window in the place of another: same services, same place, other words.

What was built keeps the language it was built in, and its direction. Services and the work they
run never notice; what only the widgets know is handed over here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

    from parlance.window.main_window import MainWindow

_PLACES: Final = ("chat", "translation", "summary", "models", "settings")


def succeed(old: MainWindow, make: Callable[[], MainWindow]) -> MainWindow:
    """Return the window that `make` builds, shown where and as `old` was; `old` is deleted."""
    old.settings.take_edits()
    new = make()
    new.restoreGeometry(old.saveGeometry())
    if not old.isMaximized() and not old.isFullScreen():
        new.resize(old.size())  # what is restored is cut to the screen
    _hand_over(old, new)
    if old.isVisible():
        new.show()
    old.retire()
    return new


def _hand_over(old: MainWindow, new: MainWindow) -> None:
    new.chat.feed.take_over(old.chat.feed)
    new.translation.text.take_over(old.translation.text)
    new.translation.show_page(old.translation.page)
    if old.summary.item is not None:
        new.summary.show_item(old.summary.item)
    new.models.show_view(old.models.view)
    new.settings.open_group(old.settings.group)
    new.help.take_over(old.help)
    for name in _PLACES:
        if getattr(old, name) is old.place:
            new.show_place(getattr(new, name))
    if old.place is old.welcome.page:
        new.welcome.open()
