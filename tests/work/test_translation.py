from __future__ import annotations

from collections.abc import Callable

import msgspec
import pytest
from msgspec.structs import replace

from parlance.contract.cancel import Cancel, Cancelled
from parlance.contract.faults import (
    EngineRefused,
    Fault,
    FaultError,
    LanguageNotKnown,
    LanguageUnsure,
    NothingToDo,
)
from parlance.contract.translation import (
    LanguageDetected,
    LiveEvent,
    LiveParagraph,
    TranslationProgress,
    TranslationResult,
)
from parlance.work.translation.ask import TranslationAsk
from tests.scripted_engine import DESCRIPTION, ScriptedEngine, answering
from tests.work.translations import ask, live, result_of, shown


def _upper(prompt: str) -> str:
    return prompt.split("\n\n", 1)[1].upper()


def _engine(reply: Callable[[str], str | Fault] = _upper, context: int = 2048) -> ScriptedEngine:
    engine = ScriptedEngine(answering(reply), window=4, mixed=True)
    engine.context = context
    return engine


def _run(wanted: TranslationAsk, engine: ScriptedEngine) -> list[LiveEvent]:
    return list(live(wanted, engine))


def test_paragraphs_come_back_in_order_with_their_line_structure() -> None:
    text = "# One thing.\n\n- two words here\n- three\n\n\n  last one  \n"
    events = _run(ask(text), _engine())
    result = result_of(events)
    assert shown(events) == result.text
    assert result.text == "# ONE THING.\n\n- TWO WORDS HERE\n- THREE\n\n\n  LAST ONE  \n"


def test_progress_ends_with_every_paragraph() -> None:
    wanted = ask("One.\nTwo.\nThree.")
    events = _run(wanted, _engine())
    progress = [event for event in events if isinstance(event, TranslationProgress)]
    assert (progress[-1].done, progress[-1].total) == (3, 3)


def test_the_source_language_is_detected_when_it_is_not_given() -> None:
    wanted = ask("Le petit chat voit un oiseau rouge dans le jardin.", "en", "")
    events = _run(wanted, _engine())
    assert isinstance(events[0], LanguageDetected)
    assert events[0].code == "fr"


def test_a_text_without_a_language_is_not_guessed_at() -> None:
    with pytest.raises(FaultError) as error:
        _run(ask("qwzx vbnm", "en", ""), _engine())
    assert error.value.fault == LanguageUnsure()


def test_an_empty_text_is_refused() -> None:
    with pytest.raises(FaultError) as error:
        _run(ask(" \n"), _engine())
    assert error.value.fault == NothingToDo()


def test_a_paragraph_too_long_for_the_context_is_cut_at_sentences_and_loses_nothing() -> None:
    text = " ".join(f"This is sentence number {number}." for number in range(60))
    engine = _engine(context=200)
    result = _run(ask(text), engine)[-1]
    assert isinstance(result, TranslationResult)
    assert result.text == text.upper()
    assert len(engine.requests) > 1


def test_what_a_person_wishes_is_asked_whole_however_long() -> None:
    wanted = ask("One.")
    wish = "Keep the names. " * 400 + "And the last word."
    options = replace(wanted.options, tone=f"friendly {'and warm ' * 150}", instruction=wish)
    large = replace(DESCRIPTION, name="Llama", parameters=8_000_000_000)
    engine = ScriptedEngine(answering(_upper), description=large)
    _run(replace(wanted, options=options), engine)
    prompt = engine.requests[0].prompt.turns[-1].content  # type: ignore[union-attr]
    assert wish.strip() in " ".join(prompt.split())
    assert ("and warm " * 150).strip() in " ".join(prompt.split())


def test_lines_wrapped_by_hand_are_joined_before_they_are_translated() -> None:
    line = "this line was wrapped by a mail program and it goes on in the"
    engine = _engine()
    _run(ask(f"{line}\n{line}\nend."), engine)
    assert len(engine.requests) == 1
    assert "\n" not in engine.requests[0].prompt.turns[0].content.split("\n\n", 1)[1]  # type: ignore[union-attr]


def test_a_fault_of_the_engine_ends_the_translation_by_its_name() -> None:
    fault = EngineRefused(step="decode", code=1)
    with pytest.raises(FaultError) as error:
        _run(ask("One."), _engine(lambda _: fault))
    assert error.value.fault == fault


def test_a_stop_ends_it_between_pieces() -> None:
    cancel = Cancel()
    wanted = ask("One two three four.\nFive.")
    seen = 0
    with pytest.raises(Cancelled):
        for event in live(wanted, _engine(), cancel):
            seen += isinstance(event, LiveParagraph)
            if seen == 2:
                cancel.request()
    assert seen == 2


def test_a_language_that_the_model_does_not_read_is_named() -> None:
    text = "De kleine kat ziet een rode vogel in de tuin van mijn oude vriend."
    description = msgspec.structs.replace(DESCRIPTION, name="Parlance Starter")
    engine = ScriptedEngine(description=description)
    with pytest.raises(FaultError) as error:
        _run(ask(text, "en", ""), engine)
    assert isinstance(error.value.fault, LanguageNotKnown)
    assert error.value.fault.language == "Dutch"
