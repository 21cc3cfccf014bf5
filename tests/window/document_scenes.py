"""Scenes of documents that are translated, for the pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from parlance.contract.faults import DocumentLocked
from parlance.contract.segments import (
    Hint,
    HintKind,
    SegmentOrigin,
    SegmentState,
    UnitGroup,
    UnitKind,
    UnitsNote,
)
from parlance.contract.summary import ItemState
from parlance.contract.translation import TranslationOptions
from parlance.window.place_names import DOCUMENTS
from tests.window import fake_documents as fakes
from tests.window.fake_translation import translator
from tests.window.fakes import DAY

if TYPE_CHECKING:
    from parlance.window.translation.documents_page import DocumentsPage
    from tests.screens import Stage

UNITS = (
    fakes.unit(0, "Delivery of the spring catalogue", UnitKind.HEADING),
    fakes.unit(
        1,
        "Thank you for your order of ⟦1⟧1,250 copies⟦/1⟧. The first part leaves our warehouse on "
        "Monday; you will receive a number with which you can follow it.",
    ),
    fakes.unit(2, "The invoice is attached⟦1/⟧. Please pay it within 30 days."),
    fakes.unit(3, "2026-03-14", UnitKind.CELL),
    fakes.unit(4, "Our colleagues in ⟦1⟧Rotterdam⟦/1⟧ are glad to help you.", UnitKind.ITEM),
    fakes.unit(5, "If parts are missing, write to ⟦1⟧parts@example.org⟦/1⟧.", UnitKind.ITEM),
    fakes.unit(6, "Terms of delivery", UnitKind.HEADING),
    fakes.unit(7, "Goods remain ours until they are paid for."),
    fakes.unit(8, "With kind regards"),
)
PERSIAN = (
    fakes.segment(0, "تحویل کاتالوگ بهاره"),
    fakes.segment(
        1,
        "از سفارش شما برای ⟦1⟧نسخه‌ها⟦/1⟧ سپاسگزاریم. بخش نخست روز دوشنبه از انبار ما فرستاده "
        "می‌شود؛ شماره‌ای دریافت خواهید کرد که با آن می‌توانید مرسوله را پیگیری کنید.",
        hints=(Hint(kind=HintKind.NUMBER_MISSING, detail="1,250"),),
    ),
    fakes.segment(2, "صورت‌حساب پیوست شده است⟦1/⟧. لطفاً آن را ظرف ۳۰ روز پرداخت کنید."),
    fakes.segment(3, "", state=SegmentState.LEFT),
    fakes.segment(
        4,
        "همکاران ما در ⟦1⟧⟦/1⟧روتردام با کمال میل به شما کمک می‌کنند.",
        hints=(Hint(kind=HintKind.FORMAT_LOST, detail="Rotterdam"),),
    ),
    fakes.segment(
        5,
        "اگر قطعه‌ای کم است، به ⟦1⟧parts@example.org⟦/1⟧ بنویسید.",
        state=SegmentState.EDITED,
        origin=SegmentOrigin.PERSON,
        locked=True,
    ),
    fakes.segment(6, "شرایط تحویل", origin=SegmentOrigin.MEMORY),
    fakes.segment(7, "", HintKind.KEPT_SOURCE, state=SegmentState.KEPT),
    fakes.segment(8, "با احترام"),
)


def _page(stage: Stage) -> DocumentsPage:
    window = stage.window
    window.show_place(window.translation)
    window.translation.show_page(DOCUMENTS)
    stage.translation.live.show_facts(translator())
    return window.documents


def _history(stage: Stage) -> None:
    older = fakes.project_record(2, "/ada/handbook.odt", favourite=True)
    part = fakes.project_record(3, "/ada/slides.pptx", done=12, total=80, written="")
    stage.translation.projects.show(
        fakes.project_record(1),
        replace(older, updated=older.updated - DAY),
        replace(part, updated=part.updated - 8 * DAY),
    )


def _queue(stage: Stage, *items: object) -> None:
    french = TranslationOptions(target="fr")
    stage.translation.documents.show(
        *items,
        fakes.running_item(2, done=412, total=980),
        fakes.document_item(3, options=french),
        fakes.document_item(
            4,
            "/ada/offer.docx",
            state=ItemState.FAILED,
            fault=DocumentLocked(path="/ada/offer.docx"),
        ),
        fakes.document_item(5, "/ada/letters.eml", state=ItemState.PAUSED),
    )


def empty(stage: Stage) -> None:
    page = _page(stage)
    _history(stage)
    stage.translation.choice.set_targets(("fr", "fa"))
    page.show_start()


def targets(stage: Stage) -> None:
    empty(stage)
    live = stage.translation.live
    live.show_facts(translator(languages=("en", "fa", "de", "fr", "es")))
    box = stage.window.documents.start.options.targets
    box.list.setParent(stage.window)  # a window of its own is not in the picture
    box.showPopup()
    box.list.move(box.mapTo(stage.window, box.rect().bottomLeft()))
    box.list.show()


def bilingual(stage: Stage) -> None:
    empty(stage)
    stage.window.documents.start.options.bilingual.click()


def done(stage: Stage) -> DocumentsPage:
    page = _page(stage)
    _history(stage)
    stage.translation.review.fill(1, UNITS, PERSIAN)
    stage.translation.documents.all_notes[1] = (UnitsNote.CONTENTS_CACHED,)
    _queue(stage, fakes.finished_item(1))
    page.show_item(1)
    page.review.table.go_to(1)
    page.review.take_focus()
    return page


def reviewed(stage: Stage) -> None:
    done(stage)


def editing(stage: Stage) -> None:
    page = done(stage)
    stage.translation.documents.change(1, is_stale=True)
    page.review.table.go_to(4)
    editor = page.review.table.edit_current()
    assert editor is not None
    editor.edit.setPlainText("همکاران ما در ⟦1⟧روتردام با کمال میل به شما کمک می‌کنند.")
    editor.keep_wanted.emit(True)


def finding(stage: Stage) -> None:
    page = done(stage)
    page.review.search.open_at(0, replaces=True)
    page.review.search.field.setText("شما")


def running(stage: Stage) -> None:
    page = _page(stage)
    _history(stage)
    waiting = tuple(fakes.segment(each.unit, "") for each in PERSIAN[3:])
    stage.translation.review.fill(2, UNITS, (*PERSIAN[:3], *waiting))
    _queue(stage, fakes.finished_item(1))
    page.show_item(2)


def locked(stage: Stage) -> None:
    page = _page(stage)
    _queue(stage, fakes.finished_item(1))
    page.show_item(4)


def groups(stage: Stage) -> None:
    page = done(stage)
    stage.translation.documents.all_groups[1] = (
        UnitGroup(name="Prices", units=210, chosen=True),
        UnitGroup(name="Addresses", units=1480, chosen=False),
    )
    page.deeds.ask_groups(1)
