"""LoRA adapters: what is loaded, what is refused, and what they do to the logits."""

from __future__ import annotations

import numpy as np
import pytest

from parlance.contract.engine import Adapter
from parlance.contract.faults import AdapterUnsuited, FaultError
from parlance.contract.models import AdapterFile
from parlance.engine.llama.adapters import Adapters
from parlance.engine.llama.binding import llama
from parlance.engine.llama.model import Model
from tests.adapters import TinyAdapter, write_adapter
from tests.engine.native import RawContext, taken_log

PROMPT = [10, 20, 30, 40, 50]


@pytest.fixture
def log():
    with taken_log() as taken:
        yield taken


@pytest.fixture
def model(log, tiny_model):
    made = Model(str(tiny_model), 0, lambda _share: None)
    yield made
    llama.llama_model_free(made.handle)


@pytest.fixture
def context(model):
    made = RawContext(model)
    yield made
    made.close()


@pytest.fixture
def paths(tmp_path):
    """Return the paths of two adapters that differ."""
    return [
        str(write_adapter(tmp_path / f"adapter-{seed}.gguf", TinyAdapter(seed=seed)))
        for seed in (1, 2)
    ]


@pytest.fixture
def adapters(model, context, paths, log):
    """Load two adapters, to be applied to `context`."""
    made = Adapters(model, paths, log=log)
    yield made
    made.apply(context.handle, ())
    made.close()


@pytest.fixture
def ask(adapters, context):
    """Return the logits after PROMPT under the adapters of these paths and scales."""

    def asked(*wanted: tuple[str, float]):
        adapters.apply(context.handle, tuple(Adapter(path=p, scale=s) for p, s in wanted))
        context.clear()
        return context.decode(PROMPT)

    return asked


def refusal(model, path, log) -> str:
    """Return why the file at `path` is refused."""
    with pytest.raises(FaultError) as raised:
        Adapters(model, [str(path)], log=log)
    fault = raised.value.fault
    assert isinstance(fault, AdapterUnsuited)
    assert fault.path == str(path)
    return fault.reason


def test_each_file_is_loaded_once_and_has_a_name(model, tmp_path, log) -> None:
    named = str(write_adapter(tmp_path / "one.gguf", TinyAdapter(name="Pirate")))
    nameless = str(write_adapter(tmp_path / "two.gguf", TinyAdapter(name="")))
    made = Adapters(model, [named, nameless, named], log=log)
    assert made.files == (
        AdapterFile(path=named, name="Pirate"),
        AdapterFile(path=nameless, name="two"),
    )
    made.close()


def test_an_adapter_changes_what_the_model_says(adapters, context, paths) -> None:
    plain = context.greedy(PROMPT)
    adapters.apply(context.handle, (Adapter(path=paths[0]),))
    assert context.greedy(PROMPT) != plain


def test_a_scale_of_nothing_is_as_no_adapter(ask, paths) -> None:
    assert np.array_equal(ask((paths[0], 0.0)), ask())


def test_half_an_adapter_is_neither_none_nor_all(ask, paths) -> None:
    half = ask((paths[0], 0.5))
    assert not np.allclose(half, ask())
    assert not np.allclose(half, ask((paths[0], 1.0)))


def test_two_adapters_combine_in_any_order(ask, paths) -> None:
    first, second = (paths[0], 1.0), (paths[1], 1.0)
    both = ask(first, second)
    assert not np.allclose(both, ask(first))
    assert not np.allclose(both, ask(second))
    assert np.allclose(both, ask(second, first), atol=1e-4)


def test_an_adapter_that_is_asked_for_twice_counts_twice(ask, paths) -> None:
    assert np.array_equal(ask((paths[0], 0.5), (paths[0], 0.5)), ask((paths[0], 1.0)))


def test_without_adapters_all_is_exactly_as_before(ask, paths) -> None:
    plain = ask()
    ask((paths[0], 1.0), (paths[1], -2.0))
    assert np.array_equal(ask(), plain)


def test_what_was_not_loaded_is_refused_and_changes_nothing(adapters, ask, context, paths) -> None:
    applied = ask((paths[0], 1.0))
    wanted = (Adapter(path=paths[1]), Adapter(path="other.gguf"))
    with pytest.raises(FaultError) as raised:
        adapters.apply(context.handle, wanted)
    assert raised.value.fault == AdapterUnsuited(
        path="other.gguf", reason="it was not loaded together with the model"
    )
    context.clear()
    assert np.array_equal(context.decode(PROMPT), applied)


def test_a_missing_file_is_refused(model, tmp_path, log) -> None:
    assert refusal(model, tmp_path / "gone.gguf", log) == "there is no such file"


def test_another_kind_of_file_is_refused(model, tmp_path, log) -> None:
    path = tmp_path / "adapter.gguf"
    path.write_bytes(b"PK\x03\x04 and more")
    assert refusal(model, path, log) == "it is no GGUF file"


def test_a_model_is_no_adapter(model, tiny_model, log) -> None:
    assert refusal(model, tiny_model, log) == "it is no LoRA adapter"


def test_a_file_that_was_cut_off_is_refused(model, tmp_path, log) -> None:
    path = write_adapter(tmp_path / "cut.gguf")
    path.write_bytes(path.read_bytes()[:-100])
    assert refusal(model, path, log).startswith("it is damaged: it is cut off")


@pytest.mark.parametrize(
    ("adapter", "reason"),
    [
        (TinyAdapter(architecture="qwen2"), "arch"),
        (TinyAdapter(width=96), "incorrect shape"),
        (TinyAdapter(layers=3), "does not exist in base model"),
        (TinyAdapter(method="ia3"), "ia3"),
        (TinyAdapter(ending="lora_c"), "unexpected suffix"),
        (TinyAdapter(invocation=(1, 2)), "activated LoRA"),
    ],
    ids=["architecture", "width", "layers", "method", "tensor", "activated"],
)
def test_an_adapter_for_another_model_is_refused_with_the_reason(
    model, tmp_path, log, adapter, reason
) -> None:
    assert reason in refusal(model, write_adapter(tmp_path / "other.gguf", adapter), log)


def test_one_bad_file_among_good_ones_leaves_nothing_loaded(model, paths, tmp_path, log) -> None:
    bad = str(write_adapter(tmp_path / "bad.gguf", TinyAdapter(width=96)))
    with pytest.raises(FaultError):
        Adapters(model, [*paths, bad], log=log)
    made = Adapters(model, paths, log=log)
    assert len(made.files) == 2
    made.close()
