"""Who gets a place, what a step computes, what is parked: on a real tiny model."""

from __future__ import annotations

import pytest

from parlance.contract.engine import Adapter, Done, Failed, Piece, Priority, PromptRead, StopReason
from parlance.contract.faults import EngineRefused, FaultError, NothingToDo, PromptTooLong
from parlance.engine.llama.context import Decoded
from parlance.engine.scheduling.reception import ROOM_TOKENS
from parlance.engine.scheduling.slices import Slice
from parlance.engine.scheduling.stops import NEVER_RAN
from parlance.engine.scheduling.turns import Turns
from tests.engine.lab import Lab, text_of
from tests.gguf_factory import TinyModel, write_model

CHAT, DOCUMENT = Priority.CHAT, Priority.DOCUMENT


@pytest.fixture
def lab(tiny_model):
    made = Lab(tiny_model)
    yield made
    made.close()


@pytest.fixture
def small(tiny_model):
    """A lab with so little room that two long texts do not fit together."""
    made = Lab(tiny_model, cells=256, parallel=2, sequences=4)
    yield made
    made.close()


@pytest.fixture(scope="module")
def endless(tmp_path_factory):
    model = TinyModel(speaks=("x1", "x2"), ends=False, context=512, template=None)
    return write_model(tmp_path_factory.mktemp("endless") / "endless.gguf", model)


def batches(lab: Lab) -> list[list[tuple[int, int]]]:
    """Note, for every step from now on, its (sequence, position) rows."""
    found = []
    decode = lab.context.decode

    def noting(batch, *, abortable):
        found.append(list(zip(batch.sequences, batch.positions, strict=True)))
        return decode(batch, abortable=abortable)

    lab.context.decode = noting
    return found


def test_chats_go_before_documents_and_else_whoever_came_first(tiny_model) -> None:
    lab = Lab(tiny_model, parallel=1)
    first = lab.submit("a", priority=DOCUMENT)
    lab.step()
    second = lab.submit("b", priority=DOCUMENT)
    chat = lab.submit("c", priority=CHAT)
    assert lab.ended() == [chat, first, second]
    lab.close()


def test_a_document_that_made_way_goes_on_where_it_was(endless) -> None:
    lab = Lab(endless, parallel=1)
    document = lab.submit("\n", max_tokens=12, priority=DOCUMENT)
    for _ in range(5):
        lab.step()
    begun = text_of(lab.events[document])
    chat = lab.submit("\n", max_tokens=3, priority=CHAT)
    assert lab.ended() == [chat, document]
    assert begun == "x1x2x1x2x1"
    assert text_of(lab.events[document]) == "x1x2" * 6
    assert sum(isinstance(event, PromptRead) for event in lab.events[document]) == 2
    lab.close()


def test_all_answers_grow_by_a_token_in_each_step(lab) -> None:
    for number in range(4):
        lab.submit(str(number), max_tokens=6)
    lab.step()
    steps = batches(lab)
    lab.step()
    assert [len(step) for step in steps] == [4]
    assert len({sequence for sequence, _position in steps[0]}) == 4


def test_a_long_prompt_is_read_beside_an_answer_that_goes_on(endless) -> None:
    lab = Lab(endless, batch=64)
    watched = lab.submit("\n", max_tokens=60)
    lab.step()
    lab.submit("y" * 200, max_tokens=1, priority=DOCUMENT)
    steps = batches(lab)
    pieces = len(lab.events[watched])
    for _ in range(4):
        lab.step()
    assert len(lab.events[watched]) == pieces + 4
    assert all(len(step) > 1 for step in steps)
    lab.finish()
    lab.close()


def test_nobody_waits_for_a_slice_that_fills_the_batch_when_documents_run_alone(endless) -> None:
    lab = Lab(endless, batch=64)
    lab.submit("\n", max_tokens=60, priority=DOCUMENT)
    lab.step()
    lab.submit("y" * 200, max_tokens=1, priority=DOCUMENT)
    steps = batches(lab)
    lab.step()
    assert len(steps[0]) == 64
    lab.finish()
    lab.close()


@pytest.mark.parametrize(("apart_from", "sizes"), [(None, [16]), (16, [1, 15]), (17, [16])])
def test_in_large_steps_who_writes_is_computed_apart(endless, apart_from, sizes) -> None:
    lab = Lab(endless, batch=16, apart_from=apart_from)
    writing = lab.submit("\n", max_tokens=60, priority=DOCUMENT)
    lab.step()
    lab.submit("y" * 40, max_tokens=1, priority=DOCUMENT)
    steps = batches(lab)
    lab.step()
    assert [len(step) for step in steps] == sizes
    lab.finish()
    assert text_of(lab.events[writing]) == "x1x2" * 30
    lab.close()


def test_who_lost_his_place_while_others_wrote_is_not_read(endless) -> None:
    lab = Lab(endless, batch=16, apart_from=2)
    writing = lab.submit("\n", max_tokens=20, priority=DOCUMENT)
    lab.step()
    reading = lab.submit("y" * 40, max_tokens=1, priority=DOCUMENT)
    decode, computed = lab.context.decode, []

    def full_at_first(batch, *, abortable):
        computed.append(len(batch))
        return decode(batch, abortable=abortable) if computed[1:] else Decoded.FULL

    lab.context.decode = full_at_first
    lab.step()
    assert computed == [1]
    lab.context.decode = decode
    assert lab.ended() == [reading, writing]
    lab.close()


def test_a_task_that_writes_and_reads_is_never_torn_apart(endless) -> None:
    lab = Lab(endless, apart_from=2)
    lab.submit("a")
    lab.step()
    [task] = lab.scheduler._places.running
    parts = [Slice(task, task.strand, 1, 2, writes=True), Slice(task, task.strand, 0, 6)]
    assert lab.scheduler._apart(parts) == [parts]
    lab.close()


def test_finished_requests_leave_in_the_same_step_and_others_come_in(tiny_model) -> None:
    lab = Lab(tiny_model, parallel=2)
    lab.submit("a", max_tokens=1)
    lab.submit("b", max_tokens=4)
    third = lab.submit("c", max_tokens=1)
    lab.step()
    assert lab.events[third] == []
    lab.step()
    assert lab.events[third] != []
    lab.finish()
    lab.close()


def test_a_shared_beginning_is_computed_once(tiny_model) -> None:
    lab = Lab(tiny_model, cells=2048, parallel=16, sequences=20, batch=32)
    steps = batches(lab)
    beginning = "You are a translator who writes plainly. " * 5
    keys = [lab.submit(f"{beginning}{number}", max_tokens=2) for number in range(16)]
    lab.finish()
    usages = [lab.events[key][-1].usage for key in keys]
    shared = usages[0].prompt_tokens - 2
    assert sum(usage.reused_tokens >= shared for usage in usages) == 15
    read = sum(len(step) for step in steps)
    assert read < shared + 16 * 6
    lab.close()


def test_a_prompt_is_read_in_slices(lab) -> None:
    done = [event.done for event in lab.run("x" * 39) if isinstance(event, PromptRead)]
    assert done == [0, 16, 32, 40]


def test_requests_that_do_not_fit_together_wait_for_each_other(small) -> None:
    first = small.submit("a" * 150, max_tokens=10)
    second = small.submit("b" * 150, max_tokens=10)
    assert small.ended() == [first, second]


def test_documents_that_would_slow_each_other_down_take_turns(tiny_model) -> None:
    lab = Lab(tiny_model, cells=2048, parallel=8, sequences=10, crowd=5 * 200)
    for number in range(8):
        lab.submit(str(number) * 30, max_tokens=8, priority=DOCUMENT)
    lab.submit("c" * 30, max_tokens=8, priority=CHAT)
    steps = batches(lab)
    lab.finish()
    together = max(len({sequence for sequence, _position in step}) for step in steps)
    assert together == 5
    lab.close()


def test_what_had_to_go_is_fetched_from_ram(small) -> None:
    small.run("a" * 150)
    small.run("b" * 150)
    assert small.kept.used_bytes > 0
    assert small.run("a" * 150)[-1].usage.reused_tokens == 150


def test_idle_texts_leave_the_cells_that_everybody_steps_over(tiny_model) -> None:
    lab = Lab(tiny_model, cells=2048, sequences=12, idle_cells=100)
    lab.run("a" * 150)
    for letter in "bcde":
        lab.run(letter * 150, priority=DOCUMENT)
    assert lab.memory._cells.used <= 160
    # A chat comes back from RAM as it was; a document is not worth it.
    assert lab.run("a" * 150)[-1].usage.reused_tokens == 150
    assert lab.run("b" * 150)[-1].usage.reused_tokens <= 1
    lab.close()


def test_an_idle_text_stays_where_ram_cannot_hold_it(tiny_model) -> None:
    lab = Lab(tiny_model, cells=2048, sequences=12, idle_cells=100, kept_bytes=0)
    lab.run("a" * 150)
    lab.run("b" * 150)
    assert lab.run("a" * 150)[-1].usage.reused_tokens == 150
    lab.close()


def test_without_a_budget_it_is_computed_again(tiny_model) -> None:
    lab = Lab(tiny_model, cells=256, parallel=2, sequences=4, kept_bytes=0)
    lab.run("a" * 150)
    lab.run("b" * 150)
    assert lab.run("a" * 150)[-1].usage.reused_tokens <= 1
    lab.close()


def test_answers_that_outgrow_the_room_are_parked_and_end_whole(endless) -> None:
    lab = Lab(endless, cells=256, length=240, parallel=3, sequences=6)
    keys = [lab.submit("\n" * (number + 1), max_tokens=0) for number in range(3)]
    lab.finish()
    for number, key in enumerate(keys):
        done = lab.events[key][-1]
        assert done.stop is StopReason.CONTEXT
        assert done.usage.generated_tokens == 240 - (number + 2) + 1
        text = text_of(lab.events[key])
        assert text == ("x1x2" * 200)[: len(text)]
    lab.close()


def test_the_context_ends_an_answer(endless) -> None:
    lab = Lab(endless, length=40)
    done = lab.run("\n", max_tokens=0)[-1]
    assert (done.stop, done.usage.generated_tokens) == (StopReason.CONTEXT, 39)
    lab.close()


def test_room_is_left_for_an_answer(lab) -> None:
    longest = 512 - ROOM_TOKENS
    assert isinstance(lab.run("x" * (longest - 1))[-1], Done)
    [failed] = lab.run("x" * longest)
    assert isinstance(failed.fault, PromptTooLong)


def test_a_request_without_tokens_fails_alone(tmp_path) -> None:
    path = write_model(tmp_path / "plain.gguf", TinyModel(adds_begin=False))
    lab = Lab(path)
    good = lab.submit("a")
    bad = lab.submit("")
    lab.finish()
    assert lab.events[bad] == [Failed(fault=NothingToDo())]
    assert isinstance(lab.events[good][-1], Done)
    lab.close()


def test_a_request_that_is_stopped_in_the_queue_is_answered_for_and_never_runs(tiny_model) -> None:
    lab = Lab(tiny_model, parallel=1)
    first, second, third = (lab.submit(text) for text in "abc")
    assert lab.stops.ask((second,)) == (second,)
    lab.finish()
    assert lab.events[second] == []
    assert all(isinstance(lab.events[key][-1], Done) for key in (first, third))
    lab.close()


def test_a_stop_while_a_prompt_is_tokenized_ends_the_request(lab) -> None:
    def stop_then_check(key) -> None:
        lab.stops.ask((key,))
        check(key)

    check = lab.stops.check
    lab.stops.check = stop_then_check
    assert lab.run("x " * 100_000) == [NEVER_RAN]


def test_a_stop_between_steps_ends_the_request_and_keeps_what_was_read(lab) -> None:
    key = lab.submit("x" * 100)
    lab.step()
    lab.stop(key)
    [(_key, done)] = lab.step()
    assert done.stop is StopReason.CANCELLED
    assert lab.run("x" * 100)[-1].usage.reused_tokens == 16


def test_a_step_that_is_given_up_leaves_a_sound_memory(tiny_model) -> None:
    lab = Lab(tiny_model, batch=128, cells=1024)
    expected = [event for event in lab.run("abc " * 100) if isinstance(event, Piece)]
    beside = lab.submit("abc " * 100, max_tokens=8)
    lab.step()
    stopped = lab.submit("z" * 300)
    decode = lab.context.decode
    outcomes = []

    def stopping(batch, *, abortable):
        # Asked after the scheduler's last look, so that only the step itself can notice.
        if not outcomes:
            lab.stops.ask((stopped,))
        outcomes.append(decode(batch, abortable=abortable))
        return outcomes[-1]

    lab.context.decode = stopping
    lab.finish()
    assert outcomes[0] is Decoded.ABORTED
    assert lab.events[stopped][-1].stop is StopReason.CANCELLED
    assert text_of(lab.events[beside])[:4] == text_of(expected)[:4]
    again = [event for event in lab.run("abc " * 100) if isinstance(event, Piece)]
    assert again == expected
    lab.close()


def test_a_step_that_fails_ends_those_it_was_for_and_the_next_works(lab) -> None:
    decode = lab.context.decode

    def failing(batch, *, abortable):
        lab.context.decode = decode
        raise FaultError(EngineRefused(step="decode", code=-3))

    first, second = lab.submit("a"), lab.submit("b")
    lab.context.decode = failing
    lab.finish()
    for key in (first, second):
        assert lab.events[key][-1] == Failed(fault=EngineRefused(step="decode", code=-3))
    assert isinstance(lab.run("a")[-1], Done)
    assert lab.memory.running_cells == 0


def test_the_first_tokens_time_counts_from_the_arrival(lab) -> None:
    usage = lab.run("a" * 60)[-1].usage
    assert usage.ttft_ms >= usage.prompt_ms > 0
    assert usage.generate_ms > 0


@pytest.mark.parametrize("family", ["llama", "mamba"])
def test_one_sequence_is_enough(family, family_path) -> None:
    lab = Lab(family_path(family), parallel=1, sequences=1)
    alone = text_of(lab.run("the cat sat"))
    keys = [lab.submit(text) for text in ("the dog ran", "the cat sat", "the dog ran off")]
    lab.finish()
    assert text_of(lab.events[keys[1]]) == alone
    assert all(isinstance(lab.events[key][-1], Done) for key in keys)
    lab.close()


class _Task:
    def __init__(self, name: str, priority: Priority, *adapters: str) -> None:
        self.name, self.priority = name, priority
        self.strand = self
        self.scope = self
        self.adapters = tuple(Adapter(path=path) for path in adapters)


def test_requests_with_other_adapters_take_turns_chats_first() -> None:
    plain, other = _Task("plain", DOCUMENT), _Task("other", DOCUMENT, "x")
    turns = Turns()
    order = [turns.next([plain, other], 1)[1][0].name for _ in range(4)]
    assert order == ["plain", "other", "plain", "other"]
    chat = _Task("chat", CHAT, "y")
    assert [turns.next([chat, plain, other], 2)[1][0].name for _ in range(2)] == ["chat"] * 2
