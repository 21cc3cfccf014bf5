"""Models of every kind, and every kind of request, in a real engine process."""

from __future__ import annotations

import json
import math
import re
from typing import TYPE_CHECKING

import gguf
import numpy as np
import pytest

from parlance.contract.cancel import Cancel
from parlance.contract.engine import Adapter, Done, Piece, StopReason
from parlance.contract.faults import AdapterUnsuited, FaultError, NotCapable, PromptTooLong
from parlance.contract.models import Capability
from parlance.contract.sampling import Beams, JsonSchema, Sampling
from parlance.contract.summary import SummaryProgress
from parlance.work.summary.ask import SummaryAsk, SummaryTools
from parlance.work.summary.making import summarize_text
from tests import adapters
from tests.families.batch import write_families
from tests.gguf_factory import TinyModel, write_model
from tests.process.asking import done_of, events_of, fault_of, loaded, raw, text_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from parlance.children.nursery import Nursery
    from parlance.contract.engine import Event, Request
    from parlance.engine.client import LocalEngine

FAMILIES = ("t5", "bert", "reranker", "llama", "mamba", "jamba", "plamo2", "chameleon", "cogvlm")
PROMPT = "The cat sat on the mat and "


@pytest.fixture(scope="session")
def families(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("families")
    assert not write_families(folder, FAMILIES, template=False).failures
    return folder


def at_once(engine: LocalEngine, *requests: Request) -> list[list[Event]]:
    """Run requests together and return the events of each."""
    events: list[list[Event]] = [[] for _request in requests]
    for number, event in engine.run(enumerate(requests), Cancel()):
        events[number].append(event)
    return events


def refusal(question: Callable[[], object]) -> object:
    """Return why a question was not answered."""
    with pytest.raises(FaultError) as raised:
        question()
    return raised.value.fault


# Kinds of models -------------------------------------------------------------------------


def test_an_encoder_decoder_answers_several_at_once_as_each_alone(nursery, families) -> None:
    requests = [raw(f"{PROMPT}{word}", min_tokens=8) for word in ("hello", "user", "system")]
    with loaded(nursery, families / "t5.gguf") as engine:
        capabilities = engine.describe().capabilities
        assert {Capability.GENERATE, Capability.TRANSDUCE} <= capabilities
        alone = [text_of(events_of(engine, request)) for request in requests]
        assert len(set(alone)) == len(requests)
        for _repeated in range(3):
            together = at_once(engine, *requests)
            assert [text_of(events) for events in together] == alone
        too_long = fault_of(events_of(engine, raw("x " * 3000)))
        assert too_long == PromptTooLong(
            prompt_tokens=too_long.prompt_tokens, context=engine.describe().context
        )
        [best, _second] = done_of(
            events_of(engine, raw(PROMPT, beams=Beams(width=3, n_best=2)))
        ).hypotheses
        assert best.text


def test_an_encoder_decoder_summarizes_a_document_longer_than_its_context(
    nursery: Nursery, families: Path
) -> None:
    text = "\n\n".join(f"In {1900 + n} the town built bridge {n} of stone." for n in range(60))
    with loaded(nursery, families / "t5.gguf") as engine:
        context = engine.describe().context
        assert sum(engine.count_all(text.split("\n\n"), Cancel())) > context
        events = summarize_text(text, SummaryAsk(), SummaryTools(engine=engine), Cancel())
        progress = [event for event in events if isinstance(event, SummaryProgress)]
    # Noise writes noise, but all of the document was read, in pieces that fit.
    assert progress[-1].blocks_read == progress[-1].blocks == 60


def test_an_encoder_makes_vectors_and_refuses_to_generate(nursery, families) -> None:
    request, cancel = raw(PROMPT), Cancel()
    with loaded(nursery, families / "bert.gguf") as engine:
        fault = NotCapable(name="Tiny bert", capability=Capability.GENERATE.value)
        assert engine.describe().capabilities == {Capability.EMBED}
        assert [fault_of(events) for events in at_once(engine, request, request)] == [fault] * 2
        for question in (
            lambda: engine.warm(request, cancel),
            lambda: engine.next_token(request, cancel),
            lambda: engine.score(request, "text", cancel),
        ):
            assert refusal(question) == fault
        [vector] = engine.embed([PROMPT], cancel)
        assert math.hypot(*vector) == pytest.approx(1.0, abs=1e-5)


def test_a_reranker_judges_and_another_model_refuses_to(nursery, families) -> None:
    documents, cancel = [PROMPT, "hello world", "user and system"], Cancel()
    with loaded(nursery, families / "reranker.gguf") as engine:
        scores = engine.rerank("where is the cat?", documents, cancel)
        assert len(set(scores)) == len(documents)
        backwards = engine.rerank("where is the cat?", documents[::-1], cancel)
        assert backwards == pytest.approx(scores[::-1], abs=1e-3)
        assert refusal(lambda: engine.embed(documents, cancel)) == NotCapable(
            name="Tiny reranker", capability=Capability.EMBED.value
        )
    with loaded(nursery, families / "llama.gguf") as engine:
        assert refusal(lambda: engine.rerank("x", documents, cancel)) == NotCapable(
            name="Tiny llama", capability=Capability.RERANK.value
        )


@pytest.mark.parametrize("family", ["plamo2", "chameleon"])
def test_requests_that_llama_cpp_would_mix_up_run_one_after_another(
    nursery, families, family
) -> None:
    requests = [
        raw(f"{PROMPT * 9}{word}", max_tokens=8, min_tokens=8, top_logprobs=1)
        for word in ("hello", "user", "system")
    ]
    with loaded(nursery, families / f"{family}.gguf") as engine:
        assert engine.describe().parallel == 1
        alone = [_tokens(events_of(engine, request)) for request in requests]
        assert [_tokens(events) for events in at_once(engine, *requests)] == alone
    for request, wanted in zip(requests, alone, strict=True):
        with loaded(nursery, families / f"{family}.gguf") as engine:
            assert _tokens(events_of(engine, request)) == wanted


def test_a_model_whose_answers_llama_cpp_gets_wrong_generates_nothing(nursery, families) -> None:
    with loaded(nursery, families / "cogvlm.gguf") as engine:
        assert Capability.GENERATE not in engine.describe().capabilities
        assert isinstance(fault_of(events_of(engine, raw(PROMPT))), NotCapable)


def _tokens(events: list[Event]) -> list[int]:
    done_of(events)
    return [
        choice.chosen.token
        for event in events
        if isinstance(event, Piece)
        for choice in event.choices
    ]


# Adapters --------------------------------------------------------------------------------


def test_an_adapter_changes_the_answers_of_those_who_name_it(nursery, tiny_model, tmp_path) -> None:
    paths = [
        str(adapters.write_adapter(tmp_path / f"{seed}.gguf", adapters.TinyAdapter(seed=seed)))
        for seed in (1, 2)
    ]
    fields = {"max_tokens": 12, "min_tokens": 12}
    wanted = [(), *((Adapter(path=path),) for path in paths)]
    requests = [raw(PROMPT, adapters=adapter, **fields) for adapter in wanted]
    with loaded(nursery, tiny_model) as engine:
        plain = text_of(events_of(engine, raw(PROMPT, **fields)))
    with loaded(nursery, tiny_model, adapters=tuple(paths)) as engine:
        assert [file.path for file in engine.describe().adapters] == paths
        alone = [text_of(events_of(engine, request)) for request in requests]
        assert alone[0] == plain
        assert len(set(alone)) == 3
        for _repeated in range(2):
            assert [text_of(events) for events in at_once(engine, *requests)] == alone


def test_an_adapter_that_was_not_loaded_fails_the_request_that_names_it_alone(
    nursery, tiny_model, tmp_path
) -> None:
    path = str(adapters.write_adapter(tmp_path / "known.gguf"))
    unknown = str(tmp_path / "unknown.gguf")
    good = raw(PROMPT, max_tokens=30, min_tokens=30)
    bad = raw("hello", adapters=(Adapter(path=unknown),))
    with loaded(nursery, tiny_model, adapters=(path,)) as engine:
        wanted = text_of(events_of(engine, good))
        before, failed, after = at_once(engine, good, bad, good)
        assert (text_of(before), text_of(after)) == (wanted, wanted)
        assert isinstance(failed[-1].fault, AdapterUnsuited)
        assert failed[-1].fault.path == unknown
        assert isinstance(fault_of(events_of(engine, bad)), AdapterUnsuited)
        fault = refusal(lambda: engine.warm(bad, Cancel()))
        assert isinstance(fault, AdapterUnsuited)
        assert text_of(events_of(engine, good)) == wanted


def test_an_adapter_of_the_encoder_is_there_when_it_reads(nursery, families, tmp_path) -> None:
    path = str(_encoder_adapter(tmp_path / "encoder.gguf", families / "t5.gguf"))
    fields = {"max_tokens": 8, "min_tokens": 8}
    plain = raw(PROMPT, **fields)
    adapted = raw(PROMPT, adapters=(Adapter(path=path),), **fields)
    with loaded(nursery, families / "t5.gguf", adapters=(path,)) as engine:
        first = text_of(events_of(engine, adapted))
        second = text_of(events_of(engine, plain))
        assert first != second
        assert text_of(events_of(engine, adapted)) == first
        together = at_once(engine, plain, adapted, plain, adapted)
        assert [text_of(events) for events in together] == [second, first, second, first]


def _encoder_adapter(path: Path, model: Path) -> Path:
    """Write an adapter for what the encoder of `model` makes of its queries and values."""
    writer = gguf.GGUFWriter(path, "t5")
    writer.add_type(gguf.GGUFType.ADAPTER)
    writer.add_string("adapter.type", "lora")
    writer.add_float32("adapter.lora.alpha", 4.0)
    random = np.random.default_rng(7)
    for tensor in gguf.GGUFReader(model).tensors:
        if re.fullmatch(r"enc\.blk\.\d+\.(attn_[qv]|ffn_down)\.weight", tensor.name):
            columns, rows = map(int, tensor.shape)
            for ending, shape in (("lora_a", (4, columns)), ("lora_b", (rows, 4))):
                values = random.normal(0.0, 1.0, shape).astype(np.float32)
                writer.add_tensor(f"{tensor.name}.{ending}", values)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


# Kinds of requests -----------------------------------------------------------------------


def test_log_probabilities_come_with_the_text(engine) -> None:
    events = events_of(engine, raw(PROMPT, max_tokens=10, min_tokens=10, top_logprobs=3))
    choices = [choice for event in events if isinstance(event, Piece) for choice in event.choices]
    assert len(choices) == done_of(events).usage.generated_tokens == 10
    for choice in choices:
        assert len(choice.top) == 3
        likeliest = [top.logprob for top in choice.top]
        assert likeliest == sorted(likeliest, reverse=True)
        assert choice.chosen.logprob <= likeliest[0] <= 0
    expected = engine.next_token(raw(PROMPT), Cancel()).logprobs
    assert choices[0].top[0].logprob == pytest.approx(max(expected), abs=1e-3)
    plain = events_of(engine, raw(PROMPT, max_tokens=10, min_tokens=10))
    assert text_of(plain) == text_of(events)
    assert not any(event.choices for event in plain if isinstance(event, Piece))


def test_an_answer_can_be_bound_to_a_json_schema_beside_a_free_one(engine) -> None:
    schema = {
        "type": "object",
        "properties": {"cats": {"type": "integer"}, "kind": {"enum": ["black", "white"]}},
        "required": ["cats", "kind"],
        "additionalProperties": False,
    }
    free = raw(PROMPT, max_tokens=20, min_tokens=20)
    bound = raw(PROMPT, max_tokens=200, constraint=JsonSchema(schema=json.dumps(schema)))
    alone = text_of(events_of(engine, free))
    first, events, last = at_once(engine, free, bound, free)
    assert (text_of(first), text_of(last)) == (alone, alone)
    assert done_of(events).stop is StopReason.END
    answer = json.loads(text_of(events))
    assert set(answer) == {"cats", "kind"}
    assert isinstance(answer["cats"], int)
    assert answer["kind"] in {"black", "white"}


@pytest.mark.parametrize("family", ["llama", "mamba", "jamba"])
def test_a_search_brings_hypotheses_and_leaves_others_alone(nursery, families, family) -> None:
    free = raw("hello world", max_tokens=20, min_tokens=20)
    search = raw(PROMPT, max_tokens=6, beams=Beams(width=5, n_best=3))
    with loaded(nursery, families / f"{family}.gguf") as engine:
        alone = text_of(events_of(engine, free))
        found = done_of(events_of(engine, search)).hypotheses
        assert len(found) == 3
        assert [one.score for one in found] == sorted((one.score for one in found), reverse=True)
        first, events, other = at_once(engine, free, search, search)
        assert text_of(first) == alone
        for searched in (events, other):
            hypotheses = done_of(searched).hypotheses
            assert [one.tokens for one in hypotheses] == [one.tokens for one in found]
            assert text_of(searched) == found[0].text


def test_a_search_may_be_wider_than_what_runs_at_a_time(nursery, tiny_model) -> None:
    with loaded(nursery, tiny_model, parallel=2) as engine:
        search = raw(PROMPT, max_tokens=4, beams=Beams(width=8, n_best=8))
        first, events = at_once(engine, raw("hello"), search)
        assert isinstance(first[-1], Done)
        assert len(done_of(events).hypotheses) == 8


def test_an_answer_does_not_end_before_it_has_the_tokens_it_must_have(nursery, tmp_path) -> None:
    path = write_model(tmp_path / "brief.gguf", TinyModel(speaks=("▁Hi",)))
    with loaded(nursery, path) as engine:
        brief = done_of(events_of(engine, raw("\n", max_tokens=40)))
        assert (brief.stop, brief.usage.generated_tokens) == (StopReason.END, 1)
        for least in (2, 17):
            done = done_of(events_of(engine, raw("\n", max_tokens=40, min_tokens=least)))
            assert done.usage.generated_tokens >= least
        whole = done_of(events_of(engine, raw("\n", max_tokens=40, min_tokens=40)))
        assert (whole.stop, whole.usage.generated_tokens) == (StopReason.LENGTH, 40)


def test_the_same_seed_draws_the_same_text_alone_and_in_company(engine) -> None:
    def drawn(seed: int, text: str = PROMPT) -> Request:
        sampling = Sampling(temperature=1.2, top_k=0, top_p=0.98, min_p=0.0, seed=seed)
        return raw(text, sampling=sampling, max_tokens=30, min_tokens=30)

    alone = {seed: text_of(events_of(engine, drawn(seed))) for seed in (1, 2)}
    assert alone[1] != alone[2]
    company = (drawn(1), drawn(3, "hello world"), drawn(2), drawn(4, "user"), drawn(1))
    texts = [text_of(events) for events in at_once(engine, *company)]
    assert (texts[0], texts[2], texts[4]) == (alone[1], alone[2], alone[1])
