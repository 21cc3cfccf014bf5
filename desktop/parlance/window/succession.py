"""Puts a new window in the place of another: same services, same place, other words.

What was built keeps the language it was built in, and its direction. Services and the work they
run never notice; what only the widgets know is handed over here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.window.place_names import Place

if TYPE_CHECKING:
    from collections.abc import Callable

    from parlance.window.main_window import MainWindow


def succeed(old: MainWindow, make: Callable[[], MainWindow]) -> MainWindow:
    """Return the window that `make` builds, shown where and as `old` was; `old` is deleted."""
    if old.is_built(Place.SETTINGS):
        old.settings.take_edits()
    new = make()
    new.finish()
    new.restoreGeometry(old.saveGeometry())
    if not old.isMaximized() and not old.isFullScreen():
        new.resize(old.size())  # what is restored is cut to the screen
    _hand_over(old, new)
    if old.isVisible():
        new.show()
    old.retire()
    new.build_rest()
    return new


def _hand_over(old: MainWindow, new: MainWindow) -> None:
    new.chat.feed.take_over(old.chat.feed)
    if old.is_built(Place.TRANSLATION):
        new.translation.text.take_over(old.translation.text)
        new.translation.show_page(old.translation.page)
    if old.is_built(Place.SUMMARY) and old.summary.item is not None:
        new.summary.show_item(old.summary.item)
    if old.is_built(Place.MODELS):
        new.models.show_view(old.models.view)
    if old.is_built(Place.INSPECT):
        new.inspect.show_view(old.inspect.view)
    if old.is_built(Place.SETTINGS):
        new.settings.open_group(old.settings.group)
    new.help.take_over(old.help)
    new.quick.take_over(old.quick)
    if old.place_name is not None:
        new.show_place(old.place_name)
    elif old.welcome.is_shown:
        new.welcome.open()
