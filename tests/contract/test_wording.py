from __future__ import annotations

import msgspec
import pytest

from parlance.contract import document_wording, plan_wording, wording
from parlance.contract.computer import Strain
from parlance.contract.document import DocumentWarning
from parlance.contract.engine import StopReason
from parlance.contract.faults import Fault, FaultRecord, ModelNotFound, ModelNotSupported
from parlance.contract.notices import NoticeKind
from parlance.contract.plan import Compromise, Placement, PlacementReason
from parlance.contract.summary import Comparison, ResultCheck, SummaryDetail, SummaryShape
from parlance.contract.unsupported import PURPOSES, Purpose
from tests.every_fault import EVERY_KIND, example


@pytest.mark.parametrize("kind", EVERY_KIND, ids=lambda kind: kind.__name__)
def test_every_fault_has_a_sentence_and_a_remedy_with_all_gaps_filled(
    kind: type[FaultRecord],
) -> None:
    said = wording.describe_fault(example(kind))
    for text in (said.sentence, said.remedy):
        assert text.endswith((".", "?"))
        assert "{" not in text


@pytest.mark.parametrize("kind", EVERY_KIND, ids=lambda kind: kind.__name__)
def test_every_fault_crosses_a_pipe_unchanged(kind: type[FaultRecord]) -> None:
    fault = example(kind)
    wire = msgspec.msgpack.encode(fault)
    assert msgspec.msgpack.decode(wire, type=Fault, strict=True) == fault


def test_no_wording_stands_for_a_fault_that_does_not_exist() -> None:
    assert set(wording.SENTENCES) == set(EVERY_KIND)


def test_every_fact_has_words() -> None:
    assert set(wording.SUBSTITUTES) == set(Purpose)
    assert set(wording.STOPS) == set(StopReason)
    assert set(plan_wording.PLACEMENTS) == set(PlacementReason)
    assert set(plan_wording.COMPROMISES) == set(Compromise)
    assert set(plan_wording.STRAINS) == set(Strain)
    assert set(plan_wording.NOTICES) == set(NoticeKind)
    assert set(document_wording.WARNINGS) == set(DocumentWarning)
    assert set(document_wording.SHAPES) == set(SummaryShape)
    assert set(document_wording.DETAILS) == set(SummaryDetail)
    assert set(document_wording.COMPARISONS) == set(Comparison)
    assert set(document_wording.CHECKS) == set(ResultCheck)


@pytest.mark.parametrize("reason", list(PlacementReason))
def test_a_placement_is_described_with_its_numbers(reason: PlacementReason) -> None:
    placement = Placement(device="GPU 0", gpu_layers=3, layers=9, threads=2, reason=reason)
    said = plan_wording.describe_placement(placement)
    assert "{" not in said
    assert ("9" in said) or ("2" in said) or ("0" in said)


def test_sizes_are_written_as_people_read_them() -> None:
    assert wording.size_text(0) == "0 B"
    assert wording.size_text(999) == "999 B"
    assert wording.size_text(4_683_074_048) == "4.7 GB"


def test_a_translator_sees_the_sentence_before_its_gaps_are_filled() -> None:
    fault = ModelNotFound(name="Mistral")
    seen: list[str] = []

    def translate(text: str) -> str:
        seen.append(text)
        return "Modell {name} fehlt."

    assert wording.describe_fault(fault, translate).sentence == "Modell Mistral fehlt."
    assert "{name}" in seen[0]


@pytest.mark.parametrize(
    ("architecture", "substitute"),
    [
        ("marian", "MADLAD"),
        ("m2m_100", "T5"),
        ("bart", "FLAN-T5"),
        ("albert", "ModernBERT"),
        ("deberta-v2", "BERT"),
        ("Electra", "BERT"),
        ("xlnet", "nomic"),
        ("strangenet", "another model"),
        ("", "another model"),
    ],
)
def test_a_family_that_cannot_be_run_is_named_with_one_that_does_its_job(
    architecture: str, substitute: str
) -> None:
    said = wording.describe_fault(ModelNotSupported(path="a.gguf", architecture=architecture))
    assert f"“{architecture}”" in said.sentence
    assert "cannot be run" in said.sentence
    assert substitute in said.remedy


def test_families_are_listed_by_the_names_they_are_looked_up_by() -> None:
    assert all(name == name.strip().lower().replace("_", "-") for name in PURPOSES)
