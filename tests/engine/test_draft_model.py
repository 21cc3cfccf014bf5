"""A small model that guesses for a large one: what it holds, and when it is refused."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from parlance.contract.engine import Priority
from parlance.contract.faults import DraftModelUnsuited, EngineRefused, FaultError
from parlance.contract.sampling import Sampling
from parlance.engine.drafting.loading import difference, open_draft_model
from parlance.engine.llama.context import ContextShape
from parlance.engine.llama.model import Model
from parlance.engine.llama.vocabulary import Vocabulary
from parlance.engine.scheduling.strand import Scope, Strand
from tests.engine.exact import done_of, run, take_tokens, written_as
from tests.engine.lab import Lab, text_of, tokens_of
from tests.engine.test_drafting import assert_sound
from tests.engine.test_interleavings import assert_same, reference
from tests.gguf_factory import TinyModel, write_model

if TYPE_CHECKING:
    from pathlib import Path

    from parlance.engine.drafting.model import DraftModel

WORDS = tuple(f"x{number}" for number in range(40))
SHAPE = ContextShape(cells=256, sequences=4, batch=32, threads=1)


@pytest.fixture(scope="module")
def speaking(tmp_path_factory) -> Path:
    """A model that says forty different tokens, then the same again."""
    model = TinyModel(speaks=WORDS, ends=False, context=512, template=None)
    return write_model(tmp_path_factory.mktemp("speaking") / "speaking.gguf", model)


@pytest.fixture(scope="module")
def other(tmp_path_factory) -> Path:
    """A model with the same vocabulary, which says it backwards."""
    backwards = tuple(reversed(WORDS))
    model = TinyModel(ordinary=WORDS, speaks=backwards, ends=False, context=512, template=None)
    return write_model(tmp_path_factory.mktemp("other") / "other.gguf", model)


@pytest.fixture
def draft(log):
    """Return a function that opens a draft model for the vocabulary of a file."""
    made: list[DraftModel] = []

    def open_one(path: Path, large: Path, shape: ContextShape = SHAPE) -> DraftModel:
        vocabulary = Vocabulary(Model(str(large), 0, lambda _share: None))
        made.append(open_draft_model(str(path), vocabulary, shape, gpu="", log=log))
        return made[-1]

    yield open_one
    for model in made:
        model._context.close()


def strand_of(*tokens: int) -> Strand:
    return Strand(tokens, Scope())


def proposed(model: DraftModel, strand: Strand, most: int = 4) -> list[int]:
    return model.propose([(strand, most)])[0]


def numbers(path: Path) -> list[int]:
    """Return the tokens of WORDS, in order."""
    vocabulary = Vocabulary(Model(str(path), 0, lambda _share: None))
    texts = [vocabulary.text(token) for token in range(vocabulary.size)]
    return [texts.index(word) for word in WORDS]


def assert_follows(model: DraftModel) -> None:
    """The draft model's memory holds what it is thought to hold."""
    held = {follower.sequence: len(follower.held) for follower in model._followers.values()}
    for sequence in range(model._context.shape.sequences):
        assert model._context.last_position(sequence) == held.get(sequence, 0) - 1


# What it guesses ------------------------------------------------------------------------


def test_it_says_what_comes_next_in_its_own_opinion(draft, speaking) -> None:
    words = numbers(speaking)
    model = draft(speaking, speaking)
    assert proposed(model, strand_of(*words[:3]), 5) == words[3:8]
    assert_follows(model)
    assert model.token_seconds > 0


def test_it_follows_a_text_that_went_on_otherwise(draft, speaking) -> None:
    words = numbers(speaking)
    model = draft(speaking, speaking)
    strand = strand_of(*words[:3])
    proposed(model, strand, 5)
    strand.append(words[20])
    assert proposed(model, strand, 3) == words[21:24]
    strand.append(words[21])
    strand.append(words[22])
    assert proposed(model, strand, 1) == words[23:24]
    assert_follows(model)


def test_a_long_text_is_read_a_step_at_a_time(draft, speaking) -> None:
    words = numbers(speaking)
    model = draft(speaking, speaking, ContextShape(cells=512, sequences=2, batch=256, threads=1))
    strand = strand_of(*words * 7)
    assert [proposed(model, strand, 2) for _ in range(3)] == [[], [], words[:2]]


def test_several_texts_are_guessed_in_the_same_steps(draft, speaking, monkeypatch) -> None:
    words = numbers(speaking)
    model = draft(speaking, speaking)
    strands = [strand_of(*words[number : number + 2]) for number in range(3)]
    model.propose([(strand, 1) for strand in strands])
    steps = []
    decode = model._context.decode
    monkeypatch.setattr(
        model._context,
        "decode",
        lambda batch, *, abortable: steps.append(len(batch)) or decode(batch, abortable=abortable),
    )
    found = model.propose([(strand, number + 2) for number, strand in enumerate(strands)])
    assert found == [words[2:4], words[3:6], words[4:8]]
    assert steps == [3, 3, 2, 1]


def test_more_texts_than_places_take_turns(draft, speaking) -> None:
    words = numbers(speaking)
    model = draft(speaking, speaking)
    strands = [strand_of(*words[number : number + 2]) for number in range(7)]
    for number, strand in enumerate(strands):
        assert proposed(model, strand, 1) == [words[number + 2]]
        assert_follows(model)
    found = model.propose([(strand, 1) for strand in strands])
    assert sorted(map(tuple, found)) == [(), (), (), *((words[number],) for number in range(5, 9))]


def test_texts_that_do_not_fit_together_make_room_for_each_other(draft, speaking) -> None:
    words = numbers(speaking)
    model = draft(speaking, speaking, ContextShape(cells=256, sequences=4, batch=256, threads=1))
    cells = model._context.shape.cells
    long = [words[number % 40] for number in range(cells - 40)]
    first, second = strand_of(*long), strand_of(words[5], *long[1:])
    for strand in (first, second):
        assert [proposed(model, strand, 2) for _ in range(2)] == [[], [words[16], words[17]]]
        assert len(model._followers) == 1
        assert_follows(model)
    # Both at once do not fit, and nobody is pushed out by whom he shares a step with.
    assert [len(tokens) for tokens in model.propose([(first, 2), (second, 2)])] == [0, 2]
    assert_follows(model)
    assert not model.follows(strand_of(*[words[0]] * cells))


def test_a_beginning_in_common_is_not_read_again(draft, speaking, monkeypatch) -> None:
    words = numbers(speaking)
    model = draft(speaking, speaking, ContextShape(cells=512, sequences=4, batch=128, threads=1))
    shared = [*words, *words]
    proposed(model, strand_of(*shared, words[3]), 1)
    rows = []
    decode = model._context.decode
    monkeypatch.setattr(
        model._context,
        "decode",
        lambda batch, *, abortable: rows.append(len(batch)) or decode(batch, abortable=abortable),
    )
    assert proposed(model, strand_of(*shared, words[7]), 1) == [words[8]]
    assert sum(rows) <= 2
    assert_follows(model)


# In the scheduler -----------------------------------------------------------------------


def test_an_answer_takes_fewer_steps_with_a_model_that_agrees(draft, speaking) -> None:
    lab = Lab(speaking, draft_model=draft(speaking, speaking))
    key, steps = lab.submit("\n", max_tokens=35), 0
    while lab.scheduler.busy:
        lab.step()
        assert_sound(lab)
        steps += 1
    assert text_of(lab.events[key]) == "".join(WORDS[:35])
    usage = done_of(lab.events[key]).usage
    assert usage.accepted_tokens > 20
    assert steps < 15
    lab.close()


def test_a_model_that_never_agrees_is_soon_asked_no_more(draft, speaking, other) -> None:
    model = draft(other, speaking)
    lab = Lab(speaking, draft_model=model)
    usage = done_of(lab.run("\n", max_tokens=200)).usage
    assert text_of(lab.events[1000]) == "".join(WORDS * 5)
    assert usage.accepted_tokens == 0
    assert 0 < usage.drafted_tokens <= 60
    lab.close()


def test_guesses_of_a_model_change_no_token(draft, family_path) -> None:
    path = family_path("llama")
    sizes: dict[str, Any] = {"cells": 256, "parallel": 2, "sequences": 4, "exact": True}
    plain = take_tokens(Lab(path, **sizes))
    guessing = take_tokens(Lab(path, **sizes, draft_model=draft(path, path)))
    proved = 0
    for start in range(20, 60, 4):
        text = written_as(range(start, start + 9))
        fields = {"max_tokens": 30, "min_tokens": 30, "top_logprobs": 2}
        alone, ours = (run(lab, text, **fields) for lab in (plain, guessing))
        assert_same(tokens_of(ours), tokens_of(alone), reference(path).rounding)
        proved += done_of(ours).usage.accepted_tokens
        assert_sound(guessing)
    assert proved > 0
    plain.close()
    guessing.close()


def test_parked_and_stopped_answers_and_drawn_ones_stay_what_they_were(draft, speaking) -> None:
    model = draft(speaking, speaking)
    lab = Lab(speaking, parallel=1, draft_model=model)
    document = lab.submit("\n", max_tokens=60, priority=Priority.DOCUMENT)
    for _ in range(3):
        lab.step()
    chat = lab.submit("x7x8", max_tokens=9, sampling=Sampling(temperature=0.8, seed=3))
    stopped = lab.submit("x9", max_tokens=200)
    while len(lab.events[stopped]) < 3:
        lab.step()
        assert_sound(lab)
    lab.stop(stopped)
    lab.finish()
    assert text_of(lab.events[document]) == ("".join(WORDS) * 2)[: len("".join(WORDS)) + 50]
    plain = Lab(speaking)
    drawn = plain.run("x7x8", max_tokens=9, sampling=Sampling(temperature=0.8, seed=3))
    assert text_of(lab.events[chat]) == text_of(drawn)
    assert_follows(model)
    assert_sound(lab)
    lab.close()
    plain.close()


def test_answers_go_on_when_the_draft_model_fails(draft, speaking, monkeypatch) -> None:
    model = draft(speaking, speaking)
    lab = Lab(speaking, draft_model=model)

    def failing(*_arguments: Any, **_fields: Any) -> None:
        raise FaultError(EngineRefused(step="decode", code=-3))

    monkeypatch.setattr(model._context, "decode", failing)
    assert text_of(lab.run("\n", max_tokens=35)) == "".join(WORDS[:35])
    lab.close()


# Which models go together ---------------------------------------------------------------


def unsuited(path: str, large: Path, log: Any) -> str:
    vocabulary = Vocabulary(Model(str(large), 0, lambda _share: None))
    with pytest.raises(FaultError) as refused:
        open_draft_model(path, vocabulary, SHAPE, gpu="", log=log)
    fault = refused.value.fault
    assert isinstance(fault, DraftModelUnsuited)
    assert fault.path == path
    return fault.reason


def test_a_missing_or_foreign_file_is_named(speaking, tmp_path, log) -> None:
    assert unsuited(str(tmp_path / "none.gguf"), speaking, log) == "there is no such file"
    (tmp_path / "text.gguf").write_text("hello")
    assert "GGUF" in unsuited(str(tmp_path / "text.gguf"), speaking, log)


def test_a_model_that_takes_nothing_back_does_not_guess(family_path, log) -> None:
    mamba, bert, t5 = family_path("mamba"), family_path("bert"), family_path("t5")
    assert unsuited(str(mamba), mamba, log) == "it cannot take back what it guessed"
    assert unsuited(str(bert), bert, log) == "it does not continue texts"
    assert unsuited(str(t5), t5, log) == "it has an encoder"


def test_another_vocabulary_is_refused_with_the_first_difference(speaking, tmp_path, log) -> None:
    more = TinyModel(speaks=tuple(f"y{number}" for number in range(200)), template=None)
    path = write_model(tmp_path / "more.gguf", more)
    assert "tokens and the model" in unsuited(str(path), speaking, log)
    renamed = TinyModel(speaks=(*WORDS[:-1], "zz"), ends=False, context=512, template=None)
    path = write_model(tmp_path / "renamed.gguf", renamed)
    assert unsuited(str(path), speaking, log).endswith("is “zz” and not “x39”")


def test_a_vocabulary_may_be_filled_up_otherwise(speaking, tmp_path, draft) -> None:
    longer = TinyModel(speaks=(*WORDS, "pad1", "pad2"), ends=False, context=512, template=None)
    path = write_model(tmp_path / "longer.gguf", longer)
    first, second = (Vocabulary(Model(str(p), 0, lambda _share: None)) for p in (speaking, path))
    assert difference(first, second) == difference(second, first) == ""
    words = numbers(speaking)
    model = draft(path, speaking)
    # The large model knows nothing of the token that would come after the last word.
    assert proposed(model, strand_of(*words[36:38]), 6) == words[38:40]
