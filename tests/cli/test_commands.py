"""The commands as people start them: a process, its output and its exit status."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from parlance import __version__
from parlance.storage.places import find_places
from tests.planted import planted_text

SENTENCE = "The small cat sees a red bird."
FRENCH = "Le petit chat voit un oiseau rouge."


def parlance(
    *arguments: str, before: tuple[str, ...] = (), text: str | None = None
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*before, sys.executable, "-m", "parlance", *arguments],
        capture_output=True,
        text=True,
        input=text,
        encoding="utf-8",
        timeout=100,
        check=False,
    )


def offline() -> tuple[str, ...]:
    """Return the start of a command that runs in an empty network namespace."""
    unshare = shutil.which("unshare")
    if unshare is None:
        pytest.skip("the program unshare is missing")
    if subprocess.run([unshare, "-rn", "true"], capture_output=True, check=False).returncode:
        pytest.skip("this system forbids new network namespaces")
    return (unshare, "-rn")


def test_the_version_is_told() -> None:
    assert parlance("--version").stdout.strip() == f"parlance {__version__}"


@pytest.mark.parametrize(
    "arguments",
    [
        ("frobnicate",),
        ("translate", "hello"),
        ("summarize",),
        ("summarize", "--length", "endless", "x.txt"),
        ("chat", "--temperature", "-1", "hello"),
        ("chat", "--max-tokens", "0", "hello"),
    ],
)
def test_a_command_that_is_not_understood_ends_with_2(arguments: tuple[str, ...]) -> None:
    done = parlance(*arguments)
    assert done.returncode == 2
    assert "usage: parlance" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("chat", "--model", "nobody/nothing", "hello"), "There is no model called"),
        (("chat", "--model", "missing.gguf", "hello"), "missing.gguf"),
        (("translate", "--to", "Klingon", "hello"), "is not a language"),
        (("translate", "--to", "fr", "--file", "nowhere.txt"), "There is no file"),
        (("summarize", "nowhere.pdf"), "There is no file"),
        (("chat", ""), "There is no text"),
    ],
)
def test_a_fault_ends_with_1_and_a_sentence(arguments: tuple[str, ...], sentence: str) -> None:
    done = parlance(*arguments)
    assert done.returncode == 1
    assert sentence in done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout == ""


def test_the_starter_model_translates_the_sentence_of_the_readme_offline() -> None:
    done = parlance("translate", "--to", "fr", "--from", "en", SENTENCE, before=offline())
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == FRENCH


def test_the_prompt_may_come_from_the_input() -> None:
    done = parlance("chat", "--temperature", "0", "--model", "starter", text="Who are you?")
    assert done.returncode == 0, done.stderr
    assert "starter model" in done.stdout


def test_a_chat_as_json_tells_everything() -> None:
    done = parlance("chat", "--json", "--seed", "1", "--max-tokens", "5", "What is Parlance?")
    record = json.loads(done.stdout)
    assert set(record) == {
        "text",
        "reasoning",
        "prompt_tokens",
        "generated_tokens",
        "drafted_tokens",
        "accepted_tokens",
        "ttft_ms",
        "tokens_per_second",
        "stop_reason",
        "model",
        "device",
    }
    assert record["generated_tokens"] == 5
    assert record["stop_reason"] == "length"


def test_the_same_seed_gives_the_same_text() -> None:
    arguments = ("chat", "--raw", "--seed", "7", "--temperature", "1.5", "--max-tokens", "12")
    texts = {parlance(*arguments, "Le petit").stdout for _ in range(2)}
    assert len(texts) == 1


def test_a_raw_prompt_is_continued_without_a_template() -> None:
    done = parlance(
        "chat", "--raw", "--json", "--temperature", "0", "--max-tokens", "4", "Parlance"
    )
    raw = json.loads(done.stdout)["prompt_tokens"]
    done = parlance("chat", "--json", "--temperature", "0", "--max-tokens", "4", "Parlance")
    assert raw < json.loads(done.stdout)["prompt_tokens"]


def test_a_document_of_10_000_words_is_read_whole_offline(tmp_path: Path) -> None:
    text, facts = planted_text(10_000, 20, seed=1)
    path = tmp_path / "report.txt"
    path.write_text(text, "utf-8")
    done = parlance("summarize", "--length", "400", "--json", str(path), before=offline())
    assert done.returncode == 0, done.stderr
    record = json.loads(done.stdout)
    assert record["paragraphs_read"] == record["paragraphs"] > 100
    assert record["passages"] > 10
    kept = sum(fact.kept_by(record["text"]) for fact in facts)
    print(f"facts kept: {kept} of {len(facts)}")
    # A floor, on a text that the sections were shaped on (18 then); recall is in tests/bench.
    assert kept >= 12


def test_one_bad_file_does_not_keep_the_others_from_being_summarized(tmp_path: Path) -> None:
    good = tmp_path / "good.txt"
    good.write_text("In 1990 the town of Melora opened a bridge of 80 metres.", "utf-8")
    bad = tmp_path / "bad.txt"
    bad.write_bytes(b"")
    done = parlance("summarize", str(bad), str(good))
    assert done.returncode == 1
    assert "Melora" in done.stdout
    assert "no text" in done.stderr
    assert "(100%)" in done.stderr


def test_the_list_of_models_names_the_starter_model() -> None:
    entries = json.loads(parlance("models", "list", "--json").stdout)
    starter = next(entry for entry in entries if entry["key"] == "starter")
    assert starter["architecture"] == "llama"
    assert starter["size_bytes"] == Path(starter["path"]).stat().st_size
    assert "starter" in parlance("models", "list").stdout


def test_the_doctor_finds_all_three_tasks_in_order() -> None:
    done = parlance("doctor", "--json", "--model", "starter")
    assert done.returncode == 0, done.stdout + done.stderr
    found = json.loads(done.stdout)
    assert found["ok"] is True
    assert {task: outcome["ok"] for task, outcome in found["tasks"].items()} == {
        "chat": True,
        "translate": True,
        "summarize": True,
    }
    assert found["devices"]
    assert found["requests_at_a_time"] > 1
    assert found["states_folder"].startswith(os.environ["PARLANCE_HOME"])
    assert found["llama_build"]
    assert found["cache_folder"].startswith(os.environ["HF_HOME"])


def test_the_doctor_says_what_is_wrong_with_a_model(tmp_path: Path) -> None:
    broken = tmp_path / "broken.gguf"
    broken.write_bytes(b"GGUF" + b"\xff" * 100)
    done = parlance("doctor", "--json", "--model", str(broken))
    assert done.returncode == 1
    found = json.loads(done.stdout)
    assert found["ok"] is False
    assert "damaged" in found["fault"]
    assert found["packages"]["msgspec"] != "missing"
    assert found["data_folder"].startswith(os.environ["PARLANCE_HOME"])
    assert "damaged" in done.stderr


def test_the_doctor_tells_what_it_found_also_without_a_model() -> None:
    done = parlance("doctor", "--model", "missing.gguf")
    assert done.returncode == 1
    assert "missing.gguf" in done.stderr
    for part in (__version__, "llama-cpp-python", os.environ["PARLANCE_HOME"], "display"):
        assert part in done.stdout


def test_settings_that_cannot_be_read_are_told_with_the_list_of_models() -> None:
    places = find_places()
    places.settings.parent.mkdir(parents=True, exist_ok=True)
    places.settings.write_text("{not json", "utf-8")
    done = parlance("models", "list")
    assert done.returncode == 0
    assert "settings" in done.stderr
    assert "could not be read" in done.stderr
