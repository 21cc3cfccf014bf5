from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from parlance.contract.faults import EngineRefused, FaultError, StoreUnwritable
from parlance.contract.translation import (
    Formality,
    LiveParagraph,
    LiveText,
    Term,
    TranslationResult,
)
from tests.scripted_engine import Reply, ScriptedEngine
from tests.services.translation_desk import TranslationDesk, shout, source_of

TEXT = "Good morning to all of you."


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[TranslationDesk]:
    with TranslationDesk(tmp_path, ScriptedEngine(shout)).open() as desk:
        qtbot.waitUntil(lambda: desk.services.live.facts is not None, timeout=5000)
        yield desk


class Pane:
    """What a pane would show."""

    def __init__(self, desk: TranslationDesk) -> None:
        self.begun: list[LiveText] = []
        self.paragraphs: dict[int, LiveParagraph] = {}
        self.results: list[TranslationResult] = []
        live = desk.services.live
        live.text_begun.connect(self._begin)
        live.paragraph_changed.connect(self._change)
        live.finished.connect(self.results.append)

    @property
    def text(self) -> str:
        after = self.begun[-1].after
        return "".join(each.before + each.target for each in self.paragraphs.values()) + after

    def _begin(self, text: LiveText) -> None:
        self.begun.append(text)
        self.paragraphs = {each.index: each for each in text.paragraphs}

    def _change(self, paragraph: LiveParagraph) -> None:
        self.paragraphs[paragraph.index] = paragraph


def translated(qtbot: QtBot, desk: TranslationDesk, text: str) -> TranslationResult:
    with qtbot.waitSignal(desk.services.live.finished, timeout=5000) as done:
        desk.services.live.translate(text)
    qtbot.waitUntil(lambda: not desk.services.live.busy, timeout=5000)
    assert done.args is not None
    result = done.args[0]
    assert isinstance(result, TranslationResult)
    return result


def test_a_text_is_shown_paragraph_by_paragraph_as_it_ends(
    qtbot: QtBot, desk: TranslationDesk
) -> None:
    pane = Pane(desk)
    result = translated(qtbot, desk, "One word.\n\n- And another.\n")
    assert result.text == pane.text == "ONE WORD.\n\n- AND ANOTHER.\n"
    assert all(each.is_done for each in pane.paragraphs.values())


def test_what_is_typed_is_translated_after_a_pause_and_only_what_changed(
    qtbot: QtBot, desk: TranslationDesk
) -> None:
    pane = Pane(desk)
    live = desk.services.live
    with qtbot.waitSignal(live.finished, timeout=5000):
        live.edit("The first line.\nThe second line.")
    asked = len(desk.engine.requests)
    with qtbot.waitSignal(live.finished, timeout=5000):
        live.edit("The first line.\nThe second line changed.")
    fresh = [source_of(request) for request in desk.engine.requests[asked:]]
    assert fresh == ["The second line changed."]
    assert pane.text == "THE FIRST LINE.\nTHE SECOND LINE CHANGED."


def test_fast_typing_never_shows_a_stale_answer(qtbot: QtBot, desk: TranslationDesk) -> None:
    slow = Reply(pieces=("STALE", " ANSWER"), pause_after=0)
    desk.engine._script = [slow, "FRESH"]
    pane = Pane(desk)
    live = desk.services.live
    live.translate("The first wording.")
    qtbot.waitUntil(desk.engine.paused.is_set, timeout=5000)
    with qtbot.waitSignal(live.finished, timeout=5000):
        live.translate("The second wording.")
    assert pane.text == "FRESH"
    assert [result.text for result in pane.results] == ["FRESH"]


def test_an_emptied_text_empties_the_translation(qtbot: QtBot, desk: TranslationDesk) -> None:
    pane = Pane(desk)
    translated(qtbot, desk, TEXT)
    desk.services.live.edit("")
    assert pane.text == ""


def test_a_language_that_cannot_be_told_is_no_fault_while_a_person_types(
    qtbot: QtBot, desk: TranslationDesk
) -> None:
    live = desk.services.live
    desk.settings.replace(source_language="")
    with qtbot.waitSignal(live.detected, timeout=5000) as unsure:
        live.edit("ok")
    assert unsure.args == ["", 0.0]
    qtbot.waitUntil(lambda: not live.busy, timeout=5000)
    assert desk.failed == []
    live.translate("ok")
    qtbot.waitUntil(lambda: bool(desk.failed), timeout=5000)


def test_a_person_s_wording_wins_from_then_on(qtbot: QtBot, desk: TranslationDesk) -> None:
    pane = Pane(desk)
    translated(qtbot, desk, TEXT)
    desk.services.live.correct(0, "Guten Morgen allerseits.")
    assert pane.text == "Guten Morgen allerseits."
    qtbot.waitUntil(lambda: desk.parts.memory.corrections(5) != (), timeout=5000)
    asked = len(desk.engine.requests)
    assert translated(qtbot, desk, f"{TEXT}\nMore.").text == "Guten Morgen allerseits.\nMORE."
    assert [source_of(request) for request in desk.engine.requests[asked:]] == ["More."]


def test_corrections_and_translations_are_used_after_a_restart(
    qtbot: QtBot, tmp_path: Path
) -> None:
    french = "Bonjour à vous tous."
    desk = TranslationDesk(tmp_path, ScriptedEngine([french]))
    with desk.open():
        desk.settings.replace(translate_typing=False)
        translated(qtbot, desk, TEXT)
        desk.services.live.edit("A draft.")
    asked = len(desk.engine.requests)
    with desk.open():
        assert desk.services.live.draft == "A draft."
        assert translated(qtbot, desk, TEXT).text == french
    assert len(desk.engine.requests) == asked


def test_others_ways_to_say_a_sentence_are_offered(qtbot: QtBot, desk: TranslationDesk) -> None:
    translated(qtbot, desk, "One thing. Another thing.")
    live = desk.services.live
    desk.engine._script = ["SOMETHING ELSE."]
    with qtbot.waitSignal(live.alternatives_found, timeout=5000) as found:
        live.alternatives(0, 1)
    assert found.args == [0, 1, ("SOMETHING ELSE.",)]
    assert desk.engine.requests[-1].beams is not None
    with qtbot.waitSignal(live.alternatives_found, timeout=5000) as nothing:
        live.alternatives(7, 0)
    assert nothing.args == [7, 0, ()]


def test_translations_come_to_the_history_unless_it_is_off(
    qtbot: QtBot, desk: TranslationDesk
) -> None:
    history = desk.services.history
    desk.settings.replace(translate_typing=False)
    with qtbot.waitSignal(history.changed, timeout=5000):
        translated(qtbot, desk, TEXT)
    assert [record.target for record in history.records()] == [TEXT.upper()]
    history.set_keeps(False)
    translated(qtbot, desk, "Another one of them.")
    desk.services.live.flush()
    assert len(history.records()) == 1


def test_a_history_that_cannot_be_written_is_told_and_the_text_is_there(
    qtbot: QtBot, desk: TranslationDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    fault = StoreUnwritable(path="parlance.db", reason="the disk is full")

    def refuse(_result: object) -> None:
        raise FaultError(fault)

    desk.settings.replace(translate_typing=False)
    monkeypatch.setattr(desk.parts.history, "add", refuse)
    assert translated(qtbot, desk, TEXT).text == TEXT.upper()
    qtbot.waitUntil(lambda: desk.failed == [fault], timeout=5000)


def test_a_stop_is_told_as_a_stop(qtbot: QtBot, desk: TranslationDesk) -> None:
    desk.engine._script = [Reply(pieces=("Never",), pause_after=0)]
    live = desk.services.live
    live.translate(TEXT)
    qtbot.waitUntil(desk.engine.paused.is_set, timeout=5000)
    with qtbot.waitSignal(live.stopped, timeout=1000):
        live.stop()
    assert not live.busy


def test_a_fault_is_told_as_a_fault(qtbot: QtBot, desk: TranslationDesk) -> None:
    fault = EngineRefused(step="decode", code=1)
    desk.engine._script = [Reply(fault=fault)]
    live = desk.services.live
    with qtbot.waitSignal(live.failed, timeout=5000) as failed:
        live.translate(TEXT)
    assert failed.args == [fault]
    assert not live.busy


def test_options_stay_over_a_restart(qtbot: QtBot, tmp_path: Path) -> None:
    desk = TranslationDesk(tmp_path, ScriptedEngine(shout))
    with desk.open():
        options = desk.services.live.options

        wanted = msgspec.structs.replace(options, target="de", formality=Formality.FORMAL)
        desk.services.live.set_options(wanted)
    with desk.open():
        assert desk.services.live.options == wanted


def test_a_term_that_the_model_misses_is_hinted_at(qtbot: QtBot, desk: TranslationDesk) -> None:
    desk.services.glossary.put("en", "fr", Term(source="morning", target="aube"))
    result = translated(qtbot, desk, TEXT)
    assert [hint.detail for hint in result.hints if hint.kind.value == "term_missed"] != []


def test_a_new_term_counts_for_what_was_translated_before(
    qtbot: QtBot, desk: TranslationDesk
) -> None:
    desk.settings.replace(translate_typing=False)
    text = "The server is down today."
    desk.engine._script = ["Le serveur est en panne.", "Le SERVEUR-X est en panne."]
    assert translated(qtbot, desk, text).text == "Le serveur est en panne."
    desk.services.glossary.put("en", "fr", Term(source="server", target="SERVEUR-X"))
    assert translated(qtbot, desk, text).text == "Le SERVEUR-X est en panne."


def test_the_small_window_has_a_text_and_languages_of_its_own(
    qtbot: QtBot, desk: TranslationDesk
) -> None:
    live, quick = desk.services.live, desk.services.quick
    translated(qtbot, desk, TEXT)
    assert quick.options == msgspec.structs.replace(live.options, source="")
    quick.set_options(msgspec.structs.replace(quick.options, source="en", target="de"))
    assert (live.options.source, live.options.target) == ("en", "fr")
    with qtbot.waitSignal(quick.finished, timeout=5000) as done:
        quick.translate("Another text.")
    assert done.args is not None
    assert done.args[0].text == "ANOTHER TEXT."
    assert done.args[0].target_language == "de"
    assert live.draft == TEXT
    assert not live.busy
    desk.services.flush()
    sources = {each.source for each in desk.services.history.records()}
    assert sources == {TEXT, "Another text."}


def test_nothing_of_the_small_window_is_kept_without_a_history(
    qtbot: QtBot, desk: TranslationDesk
) -> None:
    desk.settings.replace(keep_translations=False)
    quick = desk.services.quick
    quick.set_options(msgspec.structs.replace(quick.options, source="en", target="de"))
    with qtbot.waitSignal(quick.finished, timeout=5000):
        quick.translate(TEXT)
    desk.services.flush()
    assert desk.services.history.records() == ()
    assert not (desk.folder / "draft.txt").exists()
