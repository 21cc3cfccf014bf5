"""Options that reach a real model, and the commands that look into one."""

from __future__ import annotations

import json
import math
import subprocess
import sys
from pathlib import Path

import pytest

from tests.adapters import write_adapter
from tests.gguf_factory import TinyModel, write_model

GREEDY = ("--temperature", "0", "--max-tokens", "12")


def parlance(*arguments: str, text: str | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "parlance", *arguments],
        capture_output=True,
        text=True,
        input=text,
        encoding="utf-8",
        timeout=100,
        check=False,
    )


def record(*arguments: str) -> dict[str, object]:
    done = parlance(*arguments, "--json")
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = tmp_path_factory.mktemp("models")
    return str(write_model(folder / "speaker.gguf", TinyModel(speaks=("▁Hi", "▁there", "é", "!"))))


def test_a_schema_shapes_the_answer(tmp_path: Path, tiny_model: Path) -> None:
    schema = tmp_path / "schema.json"
    schema.write_text('{"enum": ["yes", "no"]}', "utf-8")
    done = parlance("chat", "--model", str(tiny_model), "--json-schema", str(schema), "Is it so?")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) in ("yes", "no")


def test_a_grammar_shapes_the_answer_and_a_bad_one_is_told(
    tmp_path: Path, tiny_model: Path
) -> None:
    grammar = tmp_path / "grammar.gbnf"
    grammar.write_text('root ::= "maybe"', "utf-8")
    arguments = ("chat", "--model", str(tiny_model), "--grammar", str(grammar), "Is it so?")
    assert parlance(*arguments).stdout == "maybe\n"
    grammar.write_text("root := ", "utf-8")
    done = parlance(*arguments)
    assert done.returncode == 1
    assert "grammar or JSON schema cannot be used" in done.stderr


def test_stops_and_biases_reach_the_model(model: str) -> None:
    whole = record("chat", "--model", model, *GREEDY, "Hello", "--logprobs", "2")
    assert whole["text"] == "Hi thereé!"
    chosen = [choice["chosen"] for choice in whole["logprobs"]]
    assert len(chosen) == 5  # the end is one of them
    assert [len(choice["top"]) for choice in whole["logprobs"]] == [2] * 5
    stopped = record("chat", "--model", model, *GREEDY, "--stop", "never", "--stop", "é", "Hello")
    assert (stopped["text"], stopped["stop_reason"]) == ("Hi there", "stop_string")
    ban = f"{chosen[0]['token']}=-inf"
    banned = record("chat", "--model", model, *GREEDY, "--logit-bias", ban, "Hello")
    assert not str(banned["text"]).startswith("Hi")
    assert "logprobs" not in banned


def test_a_search_prints_its_outcomes_best_first(model: str) -> None:
    arguments = ("chat", "--model", model, "--beams", "3", "--n-best", "2", "--max-tokens", "8")
    found = record(*arguments, "Hello")
    outcomes = found["outcomes"]
    assert found["text"] == outcomes[0]["text"] == "Hi thereé!"
    assert len(outcomes) == 2
    assert outcomes[0]["score"] >= outcomes[1]["score"]
    told = parlance(*arguments, "Hello").stdout
    assert told.startswith("1 (score ")
    assert "\nHi thereé!\n\n2 (score -" in told


def test_adapters_change_what_is_said(tmp_path: Path, tiny_model: Path) -> None:
    adapter = write_adapter(tmp_path / "lora.gguf")
    arguments = ("chat", "--model", str(tiny_model), "--raw", *GREEDY, "text")
    plain = parlance(*arguments).stdout
    assert parlance(*arguments, "--adapter", str(adapter)).stdout != plain
    assert parlance(*arguments, "--adapter", f"{adapter}:0").stdout == plain
    done = parlance(*arguments, "--adapter", str(tmp_path / "none.gguf"))
    assert done.returncode == 1
    assert "does not go with this model: there is no such file" in done.stderr


def test_options_that_do_not_go_together_end_with_2_and_a_sentence(model: str) -> None:
    done = parlance("chat", "--model", model, "--logit-bias", "99999=1", "Hello")
    assert done.returncode == 2
    assert "there is no token 99999" in done.stderr
    done = parlance("translate", "--to", "fr", "--length-penalty", "2", "Hello")
    assert done.returncode == 2
    assert "needs --beams" in done.stderr


def test_an_image_for_a_model_that_does_not_see_is_told(tmp_path: Path, model: str) -> None:
    (tmp_path / "a.png").write_bytes(b"\x89PNG")
    done = parlance("chat", "--model", model, "--image", str(tmp_path / "a.png"), "What is it?")
    assert done.returncode == 1
    assert "cannot do this (see)" in done.stderr
    assert done.stdout == ""


def test_a_translation_may_be_searched(model: str) -> None:
    arguments = ("translate", "--model", model, "--to", "fr", "--from", "en", "--parallel", "2")
    done = parlance(*arguments, "--beams", "2", "Hello.\n\nHello.")
    assert done.returncode == 0, done.stderr
    assert done.stdout == "Hi thereé!\n\nHi thereé!\n"


def test_vectors_are_printed_a_line_each(tiny_model: Path) -> None:
    done = parlance("embed", "--model", str(tiny_model), text="one\n\ntwo words\none\n")
    assert done.returncode == 0, done.stderr
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert [line["text"] for line in lines] == ["one", "two words", "one"]
    vectors = [line["vector"] for line in lines]
    assert vectors[0] == vectors[2] != vectors[1]
    assert all(math.hypot(*vector) == pytest.approx(1.0, abs=1e-5) for vector in vectors)
    pooled = parlance("embed", "--model", str(tiny_model), "--pooling", "last", "one").stdout
    assert json.loads(pooled)["vector"] != vectors[0]


def test_no_texts_have_no_vectors(tiny_model: Path) -> None:
    done = parlance("embed", "--model", str(tiny_model), text=" \n")
    assert done.returncode == 1
    assert "There is no text" in done.stderr


def test_a_text_is_scored(model: str) -> None:
    likely = record("score", "--model", model, "Hello", "Hi")
    tokens = likely["tokens"]
    assert likely["logprob"] == pytest.approx(sum(token["logprob"] for token in tokens))
    assert likely["perplexity"] == pytest.approx(math.exp(-likely["logprob"] / len(tokens)))
    told = parlance("score", "--model", model, "Hello", "Hi").stdout
    assert told.splitlines() == [
        f"logprob       {likely['logprob']:.4f} (natural, {len(tokens)} tokens)",
        f"perplexity    {likely['perplexity']:.4f}",
    ]
    assert parlance("score", "--model", model, "Hello", "").returncode == 1


def test_what_was_likelier_is_told_for_each_token(model: str) -> None:
    found = record("score", "--model", model, "Hello", "Hi", "--top", "2")
    assert len(found["standings"]) == len(found["tokens"])
    for token, standing in zip(found["tokens"], found["standings"], strict=True):
        assert len(standing["top"]) == 2
        assert (standing["rank"] == 1) is (standing["top"][0]["token"] == token["token"])
    told = parlance("score", "--model", model, "Hello", "Hi", "--top", "2").stdout
    assert len(told.splitlines()) == 2 + len(found["tokens"])
    assert repr(found["tokens"][0]["text"]) in told.splitlines()[2]
