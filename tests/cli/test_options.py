"""What the options of the commands mean, without a model."""

from __future__ import annotations

import math
from pathlib import Path

import msgspec
import pytest

from parlance.cli.answer_options import beams_of, check_answer, constraint_of
from parlance.cli.arguments import parse_arguments
from parlance.cli.loading_options import loading_of
from parlance.cli.manner import check_manner
from parlance.cli.prompt_options import check_sight, prompt_of
from parlance.cli.sampling_options import check_draws, sampling_of
from parlance.cli.values import NotUnderstoodError
from parlance.contract.engine import Adapter, ChatPrompt, RawPrompt, Role, Turn
from parlance.contract.faults import (
    DocumentMissing,
    DocumentUnreadable,
    FaultError,
    NotCapable,
    NothingToDo,
)
from parlance.contract.model_settings import ModelSettings, load_options
from parlance.contract.models import ModelEntry, ModelOrigin
from parlance.contract.sampling import (
    Beams,
    Grammar,
    JsonSchema,
    LogitBias,
    Mirostat,
    Sampling,
)
from parlance.contract.settings import Settings
from tests.scripted_engine import DESCRIPTION

RECOMMENDED = Sampling(temperature=0.3, top_k=11, min_p=0.2)
GIVEN = {
    "temperature": 1.5,
    "dynamic_temperature_range": 0.5,
    "dynamic_temperature_exponent": 2.0,
    "top_k": 5,
    "top_p": 0.5,
    "min_p": 0.1,
    "typical_p": 0.9,
    "top_n_sigma": 2.0,
    "xtc_probability": 0.5,
    "xtc_threshold": 0.2,
    "dry_multiplier": 0.8,
    "dry_base": 2.0,
    "dry_allowed_length": 3,
    "dry_window": 100,
    "repetition_penalty": 1.1,
    "presence_penalty": -0.5,
    "frequency_penalty": 0.25,
    "penalty_window": -1,
    "mirostat": 2,
    "mirostat_tau": 4.0,
    "mirostat_eta": 0.2,
    "seed": 7,
}


def parsed(*arguments: str, command: str = "chat"):
    return parse_arguments([command, *arguments])


def sampling(*arguments: str) -> Sampling:
    return sampling_of(parsed(*arguments, "x"), RECOMMENDED, vocabulary_size=100)


def test_without_options_the_model_is_sampled_as_it_recommends() -> None:
    assert sampling() == RECOMMENDED


@pytest.mark.parametrize("name", GIVEN)
def test_an_option_changes_its_field_only(name: str) -> None:
    made = sampling(f"--{name.replace('_', '-')}", str(GIVEN[name]))
    assert made == msgspec.structs.replace(RECOMMENDED, **{name: type_of(name)(GIVEN[name])})


def type_of(name: str) -> type:
    return Mirostat if name == "mirostat" else type(GIVEN[name])


def test_every_field_of_the_contract_has_an_option() -> None:
    arguments = vars(parsed("x"))
    assert set(Sampling.__struct_fields__) <= set(arguments)
    assert set(GIVEN) | {"logit_bias", "dry_breakers"} == set(Sampling.__struct_fields__)


def test_biases_and_breakers_may_be_repeated() -> None:
    made = sampling("--logit-bias", "3=-inf", "--logit-bias", "99=1.5", "--dry-breakers", "\n")
    assert made.logit_bias == (LogitBias(token=3, bias=-math.inf), LogitBias(token=99, bias=1.5))
    assert made.dry_breakers == ("\n",)


def test_a_bias_of_a_token_that_is_none_is_told() -> None:
    with pytest.raises(NotUnderstoodError, match="the model has 100"):
        sampling("--logit-bias", "100=1")


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("--top-k", "few"), "argument --top-k: few is no whole number"),
        (("--top-k", "-1"), "argument --top-k: must be between 0 and"),
        (("--top-p", "1.5"), "argument --top-p: must be between 0.0 and 1.0"),
        (("--temperature", "nan"), "argument --temperature: nan is no number"),
        (("--temperature", "6"), "argument --temperature: must be between 0.0 and 5.0"),
        (("--presence-penalty", "inf"), "argument --presence-penalty: inf is no finite number"),
        (("--mirostat", "3"), "argument --mirostat: must be between 0 and 2"),
        (("--seed", "-1"), "argument --seed: must be between"),
        (("--logit-bias", "cat=1"), "cat=1 is not the number of a token"),
        (("--logit-bias", "5"), "5 is not the number of a token"),
        (("--logit-bias", "5=much"), "much is no number"),
        (("--stop", ""), "argument --stop: must not be empty"),
        (("--beams", "17"), "argument --beams: must be between 1 and 16"),
        (("--n-best", "0"), "argument --n-best: must be between 1 and 16"),
        (("--logprobs", "-1"), "argument --logprobs: must be between"),
        (("--parallel", "0"), "argument --parallel: must be between 1 and 128"),
        (("--reasoning-tokens", "-1"), "argument --reasoning-tokens: must be at least 0"),
        (("--grammar", "a", "--json-schema", "b"), "not allowed with argument"),
        (("--adapter", ""), "argument --adapter: must not be empty"),
    ],
)
def test_a_bad_value_is_refused_with_a_sentence(
    arguments: tuple[str, ...], sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        parsed(*arguments, "x")
    assert ended.value.code == 2
    assert sentence in capsys.readouterr().err


def test_beams_are_asked_for_by_their_number() -> None:
    assert beams_of(parsed("x")) is None
    assert beams_of(parsed("--beams", "3", "x")) == Beams(width=3)
    arguments = parsed("--beams", "3", "--length-penalty", "-0.5", "--n-best", "2", "x")
    assert beams_of(arguments) == Beams(width=3, length_penalty=-0.5, n_best=2)
    assert beams_of(parsed("--to", "fr", "--beams", "3", command="translate")) == Beams(width=3)


@pytest.mark.parametrize(
    "arguments",
    [
        ("--n-best", "2"),
        ("--length-penalty", "1"),
        ("--beams", "2", "--n-best", "3"),
        ("--beams", "2", "--top-k", "5"),
        ("--beams", "2", "--seed", "5"),
        ("--logprobs", "3"),
        ("--min-tokens", "9", "--max-tokens", "8"),
        ("--raw", "--image", "x.png"),
        ("--raw", "--effort", "high"),
        ("--raw", "--reasoning-tokens", "0"),
        ("--raw", "--system", "Be brief."),
    ],
)
def test_what_does_not_go_together_is_told(arguments: tuple[str, ...]) -> None:
    asked = parsed(*arguments, "x")
    with pytest.raises(NotUnderstoodError, match=r"argument --.*\."):
        prompt_of(asked)
        check_answer(asked)
        check_draws(asked, beams_of(asked))


def test_documents_are_greedy_and_searched_on_request() -> None:
    check_manner(parsed("--to", "fr", "--beams", "2", command="translate"))
    with pytest.raises(NotUnderstoodError):
        check_manner(parsed("--beams", "2", "--temperature", "1", "x", command="summarize"))


def test_a_constraint_is_read_from_its_file(tmp_path: Path) -> None:
    schema, grammar = tmp_path / "s.json", tmp_path / "g.gbnf"
    schema.write_text('\ufeff{"type": "object"}', "utf-8")
    grammar.write_text('root ::= "yes"', "utf-8")
    asked = constraint_of(parsed("--json-schema", str(schema), "x"))
    assert asked == JsonSchema(schema='{"type": "object"}')
    assert constraint_of(parsed("--grammar", str(grammar), "x")) == Grammar(text='root ::= "yes"')
    assert constraint_of(parsed("x")) is None


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    (tmp_path / "odd").write_bytes(b"\xff\xff")
    for name, kind in (("none", DocumentMissing), ("odd", DocumentUnreadable)):
        with pytest.raises(FaultError) as raised:
            constraint_of(parsed("--grammar", str(tmp_path / name), "x"))
        assert isinstance(raised.value.fault, kind)
    with pytest.raises(FaultError) as raised:
        prompt_of(parsed("--image", str(tmp_path), "x"))
    assert isinstance(raised.value.fault, DocumentUnreadable)


ENTRY = ModelEntry(key="m", path="m.gguf", name="M", origin=ModelOrigin.FILE, size_bytes=1)


def test_adapters_have_scales(tmp_path: Path) -> None:
    odd = tmp_path / "lora:2"
    odd.touch()
    names = ("a.gguf", "b.gguf:0.5", r"C:\c.gguf", r"C:\d.gguf:-1", str(odd))
    asked = parsed(*(part for name in names for part in ("--adapter", name)), "x")
    assert asked.adapters == [
        Adapter(path="a.gguf"),
        Adapter(path="b.gguf", scale=0.5),
        Adapter(path=r"C:\c.gguf"),
        Adapter(path=r"C:\d.gguf", scale=-1.0),
        Adapter(path=str(odd)),
    ]
    options = loading_of(asked, Settings(), ENTRY)
    assert options.adapters == tuple(adapter.path for adapter in asked.adapters)


def test_options_go_before_the_settings() -> None:
    settings = Settings(parallel=3, threads=2)
    assert loading_of(parsed("x"), settings, ENTRY) == load_options(settings)
    asked = loading_of(parsed("--parallel", "5", "--projector", "p.gguf", "x"), settings, ENTRY)
    expected = {"parallel": 5, "projector": "p.gguf"}
    assert asked == msgspec.structs.replace(load_options(settings), **expected)


def test_a_model_is_loaded_with_its_own_settings_and_its_projector_for_images(
    tmp_path: Path,
) -> None:
    settings = Settings(context=4096, per_model={"m": ModelSettings(context=1024)})
    entry = msgspec.structs.replace(ENTRY, projector="eyes.gguf")
    assert loading_of(parsed("x"), settings, entry).context == 1024
    assert loading_of(parsed("x"), settings, entry).projector == ""
    looking = parsed("--image", str(tmp_path / "a.png"), "x")
    assert loading_of(looking, settings, entry).projector == "eyes.gguf"


def test_a_chat_has_instructions_images_and_effort(tmp_path: Path) -> None:
    picture = tmp_path / "a.png"
    picture.write_bytes(b"PNG")
    prompt = prompt_of(
        parsed(
            *("--system", "Be brief.", "--image", str(picture), "--image", str(picture)),
            *("--effort", "low", "--reasoning-tokens", "0", "What is it?"),
        )
    )
    assert prompt == ChatPrompt(
        turns=(
            Turn(Role.SYSTEM, "Be brief."),
            Turn(Role.USER, "What is it?", (b"PNG", b"PNG")),
        ),
        effort="low",
        reasoning_tokens=0,
    )
    with pytest.raises(FaultError) as raised:
        check_sight(prompt, DESCRIPTION)
    assert raised.value.fault == NotCapable(name="Scripted", capability="see")


def test_a_raw_prompt_has_none_of_it() -> None:
    prompt = prompt_of(parsed("--raw", "Once"))
    assert prompt == RawPrompt(text="Once")
    check_sight(prompt, DESCRIPTION)
    with pytest.raises(FaultError) as raised:
        prompt_of(parsed(" "))
    assert raised.value.fault == NothingToDo()
