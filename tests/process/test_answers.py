"""A real engine process answers."""

from __future__ import annotations

from pathlib import Path

import pytest

from parlance.children.nursery import Nursery
from parlance.contract.cancel import Cancel
from parlance.contract.engine import (
    Channel,
    ChatPrompt,
    Done,
    Piece,
    PromptRead,
    RawPrompt,
    Role,
    StopReason,
    Turn,
)
from parlance.contract.faults import FaultError, NoModelLoaded, NothingToDo, PromptTooLong
from parlance.contract.models import Capability
from parlance.contract.plan import PlacementReason
from parlance.contract.sampling import GREEDY, Sampling
from parlance.engine.client import LocalEngine
from tests.gguf_factory import TinyModel, write_model, write_recurrent_model
from tests.process.asking import chat, done_of, events_of, fault_of, load, loaded, raw, text_of

SPEECH = ("▁Hi", "▁there", "é", "!")


@pytest.fixture
def speaker(nursery: Nursery, tmp_path: Path):
    """Return an engine whose model says “ Hi thereé!”."""
    path = write_model(tmp_path / "speaker.gguf", TinyModel(speaks=SPEECH, after=("<0x0A>", "▁a")))
    with loaded(nursery, path) as engine:
        yield engine


def test_loading_reports_its_progress_and_describes_the_model(nursery, tiny_model) -> None:
    engine = LocalEngine(nursery)
    shares = load(engine, tiny_model)
    assert shares == sorted(shares)
    assert shares[-1] == pytest.approx(1.0)
    description = engine.describe()
    assert description.architecture == "llama"
    assert description.context == description.trained_context == 2048
    assert description.capabilities == {
        Capability.GENERATE,
        Capability.CHAT,
        Capability.EMBED,
    }
    assert description.placement.reason in set(PlacementReason)
    assert description.devices
    engine.close()


def test_without_a_model_every_request_fails_with_its_name(nursery) -> None:
    engine = LocalEngine(nursery)
    got = list(engine.run([("a", raw("x")), ("b", raw("y"))], Cancel()))
    assert [(key, event.fault) for key, event in got] == [
        ("a", NoModelLoaded()),
        ("b", NoModelLoaded()),
    ]
    with pytest.raises(FaultError):
        engine.describe()


def test_an_answer_streams_and_ends(speaker) -> None:
    events = events_of(speaker, chat("hello"))
    assert text_of(events) == "Hi thereé!"
    assert isinstance(events[0], PromptRead)
    assert len([event for event in events if isinstance(event, Piece)]) == len(SPEECH)
    done = done_of(events)
    assert done.stop is StopReason.END
    assert done.usage.generated_tokens == len(SPEECH)
    assert done.usage.prompt_tokens == speaker.count_prompt(chat("hello").prompt, Cancel())
    assert done.usage.ttft_ms >= done.usage.prompt_ms > 0


def test_raw_text_is_continued_with_its_space(speaker) -> None:
    assert text_of(events_of(speaker, raw(" a"))) == " Hi thereé!"


def test_many_requests_come_back_in_order_each_with_one_end(engine) -> None:
    requests = [(number, raw(f"text {number}", max_tokens=3)) for number in range(7)]
    ends = [key for key, event in engine.run(requests, Cancel()) if isinstance(event, Done)]
    assert ends == list(range(7))


def test_requests_are_drawn_as_places_come_free(engine) -> None:
    drawn = []

    def requests():
        for number in range(60):
            drawn.append(number)
            yield number, raw("text", max_tokens=2)

    most_ahead = 0
    ended = 0
    for _key, event in engine.run(requests(), Cancel()):
        most_ahead = max(most_ahead, len(drawn) - ended)
        ended += isinstance(event, Done)
    assert ended == 60
    assert most_ahead <= engine.describe().parallel + 2


def test_the_length_limit_ends_an_answer(engine) -> None:
    done = done_of(events_of(engine, raw("text", max_tokens=5)))
    assert (done.stop, done.usage.generated_tokens) == (StopReason.LENGTH, 5)


def test_a_full_context_ends_an_answer(nursery, tmp_path) -> None:
    path = write_model(tmp_path / "loop.gguf", TinyModel(speaks=("x1", "x2"), ends=False))
    with loaded(nursery, path, context=256) as engine:
        done = done_of(events_of(engine, chat("go on", max_tokens=0)))
        context = engine.describe().context
        assert done.stop is StopReason.CONTEXT
        assert done.usage.prompt_tokens + done.usage.generated_tokens == context + 1


def test_a_prompt_that_leaves_no_room_is_refused_by_name(engine) -> None:
    context = engine.describe().context
    fault = fault_of(events_of(engine, raw("x" * (context + 1))))
    assert isinstance(fault, PromptTooLong)
    assert fault.context == context
    assert fault.prompt_tokens > context
    assert done_of(events_of(engine, raw("x"))).usage.generated_tokens > 0


def test_an_empty_text_is_continued_from_the_first_token(engine) -> None:
    assert done_of(events_of(engine, raw(""))).usage.prompt_tokens == 1


def test_an_empty_text_without_a_first_token_is_nothing_to_do(nursery, tmp_path) -> None:
    path = write_model(tmp_path / "no-begin.gguf", TinyModel(adds_begin=False))
    with loaded(nursery, path) as engine:
        assert fault_of(events_of(engine, raw(""))) == NothingToDo()


def test_the_same_seed_gives_the_same_text_and_another_one_another(engine) -> None:
    def text(seed: int) -> str:
        sampling = Sampling(temperature=1.5, top_k=0, top_p=1.0, min_p=0.0, seed=seed)
        return text_of(events_of(engine, raw("text", sampling=sampling, max_tokens=40)))

    assert text(1) == text(1)
    assert text(1) != text(2)


def test_a_repetition_penalty_changes_what_repeats(engine) -> None:
    sampling = Sampling(temperature=0.0, repetition_penalty=3.0)
    plain = text_of(events_of(engine, raw("text", max_tokens=60)))
    assert text_of(events_of(engine, raw("text", max_tokens=60, sampling=sampling))) != plain


@pytest.mark.parametrize("stop", ["there", " the", "reé", "i t", "!"])
def test_a_stop_string_ends_the_answer_also_when_it_is_split_over_tokens(speaker, stop) -> None:
    events = events_of(speaker, chat("hello", stop=("never", stop)))
    whole = "Hi thereé!"
    assert text_of(events) == whole[: whole.index(stop)]
    assert done_of(events).stop is StopReason.STOP_STRING


def test_the_start_of_a_stop_string_that_never_ends_is_given_back(speaker) -> None:
    events = events_of(speaker, chat("hello", stop=("é!?",)))
    assert text_of(events) == "Hi thereé!"
    assert done_of(events).stop is StopReason.END


def test_characters_arrive_whole_when_tokens_are_bytes(nursery, tmp_path) -> None:
    speech = ("<0xE2>", "<0x82>", "<0xAC>", "<0xF0>", "<0x9F>", "<0x98>", "<0x80>")
    path = write_model(tmp_path / "bytes.gguf", TinyModel(speaks=speech))
    with loaded(nursery, path) as engine:
        events = events_of(engine, chat("hello"))
        assert [e.text for e in events if isinstance(e, Piece)] == ["€", "😀"]
        cut = events_of(engine, chat("hello", max_tokens=5))
        assert text_of(cut) == "€"


def test_a_prefix_is_reused_and_the_text_stays_the_same(engine, nursery, tiny_model) -> None:
    opening = " ".join(f"word{number}" for number in range(40))
    first = chat(opening + " one", max_tokens=24)
    second = chat(opening + " two", max_tokens=24)
    events_of(engine, first)
    warm = events_of(engine, second)
    with loaded(nursery, tiny_model) as fresh:
        cold = events_of(fresh, second)
    assert done_of(cold).usage.reused_tokens == 0
    assert done_of(warm).usage.reused_tokens > 200
    assert text_of(warm) == text_of(cold)


def test_the_same_prompt_again_computes_its_last_token_only(engine) -> None:
    first = events_of(engine, chat("hello"))
    again = events_of(engine, chat("hello"))
    usage = done_of(again).usage
    assert usage.reused_tokens == usage.prompt_tokens - 1
    assert text_of(again) == text_of(first)


def test_a_memory_that_cannot_drop_a_tail_goes_back_to_a_message_border(nursery, tmp_path) -> None:
    path = write_recurrent_model(tmp_path / "recurrent.gguf")
    with loaded(nursery, path) as engine:
        first = events_of(engine, chat("hello"))
        again = events_of(engine, chat("hello"))
        assert text_of(again) == text_of(first) != ""
        usage = done_of(again).usage
        assert 0 < usage.reused_tokens < usage.prompt_tokens - 1


def test_a_long_prompt_reports_its_reading(engine) -> None:
    events = events_of(engine, raw("x" * 600, max_tokens=1))
    reading = [event for event in events if isinstance(event, PromptRead)]
    assert reading[0].done == 0
    assert reading[-1].done == reading[-1].total >= 600
    assert len(reading) >= 5


def test_reasoning_is_kept_apart_also_when_the_template_opened_it(nursery, tmp_path) -> None:
    speech = ("<think>", "▁hm", "</think>", "▁So")
    own = write_model(tmp_path / "own.gguf", TinyModel(speaks=speech))
    with loaded(nursery, own) as engine:
        events = events_of(engine, chat("hello"))
        assert text_of(events, Channel.REASONING) == "hm"
        assert text_of(events) == "So"
    opened = TinyModel(template="thinks", speaks=("▁hm", "</think>", "▁So"))
    with loaded(nursery, write_model(tmp_path / "opened.gguf", opened)) as engine:
        assert Capability.REASON in engine.describe().capabilities
        events = events_of(engine, chat("hello"))
        assert text_of(events, Channel.REASONING) == "hm"
        assert text_of(events) == "So"
        assert engine.render(chat("hello").prompt, Cancel()).endswith("<think>\n")
        assert engine.render(chat("hello", thinking=False).prompt, Cancel()).endswith("assistant\n")


def test_counting_agrees_with_what_is_read(engine) -> None:
    prompt = ChatPrompt(turns=(Turn(Role.SYSTEM, "Be brief."), Turn(Role.USER, "Hello")))
    scaffold = engine.count_prompt(
        ChatPrompt(turns=(Turn(Role.SYSTEM, "x"), Turn(Role.USER, "y"))), Cancel()
    )
    content = engine.count("Be brief.", Cancel()) + engine.count("Hello", Cancel())
    assert engine.count_prompt(prompt, Cancel()) == scaffold - 2 + content
    assert engine.count("", Cancel()) == 0
    assert engine.count_prompt(RawPrompt(text="ab"), Cancel()) == engine.count("ab", Cancel()) + 1


def test_halves_of_characters_are_replaced_and_never_stick(engine) -> None:
    assert engine.count("a\ud83d\ude00\udfff", Cancel()) == engine.count("a😀\ufffd", Cancel())
    assert done_of(events_of(engine, chat("\ud800", stop=("\udfff",))))
    assert "\ufffd" in engine.render(chat("\ud800").prompt, Cancel())


def test_unloading_ends_the_process(nursery, tiny_model) -> None:
    engine = LocalEngine(nursery)
    load(engine, tiny_model)
    engine.unload()
    assert fault_of(events_of(engine, raw("x"))) == NoModelLoaded()
    load(engine, tiny_model)
    assert events_of(engine, raw("x", sampling=GREEDY))
    engine.close()
