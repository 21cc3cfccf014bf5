"""`parlance models` against a Hub on loopback: the whole way of a model through this computer."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from tests.cli.test_commands import parlance
from tests.gguf_factory import write_model
from tests.standin.hub import StandInHub

pytestmark = pytest.mark.loopback

REPO = "makers/Tiny-GGUF"


@pytest.fixture
def hub(standin: StandInHub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> StandInHub:
    path = tmp_path / "made" / "tiny.gguf"
    path.parent.mkdir()
    write_model(path)
    model = path.read_bytes()
    standin.add(
        REPO,
        {"Tiny-Q4_K_M.gguf": model, "Tiny-Q8_0.gguf": model + bytes(64), "README.md": b"# Tiny"},
        downloads=12,
        licence="mit",
        gguf={"total": 1_000_000, "architecture": "llama", "context_length": 512},
    )
    monkeypatch.setenv("HF_ENDPOINT", standin.endpoint)
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy"):
        monkeypatch.delenv(name, raising=False)
    return standin


def told(*arguments: str, status: int = 0) -> Any:
    done = parlance("models", *arguments, "--json")
    assert done.returncode == status, done.stderr
    return json.loads(done.stdout)


def cached() -> list[str]:
    folder = Path(os.environ["HF_HOME"]) / "hub"
    return sorted(path.name for path in folder.rglob("*.gguf"))


def test_a_model_is_found_fetched_listed_checked_used_and_removed(hub: StandInHub) -> None:
    assert [each["repo"] for each in told("search", "tiny")] == [REPO]
    shown = told("info", REPO)
    names = [each["name"] for each in shown["repository"]["quantizations"]]
    assert names == ["Q4_K_M", "Q8_0"]
    assert len(shown["verdicts"]) == 2
    pulled = told("pull", REPO)
    assert Path(pulled["path"]).name == "Tiny-Q4_K_M.gguf"
    assert cached() == ["Tiny-Q4_K_M.gguf"]
    (entry,) = [each for each in told("list") if each["repo"] == REPO]
    assert entry["commit"] == pulled["commit"]
    answered = parlance("chat", "--model", f"{REPO}:Q4_K_M", "--max-tokens", "3", "the cat")
    assert answered.returncode == 0, answered.stderr
    (verified,) = told("verify", REPO)
    assert verified["result"] == "sound"
    (removed,) = told("rm", REPO, "--yes")["removed"]
    assert removed["freed_bytes"] == removed["plan"]["frees_bytes"] > 0
    assert cached() == []


def test_a_second_pull_fetches_nothing(hub: StandInHub) -> None:
    first = told("pull", f"{REPO}:Q8_0")
    served = hub.served_bytes("Tiny-Q8_0.gguf")
    assert told("pull", f"{REPO}/Tiny-Q8_0.gguf") == first
    assert hub.served_bytes("Tiny-Q8_0.gguf") == served


def test_a_damaged_file_is_told(hub: StandInHub) -> None:
    path = Path(told("pull", REPO)["path"])
    blob = path.parent / path.readlink() if path.is_symlink() else path
    content = bytearray(blob.read_bytes())
    content[-1] ^= 1
    blob.chmod(0o644)
    blob.write_bytes(content)
    done = parlance("models", "verify", REPO)
    assert done.returncode == 1
    assert "damaged" in done.stdout


def test_without_yes_nothing_is_removed_where_nobody_can_be_asked(hub: StandInHub) -> None:
    told("pull", REPO)
    done = parlance("models", "rm", REPO, text="")
    assert done.returncode == 1
    assert "frees" in done.stdout
    assert "--yes" in done.stderr
    assert cached() == ["Tiny-Q4_K_M.gguf"]


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("pull", "nobody/nothing"), "There is no repository “nobody/nothing”"),
        (("pull", f"{REPO}:Q2_K"), "has no file Q2_K"),
        (("info", "nobody/nothing"), "There is no repository"),
        (("rm", "nobody/nothing", "--yes"), "There is no model called"),
        (("verify", "nobody/nothing"), "There is no model called"),
        (("convert", "nobody/nothing"), "There is no model called"),
    ],
)
def test_what_is_not_there_is_told(
    hub: StandInHub, arguments: tuple[str, ...], sentence: str
) -> None:
    done = parlance("models", *arguments)
    assert done.returncode == 1
    assert sentence in done.stderr
    assert "Traceback" not in done.stderr


def test_offline_is_said_and_nothing_is_asked(
    hub: StandInHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    done = parlance("models", "search", "tiny")
    assert done.returncode == 1
    assert "The network is switched off." in done.stderr
    assert hub.requests == []


def test_the_catalogue_needs_no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    ranked = told("search", "--catalogue", "--task", "translate", "--language", "fr")
    assert len(ranked) >= 5
    assert "translate" in ranked[0]["entry"]["tasks"]


def test_a_model_is_made_smaller(tmp_path: Path) -> None:
    source = tmp_path / "Tiny-F16.gguf"
    write_model(source)
    before = source.read_bytes()
    sizes = {each["quantization"]: each["size_bytes"] for each in told("quantize", str(source))}
    assert sizes["Q4_0"] < sizes["Q8_0"] < len(before)
    made = told("quantize", str(source), "Q8_0")
    assert made["quantization"] == "Q8_0"
    assert source.read_bytes() == before
    assert made["key"] in [each["key"] for each in told("list")]
