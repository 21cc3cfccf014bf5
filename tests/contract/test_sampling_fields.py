"""Every field that can be set about an answer describes itself."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from parlance.contract.chats import ChatOptions, differences
from parlance.contract.option_fields import OPTION_FIELDS, FieldGroup, FieldKind
from parlance.contract.sampling import GREEDY, Beams, Mirostat, Sampling
from parlance.contract.sampling_choice import SamplingChoice
from parlance.contract.sampling_fields import FIELDS_BY_NAME, SAMPLING_FIELDS, field_of
from parlance.contract.sampling_idle import IDLE, Idle, idle_of
from parlance.contract.saved_prompts import filled_in, variables
from parlance.contract.suggestions import SUGGESTIONS

EVERY = (*SAMPLING_FIELDS, *OPTION_FIELDS)


def test_every_field_of_the_sampling_is_described_once() -> None:
    names = [field.name for field in SAMPLING_FIELDS]
    assert sorted(names) == sorted(SamplingChoice.__struct_fields__)
    assert sorted(names) == sorted(Sampling.__struct_fields__)


def test_every_other_field_of_the_options_is_described_once() -> None:
    names = [field.name for field in OPTION_FIELDS]
    assert sorted([*names, "sampling"]) == sorted(ChatOptions.__struct_fields__)


@pytest.mark.parametrize("field", EVERY, ids=lambda field: field.name)
def test_a_field_says_in_whole_sentences_what_it_does(field: object) -> None:
    sentence = field.sentence  # type: ignore[attr-defined]
    assert sentence.endswith((".", "."))
    assert sentence[0].isupper()
    assert 20 < len(sentence) < 220


@pytest.mark.parametrize("field", SAMPLING_FIELDS, ids=lambda field: field.name)
def test_the_usual_value_of_a_sampler_lies_in_its_range(field: object) -> None:
    usual = getattr(Sampling(), field.name)  # type: ignore[attr-defined]
    if field.kind in (FieldKind.DECIMAL, FieldKind.NUMBER) and usual is not None:  # type: ignore[attr-defined]
        assert field.minimum <= usual <= field.maximum  # type: ignore[attr-defined]
        assert field.minimum < field.maximum  # type: ignore[attr-defined]


def test_the_basic_group_is_small_and_stands_first() -> None:
    groups = [field.group for field in SAMPLING_FIELDS]
    count = groups.count(FieldGroup.BASIC)
    assert 3 <= count <= 8
    assert groups == [FieldGroup.BASIC] * count + [FieldGroup.ADVANCED] * (len(groups) - count)


def test_differences_lead_to_the_fields_they_name() -> None:
    options = ChatOptions(
        max_tokens=5, beams=Beams(), sampling=SamplingChoice(top_k=3, temperature=0.1)
    )
    assert [field_of(name).name for name in differences(options)] == [
        "max_tokens",
        "beams",
        "temperature",
        "top_k",
    ]


@pytest.mark.parametrize(
    ("name", "sampling", "idle"),
    [
        ("top_p", GREEDY, Idle.GREEDY),
        ("seed", GREEDY, Idle.GREEDY),
        ("repetition_penalty", GREEDY, None),
        ("dry_multiplier", GREEDY, None),
        ("top_p", Sampling(), None),
        ("top_p", Sampling(mirostat=Mirostat.V2), Idle.MIROSTAT),
        ("dry_multiplier", Sampling(mirostat=Mirostat.V2), Idle.MIROSTAT),
        ("temperature", Sampling(mirostat=Mirostat.V2), None),
        ("seed", Sampling(mirostat=Mirostat.V2), None),
        ("mirostat_tau", Sampling(mirostat=Mirostat.V2), None),
        ("mirostat_tau", Sampling(), Idle.NO_MIROSTAT),
        ("xtc_threshold", Sampling(), Idle.NO_XTC),
        ("xtc_threshold", Sampling(xtc_probability=0.5), None),
        ("dry_base", Sampling(), Idle.NO_DRY),
        ("dry_base", Sampling(dry_multiplier=0.8), None),
        ("penalty_window", Sampling(), Idle.NO_PENALTY),
        ("penalty_window", Sampling(presence_penalty=0.5), None),
        ("dynamic_temperature_exponent", Sampling(), Idle.NO_DYNAMIC),
    ],
)
def test_a_field_says_when_others_leave_it_nothing_to_do(
    name: str, sampling: Sampling, idle: Idle | None
) -> None:
    assert idle_of(name, sampling, has_beams=False) is idle


def test_beam_search_leaves_nothing_to_sample() -> None:
    assert {idle_of(name, Sampling(), has_beams=True) for name in FIELDS_BY_NAME} == {Idle.BEAMS}
    assert set(IDLE) == set(Idle)


def test_the_gaps_of_a_prompt_are_found_once_each_in_order() -> None:
    text = "Explain {{ what }} to {{whom}}, {{what}} again; {{}} and {single} are none."
    assert variables(text) == ("what", "whom")
    said = filled_in(text, {"what": "fractions", "whom": "{{what}}"})
    assert said.startswith("Explain fractions to {{what}}, fractions again")


@given(st.text(), st.dictionaries(st.text(), st.text()))
def test_a_text_without_gaps_stays_as_it_is(text: str, values: dict[str, str]) -> None:
    if not variables(text):
        assert filled_in(text, values) == text


@given(st.text(alphabet="{} ab\n"))
def test_filling_all_gaps_leaves_none_of_them(text: str) -> None:
    values = dict.fromkeys(variables(text), "x")
    assert "{{a}}" not in filled_in(text, values)


def test_suggested_assistants_are_short_and_complete() -> None:
    assert len({each.name for each in SUGGESTIONS}) == len(SUGGESTIONS) >= 4
    for each in SUGGESTIONS:
        assert 100 < len(each.instructions) < 700
        assert each.description
        assert each.opening
        assert msgspec.json.decode(msgspec.json.encode(each.sampling), type=SamplingChoice)
