"""The keys that do something in the window: what each does, its keys, and how keys clash."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Final

import msgspec

from parlance.contract.setting_fields import Group, Widget, described
from parlance.contract.translatable import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Mapping


class ShortcutScope(StrEnum):
    """Where keys hold."""

    EVERYWHERE = "everywhere"
    CHAT = "chat"
    TRANSLATE = "translate"
    MODELS = "models"


SCOPE_TITLES: Final = {
    ShortcutScope.EVERYWHERE: QT_TRANSLATE_NOOP("Shortcuts", "Everywhere"),
    ShortcutScope.CHAT: QT_TRANSLATE_NOOP("Shortcuts", "Chat"),
    ShortcutScope.TRANSLATE: QT_TRANSLATE_NOOP("Shortcuts", "Translate"),
    ShortcutScope.MODELS: QT_TRANSLATE_NOOP("Shortcuts", "Models"),
}


class ShortcutKey(msgspec.Struct, frozen=True):
    """Something that keys do.

    Attributes:
        id: name of it in the settings file.
        title: what it does, of the context “Shortcuts”.
        keys: its own keys as QKeySequence writes them for every system; empty for none.
        is_fixed: whether the keys cannot be changed, because many controls know them.
    """

    id: str
    title: str
    keys: str
    scope: ShortcutScope = ShortcutScope.EVERYWHERE
    is_fixed: bool = False


_CHAT, _TRANSLATE = ShortcutScope.CHAT, ShortcutScope.TRANSLATE
_MODELS = ShortcutScope.MODELS

SHORTCUT_KEYS: Final = (
    ShortcutKey(
        "fold_side_bar", QT_TRANSLATE_NOOP("Shortcuts", "Show or hide the side bar"), "Ctrl+B"
    ),
    ShortcutKey("palette", QT_TRANSLATE_NOOP("Shortcuts", "Open the command palette"), "Ctrl+K"),
    ShortcutKey(
        "quick_translate", QT_TRANSLATE_NOOP("Shortcuts", "Quick translate"), "Ctrl+Shift+T"
    ),
    ShortcutKey("go_to_chat", QT_TRANSLATE_NOOP("Shortcuts", "Go to the chat"), "Ctrl+1"),
    ShortcutKey("go_to_translate", QT_TRANSLATE_NOOP("Shortcuts", "Go to Translate"), "Ctrl+2"),
    ShortcutKey("go_to_summarize", QT_TRANSLATE_NOOP("Shortcuts", "Go to Summarize"), "Ctrl+3"),
    ShortcutKey("go_to_models", QT_TRANSLATE_NOOP("Shortcuts", "Go to Models"), "Ctrl+4"),
    ShortcutKey("go_to_inspect", QT_TRANSLATE_NOOP("Shortcuts", "Go to Inspect"), "Ctrl+6"),
    ShortcutKey("go_to_settings", QT_TRANSLATE_NOOP("Shortcuts", "Go to Settings"), "Ctrl+5"),
    ShortcutKey(
        "open_settings", QT_TRANSLATE_NOOP("Shortcuts", "Go to Settings (second keys)"), "Ctrl+,"
    ),
    ShortcutKey(
        "next_region", QT_TRANSLATE_NOOP("Shortcuts", "Go to the next area of the window"), "F6"
    ),
    ShortcutKey(
        "previous_region",
        QT_TRANSLATE_NOOP("Shortcuts", "Go to the previous area of the window"),
        "Shift+F6",
    ),
    ShortcutKey("help", QT_TRANSLATE_NOOP("Shortcuts", "Open the help for where you are"), "F1"),
    ShortcutKey(
        "explain", QT_TRANSLATE_NOOP("Shortcuts", "Explain the control in use"), "Shift+F1"
    ),
    ShortcutKey("new", QT_TRANSLATE_NOOP("Shortcuts", "New chat, document or text"), "Ctrl+N"),
    ShortcutKey("open_files", QT_TRANSLATE_NOOP("Shortcuts", "Open files"), "Ctrl+O"),
    ShortcutKey("find", QT_TRANSLATE_NOOP("Shortcuts", "Search or find"), "Ctrl+F"),
    ShortcutKey(
        "go",
        QT_TRANSLATE_NOOP("Shortcuts", "Translate, summarize, continue or save"),
        "Ctrl+Return",
        is_fixed=True,
    ),
    ShortcutKey(
        "leave", QT_TRANSLATE_NOOP("Shortcuts", "Stop, or close what is open"), "Esc", is_fixed=True
    ),
    ShortcutKey(
        "temporary_chat",
        QT_TRANSLATE_NOOP("Shortcuts", "New temporary chat"),
        "Ctrl+Shift+N",
        _CHAT,
    ),
    ShortcutKey(
        "chat_settings", QT_TRANSLATE_NOOP("Shortcuts", "Settings of this chat"), "Ctrl+.", _CHAT
    ),
    ShortcutKey(
        "previous_message", QT_TRANSLATE_NOOP("Shortcuts", "Previous message"), "Ctrl+Up", _CHAT
    ),
    ShortcutKey("next_message", QT_TRANSLATE_NOOP("Shortcuts", "Next message"), "Ctrl+Down", _CHAT),
    ShortcutKey(
        "paste_as_text",
        QT_TRANSLATE_NOOP("Shortcuts", "Paste a long text as text, not as an attachment"),
        "Ctrl+Shift+V",
        _CHAT,
    ),
    ShortcutKey(
        "swap_languages",
        QT_TRANSLATE_NOOP("Shortcuts", "Swap languages and texts"),
        "Ctrl+Shift+S",
        _TRANSLATE,
    ),
    ShortcutKey(
        "copy_translation",
        QT_TRANSLATE_NOOP("Shortcuts", "Copy translation"),
        "Ctrl+Shift+K",
        _TRANSLATE,
    ),
    ShortcutKey(
        "other_wordings",
        QT_TRANSLATE_NOOP("Shortcuts", "Other wordings of a sentence"),
        "Alt+Return",
        _TRANSLATE,
    ),
    ShortcutKey(
        "next_hint", QT_TRANSLATE_NOOP("Shortcuts", "Next paragraph to look at"), "F8", _TRANSLATE
    ),
    ShortcutKey(
        "previous_hint",
        QT_TRANSLATE_NOOP("Shortcuts", "Previous paragraph to look at"),
        "Shift+F8",
        _TRANSLATE,
    ),
    ShortcutKey(
        "replace", QT_TRANSLATE_NOOP("Shortcuts", "Find and replace"), "Ctrl+H", _TRANSLATE
    ),
    ShortcutKey(
        "accept_hints",
        QT_TRANSLATE_NOOP("Shortcuts", "Let a paragraph stand: drop the hints"),
        "Ctrl+Shift+Return",
        _TRANSLATE,
    ),
    ShortcutKey(
        "translate_anew",
        QT_TRANSLATE_NOOP("Shortcuts", "Translate a paragraph anew"),
        "Ctrl+R",
        _TRANSLATE,
    ),
    ShortcutKey(
        "lock_paragraph",
        QT_TRANSLATE_NOOP("Shortcuts", "Lock or unlock a paragraph"),
        "Ctrl+L",
        _TRANSLATE,
    ),
    ShortcutKey(
        "copy_source",
        QT_TRANSLATE_NOOP("Shortcuts", "Copy the source over"),
        "Ctrl+Shift+C",
        _TRANSLATE,
    ),
    ShortcutKey(
        "add_term",
        QT_TRANSLATE_NOOP("Shortcuts", "Add to the glossary"),
        "Ctrl+Shift+G",
        _TRANSLATE,
    ),
    ShortcutKey(
        "show_installed", QT_TRANSLATE_NOOP("Shortcuts", "Installed models"), "Alt+1", _MODELS
    ),
    ShortcutKey("show_discover", QT_TRANSLATE_NOOP("Shortcuts", "Find models"), "Alt+2", _MODELS),
    ShortcutKey("show_downloads", QT_TRANSLATE_NOOP("Shortcuts", "Downloads"), "Alt+3", _MODELS),
    ShortcutKey(
        "back", QT_TRANSLATE_NOOP("Shortcuts", "Back to the list of models"), "Alt+Left", _MODELS
    ),
)
"""Everything that keys do, in the order of the page that changes them."""

SHORTCUTS_BY_ID: Final = {each.id: each for each in SHORTCUT_KEYS}

OwnShortcuts = Annotated[
    dict[str, str],
    described(
        QT_TRANSLATE_NOOP("Settings", "Shortcuts"),
        QT_TRANSLATE_NOOP("Settings", "Keys of your own, by what they do."),
        group=Group.SHORTCUTS,
        widget=Widget.HIDDEN,
    ),
]


def keys_in_force(own: Mapping[str, str], name: str) -> str:
    """Return the keys that do `name`, where `own` has those that a person has changed."""
    shortcut = SHORTCUTS_BY_ID[name]
    return shortcut.keys if shortcut.is_fixed else own.get(name, shortcut.keys)


def clashing(own: Mapping[str, str], name: str, keys: str) -> ShortcutKey | None:
    """Return what else `keys` do where `name` holds; None where they are free."""
    scope = SHORTCUTS_BY_ID[name].scope
    for other in SHORTCUT_KEYS:
        meets = scope is other.scope or ShortcutScope.EVERYWHERE in (scope, other.scope)
        if other.id != name and meets and keys and keys_in_force(own, other.id) == keys:
            return other
    return None
