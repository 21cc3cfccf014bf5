"""Scenes of the place for translations, for the pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtGui import QGuiApplication

from parlance.contract.faults import NoModelLoaded
from parlance.contract.segments import Hint, HintKind
from parlance.contract.translation import Ability, Term, TranslationProgress
from parlance.services.model_states import ModelState
from tests.window.fake_translation import (
    FakeTranslations,
    done,
    live_text,
    translation_record,
    translator,
)
from tests.window.fakes import DAY

if TYPE_CHECKING:
    from parlance.window.translation.panel import TranslationPanel
    from parlance.window.translation.quick_page import QuickPage
    from tests.screens import Stage

LETTER = (
    "Dear Ms Karimi,\n\n"
    "Thank you for your order of 1,250 copies. The first part leaves our warehouse on Monday. "
    "You will receive a number with which you can follow it.\n\n"
    "The invoice is attached. Please pay it within 30 days.\n\n"
    "Our colleagues in Rotterdam are glad to help you with any question about the delivery.\n\n"
    "With kind regards"
)
BRIEF = (
    "خانم کریمی گرامی،",
    "از سفارش شما سپاسگزاریم. بخش نخست روز دوشنبه از انبار ما فرستاده می‌شود. "
    "شماره‌ای دریافت خواهید کرد که با آن می‌توانید مرسوله را پیگیری کنید.",
    "صورت‌حساب پیوست شده است. لطفاً آن را ظرف ۳۰ روز پرداخت کنید.",
    "همکاران ما در روتردام با کمال میل به هر پرسشی دربارهٔ تحویل پاسخ می‌دهند.",
    "با احترام",
)
PERSIAN = (
    "جلسه به ساعت ده صبح منتقل شد. لطفاً پیش از آن گزارش را بخوانید.\n\nنسخهٔ چاپی روی میز شماست."
)
FROM_PERSIAN = (
    "The meeting has been moved to ten in the morning. Please read the report before it.",
    "The printed copy is on your desk.",
)


def _panel(stage: Stage) -> tuple[FakeTranslations, TranslationPanel]:
    panel = stage.window.translation
    stage.window.show_place(panel)
    stage.translation.live.show_facts(translator())
    stage.translation.live.set_automatic(True)
    return stage.translation, panel


def empty(stage: Stage) -> None:
    _panel(stage)


def done_text(services: FakeTranslations, panel: TranslationPanel) -> None:
    live = services.live
    live.set_options(replace(live.options, target="fa"))
    panel.text.source.show_text(LETTER)
    live.detected.emit("en", 0.99)
    begun = live_text(LETTER)
    live.text_begun.emit(begun)
    hints = {1: (Hint(kind=HintKind.NUMBER_MISSING, detail="1,250"),)}
    for paragraph, target in zip(begun.paragraphs, BRIEF, strict=True):
        found = hints.get(paragraph.index, ())
        live.paragraph_changed.emit(done(paragraph, target, found))


def done_scene(stage: Stage) -> tuple[FakeTranslations, TranslationPanel]:
    services, panel = _panel(stage)
    done_text(services, panel)
    return services, panel


def done_letter(stage: Stage) -> None:
    done_scene(stage)


def running(stage: Stage) -> None:
    services, panel = done_scene(stage)
    live = services.live
    edited = LETTER.replace("Our colleagues in Rotterdam are", "Everybody in Rotterdam is")
    panel.text.source.show_text(edited)
    live.busy = True
    live.busy_changed.emit(True)
    known = {0: BRIEF[0], 1: BRIEF[1], 2: BRIEF[2], 4: BRIEF[4]}
    begun = live_text(edited, known)
    live.text_begun.emit(begun)
    live.progressed.emit(TranslationProgress(done=4, total=5, reused=4, seconds_left=12.0))


def persian(stage: Stage) -> None:
    services, panel = _panel(stage)
    live = services.live
    live.set_options(replace(live.options, source="fa", target="en"))
    panel.text.source.show_text(PERSIAN)
    begun = live_text(PERSIAN, dict(enumerate(FROM_PERSIAN)))
    live.text_begun.emit(begun)
    edit = panel.text.target.edit
    edit.go_to(edit.length)
    edit.insertPlainText(" See you there.")


def pointed(stage: Stage) -> None:
    _, panel = done_scene(stage)
    edit = panel.text.source.edit
    edit.pointed.emit(LETTER.index("leaves"))


def others(stage: Stage) -> None:
    services, panel = done_scene(stage)
    live = services.live
    live.set_options(replace(live.options, source="fa", target="en"))
    panel.text.source.show_text(PERSIAN)
    live.text_begun.emit(live_text(PERSIAN, dict(enumerate(FROM_PERSIAN))))
    edit = panel.text.target.edit
    edit.go_to(FROM_PERSIAN[0].index("Please") + 3)
    panel.text.alternatives.ask_at_caret()
    live.alternatives_found.emit(
        0,
        1,
        (
            "Please read the report beforehand.",
            "Please go through the report before then.",
            "We ask you to read the report before it begins.",
        ),
    )


def languages(stage: Stage) -> None:
    services, panel = _panel(stage)
    services.history.show(translation_record("a", "b"))
    services.live.show_facts(translator(languages=("en", "fa", "de", "fr", "es")))
    chooser = panel.text.languages.target
    chooser.list.setParent(stage.window)  # a window of its own is not in the picture
    chooser.showPopup()
    place = chooser.mapTo(stage.window, chooser.rect().bottomLeft())
    chooser.list.move(place)
    chooser.list.show()


def greyed(stage: Stage) -> None:
    services, _ = done_scene(stage)
    services.live.show_facts(
        translator(
            model="Hunyuan-MT 7B",
            languages=("en", "zh", "fa"),
            abilities=frozenset({Ability.GLOSSARY}),
            commercial=False,
            excluded_regions=("EU", "UK", "South Korea"),
            licence="Tencent HY Community License",
        )
    )
    services.live.detected.emit("", 0.0)


def options(stage: Stage) -> None:
    services, panel = _panel(stage)
    services.live.show_facts(
        translator(abilities=frozenset({Ability.STYLE, Ability.INSTRUCTION, Ability.GLOSSARY}))
    )
    panel.text.ask_options()


def history(stage: Stage) -> None:
    services, panel = done_scene(stage)
    old = translation_record("Where is the station?", "ایستگاه کجاست؟", 2)
    services.history.show(
        replace(translation_record(LETTER, "\n".join(BRIEF)), favourite=True),
        replace(old, created=old.created - 2 * DAY),
        replace(
            translation_record("Salt & pepper", "نمک و فلفل", 3), created=old.created - 9 * DAY
        ),
    )
    panel.history_button.setChecked(True)


def glossary(stage: Stage) -> None:
    services, panel = done_scene(stage)
    for term in (
        Term(source="warehouse", target="انبار", note="not: مخزن"),
        Term(source="invoice", target="صورت‌حساب", inflected=("صورت‌حساب‌ها", "صورت‌حساب‌های")),
        Term(source="Monday", target="دوشنبه", match_case=True),
    ):
        services.glossary.put("en", "fa", term)
    dialog = panel.open_glossary()
    dialog.table.setCurrentCell(1, 0)


def glossary_empty(stage: Stage) -> None:
    _, panel = done_scene(stage)
    panel.open_glossary()


def corrections(stage: Stage) -> None:
    services, panel = done_scene(stage)
    services.glossary.memory = (
        ("en", "fa", "With kind regards", "با مهر"),
        ("en", "de", "The invoice is attached.", "Die Rechnung liegt bei."),
    )
    panel.open_glossary().show_page("corrections")


def _quick(stage: Stage) -> QuickPage:
    """Open the small window with a letter that was copied."""
    service = stage.translation.quick
    service.show_facts(translator())
    service.set_options(replace(service.options, target="fa"))
    QGuiApplication.clipboard().setText(LETTER)
    return stage.window.quick.open().page


def quick(stage: Stage) -> None:
    _quick(stage)
    service = stage.translation.quick
    service.detected.emit("en", 0.99)
    begun = live_text(LETTER)
    service.text_begun.emit(begun)
    for index, target in enumerate(BRIEF[:3]):
        service.paragraph_changed.emit(done(begun.paragraphs[index], target))
    service.progressed.emit(TranslationProgress(done=3, total=5, seconds_left=4.0))


def quick_fault(stage: Stage) -> None:
    stage.models.show(ModelState())
    _quick(stage)
    stage.translation.quick.end()
    stage.translation.quick.failed.emit(NoModelLoaded())
