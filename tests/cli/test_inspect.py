"""`parlance inspect`: a model is looked into without being loaded."""

from __future__ import annotations

import json
import math
from typing import TYPE_CHECKING

import pytest

from parlance.resources import starter_model
from tests.cli.test_commands import parlance

if TYPE_CHECKING:
    from pathlib import Path


def test_the_card_of_the_starter_model_is_told() -> None:
    done = parlance("inspect", "card", "starter", "--metadata")
    assert done.returncode == 0, done.stderr
    facts = dict(line.split(maxsplit=1) for line in done.stdout.splitlines() if line[:1].isalpha())
    assert facts["architecture"] == "llama"
    assert facts["layers"] == "6 of width 256"
    assert facts["vocabulary"] == "1,024 tokens, SentencePiece, BPE"
    assert "llama.block_count = 6" in done.stdout.splitlines()


def test_the_weights_add_up() -> None:
    done = parlance("inspect", "weights", "starter", "--json")
    assert done.returncode == 0, done.stderr
    whole = json.loads(done.stdout)
    card = json.loads(parlance("inspect", "card", "starter", "--json").stdout)
    assert card["arithmetic"] == whole
    told = parlance("inspect", "weights", "starter").stdout.splitlines()
    lines = [line for line in told if " = " in line]
    total = next(line for line in told if line.startswith("together"))
    numbers = [int(line.rpartition(" = ")[2].replace(",", "")) for line in lines]
    assert sum(numbers) == int(total.split()[1].replace(",", ""))


def test_what_a_model_would_take_is_told_for_each_quantization() -> None:
    asked = ("inspect", "memory", "starter", "--context", "1024", "--requests", "2")
    done = parlance(*asked, "--json")
    assert done.returncode == 0, done.stderr
    uses = json.loads(done.stdout)
    card = json.loads(parlance("inspect", "card", "starter", "--json").stdout)
    assert uses["Q8_0"]["weights"] == card["arithmetic"]["types"]
    # Six layers keep 256 keys and 256 values of two bytes for each token.
    assert {use["cache_bytes"] for use in uses.values()} == {6 * 2 * 256 * 2 * 2048}
    told = parlance(*asked, "--cache", "q8_0").stdout
    assert "12.6 MB" in parlance(*asked).stdout
    assert "6.7 MB" in told


def test_a_model_that_is_not_there_is_named() -> None:
    done = parlance("inspect", "card", "no-such-model")
    assert done.returncode == 1
    assert "no-such-model" in done.stderr


def test_the_next_token_is_shown_with_what_each_step_leaves() -> None:
    asked = ("inspect", "next", "starter", "How do I summarize a document?", "--tokens", "3")
    plain = ("--top-k", "5", "--top-p", "1", "--min-p", "0", "--temperature", "2")
    done = parlance(*asked, *plain, "--json")
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert len(found["likeliest"]) == 3
    steps = {step["step"]: step for step in found["steps"]}
    assert next(iter(steps)) == "model"
    assert steps["top_k"]["kept"] == 5
    given = [math.exp(each["logprob"]) for each in found["likeliest"]]
    assert steps["model"]["probabilities"] == pytest.approx(given, abs=1e-5)
    assert steps["temperature"]["entropy"] > steps["top_k"]["entropy"]
    told = parlance(*asked).stdout
    assert repr(found["likeliest"][0]["text"]) in told


def test_the_tokens_of_a_text_are_shown_for_one_model_beside_another() -> None:
    done = parlance("inspect", "tokens", "starter", "Hello, world", "--beside", "starter", "--json")
    assert done.returncode == 0, done.stderr
    first, second = json.loads(done.stdout)
    assert first == second
    tokens = first["tokenized"]["tokens"]
    assert "".join("Hello, world"[start:end] for *_, start, end in tokens) == "Hello, world"
    told = parlance("inspect", "tokens", "starter", "Hello, world").stdout.splitlines()
    assert "control" in told[0]
    assert f"{len(tokens)} tokens, 12 characters" in told[-1]


def test_the_story_of_a_word_is_told() -> None:
    done = parlance("inspect", "tokens", "starter", "Hello", "--stories")
    assert done.returncode == 0, done.stderr
    assert "sentencepiece agrees" in done.stdout
    assert "    H e l l o" in done.stdout.splitlines()


def test_languages_are_compared_by_one_sentence() -> None:
    done = parlance("inspect", "tokens", "starter", "--languages")
    assert done.returncode == 0, done.stderr
    counts = {line.split()[0]: int(line.split()[1]) for line in done.stdout.splitlines()[1:]}
    assert len(counts) == 10
    assert counts["en"] < counts["th"]
    (told,) = json.loads(parlance("inspect", "tokens", "starter", "--languages", "--json").stdout)
    assert told["counts"] == list(counts.values())


def test_a_damaged_file_is_told_where_languages_are_compared(tmp_path: Path) -> None:
    path = tmp_path / "damaged.gguf"
    path.write_bytes(starter_model().read_bytes()[:5000])
    asked = ("inspect", "tokens", "starter", "--beside", str(path), "--languages")
    done = parlance(*asked)
    assert done.returncode == 1
    assert "damaged" in done.stderr
    assert len(done.stdout.splitlines()) == 11
    one, other = json.loads(parlance(*asked, "--json").stdout)
    assert (one["fault"], other["counts"]) == (None, [])
    assert "damaged" in str(other["fault"])


def test_what_a_long_text_costs_is_told_of_what_was_read() -> None:
    done = parlance("inspect", "tokens", "starter", text="abc " * 25_001)
    assert done.returncode == 0, done.stderr
    assert "100,000 of 100,004 characters" in done.stderr
    assert ", 100,000 characters, " in done.stdout.splitlines()[-1]


def test_a_beam_search_is_shown_step_by_step() -> None:
    asked = ("inspect", "beams", "starter", "How do I summarize a document?")
    options = ("--beams", "2", "--max-tokens", "3", "--length-penalty", "2")
    done = parlance(*asked, *options, "--json")
    assert done.returncode == 0, done.stderr
    tree = json.loads(done.stdout)
    assert len(tree["outcome"]) == 2
    for node in tree["nodes"]:
        assert node["score"] == pytest.approx(node["logprob"] / node["step"] ** 2)
    head, *rows = parlance(*asked, *options).stdout.splitlines()
    assert head.split()[:4] == ["step", "sum", "score", "fate"]
    assert len(rows) == len(tree["nodes"])
    assert [row.split()[4] == "*" for row in rows] == [node["is_best"] for node in tree["nodes"]]
