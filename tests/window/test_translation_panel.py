"""The panes for texts: typing, the live translation, languages, options, alternatives."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from parlance.contract.faults import EngineCrashed
from parlance.contract.segments import Hint, HintKind
from parlance.contract.translation import (
    Ability,
    Formality,
    LiveText,
    TranslationProgress,
    TranslationResult,
)
from parlance.window.parts.look import Look
from parlance.window.place_names import DOCUMENTS, TEXT
from parlance.window.translation.documents_page import DocumentsPage
from parlance.window.translation.live_page import LivePage
from parlance.window.translation.panel import TranslationPanel
from tests.window import content
from tests.window.fake_documents import document_item, finished_item, unit
from tests.window.fake_translation import FakeTranslations, done, live_text, translator
from tests.window.fakes import measured

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
"""Lists and dialogs are windows, of which the platform without a screen knows little."""

CONTROL = Qt.KeyboardModifier.ControlModifier
ENGLISH = "Good morning. How are you?\nSee you 😀 soon. Bye."
FRENCH = ("Bonjour. Comment allez-vous ?", "À 😀 bientôt. Salut.")


@dataclass
class Scene:
    """The place alone, in a window of its own."""

    translation: FakeTranslations
    panel: TranslationPanel
    window: QMainWindow
    asked: list[str]


@pytest.fixture
def scene(look: Look, qtbot: QtBot) -> Scene:
    services = FakeTranslations()
    panel = TranslationPanel(look, services)  # type: ignore[arg-type] # plays them
    asked: list[str] = []
    panel.models_wanted.connect(lambda: asked.append("models"))
    window = QMainWindow()
    window.setCentralWidget(panel)
    look.dress(window)
    qtbot.addWidget(window)
    window.resize(1000, 700)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    panel.take_focus()
    return Scene(services, panel, window, asked)


@pytest.fixture
def page(scene: Scene) -> LivePage:
    return scene.panel.text


def begin(scene: Scene, page: LivePage, source: str = ENGLISH) -> LiveText:
    """Type a text, whose translation begins."""
    page.source.show_text(source)
    begun = live_text(source)
    scene.translation.live.text_begun.emit(begun)
    return begun


def translated(scene: Scene, page: LivePage) -> LiveText:
    """Show the whole translation of ENGLISH."""
    begun = begin(scene, page)
    for paragraph, target in zip(begun.paragraphs, FRENCH, strict=True):
        scene.translation.live.paragraph_changed.emit(done(paragraph, target))
    return begun


def caret_at(page: LivePage, words: str, *, in_source: bool = False) -> None:
    edit = (page.source if in_source else page.target).edit
    cursor = edit.document().find(words)
    cursor.setPosition(cursor.selectionStart())
    edit.setFocus()
    edit.setTextCursor(cursor)


def bright(edit: object) -> list[str]:
    """The texts that are highlighted or dimmed in a pane."""
    return [each.cursor.selectedText() for each in edit.extraSelections()]  # type: ignore[attr-defined]


# Asking --------------------------------------------------------------------------------


def test_ctrl_enter_translates_what_was_typed(scene: Scene, page: LivePage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.source.edit, "Good morning")
    qtbot.keyClick(page.source.edit, Qt.Key.Key_Return, CONTROL)
    assert scene.translation.live.asked == ["Good morning"]
    assert page.halt.isVisible()
    page.halt.click()
    assert scene.translation.live.stops == 1
    assert page.progress.isVisible()
    assert page.progress.whole == "You stopped it."


def test_every_edit_reaches_the_service(scene: Scene, page: LivePage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.source.edit, "Hi!")
    assert scene.translation.live.edits == ["H", "Hi", "Hi!"]
    page.options.automatic.click()
    assert scene.translation.live.automatic


def test_the_text_of_the_last_run_is_there_and_is_no_edit(look: Look, qtbot: QtBot) -> None:
    services = FakeTranslations()
    services.live.draft = "Where was I?"
    page = LivePage(look, services)  # type: ignore[arg-type] # plays them
    look.dress(page)
    qtbot.addWidget(page)
    assert page.source.text == "Where was I?"
    assert services.live.edits == []
    assert page.go.isEnabled()


def test_another_text_can_be_asked_for_while_one_is_translated(
    scene: Scene, page: LivePage
) -> None:
    page.source.show_text("one")
    page.go.click()
    assert not page.go.isEnabled()
    page.source.show_text("two")
    page.go.click()
    assert scene.translation.live.asked == ["one", "two"]


def test_words_and_characters_are_counted(page: LivePage) -> None:
    page.source.show_text("one two")
    assert page.source.counts.whole == "2 words · 7 characters"
    page.source.show_text("a")
    assert page.source.counts.whole == "1 word · 1 character"


def test_paste_takes_the_clipboard_and_can_be_undone(page: LivePage) -> None:
    page.source.show_text("old")
    QGuiApplication.clipboard().setText("from elsewhere")
    page.paste.click()
    assert page.source.text == "from elsewhere"
    page.source.edit.undo()
    assert page.source.text == "old"


def test_a_fault_is_shown_and_can_be_tried_again(scene: Scene, page: LivePage) -> None:
    page.source.show_text("Good morning")
    scene.translation.live.failed.emit(EngineCrashed(exit_code=-9))
    assert page.fault.isVisible()
    page.fault._button.click()
    assert scene.translation.live.asked == ["Good morning"]
    assert page.fault.isHidden()


# The live translation ------------------------------------------------------------------


def test_a_translation_comes_paragraph_by_paragraph(scene: Scene, page: LivePage) -> None:
    live = scene.translation.live
    begun = begin(scene, page)
    live.paragraph_changed.emit(replace(begun.paragraphs[1], target="À 😀"))
    assert page.target.text == "\nÀ 😀"
    live.paragraph_changed.emit(done(begun.paragraphs[0], FRENCH[0]))
    live.paragraph_changed.emit(done(begun.paragraphs[1], FRENCH[1]))
    assert page.target.text == "\n".join(FRENCH)
    page.copy.click()
    assert QGuiApplication.clipboard().text() == "\n".join(FRENCH)


def test_selection_and_place_stay_while_another_paragraph_grows(
    scene: Scene, page: LivePage
) -> None:
    begun = translated(scene, page)
    edit = page.target.edit
    cursor = edit.document().find("bientôt")
    edit.setTextCursor(cursor)
    longer = "Bonjour à tous. Comment allez-vous donc ?"
    scene.translation.live.paragraph_changed.emit(done(begun.paragraphs[0], longer))
    assert edit.textCursor().selectedText() == "bientôt"
    assert page.target.text == f"{longer}\n{FRENCH[1]}"


def test_an_edited_source_dims_its_paragraph_until_it_comes_anew(
    scene: Scene, page: LivePage, qtbot: QtBot
) -> None:
    live = scene.translation.live
    begun = translated(scene, page)
    page.source.edit.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(page.source.edit, "!")
    assert page.written.stale == (1,)
    assert bright(page.target.edit) == [FRENCH[1]]
    live.paragraph_changed.emit(done(begun.paragraphs[1], "stale answer"))
    assert page.target.text == "\n".join(FRENCH)
    again = live_text(ENGLISH + "!", {0: FRENCH[0]})
    live.text_begun.emit(again)
    assert page.written.stale == (1,)
    live.paragraph_changed.emit(done(again.paragraphs[1], "À bientôt !"))
    assert page.written.stale == ()
    assert page.target.text == f"{FRENCH[0]}\nÀ bientôt !"


def test_fast_typing_never_shows_a_stale_answer(scene: Scene, page: LivePage, qtbot: QtBot) -> None:
    live = scene.translation.live
    words = "Good morning to you all"
    for at in range(1, len(words) + 1):
        qtbot.keyClicks(page.source.edit, words[at - 1])
        late = live_text(words[: at - 1]) if at > 1 else LiveText(paragraphs=())
        live.text_begun.emit(late)
        for paragraph in late.paragraphs:
            live.paragraph_changed.emit(done(paragraph, f"[{paragraph.source.strip()}]"))
        if page.target.text and not page.written.stale:  # a space more changes nothing
            assert page.target.text == f"[{words[:at].strip()}]"
    now = live_text(words)
    live.text_begun.emit(now)
    live.paragraph_changed.emit(done(now.paragraphs[0], "Bonjour"))
    assert page.target.text == "Bonjour"


def test_a_new_paragraph_in_the_middle_moves_the_others(scene: Scene, page: LivePage) -> None:
    translated(scene, page)
    lines = ENGLISH.split("\n")
    longer = f"{lines[0]}\nA line between.\n{lines[1]}"
    page.source.show_text(longer)
    begun = live_text(longer, {0: FRENCH[0], 2: FRENCH[1]})
    scene.translation.live.text_begun.emit(begun)
    assert page.target.text == f"{FRENCH[0]}\n\n{FRENCH[1]}"
    scene.translation.live.paragraph_changed.emit(done(begun.paragraphs[1], "Une ligne."))
    assert page.target.text == f"{FRENCH[0]}\nUne ligne.\n{FRENCH[1]}"
    assert page.written.stale == ()


def test_an_emptied_source_empties_the_translation(scene: Scene, page: LivePage) -> None:
    translated(scene, page)
    page.source.show_text("")
    scene.translation.live.text_begun.emit(LiveText(paragraphs=()))
    assert page.target.text == ""
    assert not page.copy.isEnabled()


def test_progress_says_paragraphs_known_ones_and_time(scene: Scene, page: LivePage) -> None:
    live = scene.translation.live
    live.progressed.emit(TranslationProgress(done=2, total=9))
    assert page.progress.whole == "2 of 9 paragraphs"
    live.progressed.emit(TranslationProgress(done=2, total=9, reused=1, seconds_left=170.0))
    assert page.progress.whole == "2 of 9 paragraphs · 1 known before · about 3 min left"
    live.progressed.emit(TranslationProgress(done=0, total=1, seconds_left=42.0))
    assert page.progress.whole == "Translating… · about 50 s left"


def test_what_was_cut_short_is_told_at_the_end(scene: Scene, page: LivePage) -> None:
    translated(scene, page)
    scene.translation.live.finished.emit(
        TranslationResult(
            source_language="en",
            target_language="fr",
            source=ENGLISH,
            text="",
            measurements=measured(),
            cut_short=2,
        )
    )
    assert page.progress.isVisible()
    assert page.progress.whole.startswith("2 paragraphs cut short")


# The person's wording ------------------------------------------------------------------


def test_an_edit_is_taken_when_the_caret_leaves_its_paragraph(
    scene: Scene, page: LivePage, qtbot: QtBot
) -> None:
    translated(scene, page)
    page.target.edit.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(page.target.edit, " Oui.")
    assert scene.translation.live.corrections == []
    caret_at(page, "Bonjour")
    assert scene.translation.live.corrections == [(1, f"{FRENCH[1]} Oui.")]
    assert page.written.own == (1,)


def test_an_edit_is_taken_after_a_pause(scene: Scene, page: LivePage, qtbot: QtBot) -> None:
    translated(scene, page)
    caret_at(page, "Comment")
    qtbot.keyClicks(page.target.edit, "Et ")
    qtbot.waitUntil(
        lambda: scene.translation.live.corrections == [(0, "Bonjour. Et Comment allez-vous ?")]
    )


def test_what_the_person_wrote_is_not_overwritten(
    scene: Scene, page: LivePage, qtbot: QtBot
) -> None:
    begun = translated(scene, page)
    caret_at(page, "Bonjour")
    qtbot.keyClicks(page.target.edit, "X")
    scene.translation.live.paragraph_changed.emit(done(begun.paragraphs[0], "from the model"))
    assert page.target.text.startswith("XBonjour")
    scene.translation.live.text_begun.emit(begun)
    assert page.target.text.startswith("XBonjour")


def test_paragraphs_joined_by_the_person_are_both_told(
    scene: Scene, page: LivePage, qtbot: QtBot
) -> None:
    translated(scene, page)
    caret_at(page, "À")
    qtbot.keyClick(page.target.edit, Qt.Key.Key_Backspace)
    assert page.target.text == "".join(FRENCH)
    page.written.take_edits()
    told = "".join(text for _, text in scene.translation.live.corrections)
    assert all(part in "".join(FRENCH) for part in told.split("\n"))
    assert page.written.paragraphs


# Highlight, hints, scrolling -----------------------------------------------------------


def test_the_caret_highlights_the_sentence_on_both_sides(scene: Scene, page: LivePage) -> None:
    translated(scene, page)
    caret_at(page, "Bye", in_source=True)
    assert bright(page.source.edit) == ["Bye."]
    assert bright(page.target.edit) == ["Salut."]
    caret_at(page, "Comment")
    assert bright(page.source.edit) == ["How are you?"]
    assert bright(page.target.edit) == ["Comment allez-vous ?"]


def test_the_mouse_highlights_and_leaves_nothing_behind(scene: Scene, page: LivePage) -> None:
    translated(scene, page)
    page.target.edit.clearFocus()
    place = page.source.edit.cursorRect(page.source.edit.document().find("soon")).center()
    QTest.mouseMove(page.source.edit.viewport(), place)
    page.source.edit.pointed.emit(ENGLISH.index("soon") + 1)
    assert bright(page.target.edit) == ["À 😀 bientôt."]
    page.source.edit.clearFocus()
    page.source.edit.pointed.emit(-1)
    assert bright(page.target.edit) == []


def test_an_edited_side_is_no_longer_highlighted(
    scene: Scene, page: LivePage, qtbot: QtBot
) -> None:
    translated(scene, page)
    caret_at(page, "Comment")
    qtbot.keyClicks(page.target.edit, "x")
    assert bright(page.source.edit) == []


def test_wrapped_lines_are_highlighted_where_they_stand(scene: Scene, page: LivePage) -> None:
    raw = "One two\nthree. Four\nfive."
    page.source.show_text(raw)
    joined = live_text(raw.replace("\n", " "), {0: "Un deux trois. Quatre cinq."})
    scene.translation.live.text_begun.emit(joined)
    assert page.written.stale == ()
    caret_at(page, "Quatre")
    assert bright(page.source.edit) == ["Four\u2029five."]
    caret_at(page, "three", in_source=True)
    assert bright(page.target.edit) == ["Un deux trois."]


def test_hints_are_listed_and_walked_through(scene: Scene, page: LivePage, qtbot: QtBot) -> None:
    begun = begin(scene, page)
    hint = Hint(kind=HintKind.NUMBER_MISSING, detail="7")
    for paragraph, target in zip(begun.paragraphs, FRENCH, strict=True):
        scene.translation.live.paragraph_changed.emit(done(paragraph, target, (hint,)))
    assert page.hints.isVisible()
    assert page.hints.words.whole == "2 paragraphs to look at"
    qtbot.keyClick(page, Qt.Key.Key_F8)
    qtbot.keyClick(page, Qt.Key.Key_F8)
    assert page.target.edit.textCursor().position() == len(FRENCH[0]) + 1
    assert page.hints.words.whole.startswith("2 of 2: The number")
    qtbot.keyClick(page, Qt.Key.Key_F8)
    assert page.target.edit.textCursor().position() == 0


def test_both_panes_scroll_together_by_paragraph(scene: Scene, page: LivePage) -> None:
    source = "\n".join(f"Paragraph {number}." for number in range(200))
    targets = {number: f"Absatz {number}. " + "lang " * 60 for number in range(200)}
    page.source.show_text(source)
    scene.translation.live.text_begun.emit(live_text(source, targets))
    QApplication.processEvents()
    bar = page.source.edit.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    top = page.source.edit.cursorForPosition(QPoint(20, 4)).block().text()
    opposite = page.target.edit.cursorForPosition(QPoint(20, 4)).block().text()
    assert opposite.split(".")[0].split()[-1] == top.rstrip(".").split()[-1]
    other = page.target.edit.verticalScrollBar()
    other.setValue(other.maximum())
    assert bar.value() == bar.maximum()


# Alternatives --------------------------------------------------------------------------


def test_an_alternative_takes_the_place_of_its_sentence(
    scene: Scene, page: LivePage, qtbot: QtBot
) -> None:
    live = scene.translation.live
    translated(scene, page)
    caret_at(page, "bientôt")
    qtbot.keyClick(page.target.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    assert live.others_asked == [(1, 0)]
    found = page.alternatives.list
    assert "Looking" in found.words.text()
    live.alternatives_found.emit(1, 0, ("À plus 😀.", "À tout à l'heure."))
    assert found.view.hasFocus()
    qtbot.keyClick(found.view, Qt.Key.Key_Down)
    qtbot.keyClick(found.view, Qt.Key.Key_Return)
    assert page.target.text == f"{FRENCH[0]}\nÀ tout à l'heure. Salut."
    assert live.corrections == [(1, "À tout à l'heure. Salut.")]
    assert found.isHidden()
    caret_at(page, "Salut")
    assert bright(page.source.edit) == ["Bye."]


def test_a_click_into_a_sentence_offers_others(scene: Scene, page: LivePage, qtbot: QtBot) -> None:
    translated(scene, page)
    edit = page.target.edit
    cursor = edit.document().find("Comment")
    place = edit.cursorRect(cursor).center()
    qtbot.mouseClick(edit.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: scene.translation.live.others_asked == [(0, 1)])
    scene.translation.live.alternatives_found.emit(0, 1, ())
    assert page.alternatives.list.words.text() == "No others were found."
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert page.alternatives.list.isHidden()
    assert scene.translation.live.stops == 0


def test_alternatives_of_a_text_that_changed_are_not_offered(
    scene: Scene, page: LivePage, qtbot: QtBot
) -> None:
    translated(scene, page)
    caret_at(page, "Comment")
    page.alternatives.ask_at_caret()
    page.target.edit.setFocus()
    qtbot.keyClicks(page.target.edit, "x")
    scene.translation.live.alternatives_found.emit(0, 1, ("late",))
    assert page.alternatives.list.isHidden()


# Languages -----------------------------------------------------------------------------


def test_the_detected_language_is_shown_and_an_unsure_one_asked_for(
    scene: Scene, page: LivePage
) -> None:
    page.source.show_text("guten Tag")
    chooser = page.languages.source
    scene.translation.live.detected.emit("de", 0.97)
    assert chooser.currentText() == "Detected: German"
    assert page.languages.swap.isEnabled()
    scene.translation.live.detected.emit("de", 0.3)
    assert chooser.currentText() == "Unsure: German?"
    scene.translation.live.detected.emit("", 0.0)
    assert chooser.currentText() == "Unsure: choose the language"
    assert "Choose it here" in chooser.toolTip()
    page.clear.click()
    assert chooser.currentText() == "Detect language"


def test_the_language_is_told_while_the_person_types(
    scene: Scene, page: LivePage, qtbot: QtBot
) -> None:
    qtbot.keyClicks(page.source.edit, "guten Tag")
    qtbot.waitUntil(lambda: scene.translation.live.detections == ["guten Tag"])


def test_typing_narrows_the_languages_and_enter_takes_one(
    scene: Scene, page: LivePage, qtbot: QtBot
) -> None:
    chooser = page.languages.target
    qtbot.keyClick(chooser, Qt.Key.Key_F)
    assert chooser.list.isVisible()
    chooser.list.field.setText("فارس")
    qtbot.keyClick(chooser.list.field, Qt.Key.Key_Return)
    assert chooser.list.isHidden()
    assert scene.translation.live.options.target == "fa"
    assert chooser.currentText() == "Persian"


def test_languages_that_were_used_or_named_stand_first(scene: Scene, page: LivePage) -> None:
    page.hide()
    scene.translation.history.languages = ("hu", "de")
    page.show()
    model = page.languages.target.list.view.model()
    names = [model.index(row, 0).data() for row in range(4)]
    assert names == ["Your languages", "Hungarian, Magyar", "German, Deutsch", "All languages"]


def test_the_direction_flips_with_the_language(scene: Scene, page: LivePage) -> None:
    def runs() -> tuple[Qt.LayoutDirection, Qt.LayoutDirection]:
        return (
            page.source.edit.document().firstBlock().textDirection(),
            page.target.edit.document().firstBlock().textDirection(),
        )

    left, right = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
    page.source.show_text("Hello")
    page.languages.target.picked.emit("fr")
    page.languages.target.list.picked.emit("fa")
    assert runs() == (left, right)
    page.languages.source.list.picked.emit("he")
    page.languages.target.list.picked.emit("en")
    assert runs() == (right, left)


def test_swap_takes_languages_and_texts(scene: Scene, page: LivePage, qtbot: QtBot) -> None:
    content.fill_translation(scene.translation, scene.panel)
    qtbot.keyClick(page, Qt.Key.Key_S, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    options = scene.translation.live.options
    assert (options.source, options.target) == ("fa", "en")
    assert page.source.text == content.TRANSLATED
    assert page.target.text == content.ENGLISH
    assert scene.translation.live.asked[-1] == content.TRANSLATED
    back = live_text(content.TRANSLATED)
    scene.translation.live.text_begun.emit(back)
    assert page.written.stale == (0, 1)
    for paragraph in back.paragraphs:
        scene.translation.live.paragraph_changed.emit(done(paragraph, "Anew."))
    assert page.target.text == "Anew.\n\nAnew."


def test_swap_waits_for_a_known_language(page: LivePage) -> None:
    assert not page.languages.swap.isEnabled()


def test_the_same_language_on_both_sides_changes_places(scene: Scene, page: LivePage) -> None:
    live = scene.translation.live
    live.set_options(replace(live.options, source="en", target="fr"))
    page.languages.target.list.picked.emit("en")
    assert (live.options.source, live.options.target) == ("fr", "en")
    page.languages.source.list.picked.emit("en")
    assert (live.options.source, live.options.target) == ("en", "fr")


def test_languages_that_the_model_lacks_are_greyed_with_the_reason(
    scene: Scene, page: LivePage
) -> None:
    scene.translation.live.show_facts(translator(languages=("en", "fa", "de"), centres=("en",)))
    page.languages.source.list.picked.emit("fa")
    rows = {row.code: row.why for row in page.languages.target.list._rows}
    assert rows["en"] == rows["fa"] == ""
    assert rows["de"] == "The model does not translate between these two"
    assert rows["ja"] == "The model was not made for this language"
    chooser = page.languages.target.list
    chooser.choose("en")
    chooser.field.setText("japan")
    chooser._take(chooser._model.index(0, 0))
    assert scene.translation.live.options.target == "fr"


# Options -------------------------------------------------------------------------------


def test_formality_and_tone_reach_the_service(scene: Scene, page: LivePage) -> None:
    box = page.options.formality
    box.setCurrentIndex(box.findData(Formality.FORMAL))
    box.activated.emit(box.currentIndex())
    tone = page.options.tone
    tone.setCurrentIndex(1)
    tone.activated.emit(1)
    options = scene.translation.live.options
    assert (options.formality, options.tone) == (Formality.FORMAL, "friendly")


def test_what_the_model_does_not_follow_is_greyed_with_the_reason(
    scene: Scene, page: LivePage
) -> None:
    assert page.options.formality.isEnabled()
    facts = translator(
        abilities=frozenset({Ability.GLOSSARY}), commercial=False, excluded_regions=("EU",)
    )
    scene.translation.live.show_facts(facts)
    assert not page.options.formality.isEnabled()
    assert "does not follow" in page.options.tone.toolTip()
    assert page.options.terms.isVisible()
    assert "Not to be used in: EU" in page.options.terms.accessibleName()
    dialog = page.ask_options()
    assert not dialog.instruction.isEnabled()
    assert not dialog.beams.isEnabled()
    assert dialog.glossary.isEnabled()
    dialog.glossary.setChecked(False)
    dialog.act.click()
    assert not scene.translation.live.options.use_glossary
    assert page.options.more.accessibleName() == "More (1)…"


def test_the_terms_lead_to_the_models(scene: Scene, page: LivePage) -> None:
    scene.translation.live.show_facts(translator(commercial=False))
    page.options.terms.click()
    assert scene.asked == ["models"]


# The place -----------------------------------------------------------------------------


def test_clear_empties_both_panes(scene: Scene, page: LivePage) -> None:
    translated(scene, page)
    page.clear.click()
    assert (page.source.text, page.target.text) == ("", "")
    assert not page.clear.isEnabled()


def test_documents_have_a_page_of_their_own_where_there_is_one(look: Look, qtbot: QtBot) -> None:
    scene = scene_with_documents(look, FakeTranslations(), qtbot)
    panel = scene.panel
    assert panel.documents is not None
    panel.segments.button(DOCUMENTS).click()
    assert panel.documents.isVisible()
    assert panel.history_button.isHidden()
    panel.show_page(TEXT)
    assert panel.text.isVisible()


def scene_with_documents(look: Look, services: FakeTranslations, qtbot: QtBot) -> Scene:
    documents = DocumentsPage(look, services)  # type: ignore[arg-type] # plays them
    panel = TranslationPanel(look, services, documents)  # type: ignore[arg-type] # plays them
    window = QMainWindow()
    window.setCentralWidget(panel)
    look.dress(window)
    qtbot.addWidget(window)
    window.resize(1000, 700)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return Scene(services, panel, window, [])


def test_the_keyboard_follows_to_the_page_that_is_shown(look: Look, qtbot: QtBot) -> None:
    scene = scene_with_documents(look, FakeTranslations(), qtbot)
    panel = scene.panel
    panel.show_page(DOCUMENTS)
    assert QApplication.focusWidget() is panel.documents
    panel.show_page(TEXT)
    assert QApplication.focusWidget() is panel.text.source.edit


def test_the_glossary_opens_with_the_languages_of_what_is_shown(look: Look, qtbot: QtBot) -> None:
    services = FakeTranslations()
    services.live.set_options(replace(services.live.options, source="en", target="de"))
    services.review.fill(1, (unit(0, "Delivery"),), ())
    services.documents.show(finished_item(1), document_item(2, "/ada/b.odt"))
    scene = scene_with_documents(look, services, qtbot)
    panel = scene.panel
    assert panel.documents is not None
    assert opened_pair(panel) == ("en", "de")
    panel.show_page(DOCUMENTS)
    assert opened_pair(panel)[1] == "fr"  # of the next documents
    panel.documents.show_item(1)
    services.review.languages = ("nl", "fa")
    assert opened_pair(panel) == ("nl", "fa")
    panel.documents.show_item(2)  # not opened yet: nobody knows its source
    assert opened_pair(panel)[1] == "fa"
    panel.show_page(TEXT)
    assert opened_pair(panel) == ("en", "de")


def opened_pair(panel: TranslationPanel) -> tuple[str, str]:
    dialog = panel.open_glossary()
    pair = dialog.pair
    dialog.reject()
    return pair
