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
