"""Documents in a context with a part of memory for each: who goes there, and what comes of it."""

from __future__ import annotations

import itertools
import math
from typing import TYPE_CHECKING

import psutil
import pytest

from parlance.contract.engine import Done, Failed, Priority, RawPrompt, Request, StopReason
from parlance.contract.faults import EngineRefused, FaultError
from parlance.contract.models import LoadOptions
from parlance.contract.sampling import GREEDY, Beams
from parlance.engine import parts
from parlance.engine.llama.context import Context, ContextRefused, Decoded
from parlance.engine.loading import load_model
from parlance.engine.scheduling.stops import Stops
from parlance.engine.wire import Load
from parlance.modelfile.header import read_header
from parlance.modelfile.memory import Candidate, Costs
from tests.engine.lab import PART, Lab, text_of
from tests.families.factory import write_family
from tests.gguf_factory import TinyModel, write_model

if TYPE_CHECKING:
    from typing import Any

    from parlance.engine.loading import LoadedModel
    from parlance.engine.scheduling.conductor import Conductor

CHAT, DOCUMENT = Priority.CHAT, Priority.DOCUMENT
LIMIT = 12
OPENING = "You translate whatever is said into another tongue. " * 2


@pytest.fixture(scope="module")
def endless(tmp_path_factory):
    model = TinyModel(speaks=("x1", "x2"), ends=False, context=1024, template=None)
    return write_model(tmp_path_factory.mktemp("endless") / "endless.gguf", model)


@pytest.fixture
def lab(endless):
    made = Lab(endless, cells=1024, parts=4, parallel=6, batch=32)
    yield made
    made.close()


def submit(lab: Lab, count: int, opening: str = "", **fields: Any) -> list[int]:
    """Submit so many documents of different lengths."""
    fields = {"max_tokens": LIMIT, "priority": DOCUMENT} | fields
    return [lab.submit(opening + str(number) * (number + 3), **fields) for number in range(count)]


def alone(lab: Lab, count: int, **fields: Any) -> list[str]:
    """Return what the pool alone answers to as many documents."""
    pool = Lab(lab.path, cells=1024, parallel=6, batch=32)
    keys = submit(pool, count, **fields)
    pool.finish()
    texts = [text_of(pool.events[key]) for key in keys]
    pool.close()
    return texts


def test_documents_that_fit_no_part_do_not_hold_a_step_up(lab, monkeypatch) -> None:
    clock = itertools.count()
    monkeypatch.setattr("time.perf_counter", lambda: float(next(clock)))
    submit(lab, 8, opening="x" * (2 * PART))
    lab.conductor.step()
    prepared = [waiting for waiting in lab.scheduler.line if waiting.task is not None]
    assert len(prepared) + len(lab.scheduler.running) <= 2  # one for the parts, one for the pool


def texts(lab: Lab, keys: list[int]) -> list[str]:
    assert all(isinstance(lab.events[key][-1], Done) for key in keys)
    return [text_of(lab.events[key]) for key in keys]


def rows_in_parts(lab: Lab) -> list[list[int]]:
    """Note of every step in the parts, from now on, whose rows it computes."""
    assert lab.parts is not None
    context = lab.parts.desk.context
    decode, found = context.decode, []

    def noting(batch, *, abortable):
        found.append(list(batch.sequences))
        return decode(batch, abortable=abortable)

    context.decode = noting  # type: ignore[method-assign]
    return found


# Who goes where ---------------------------------------------------------------------


def test_documents_that_come_together_get_parts(lab) -> None:
    keys = submit(lab, 7)
    lab.step()
    assert lab.parts is not None
    assert lab.scheduler.running == []
    lab.finish()
    assert lab.made == 1
    assert texts(lab, keys) == alone(lab, 7)


def test_a_document_that_is_still_read_when_others_come_joins_them(lab) -> None:
    [first] = submit(lab, 1, opening="z" * 60)
    lab.step()
    assert [task.key for task in lab.scheduler.running] == [first]
    others = submit(lab, 4)
    lab.step()
    lab.step()
    assert lab.scheduler.running == []
    lab.finish()
    assert len(texts(lab, [first, *others])[0]) == len(alone(lab, 1)[0])


@pytest.mark.parametrize("is_long", [False, True], ids=["joins them", "stays there"])
def test_what_writes_in_the_pool_when_others_come(lab, is_long) -> None:
    [first] = submit(lab, 1, opening="z" * 60 if is_long else "")
    for _ in range(3):
        lab.step()
    submit(lab, 4)
    lab.step()
    lab.step()
    assert [task.key for task in lab.scheduler.running] == [first] * is_long
    lab.finish()
    assert texts(lab, [first]) == alone(lab, 1, opening="z" * 60 if is_long else "")


def test_few_documents_stay_in_the_pool(lab) -> None:
    submit(lab, 3)
    lab.finish()
    assert lab.made == 0


@pytest.mark.parametrize(
    "fields",
    [
        {"priority": CHAT},
        {"beams": Beams(width=2)},
        {"conversation": "it goes on"},
        {"max_tokens": 4 * PART},
    ],
    ids=["chats", "searches", "what is kept", "long answers"],
)
def test_the_pool_serves_what_has_no_place_in_parts(lab, fields) -> None:
    keys = submit(lab, 5, **fields)
    for _ in range(3):
        lab.step()
    for key in keys:
        lab.stop(key)
    lab.finish()
    assert lab.made == 0


def test_a_long_text_goes_to_the_pool_beside_the_parts(lab) -> None:
    short = submit(lab, 5)
    long = lab.submit("y" * 300, max_tokens=4, priority=DOCUMENT)
    lab.step()
    lab.step()
    assert [task.key for task in lab.scheduler.running] == [long]
    lab.finish()
    assert len(texts(lab, [*short, long])) == 6


def test_what_outgrows_its_part_goes_on_in_the_pool(lab) -> None:
    keys = submit(lab, 5, max_tokens=PART + 20)
    lab.finish()
    assert lab.made == 1
    assert texts(lab, keys) == alone(lab, 5, max_tokens=PART + 20)
    for key in keys:
        done = lab.events[key][-1]
        assert (done.stop, done.usage.generated_tokens) == (StopReason.LENGTH, PART + 20)


# What a step computes ---------------------------------------------------------------


def test_a_step_reads_one_prompt_or_all_write(lab) -> None:
    submit(lab, 5)
    lab.step()
    steps = rows_in_parts(lab)
    lab.finish()
    assert all(len(set(step)) == 1 or len(set(step)) == len(step) for step in steps)
    assert max(map(len, steps)) > 1
    assert {0, 1, 2, 3} in map(set, steps)


def test_who_writes_closes_ranks_when_others_end(lab) -> None:
    wanted = alone(lab, 4, max_tokens=60)
    keys = submit(lab, 4, max_tokens=60)
    lab.step()
    steps = rows_in_parts(lab)
    for key in keys[:3]:
        for _ in range(9):
            lab.step()
        lab.stop(key)
    lab.finish()
    writing = [step for step in steps if len(set(step)) == len(step)]
    assert all(step == list(range(len(step))) for step in writing)
    assert {len(step) for step in writing} == {1, 2, 3, 4}
    found = texts(lab, keys)
    assert all(text and whole.startswith(text) for text, whole in zip(found, wanted, strict=True))
    assert found[3] == wanted[3]


def test_prompts_are_read_in_equal_slices(lab) -> None:
    submit(lab, 4)
    lab.finish()
    steps = rows_in_parts(lab)
    lab.submit("z" * 65, max_tokens=1, priority=DOCUMENT)
    lab.finish()
    assert [len(step) for step in steps] == [22, 22, 21]  # and the first token is there already


def test_a_shared_beginning_is_read_once(lab) -> None:
    keys = submit(lab, 12, opening=OPENING)
    lab.finish()
    usages = [lab.events[key][-1].usage for key in keys]
    own = [usage.prompt_tokens - usage.reused_tokens for usage in usages]
    assert own[0] > 50
    assert max(own[1:]) < 30
    assert texts(lab, keys) == alone(lab, 12, opening=OPENING)


def test_a_chat_takes_turns_with_the_documents_beside_it(lab) -> None:
    keys = submit(lab, 4, max_tokens=40)
    for _ in range(8):
        lab.step()
    chat = lab.submit("\n", max_tokens=8)
    others = [{key for key, _event in lab.step()} for _ in range(12)]
    assert chat in others[0]
    assert all((chat in step) != bool(step & set(keys)) for step in others[:8])
    lab.submit("y" * 200, max_tokens=1, priority=DOCUMENT)
    lab.finish()
    assert len(texts(lab, [*keys, chat])) == 5


def test_little_is_read_in_parts_while_a_person_waits(lab) -> None:
    submit(lab, 4)
    lab.finish()
    lab.submit("\n", max_tokens=40)
    lab.step()
    steps = rows_in_parts(lab)
    key = lab.submit("y" * 150, max_tokens=1, priority=DOCUMENT)
    lab.parts._pace.limit = lambda _batch: 10  # as on a slow processor
    while not lab.events[key] or not isinstance(lab.events[key][-1], Done):
        lab.step()
    assert max(map(len, steps)) <= 10
    lab.finish()


# What is stopped, and what fails ----------------------------------------------------


def test_stops_hold_in_parts_too(lab) -> None:
    keys = submit(lab, 7, max_tokens=60)
    for _ in range(9):
        lab.step()
    stopped = lab.parts.running[0].key
    lab.stop(stopped)
    lab.finish()
    assert lab.events[stopped][-1].stop is StopReason.CANCELLED
    others = [key for key in keys if key != stopped]
    wanted = alone(lab, 7, max_tokens=60)
    assert texts(lab, others) == [wanted[keys.index(key)] for key in others]


def test_reading_in_parts_is_given_up_when_it_is_stopped(endless) -> None:
    lab = Lab(endless, cells=1024, parts=4, batch=128)
    submit(lab, 4)
    lab.finish()
    key = lab.submit("z" * 120, priority=DOCUMENT)
    context = lab.parts.desk.context
    decode, outcomes = context.decode, []

    def stopping(batch, *, abortable):
        # Asked after the scheduler's last look, so that only the step itself can notice.
        if not outcomes:
            lab.stops.ask((key,))
        outcomes.append(decode(batch, abortable=abortable))
        return outcomes[-1]

    context.decode = stopping
    lab.finish()
    assert outcomes == [Decoded.ABORTED]
    assert lab.events[key][-1].stop is StopReason.CANCELLED
    context.decode = decode
    assert texts(lab, submit_and_finish(lab, 4)) == alone(lab, 4)
    lab.close()


def submit_and_finish(lab: Lab, count: int) -> list[int]:
    keys = submit(lab, count)
    lab.finish()
    return keys


def test_reading_in_parts_makes_way_for_a_person(endless) -> None:
    lab = Lab(endless, cells=1024, parts=4, batch=128)
    submit_and_finish(lab, 4)
    document = lab.submit("z" * 120, max_tokens=4, priority=DOCUMENT)
    context = lab.parts.desk.context
    decode, outcomes = context.decode, []

    def interrupting(batch, *, abortable):
        if not outcomes:
            chats.append(lab.submit("\n", max_tokens=4))
        outcomes.append(decode(batch, abortable=abortable))
        return outcomes[-1]

    chats: list[int] = []
    context.decode = interrupting
    lab.step()
    assert outcomes == [Decoded.ABORTED]
    assert {key for key, _event in lab.step()} == set(chats)
    lab.finish()
    assert outcomes.count(Decoded.ABORTED) == 1
    assert isinstance(lab.events[document][-1], Done)
    lab.close()


def test_who_waits_for_a_part_is_answered_for_at_once(lab) -> None:
    keys = submit(lab, 7, max_tokens=60)
    for _ in range(3):
        lab.step()
    assert lab.stops.ask((keys[-1],)) == (keys[-1],)
    assert lab.stops.ask((keys[0],)) == ()
    lab.finish()
    assert lab.events[keys[-1]] == []
    assert lab.events[keys[0]][-1].stop is StopReason.CANCELLED
    assert len(texts(lab, keys[1:-1])) == 5


def test_a_step_in_parts_that_fails_ends_those_it_was_for(lab) -> None:
    keys = submit(lab, 4, max_tokens=40)
    for _ in range(9):
        lab.step()
    chat = lab.submit("\n", max_tokens=4)
    context = lab.parts.desk.context
    decode = context.decode

    def failing(batch, *, abortable):
        context.decode = decode
        raise FaultError(EngineRefused(step="decode", code=-3))

    context.decode = failing
    lab.finish()
    fault = EngineRefused(step="decode", code=-3)
    assert all(lab.events[key][-1] == Failed(fault=fault) for key in keys)
    assert isinstance(lab.events[chat][-1], Done)
    assert texts(lab, submit_and_finish(lab, 4)) == alone(lab, 4)


# When there are parts ---------------------------------------------------------------


def test_the_pool_serves_all_where_there_is_no_memory_for_parts(lab) -> None:
    lab.refused = True
    keys = submit(lab, 7)
    lab.finish()
    assert lab.made == 1  # nor is it tried again soon
    assert texts(lab, keys) == alone(lab, 7)
    lab.refused, lab.conductor._refused = False, -math.inf
    submit(lab, 4)
    lab.finish()
    assert lab.parts is not None


def test_parts_are_given_back_when_no_document_needs_them(lab) -> None:
    submit_and_finish(lab, 4)
    lab.conductor.rest()
    assert lab.parts is not None
    lab.conductor._used = -math.inf
    lab.run("a chat")
    assert lab.parts is None
    assert not lab.conductor.has_parts
    assert texts(lab, submit_and_finish(lab, 4)) == alone(lab, 4)
    assert lab.made == 2


def test_parts_are_not_given_back_while_documents_run(lab) -> None:
    keys = submit(lab, 4)
    lab.step()
    lab.conductor._used = -math.inf
    lab.conductor.rest()
    assert lab.parts is not None
    lab.finish()
    assert len(texts(lab, keys)) == 4


def test_all_compute_with_as_many_threads(lab, monkeypatch) -> None:
    told = []
    monkeypatch.setattr(Context, "use_threads", lambda self, count: told.append((self, count)))
    lab.conductor.use_threads(3)
    submit(lab, 4)
    lab.step()
    lab.conductor.use_threads(2)
    second = lab.parts.desk.context
    assert told == [(lab.context, 3), (second, 3), (lab.context, 2), (second, 2)]


# In an engine -----------------------------------------------------------------------


def load(path, nursery, stops: Stops, **options: Any) -> LoadedModel:
    frame = Load(options=LoadOptions(path=str(path), **options), header=read_header(path))
    return load_model(frame, nursery=nursery, stops=stops, progress=lambda _share: None)


def ask(conductor: Conductor, stops: Stops, count: int) -> list[Any]:
    """Have documents answered, and return how they end."""
    ends = []
    for key in range(count):
        stops.arrive(key)
        prompt = RawPrompt(text=str(key) * 5)
        request = Request(prompt=prompt, sampling=GREEDY, max_tokens=4, priority=DOCUMENT)
        conductor.submit(key, request)
    while conductor.busy:
        ends += [event for _key, event in conductor.step() if isinstance(event, Done | Failed)]
    return ends


@pytest.fixture
def contexts(monkeypatch):
    """Note the shapes of the contexts with parts that are made; there is memory for all."""
    made = []

    def noting(model, shape, abort):
        made.append(shape)
        return Context(model, shape, abort)

    monkeypatch.setattr(parts, "Context", noting)
    monkeypatch.setattr(parts.PartsMaker, "_free_bytes", lambda _maker: 1 << 40)
    return made


def test_an_engine_makes_parts_and_gives_them_back(endless, nursery, contexts) -> None:
    stops = Stops()
    model = load(endless, nursery, stops, threads=1)
    assert not model.has_chores
    ends = ask(model.conductor, stops, 6)
    assert [end.stop for end in ends] == [StopReason.LENGTH] * 6
    [shape] = contexts
    assert (shape.sequences, shape.part, shape.unified) == (16, 1024, False)
    assert model.has_chores
    model.conductor._used = -math.inf
    model.do_chores()
    assert not model.has_chores


@pytest.mark.parametrize("family", ["mamba", "gemma3", "jamba", "t5", "deepseek4"])
def test_only_plain_memories_come_in_parts(family, tmp_path, nursery, contexts) -> None:
    stops = Stops()
    model = load(write_family(tmp_path, family, template=False), nursery, stops, threads=1)
    ask(model.conductor, stops, 6)
    assert contexts == []


def test_what_is_not_free_is_not_taken(endless, nursery, monkeypatch, capsys) -> None:
    stops = Stops()
    model = load(endless, nursery, stops, threads=1)
    memory = psutil.virtual_memory()._replace(available=1 << 30)
    monkeypatch.setattr(psutil, "virtual_memory", lambda: memory)
    assert len(ask(model.conductor, stops, 6)) == 6
    assert not model.conductor.has_parts
    assert "too little memory" in capsys.readouterr().err


def test_fewer_parts_are_better_than_none(endless, nursery, contexts, monkeypatch) -> None:
    stops = Stops()
    model = load(endless, nursery, stops, threads=1)
    header = read_header(str(endless))
    twelve = Candidate(context=1024, cells=12 * 1024, sequences=12, batch=256, unified=False)
    need = Costs(header).needs(twelve)[-1]
    room = need.total_bytes - need.weights_bytes + 64 * header.vocabulary * 4
    monkeypatch.setattr(parts.PartsMaker, "_free_bytes", lambda _maker: room)
    ask(model.conductor, stops, 6)
    assert [shape.sequences for shape in contexts] == [12]


def test_no_more_run_in_parts_than_are_asked_for(endless, nursery, contexts) -> None:
    for parallel in (8, 13):
        stops = Stops()
        model = load(endless, nursery, stops, threads=1, parallel=parallel)
        assert len(ask(model.conductor, stops, 6)) == 6
    assert [shape.sequences for shape in contexts] == [12]


def test_a_context_that_llama_cpp_does_not_make_is_done_without(
    endless, nursery, monkeypatch, capsys
) -> None:
    def refusing(*_arguments):
        raise ContextRefused

    monkeypatch.setattr(parts, "Context", refusing)
    monkeypatch.setattr(parts.PartsMaker, "_free_bytes", lambda _maker: 1 << 40)
    stops = Stops()
    model = load(endless, nursery, stops, threads=1)
    assert len(ask(model.conductor, stops, 6)) == 6
    assert "did not make their context" in capsys.readouterr().err
