"""Which page of the help goes with what a person is at.

Rooms of the window are named by their modules, so that a dialog of a room has the page of the
room from its first day; whatever is not named goes by what it stands in.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from parlance.contract.help import HelpPage
from parlance.contract.setting_fields import Group
from parlance.window.settings.panel import SettingsPanel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_WINDOW: Final = "parlance.window."
_PAGES: Final = {
    "chat": HelpPage.CHAT,
    "translation": HelpPage.TRANSLATE,
    "summary": HelpPage.DOCUMENTS,
    "opening": HelpPage.DOCUMENTS,
    "models": HelpPage.MODELS,
    "models.plan_": HelpPage.SPEED,
    "models.own_settings": HelpPage.SPEED,
    "models.server_": HelpPage.SERVERS,
    "models.network_log": HelpPage.PRIVACY,
    "inspect": HelpPage.INSPECT,
    "settings": HelpPage.SETTINGS,
    "settings.backup_": HelpPage.KEEP,
    "settings.restore_": HelpPage.KEEP,
    "settings.exchange_": HelpPage.KEEP,
    "status_line": HelpPage.SPEED,
    "palette": HelpPage.KEYBOARD,
    "parts.fault_bar": HelpPage.TROUBLE,
    "welcome": HelpPage.FIRST_STEPS,
}
"""By how the names of their modules begin; the longest that fits counts."""

_OF_GROUPS: Final = {
    Group.APPEARANCE: HelpPage.ACCESSIBILITY,
    Group.MODELS: HelpPage.MODELS,
    Group.HARDWARE: HelpPage.SPEED,
    Group.CHAT: HelpPage.CHAT,
    Group.TRANSLATE: HelpPage.TRANSLATE,
    Group.SUMMARIZE: HelpPage.DOCUMENTS,
    Group.NETWORK: HelpPage.PRIVACY,
    Group.SHORTCUTS: HelpPage.KEYBOARD,
}


def page_of_class(kind: type) -> HelpPage | None:
    """Return the page of the room that a class of widgets is of; None where it has none."""
    if not kind.__module__.startswith(_WINDOW):
        return None
    name = kind.__module__.removeprefix(_WINDOW)
    fitting = [beginning for beginning in _PAGES if name.startswith(beginning)]
    return _PAGES[max(fitting, key=len)] if fitting else None


def page_for(widget: QWidget | None) -> HelpPage:
    """Return the page for a widget or the nearest thing it stands in that has one."""
    while widget is not None:
        page = page_of_class(type(widget))
        panel = _settings_around(widget) if page is HelpPage.SETTINGS else None
        if panel is not None:
            return _OF_GROUPS.get(panel.group, HelpPage.SETTINGS)
        if page is not None:
            return page
        widget = widget.parentWidget()
    return HelpPage.FIRST_STEPS


def _settings_around(widget: QWidget | None) -> SettingsPanel | None:
    while widget is not None and not isinstance(widget, SettingsPanel):
        widget = widget.parentWidget()
    return widget
