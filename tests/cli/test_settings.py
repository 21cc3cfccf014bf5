"""`parlance settings`: the settings of the window, without one."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from parlance.contract.settings import Settings
from parlance.storage.places import find_places
from parlance.storage.settings import SettingsFile
from tests.cli.test_commands import parlance

if TYPE_CHECKING:
    from pathlib import Path


def kept() -> Settings:
    settings, fault = SettingsFile(find_places().settings).load()
    assert fault is None
    return settings


def test_a_setting_is_changed_read_and_put_back() -> None:
    assert parlance("settings", "set", "context", "4096").returncode == 0
    assert parlance("settings", "set", "theme", "dark").returncode == 0
    assert parlance("settings", "set", "offline", "true").returncode == 0
    assert parlance("settings", "set", "models_folders", '["/srv/models"]').returncode == 0
    assert (kept().context, kept().offline) == (4096, True)
    assert parlance("settings", "get", "context").stdout == "4096\n"
    assert parlance("settings", "get", "theme").stdout == "dark\n"
    assert json.loads(parlance("settings", "get", "models_folders", "--json").stdout) == [
        "/srv/models"
    ]
    assert parlance("settings", "reset", "context").returncode == 0
    assert kept().context == 0
    assert parlance("settings", "set", "shortcuts", '{"new": ""}').returncode == 0
    assert parlance("settings", "reset", "--all").returncode == 0
    assert kept() == Settings()


def test_what_is_no_value_is_refused_with_the_reason() -> None:
    for words in (("context", "many"), ("context", "-3"), ("theme", "pink"), ("colour", "red")):
        refused = parlance("settings", "set", *words)
        assert refused.returncode == 2
        assert words[0] in refused.stderr
    assert kept() == Settings()


def test_every_setting_is_listed_with_what_it_says_of_itself() -> None:
    listed = json.loads(parlance("settings", "list", "--json").stdout)
    assert [each["name"] for each in listed] == list(Settings.__struct_fields__)
    words = parlance("settings", "list").stdout
    assert "context = 0" in words
    assert "Costs: memory" in words


def test_settings_go_to_a_file_and_come_back(tmp_path: Path) -> None:
    file = str(tmp_path / "mine.json")
    parlance("settings", "set", "context", "4096")
    assert parlance("settings", "export", file).returncode == 0
    parlance("settings", "reset", "--all")
    shown = parlance("settings", "import", file, "--dry-run")
    assert shown.stdout == "context: 0 → 4096\n"
    assert kept() == Settings()
    assert parlance("settings", "import", file).returncode == 0
    assert kept().context == 4096
    assert parlance("settings", "import", str(tmp_path / "none.json")).returncode == 1
