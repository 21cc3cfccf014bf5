"""The shortcut that translates the clipboard from any program: its keys, and how it stands."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Final

import msgspec

from parlance.contract.setting_fields import Group, Widget, described
from parlance.contract.translatable import QT_TRANSLATE_NOOP


class ShortcutKeys(StrEnum):
    """The keys to choose from.

    No desktop gives them a meaning of its own, and none needs a key that layouts lack.
    """

    OFF = "off"
    CTRL_ALT_J = "Ctrl+Alt+J"
    CTRL_ALT_Y = "Ctrl+Alt+Y"
    CTRL_SHIFT_F9 = "Ctrl+Shift+F9"


class ShortcutPhase(StrEnum):
    """How the shortcut stands with the system."""

    OFF = "off"
    ASKING = "asking"
    READY = "ready"
    KEYLESS = "keyless"
    TAKEN = "taken"
    REFUSED = "refused"
    UNSUPPORTED = "unsupported"


class ShortcutState(msgspec.Struct, frozen=True):
    """How the shortcut stands, and which keys it is about.

    Attributes:
        keys: as the system calls them, where it says so; else as they were chosen.
    """

    phase: ShortcutPhase = ShortcutPhase.OFF
    keys: str = ""


ClipboardShortcut = Annotated[
    ShortcutKeys,
    described(
        QT_TRANSLATE_NOOP("Settings", "Shortcut to translate the clipboard"),
        QT_TRANSLATE_NOOP(
            "Settings",
            "While Parlance runs, these keys translate what was copied last, whichever program "
            "you are in. Your desktop may ask you whether they are allowed.",
        ),
        group=Group.SHORTCUTS,
        widget=Widget.CHOICE,
    ),
]

ShowInTray = Annotated[
    bool,
    described(
        QT_TRANSLATE_NOOP("Settings", "Show in the tray"),
        QT_TRANSLATE_NOOP(
            "Settings",
            "An icon whose menu opens Parlance or translates the clipboard, where the desktop "
            "has a place for it. Closing the window still ends Parlance.",
        ),
        group=Group.GENERAL,
        widget=Widget.SWITCH,
    ),
]

SHORTCUT_SENTENCES: Final = {
    ShortcutPhase.OFF: "",
    ShortcutPhase.ASKING: QT_TRANSLATE_NOOP("Shortcut", "Asking your desktop for the shortcut…"),
    ShortcutPhase.READY: QT_TRANSLATE_NOOP("Shortcut", "“%1” translates the clipboard now."),
    ShortcutPhase.KEYLESS: QT_TRANSLATE_NOOP(
        "Shortcut",
        "Your desktop knows the shortcut but has given it no keys: choose them among the "
        "shortcuts in the settings of your system.",
    ),
    ShortcutPhase.TAKEN: QT_TRANSLATE_NOOP(
        "Shortcut", "Another program has taken “%1” already: choose other keys."
    ),
    ShortcutPhase.REFUSED: QT_TRANSLATE_NOOP(
        "Shortcut", "The shortcut was not allowed. To be asked again, switch it off and on."
    ),
    ShortcutPhase.UNSUPPORTED: QT_TRANSLATE_NOOP(
        "Shortcut",
        "Your desktop gives Parlance no shortcut. Some give them only to programs that are "
        "installed with a menu entry.",
    ),
}
"""What a person is told of each phase; %1 are the keys."""

TRAY_MISSING: Final = QT_TRANSLATE_NOOP("Shortcut", "Your desktop has no tray.")
