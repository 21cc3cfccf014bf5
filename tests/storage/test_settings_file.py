"""The settings file: what cannot be understood is kept, never overwritten."""

from __future__ import annotations

import json
import os
import stat
from typing import TYPE_CHECKING

import msgspec
import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from parlance.contract.faults import FileUnwritable, SettingsUnreadable
from parlance.contract.settings import Settings, Theme
from parlance.storage.settings import SettingsFile

if TYPE_CHECKING:
    from pathlib import Path

CHANGED = Settings(theme=Theme.DARK, context=4096, temperature=0.2, system_prompt="Sei nett — ja")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.json"


def put(path: Path, content: bytes | object) -> None:
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())


def test_without_a_file_the_defaults_are_in_force(path: Path) -> None:
    assert SettingsFile(path).load() == (Settings(), None)
    assert not path.exists()


def test_what_is_saved_comes_back(path: Path) -> None:
    assert SettingsFile(path).save(CHANGED) is None
    assert SettingsFile(path).load() == (CHANGED, None)
    assert json.loads(path.read_text("utf-8"))["version"] == 2
    if os.name != "nt":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [p.name for p in path.parent.iterdir()] == ["settings.json"]


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[1, 2]", b"\xff\xfe\0", b"null", b"[" * 99_999, b" " * 2_000_000]
)
def test_an_unreadable_file_is_set_aside(path: Path, content: bytes) -> None:
    put(path, content)
    settings, fault = SettingsFile(path).load()
    assert settings == Settings()
    kept = path.with_name("settings.json.unreadable-1")
    assert fault == SettingsUnreadable(path=str(path), kept_as=str(kept))
    assert kept.read_bytes() == content
    assert not path.exists()
    put(path, b"worse")
    SettingsFile(path).load()
    assert kept.read_bytes() == content
    assert path.with_name("settings.json.unreadable-2").read_bytes() == b"worse"


def test_one_wrong_field_falls_back_alone_and_the_file_is_kept(path: Path) -> None:
    fields = {"theme": "dark", "context": "many", "temperature": 99.0, "threads": 4}
    put(path, fields)
    file = SettingsFile(path)
    settings, fault = file.load()
    assert settings == Settings(theme=Theme.DARK, threads=4)
    kept = path.with_name("settings.json.unreadable-1")
    assert fault == SettingsUnreadable(path=str(path), kept_as=str(kept))
    assert json.loads(kept.read_bytes()) == fields
    assert SettingsFile(path).load() == (settings, None)


def test_fields_of_a_later_version_survive_a_save(path: Path) -> None:
    put(path, {"version": 7, "hologram": {"depth": 3}, "threads": 2})
    file = SettingsFile(path)
    settings, fault = file.load()
    assert (settings, fault) == (Settings(threads=2), None)
    file.save(msgspec.structs.replace(settings, threads=3))
    assert json.loads(path.read_bytes())["hologram"] == {"depth": 3}


def test_what_another_process_has_changed_stays_until_it_is_changed_here(path: Path) -> None:
    window, terminal = SettingsFile(path), SettingsFile(path)
    window.save(Settings())
    there, _ = terminal.load()
    terminal.save(msgspec.structs.replace(there, offline=True, threads=4))
    window.save(Settings(theme=Theme.DARK))
    assert SettingsFile(path).load()[0] == Settings(theme=Theme.DARK, offline=True, threads=4)
    window.save(Settings(theme=Theme.DARK, threads=2))
    assert SettingsFile(path).load()[0] == Settings(theme=Theme.DARK, offline=True, threads=2)
    window.save(Settings(theme=Theme.DARK))
    assert SettingsFile(path).load()[0] == Settings(theme=Theme.DARK, offline=True)


def test_a_file_that_cannot_be_written_is_named_and_left_whole(path: Path) -> None:
    path.parent.write_bytes(b"a file where the folder should be")
    fault = SettingsFile(path).save(CHANGED)
    assert isinstance(fault, FileUnwritable)
    assert SettingsFile(path).load()[0] == Settings()


def test_a_folder_instead_of_a_file_is_set_aside_too(path: Path) -> None:
    path.mkdir(parents=True)
    settings, fault = SettingsFile(path).load()
    assert settings == Settings()
    assert isinstance(fault, SettingsUnreadable)
    assert SettingsFile(path).save(CHANGED) is None


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(), inner, max_size=2),
    max_leaves=4,
)


@hypothesis_settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(fields=st.dictionaries(st.sampled_from(Settings.__struct_fields__) | st.text(), JSON))
def test_whatever_stands_in_the_file_gives_settings_that_can_be_saved(
    path: Path, fields: dict[str, object]
) -> None:
    put(path, fields)
    file = SettingsFile(path)
    settings, _ = file.load()
    assert file.save(settings) is None
    assert SettingsFile(path).load() == (settings, None)


def test_the_models_folder_of_version_1_is_kept(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text('{"version": 1, "models_folder": "/srv/models"}', "utf-8")
    settings, fault = SettingsFile(path).load()
    assert fault is None
    assert settings.models_folders == ("/srv/models",)
