"""`parlance bench` as people start it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path


def bench(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "parlance", "bench", *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=100,
        check=False,
    )


def test_a_model_is_measured_in_words(tiny_model: Path) -> None:
    done = bench("--model", str(tiny_model), "--repeats", "1")
    assert done.returncode == 0, done.stderr
    names = {line[:14].strip() for line in done.stdout.splitlines()} - {""}
    assert names >= {
        "model",
        "llama.cpp",
        "bandwidth",
        "runs on",
        "reading",
        "writing",
        "first token",
        "in parallel",
        "memory",
    }
    assert "of what the bandwidth allows" in done.stdout
    assert done.stderr == ""


def test_a_model_is_measured_as_json(tiny_model: Path) -> None:
    done = bench("--model", str(tiny_model), "--repeats", "1", "--json")
    record = json.loads(done.stdout)
    assert record["repeats"] == 1
    processor = record["devices"][0]
    assert processor["placement"]["gpu_layers"] == 0
    assert processor["writing_rate"] > 0
    assert processor["memory"]["peak_bytes"] > 0


def test_a_fault_ends_with_1_and_a_sentence(tmp_path: Path) -> None:
    damaged = tmp_path / "damaged.gguf"
    damaged.write_bytes(b"nothing")
    for name, sentence in (("nobody/nothing", "There is no model called"), (str(damaged), "GGUF")):
        done = bench("--model", name)
        assert done.returncode == 1
        assert sentence in done.stderr
        assert done.stdout == ""


def test_no_repeats_are_not_understood() -> None:
    assert bench("--repeats", "0").returncode == 2


def test_what_was_measured_is_kept_and_listed(tiny_model: Path) -> None:
    assert bench("--list").stdout.startswith("Nothing was measured yet")
    assert json.loads(bench("--list", "--json").stdout) == []
    measured = json.loads(bench("--model", str(tiny_model), "--repeats", "1", "--json").stdout)
    [kept] = json.loads(bench("--list", "--json").stdout)
    figures = measured["devices"][0]
    assert kept["model_key"] == str(tiny_model)
    assert kept["model_bytes"] == tiny_model.stat().st_size
    assert kept["device"] == figures["placement"]["device"]
    assert kept["writing_rate"] == figures["writing_rate"]
    assert kept["together_rate"] == figures["together_rate"]
    assert kept["read_bytes"] == figures["bytes_per_token"] > 0
    listed = bench("--list").stdout
    assert listed.startswith(f"{tiny_model}\n    CPU, ")
    assert f"writing {kept['writing_rate']:.1f}" in listed


def test_a_measured_model_tells_how_long_work_takes(tiny_model: Path, tmp_path: Path) -> None:
    text = tmp_path / "text.txt"
    text.write_text("a cat sat on the mat. " * 40, "utf-8")

    def estimate(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "parlance", *arguments, "--model", str(tiny_model)]
        return subprocess.run(
            [*command, "--estimate"],
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=100,
            check=False,
        )

    translate = ("translate", "--to", "fr", "--from", "en", "--parallel", "1", "--file", str(text))
    unknown = estimate(*translate)
    assert unknown.returncode == 0, unknown.stderr
    assert "was not measured here" in unknown.stdout
    assert json.loads(estimate(*translate, "--json").stdout)["seconds"] is None
    assert bench("--model", str(tiny_model), "--repeats", "1").returncode == 0
    record = json.loads(estimate(*translate, "--json").stdout)
    assert set(record) == {"file", "requests", "prompt_tokens", "output_tokens", "seconds"}
    assert record["prompt_tokens"] > record["output_tokens"] > 100
    assert record["seconds"] > 0
    summary = estimate("summarize", str(text))
    assert summary.stdout.startswith(f"{text}: ")
    assert "about" in summary.stdout
