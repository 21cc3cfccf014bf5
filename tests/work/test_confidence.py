"""Tokens are worth in pieces what they are worth together; what is not known is said."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import TYPE_CHECKING

import msgspec
import numpy as np
import pytest

from parlance.contract.cancel import Cancel
from parlance.contract.confidence import MOST_CHARACTERS, STEPS, Portion, WeighedPart, step_of
from parlance.contract.engine import (
    Begun,
    ChatPrompt,
    RawPrompt,
    Request,
    Role,
    Score,
    TokenLogprob,
    Turn,
)
from parlance.contract.faults import FaultError, NotCapable, NothingToDo
from parlance.contract.plan import PlacementReason
from parlance.contract.translation import LiveParagraph, TranslationOptions
from parlance.work.confidence import PIECE_CHARACTERS, pieces, weigh
from parlance.work.translation.portions import portions_of
from parlance.work.translation.tools import TranslationTools
from tests.scripted_engine import DESCRIPTION, ScriptedEngine

if TYPE_CHECKING:
    from collections.abc import Sequence

    from parlance.contract.hosts import Engine

CLOSE = 2e-2
"""Memory in half precision: what is read in pieces is rounded elsewhere."""

WORDS = "the cat sat on the mat and the dog sat on the cat"


def asked(prompt: str = "", **fields: object) -> Request:
    return msgspec.structs.replace(Request(prompt=RawPrompt(text=prompt)), **fields)


def weighed(engine: Engine, *portions: Portion) -> list[WeighedPart]:
    return list(weigh(portions, engine, Cancel()))


def tokens_of(parts: Sequence[WeighedPart]) -> list[TokenLogprob]:
    return [token for part in parts for token in part.score.tokens]


def test_perplexity_is_the_inverse_geometric_mean_of_the_probabilities() -> None:
    logprobs = np.log([0.5, 0.25, 0.125, 1.0])
    tokens = tuple(TokenLogprob(token=1, text="x", logprob=float(each)) for each in logprobs)
    assert Score(tokens=tokens).perplexity == pytest.approx(np.exp(-logprobs.mean()))
    assert Score(tokens=tokens).perplexity == pytest.approx(2**1.5)
    assert Score(tokens=()).perplexity == math.inf


def test_five_steps_of_shade_go_from_certain_to_surprising() -> None:
    assert [step_of(each) for each in (1.0, 0.8, 0.79, 0.4, 0.39, 0.1, 0.09, 0.01, 0.0)] == [
        *(0, 0, 1, 1, 2, 2, 3, 3, 4)
    ]
    assert len(STEPS) == 4


@pytest.mark.parametrize("text", ["", WORDS, f"{WORDS} " * 60, "x" * 2000, "a\n" * 900])
def test_pieces_are_the_text_and_end_between_words(text: str) -> None:
    cut = list(pieces(text))
    assert "".join(cut) == text
    assert all(0 < len(piece) <= PIECE_CHARACTERS for piece in cut)
    if " " in text:
        assert all(after.startswith(" ") for _before, after in pairwise(cut))


def test_a_text_in_pieces_is_worth_what_it_is_worth_at_once(engine: Engine) -> None:
    text = " ".join([WORDS] * 30)
    whole = engine.score(asked("", top_logprobs=5), text, Cancel())
    parts = weighed(engine, Portion(request=asked(), text=text))
    assert len(parts) > 2
    assert [each.token for each in tokens_of(parts)] == [each.token for each in whole.tokens]
    assert [each.logprob for each in tokens_of(parts)] == pytest.approx(
        [each.logprob for each in whole.tokens], abs=CLOSE
    )
    assert (parts[-1].done, parts[-1].total) == (len(text), len(text))
    assert not any(part.is_new_window or part.unscored for part in parts)
    standings = [each for part in parts for each in part.score.standings]
    assert len(standings) == len(whole.tokens)
    for token, standing in zip(tokens_of(parts), standings, strict=True):
        likelier = [each for each in standing.top if each.logprob > token.logprob]
        assert len(likelier) == min(5, standing.rank - 1)


def test_an_answer_is_weighed_after_its_prompt_and_its_reasoning(engine: Engine) -> None:
    prompt = ChatPrompt(turns=(Turn(Role.USER, "the cat"),))
    request = Request(prompt=prompt, begun=Begun(reasoning="hm"))
    [part] = weighed(engine, Portion(request=request, text=WORDS))
    whole = engine.score(msgspec.structs.replace(request, top_logprobs=5), WORDS, Cancel())
    assert [each.token for each in part.score.tokens] == [each.token for each in whole.tokens]
    assert part.score.logprob == pytest.approx(whole.logprob, abs=CLOSE * len(whole.tokens))
    bare = engine.score(Request(prompt=prompt), WORDS, Cancel())
    assert bare.tokens[0].logprob != pytest.approx(whole.tokens[0].logprob, abs=CLOSE)


def test_each_portion_has_its_own_prompt() -> None:
    engine = ScriptedEngine()
    first = Portion(request=asked("the cat"), text="the cat")
    second = Portion(request=asked("a dog"), text="a cat")
    parts = weighed(engine, first, second)
    assert [each.logprob for each in tokens_of(parts)] == [math.log(0.5)] * 3 + [math.log(0.0625)]
    assert [part.between for part in parts] == ["", "\n\n"]
    assert [part.done for part in parts] == [7, 12]


def test_the_first_token_of_a_text_is_only_read_where_nothing_stands_before_it() -> None:
    [part] = weighed(ScriptedEngine(), Portion(request=asked(), text="the cat the dog"))
    assert part.unscored == "the"
    assert [(each.text, each.logprob) for each in part.score.tokens] == [
        ("cat", math.log(0.0625)),
        ("the", math.log(0.5)),
        ("dog", math.log(0.0625)),
    ]
    [alone] = weighed(ScriptedEngine(), Portion(request=asked(), text="the"))
    assert (alone.unscored, alone.score.tokens) == ("the", ())


def test_a_text_beyond_the_context_is_weighed_in_windows_of_it() -> None:
    engine = ScriptedEngine()
    engine.context = 300
    text = " ".join(["word"] * 500)
    parts = weighed(engine, Portion(request=asked("word"), text=text))
    assert len(tokens_of(parts)) == 500
    assert [part.is_new_window for part in parts] == [False, False, True, True, False]


def test_a_very_long_text_is_weighed_as_far_as_it_is_bounded() -> None:
    long = "word " * (MOST_CHARACTERS // 5)
    engine = ScriptedEngine()
    engine.context = 1_000_000
    portions = [Portion(request=asked("a"), text=long), Portion(request=asked("a"), text="more")]
    parts = weighed(engine, *portions)
    assert (parts[-1].done, parts[-1].total) == (MOST_CHARACTERS, MOST_CHARACTERS)


def test_nothing_is_sent_to_a_server_that_cannot_score() -> None:
    replace = msgspec.structs.replace
    placement = replace(DESCRIPTION.placement, reason=PlacementReason.ELSEWHERE)
    plan = replace(DESCRIPTION.plan, placement=placement)
    engine = ScriptedEngine()
    engine._description = replace(DESCRIPTION, plan=plan)
    with pytest.raises(FaultError) as raised:
        weighed(engine, Portion(request=asked(), text="a secret"))
    assert isinstance(raised.value.fault, NotCapable)


def test_no_text_is_nothing_to_do() -> None:
    with pytest.raises(FaultError) as raised:
        weighed(ScriptedEngine(), Portion(request=asked("a"), text=""))
    assert raised.value.fault == NothingToDo()


def test_a_translation_is_weighed_after_the_prompts_of_its_paragraphs() -> None:
    engine = ScriptedEngine()
    paragraphs = [
        LiveParagraph(index=0, before="", source="The cat.", target="Le chat.", is_done=True),
        LiveParagraph(index=1, before="\n\n", source="The dog.", target=""),
        LiveParagraph(index=2, before="\n\n", source="The end.", target="Fin. ", is_done=True),
    ]
    options = TranslationOptions(source="en", target="fr")
    found = portions_of(paragraphs, options, TranslationTools(engine=engine))
    assert [portion.text for portion in found] == ["Le chat.", "Fin."]
    for portion, source in zip(found, ("The cat.", "The end."), strict=True):
        assert isinstance(portion.request.prompt, ChatPrompt)
        asked_for = portion.request.prompt.turns[-1].content
        assert asked_for.endswith(source)
        assert "French" in asked_for
