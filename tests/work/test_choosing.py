from __future__ import annotations

import pytest

from parlance.contract.faults import FaultError, HubFileNotFound
from parlance.contract.online import HubFile, HubModel, HubQuantization, HubRepository
from parlance.work.choosing import choose_quantization, download_request


def repository(*names: str, projectors: tuple[str, ...] = ()) -> HubRepository:
    return HubRepository(
        repo="org/Model-GGUF",
        commit="c1",
        model=HubModel(repo="org/Model-GGUF"),
        quantizations=tuple(
            HubQuantization(name=name, files=(HubFile(file=f"Model-{name}.gguf", size_bytes=9),))
            for name in names
        ),
        projectors=tuple(HubFile(file=name, size_bytes=1) for name in projectors),
    )


@pytest.mark.parametrize(
    ("names", "wanted", "chosen"),
    [
        (("Q2_K", "Q4_K_M", "Q8_0"), "", "Q4_K_M"),
        (("Q2_K", "UD-Q4_K_M", "BF16"), "", "UD-Q4_K_M"),
        (("Q2_K", "Q8_0", "BF16"), "", "Q8_0"),
        (("IQ1_S", "IQ2_S", "IQ3_S"), "", "IQ2_S"),
        (("Q2_K", "Q4_K_M", "Q8_0"), "q8_0", "Q8_0"),
        (("Q2_K", "Q4_K_M"), "model-q2_k.gguf", "Q2_K"),
    ],
)
def test_a_quantization_is_chosen_as_people_name_it(
    names: tuple[str, ...], wanted: str, chosen: str
) -> None:
    assert choose_quantization(repository(*names), wanted).name == chosen


def test_what_is_not_there_is_a_fault() -> None:
    with pytest.raises(FaultError) as error:
        choose_quantization(repository("Q8_0"), "Q4_K_M")
    assert error.value.fault == HubFileNotFound(repo="org/Model-GGUF", file="Q4_K_M")


@pytest.mark.parametrize(
    ("projectors", "chosen"),
    [
        (("mmproj-bf16.gguf", "mmproj-f16.gguf", "mmproj-f32.gguf"), "mmproj-f16.gguf"),
        (("mmproj-Model-BF16.gguf", "mmproj-Model-Q8_0.gguf"), "mmproj-Model-BF16.gguf"),
        (("mmproj.gguf",), "mmproj.gguf"),
    ],
)
def test_the_projector_comes_with_the_model(projectors: tuple[str, ...], chosen: str) -> None:
    found = repository("Q8_0", projectors=projectors)
    request = download_request(found, found.quantizations[0])
    assert [each.file for each in request.files] == ["Model-Q8_0.gguf", chosen]
    assert request.name == "Model Q8_0"
    without = download_request(found, found.quantizations[0], projector=False)
    assert [each.file for each in without.files] == ["Model-Q8_0.gguf"]
