"""Settings go to a file and come from one; nothing in it is trusted."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from parlance.contract.faults import FaultError, SettingsFileForeign
from parlance.contract.servers import Server
from parlance.contract.settings import Settings, Theme, describe_settings
from parlance.storage.settings_exchange import export_settings, read_settings

if TYPE_CHECKING:
    from pathlib import Path

PRESENT = Settings(
    theme=Theme.DARK,
    context=4096,
    models_folders=("/home/ada/models",),
    system_prompt="I am Ada.",
    servers=(Server(name="Mine", address="http://10.0.0.7/v1"),),
)


def test_what_tells_of_the_person_is_written_only_when_it_is_wanted(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    export_settings(str(path), PRESENT, with_private=False)
    written = path.read_text("utf-8")
    assert not any(word in written for word in ("ada", "Ada", "10.0.0.7"))
    shown = {field.name for field in describe_settings() if field.title and not field.private}
    assert set(json.loads(written)["settings"]) == shown
    brought = read_settings(str(path), Settings(system_prompt="Mine"))
    assert (brought.value.theme, brought.value.context) == (Theme.DARK, 4096)
    assert brought.value.system_prompt == "Mine"
    assert {change.name for change in brought.changes} == {"theme", "context"}
    export_settings(str(path), PRESENT, with_private=True)
    assert read_settings(str(path), Settings()).value == PRESENT


def test_the_state_of_the_window_stays_on_its_computer(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    export_settings(str(path), Settings(welcomed=False), with_private=True)
    assert "welcomed" not in json.loads(path.read_text("utf-8"))["settings"]
    path.write_text(json.dumps({"kind": "parlance-settings", "settings": {"welcomed": False}}))
    brought = read_settings(str(path), Settings(welcomed=True))
    assert (brought.value.welcomed, brought.changes, brought.unknown) == (True, (), ())


def test_what_is_unknown_or_damaged_is_named_and_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    fields = {"theme": "dark", "context": "many", "hologram": 3, "threads": 4}
    path.write_text(json.dumps({"kind": "parlance-settings", "version": 9, "settings": fields}))
    brought = read_settings(str(path), Settings(context=512, threads=4))
    assert brought.value == Settings(theme=Theme.DARK, context=512, threads=4)
    assert [change.name for change in brought.changes] == ["theme"]
    assert (brought.unknown, brought.damaged) == (("hologram",), ("context",))


@pytest.mark.parametrize(
    "content",
    [
        *[b"", b"{", b"[1]", b"{}", b'{"kind": "parlance-settings"}', b"\xff\xfe", b"[" * 99_999],
        *[b'{"kind": "parlance-settings", "settings": 7}', b" " * 2_000_000],
    ],
)
def test_another_file_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    for each in (path, tmp_path, tmp_path / "missing"):
        with pytest.raises(FaultError) as caught:
            read_settings(str(each), PRESENT)
        assert caught.value.fault == SettingsFileForeign(path=str(each))
