"""`parlance servers`, and the tasks of Parlance through one of them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from parlance.contract.servers import served_key
from parlance.storage.places import find_places
from tests.cli.test_commands import parlance
from tests.served.asking import stand_in
from tests.served.stand_in import MODEL, Asked, Reply, StandIn, Told

__all__ = ["stand_in"]

pytestmark = pytest.mark.loopback

KEY = "sk-secret"


@pytest.fixture
def guarded(stand_in: StandIn) -> StandIn:
    """Have the server answer nobody without the key."""

    def guard(path: str) -> None:
        open_script = stand_in.scripts[path]

        def script(asked: Asked) -> Reply:
            known = asked.headers.get("authorization") == f"Bearer {KEY}"
            return open_script(asked) if known else Told(401)

        stand_in.scripts[path] = script

    for path in list(stand_in.scripts):
        guard(path)
    return stand_in


def test_a_server_is_added_used_and_removed(guarded: StandIn, tmp_path: Path) -> None:
    key = served_key(guarded.address, MODEL)
    file = tmp_path / "key"
    file.write_text(f"{KEY}\n")
    added = parlance("servers", "add", "Mine", guarded.address, "--key-file", str(file))
    assert (added.returncode, added.stdout.splitlines()) == (0, [key]), added.stderr
    assert "leaves this computer" not in added.stderr
    listed = parlance("servers", "list", "--json")
    (server,) = json.loads(listed.stdout)
    assert (server["name"], server["has_key"], server["models"]) == ("Mine", True, [key])
    assert KEY not in listed.stdout
    assert KEY not in find_places().settings.read_text()
    models = parlance("models", "list")
    assert f"{key}\n    {MODEL}: on the server Mine" in models.stdout
    chat = parlance("chat", "--model", key, "Hello?")
    assert (chat.returncode, chat.stdout) == (0, "Hello\n"), chat.stderr
    translated = parlance("translate", "--model", key, "--from", "fr", "--to", "en", "Bonjour.")
    assert (translated.returncode, translated.stdout) == (0, "Hello\n"), translated.stderr
    removed = parlance("servers", "rm", "Mine")
    assert removed.returncode == 0, removed.stderr
    assert json.loads(parlance("servers", "list", "--json").stdout) == []
    assert KEY not in find_places().server_keys.read_text()


def test_a_server_that_does_not_answer_is_kept_and_told(stand_in: StandIn) -> None:
    stand_in.answers(Told(401), path="/v1/models")
    added = parlance("servers", "add", "Mine", stand_in.address)
    assert added.returncode == 1
    assert "does not accept the key" in added.stderr
    assert "on the list all the same" in added.stderr
    assert "Mine" in parlance("servers", "list").stdout
    asked = parlance("servers", "models", "Mine")
    assert asked.returncode == 1
    assert "does not accept the key" in asked.stderr


def test_what_is_no_address_is_not_added() -> None:
    added = parlance("servers", "add", "Mine", "127.0.0.1:8080")
    assert added.returncode == 1
    assert "no address of a server" in added.stderr
    assert "No servers" in parlance("servers", "list").stdout


def test_an_unknown_name_is_not_understood() -> None:
    for action in ("rm", "models"):
        done = parlance("servers", action, "Nobody")
        assert done.returncode == 2
        assert "There is no server “Nobody”" in done.stderr


def test_the_key_is_read_from_the_input(guarded: StandIn) -> None:
    added = parlance("servers", "add", "Mine", guarded.address, "--key-file", "-", text=f"{KEY}\n")
    assert added.returncode == 0, added.stderr
    again = parlance("servers", "models", "Mine", "--json")
    assert [each["name"] for each in json.loads(again.stdout)] == [MODEL]
