"""Images in prompts, through a real engine with a random projector."""

from __future__ import annotations

import pytest

from parlance.contract.cancel import Cancel
from parlance.contract.engine import ChatPrompt, PromptRead, Request, Role, Turn
from parlance.contract.faults import AdapterUnsuited, ImageUnreadable, NotCapable
from parlance.contract.models import Capability
from parlance.contract.sampling import GREEDY
from tests.gguf_factory import TinyModel, write_model
from tests.process.asking import (
    chat,
    done_of,
    events_of,
    fault_of,
    load_fault,
    loaded,
    text_of,
)
from tests.projectors import noise, png, write_projector


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    folder = tmp_path_factory.mktemp("seeing")
    model = write_model(folder / "model.gguf", TinyModel())
    return model, write_projector(folder / "projector.gguf")


@pytest.fixture
def seeing(nursery, files):
    model, projector = files
    with loaded(nursery, model, projector=str(projector)) as engine:
        yield engine


def picture(seed: int) -> bytes:
    return png(noise(40, 30, seed=seed))


def seen(*images: bytes, text: str = "What is this?", **fields) -> Request:
    prompt = ChatPrompt(turns=(Turn(Role.USER, text, images),))
    return Request(prompt=prompt, **({"sampling": GREEDY, "max_tokens": 12} | fields))


def test_a_model_with_a_projector_says_that_it_sees(seeing) -> None:
    assert Capability.SEE in seeing.describe().capabilities


def test_an_image_changes_the_answer_and_the_same_one_gives_the_same(seeing) -> None:
    blind = text_of(events_of(seeing, chat("What is this?", max_tokens=12)))
    first = events_of(seeing, seen(picture(1)))
    assert text_of(first) != blind
    assert text_of(events_of(seeing, seen(picture(1)))) == text_of(first)
    assert text_of(events_of(seeing, seen(picture(2)))) != text_of(first)


def test_an_image_that_was_read_is_not_read_again(seeing) -> None:
    first = done_of(events_of(seeing, seen(picture(1)))).usage
    again = done_of(events_of(seeing, seen(picture(1), text="What is this? Say more."))).usage
    other = done_of(events_of(seeing, seen(picture(2)))).usage
    blind = done_of(events_of(seeing, chat("What is this?"))).usage
    cells = first.prompt_tokens - blind.prompt_tokens
    assert cells > 1
    assert again.reused_tokens > other.reused_tokens + cells
    assert other.reused_tokens + cells < other.prompt_tokens


def test_answers_with_images_run_beside_others(seeing) -> None:
    requests = [seen(picture(1)), chat("hello", max_tokens=12), seen(picture(2), picture(1))]
    alone = [text_of(events_of(seeing, request)) for request in requests]
    together: dict[int, list] = {number: [] for number in range(len(requests))}
    for number, event in seeing.run(list(enumerate(requests)), Cancel()):
        together[number].append(event)
    assert [text_of(events) for events in together.values()] == alone


def test_reading_is_told_in_tokens_with_those_of_the_image(seeing) -> None:
    events = events_of(seeing, seen(picture(5)))
    reading = [event for event in events if isinstance(event, PromptRead)]
    assert reading[-1].done == reading[-1].total == done_of(events).usage.prompt_tokens


def test_an_image_that_cannot_be_read_is_named_by_its_number(seeing) -> None:
    fault = fault_of(events_of(seeing, seen(picture(1), b"no picture")))
    assert fault == ImageUnreadable(number=2)


def test_a_model_without_a_projector_refuses_images(nursery, files) -> None:
    with loaded(nursery, files[0]) as engine:
        fault = fault_of(events_of(engine, seen(picture(1))))
        assert isinstance(fault, NotCapable)
        assert fault.capability == Capability.SEE


def test_a_projector_that_is_none_is_refused(nursery, files) -> None:
    model, _projector = files
    with loaded(nursery, model) as engine:
        assert isinstance(load_fault(engine, model, projector=str(model)), AdapterUnsuited)
