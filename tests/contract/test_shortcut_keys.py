"""The keys as they are shipped, and how keys clash."""

from __future__ import annotations

from parlance.contract.shortcut_keys import (
    SCOPE_TITLES,
    SHORTCUT_KEYS,
    SHORTCUTS_BY_ID,
    ShortcutScope,
    clashing,
    keys_in_force,
)


def test_shipped_keys_do_not_clash() -> None:
    assert len(SHORTCUTS_BY_ID) == len(SHORTCUT_KEYS)
    assert {each.id: clashing({}, each.id, each.keys) for each in SHORTCUT_KEYS} == dict.fromkeys(
        SHORTCUTS_BY_ID
    )
    assert set(SCOPE_TITLES) == set(ShortcutScope)


def test_keys_clash_where_both_hold_and_not_between_places() -> None:
    own = {"chat_settings": "Ctrl+T", "replace": "Ctrl+J"}
    assert clashing(own, "next_message", "Ctrl+T") is SHORTCUTS_BY_ID["chat_settings"]
    assert clashing(own, "palette", "Ctrl+T") is SHORTCUTS_BY_ID["chat_settings"]
    assert clashing(own, "next_message", "Ctrl+K") is SHORTCUTS_BY_ID["palette"]
    assert clashing(own, "next_message", "Ctrl+J") is None
    assert clashing(own, "next_message", "Ctrl+.") is None
    assert clashing(own, "next_message", "") is None
    assert clashing(own, "chat_settings", "Ctrl+T") is None


def test_fixed_keys_stay_whatever_the_file_says() -> None:
    assert keys_in_force({"leave": "Ctrl+J", "find": ""}, "leave") == "Esc"
    assert keys_in_force({"leave": "Ctrl+J", "find": ""}, "find") == ""
