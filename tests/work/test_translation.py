from __future__ import annotations

from collections.abc import Callable

import pytest

from parlance.contract.cancel import Cancel, Cancelled
from parlance.contract.faults import EngineRefused, Fault, FaultError, LanguageUnsure, NothingToDo
from parlance.contract.progress import (
    LanguageDetected,
    TranslationPiece,
    TranslationProgress,
    TranslationResult,
)
from parlance.work.translation import TranslationAsk, translate
from tests.scripted_engine import ScriptedEngine, answering


def _upper(prompt: str) -> str:
    return prompt.split("\n\n", 1)[1].upper()


def _engine(reply: Callable[[str], str | Fault] = _upper, context: int = 2048) -> ScriptedEngine:
    engine = ScriptedEngine(answering(reply), window=4, mixed=True)
    engine.context = context
    return engine


def _run(ask: TranslationAsk, engine: ScriptedEngine) -> list[object]:
    return list(translate(ask, engine, Cancel()))


def test_paragraphs_come_back_in_order_with_their_line_structure() -> None:
    text = "# One thing.\n\n- two words here\n- three\n\n\n  last one  \n"
    events = _run(TranslationAsk(text=text, source="en", target="fr"), _engine())
    streamed = "".join(event.text for event in events if isinstance(event, TranslationPiece))
    result = events[-1]
    assert isinstance(result, TranslationResult)
    assert streamed == result.text
    assert result.text == "# ONE THING.\n\n- TWO WORDS HERE\n- THREE\n\n\n  LAST ONE  \n"


def test_progress_ends_with_every_paragraph() -> None:
    ask = TranslationAsk(text="One.\nTwo.\nThree.", source="en", target="fr")
    events = _run(ask, _engine())
    progress = [event for event in events if isinstance(event, TranslationProgress)]
    assert progress[-1] == TranslationProgress(done=3, total=3)


def test_the_source_language_is_detected_when_it_is_not_given() -> None:
    ask = TranslationAsk(text="Le petit chat voit un oiseau rouge dans le jardin.", target="en")
    events = _run(ask, _engine())
    assert events[0] == LanguageDetected(code="fr")


def test_a_text_without_a_language_is_not_guessed_at() -> None:
    with pytest.raises(FaultError) as error:
        _run(TranslationAsk(text="12 34 !!", target="en"), _engine())
    assert error.value.fault == LanguageUnsure()


def test_an_empty_text_is_refused() -> None:
    with pytest.raises(FaultError) as error:
        _run(TranslationAsk(text=" \n", source="en", target="fr"), _engine())
    assert error.value.fault == NothingToDo()


def test_a_paragraph_too_long_for_the_context_is_cut_at_sentences_and_loses_nothing() -> None:
    text = " ".join(f"This is sentence number {number}." for number in range(60))
    engine = _engine(context=200)
    result = _run(TranslationAsk(text=text, source="en", target="fr"), engine)[-1]
    assert isinstance(result, TranslationResult)
    assert result.text == text.upper()
    assert len(engine.requests) > 1


def test_lines_wrapped_by_hand_are_joined_before_they_are_translated() -> None:
    line = "this line was wrapped by a mail program and it goes on in the"
    engine = _engine()
    _run(TranslationAsk(text=f"{line}\n{line}\nend.", source="en", target="fr"), engine)
    assert len(engine.requests) == 1
    assert "\n" not in engine.requests[0].prompt.turns[0].content.split("\n\n", 1)[1]  # type: ignore[union-attr]


def test_a_fault_of_the_engine_ends_the_translation_by_its_name() -> None:
    fault = EngineRefused(step="decode", code=1)
    with pytest.raises(FaultError) as error:
        _run(TranslationAsk(text="One.", source="en", target="fr"), _engine(lambda _: fault))
    assert error.value.fault == fault


def test_a_stop_ends_it_between_pieces() -> None:
    cancel = Cancel()
    ask = TranslationAsk(text="One two three four.\nFive.", source="en", target="fr")
    seen = 0
    with pytest.raises(Cancelled):
        for event in translate(ask, _engine(), cancel):
            seen += isinstance(event, TranslationPiece)
            if seen == 2:
                cancel.request()
    assert seen == 2
