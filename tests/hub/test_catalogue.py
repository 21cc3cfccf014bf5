"""The catalogue is true to its schema and to itself, and can be held against a Hub."""

from __future__ import annotations

import fnmatch
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest
from tests.standin.fixture import standin
from tests.standin.hub import StandInHub

from parlance.contract.catalogue import (
    CatalogueEntry,
    CatalogueFile,
    Quality,
    Task,
    Training,
    hurts_languages,
    quality,
    quantization_in,
)
from parlance.contract.sampling import Sampling
from parlance.hub.choosing.catalogue import entry_of, read_catalogue
from parlance.hub.choosing.needs import bits_of, need_of_file, weights_bytes
from parlance.resources import resource

__all__ = ["standin"]

ROOT = Path(__file__).resolve().parents[2]
ENTRIES = read_catalogue()
FAMILIES = """
    Llama Llama_4 Code_Llama Mistral Ministral Mixtral Gemma_2 Gemma_3 Gemma_4 Qwen2.5 Qwen3
    Qwen3.5 DeepSeek_R1 Phi Falcon_3 Command_R Aya StableLM_2 StarCoder2 Yi SmolLM OLMo_2
    Granite LFM2 gpt-oss GLM MADLAD-400 Tower EuroLLM Hunyuan-MT TranslateGemma FLAN-T5 BGE
    Nomic_Embed Multilingual_E5 MiniLM GPT-2 BLOOM mT5 ModernBERT
"""
MONTH = re.compile(r"20\d\d-(0[1-9]|1[0-2])")
KEPT_TOKENS = 4096


def raw() -> list[dict]:
    return json.loads(resource("catalogue", "models.json").read_text("utf-8"))


def test_the_schema_is_that_of_the_type() -> None:
    written = json.loads(resource("catalogue", "schema.json").read_text("utf-8"))
    made = msgspec.json.encode(msgspec.json.schema(tuple[CatalogueEntry, ...]))
    assert written == json.loads(made)


def test_nothing_that_is_written_is_overlooked() -> None:
    known = {field.name for field in msgspec.structs.fields(Sampling)}
    for entry in raw():
        assert set(entry.get("sampling", {})) <= known
    with pytest.raises(msgspec.ValidationError):
        msgspec.json.decode(json.dumps([{**raw()[0], "langauges": []}]), type=list[CatalogueEntry])


def test_the_families_of_courses_and_of_the_hub_are_there() -> None:
    families = {entry.family for entry in ENTRIES}
    assert families >= {name.replace("_", " ") for name in FAMILIES.split()}
    assert len(ENTRIES) >= 40


def test_entries_are_sorted_by_family_and_have_names_of_their_own() -> None:
    order = [(entry.family.lower(), entry.parameters, entry.id) for entry in ENTRIES]
    assert order == sorted(order)
    assert len({entry.id for entry in ENTRIES}) == len(ENTRIES)


def test_an_entry_says_what_every_entry_must() -> None:
    for entry in ENTRIES:
        check_entry(entry)


def check_entry(entry: CatalogueEntry) -> None:
    assert min(len(entry.name), len(entry.maker), len(entry.architecture)) > 0
    assert re.fullmatch(r"[\w.-]+/[\w.-]+", entry.source)
    assert re.fullmatch(r"[\w.-]+/[\w.-]+|", entry.repo)
    assert 10_000_000 < entry.parameters < 10**12
    assert 0 <= entry.active_parameters < entry.parameters
    assert entry.context >= 128
    assert entry.languages
    assert len(set(entry.languages)) == len(entry.languages)
    assert all(re.fullmatch(r"[a-z]{2,3}", code) for code in entry.languages)
    assert entry.licence.id
    assert entry.licence.url.startswith("https://")
    assert entry.licence.commercial is not None or entry.licence.conditions
    assert bool(entry.files) == bool(entry.repo)
    assert all(MONTH.fullmatch(month) for month in (entry.released, entry.knowledge_until) if month)
    assert (Task.EMBED in entry.tasks) == (entry.training is Training.EMBEDDING)
    assert Task.SEE not in entry.tasks or entry.projector


def test_files_are_named_after_their_quantization() -> None:
    for entry in ENTRIES:
        check_files(entry)


def check_files(entry: CatalogueEntry) -> None:
    for file in entry.files:
        assert bits_of(file.quantization) > 1
        assert quantization_in(file.pattern.replace("*", "-")) in (
            file.quantization,
            file.quantization.upper(),
        )
        told = file.size_bytes / weights_bytes(entry, file.quantization)
        assert told == 0 or told == pytest.approx(1.0, abs=0.08)
    names = [file.pattern for file in entry.files]
    assert all(len(fnmatch.filter(names, name)) == 1 for name in names)


def test_the_least_memory_is_what_the_formula_says() -> None:
    for entry in ENTRIES:
        converted = [CatalogueFile(quantization="F16", pattern="")] if entry.convertible else []
        context = min(KEPT_TOKENS, entry.context)
        files = entry.files or converted
        needs = [need_of_file(entry, file, context).total_bytes for file in files]
        assert entry.minimum_memory_bytes == min(needs, default=0), entry.id


def test_terms_that_leave_people_out_are_told() -> None:
    by_family = {entry.family: entry.licence for entry in ENTRIES}
    assert by_family["Llama 4"].excluded_regions == ("European Union",)
    assert by_family["Hunyuan-MT"].excluded_regions == (
        "European Union",
        "United Kingdom",
        "South Korea",
    )
    assert by_family["Gemma 3"].excluded_uses
    for family in ("Aya", "Command R", "Tower"):
        assert by_family[family].commercial is False


def test_a_repository_is_found_by_its_files_or_its_source_in_any_case() -> None:
    starcoder = entry_of("second-state/starcoder2-7b-gguf", ENTRIES)
    assert starcoder is not None
    assert starcoder.id == "starcoder2-7b"
    t5 = entry_of("google/flan-t5-large", ENTRIES)
    assert t5 is not None
    assert t5.convertible
    assert entry_of("nobody/nothing", ENTRIES) is None
    assert entry_of("", ENTRIES) is None


@pytest.mark.parametrize(
    ("name", "found", "expected"),
    [
        ("Q4_K_M", "Q4_K_M", Quality.GOOD),
        ("model.i1-IQ3_XXS", "IQ3_XXS", Quality.FAIR),
        ("UD-Q2_K_XL", "Q2_K_XL", Quality.POOR),
        ("Qwen3-8B-Q8_0.gguf", "Q8_0", Quality.NEAR_LOSSLESS),
        ("falcon3-q6_k", "Q6_K", Quality.NEAR_LOSSLESS),
        ("gpt-oss-20b-mxfp4", "MXFP4", Quality.GOOD),
        ("bf16", "BF16", Quality.NEAR_LOSSLESS),
        ("model-f16-00001-of-00002", "F16", Quality.NEAR_LOSSLESS),
        ("TQ1_0", "TQ1_0", Quality.POOR),
        ("Qwen3-14B", "", Quality.UNKNOWN),
        ("", "", Quality.UNKNOWN),
    ],
)
def test_quality_follows_from_the_name(name: str, found: str, expected: Quality) -> None:
    assert quantization_in(name) == found
    assert quality(name) is expected
    assert bool(bits_of(name)) == bool(found)


def test_strong_quantization_hurts_small_languages_only() -> None:
    assert hurts_languages("Q4_K_M", ("en", "sl"))
    assert not hurts_languages("Q4_K_M", ("en", "de"))
    assert not hurts_languages("Q6_K", ("sl",))
    assert not hurts_languages("Q4_K_M", ())
    assert not hurts_languages("unknown", ("sl",))


def check(standin: StandInHub, catalogue: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, ROOT / "packaging" / "check_catalogue.py", "--catalogue", catalogue]
    environment = {**os.environ, "HF_ENDPOINT": standin.endpoint}
    return subprocess.run(
        command, check=False, capture_output=True, text=True, env=environment, timeout=60
    )


@pytest.mark.loopback
def test_the_catalogue_can_be_held_against_a_hub(standin: StandInHub, tmp_path: Path) -> None:
    some = [entry for entry in raw() if entry["id"] in ("smollm3-3b", "starcoder2-7b", "gpt2")]
    catalogue = tmp_path / "models.json"
    for entry in some:
        for file in entry["files"]:
            file["size_bytes"] = 5000
        names = {file["pattern"]: bytes(5000) for file in entry["files"]}
        header = {"total": entry["parameters"], "context_length": entry["context"]}
        standin.add(entry["repo"], names, gguf=header)
        standin.add(entry["source"], {"config.json": b"{}"}, licence=entry["licence"]["id"])
    catalogue.write_text(json.dumps(some), "utf-8")
    done = check(standin, catalogue)
    assert (done.stdout, done.returncode) == ("", 0), done.stderr

    standin.add("second-state/StarCoder2-7B-GGUF", {"other.gguf": b""}, gated=True)
    standin.add("bigcode/starcoder2-7b", {"config.json": b"{}"}, licence="mit")
    wrong = {"total": 2, "context_length": 9}
    smaller = {"SmolLM3-Q4_K_M.gguf": bytes(4000), "SmolLM3-Q8_0.gguf": bytes(5000)}
    standin.add("ggml-org/SmolLM3-3B-GGUF", smaller, gguf=wrong)
    del standin.repositories["openai-community/gpt2"]
    done = check(standin, catalogue)
    assert done.returncode == 1
    for text in (
        "starcoder2-7b: second-state/StarCoder2-7B-GGUF is gated",
        "starcoder2-7b: no file is called starcoder2-7b-Q4_K_M.gguf",
        "starcoder2-7b: bigcode/starcoder2-7b has the licence mit",
        "smollm3-3b: SmolLM3-Q4_K_M.gguf has 4000 bytes, not 5000",
        "smollm3-3b: the Hub counts 2 parameters",
        "smollm3-3b: its header says 9 tokens of context",
        "gpt2: openai-community/gpt2 answers with 40",
    ):
        assert text in done.stdout
