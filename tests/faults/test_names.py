"""Hostile names of everything, on every surface that shows or writes them."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import msgspec
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import QDialog

from parlance.cli.streams import put
from parlance.contract.engine import Role
from parlance.contract.faults import DocumentDamaged
from parlance.contract.file_names import file_stem
from parlance.contract.history import ConversationId
from parlance.contract.summary import ItemState, SummaryOptions, SummaryPreset
from parlance.contract.translation import Term
from parlance.contract.visible import visible_name, visible_text
from parlance.window.models.panel import DOWNLOADS
from parlance.window.palette_part import PalettePart
from parlance.window.parts.words import fault_words
from tests.faults.names import NAMES, TURNED, drawn, wrongs_of
from tests.screens import Stage, settle
from tests.window import content, fake_documents, fake_finding
from tests.window import fake_care as care
from tests.window.fake_attachments import paper
from tests.window.fake_attachments import ready as attached
from tests.window.fakes import conversation, qwen_entry, ready, summary_record

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from parlance.window.parts.look import Look
    from tests.faults.campaign import Campaign

pytestmark = pytest.mark.qt_log_ignore(
    "propagateSizeHints", "OpenType support missing", "support raise"
)


@pytest.fixture
def stage(look: Look) -> Iterator[Stage]:
    made = Stage(look)
    made.window.resize(1180, 780)
    made.window.show()
    yield made
    for dialog in made.window.findChildren(QDialog):
        dialog.close()
    made.window.close()
    made.window.deleteLater()
    made.chats.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _prose(name: str) -> str:
    """Return what people or models wrote: it keeps all that a name may not hold but isolates."""
    return name.replace("\u2067", "")


def _fill_chat(stage: Stage, name: str) -> None:
    chat, prose = stage.chat, _prose(name)
    title = visible_name(name)  # as the store keeps it
    stage.chats.listing.show(conversation(1, title, prose), conversation(2, "Quiet", prose))
    chat.messages = (
        chat.message(Role.USER, prose, attachments=(paper(7, name),)),
        chat.message(Role.ASSISTANT, prose),
    )
    chat.current, chat.title = ConversationId(1), title
    chat.opened.emit()
    stage.chats.attachments.put(attached(1, paper(8, name)))
    entry = msgspec.structs.replace(qwen_entry(), name=title, path=f"/ada/{name}")
    stage.models.entries = (entry, qwen_entry())
    stage.models.show(ready(entry))
    assistants = stage.chats.presets.assistants
    assistants.add(f"{title} {len(assistants.assistants)}")
    assistants.add_prompt(f"{title} {len(assistants.prompts)}", prose)


def _fill_documents(stage: Stage, name: str) -> None:
    path = f"/ada/{name}"
    summary = stage.summary
    summary.history.kept = (SummaryPreset(name=name, options=SummaryOptions()),)
    summary.history.show(summary_record(name, _prose(name)), summary_record(name, "", number=2))
    failed = summary.queue.add((path,))
    summary.queue.change(failed.id, state=ItemState.FAILED, fault=DocumentDamaged(path=path))
    _finish_summary(stage, name)
    translation = stage.translation
    translation.documents.show(
        fake_documents.document_item(
            3, path, state=ItemState.FAILED, fault=DocumentDamaged(path=path)
        ),
        fake_documents.finished_item(1, path=path, written=path),
    )
    translation.projects.show(fake_documents.project_record(1, path))
    translation.glossary.put("en", "fa", Term(source=name, target=name, note=name))


def _finish_summary(stage: Stage, name: str) -> None:
    """Let a summary of two documents be done, so that a source is shown with its headings."""
    queue = stage.summary.queue
    item = content.finish_summary(stage.summary)
    document = content.summary_document(f"/ada/{name}", title=name)
    blocks = tuple(
        msgspec.structs.replace(each, text=name if each.level else each.text, section=(name,))
        for each in document.blocks[:40]
    )
    documents = (msgspec.structs.replace(document, blocks=blocks),) * 2
    queue.change(item.id, title=name, documents=documents)
    stage.window.summary.show_item(item.id)


def _fill_models(stage: Stage, name: str) -> None:
    stage.downloads.show(fake_finding.item(name))
    inventory = care.installed()
    title, path = visible_name(name), f"/ada/{name}"
    models = tuple(
        msgspec.structs.replace(each, name=title, path=path) for each in inventory.models
    )
    stage.care.show(msgspec.structs.replace(inventory, models=models))


def _walk(stage: Stage) -> Iterator[str]:
    window = stage.window
    for place in (window.chat, window.translation, window.summary, window.models):
        window.show_place(place)
        settle()
        yield from wrongs_of(window)
    window.models.show_view(DOWNLOADS)
    settle()
    yield from wrongs_of(window)


def _laid_out(text: str, direction: Qt.LayoutDirection) -> str:
    """Return the letters of a line as they are seen, from left to right."""
    layout = QTextLayout(text)
    option = layout.textOption()
    option.setTextDirection(direction)
    layout.setTextOption(option)
    layout.beginLayout()
    layout.createLine().setLineWidth(1e6)
    layout.endLayout()
    wanted = QTextLayout.GlyphRunRetrievalFlag
    runs = layout.glyphRuns(
        0, len(text), wanted.RetrieveGlyphPositions | wanted.RetrieveStringIndexes
    )
    places: dict[int, float] = {}
    for run in runs:
        for place, index in zip(run.positions(), run.stringIndexes(), strict=True):
            places[index] = min(place.x(), places.get(index, place.x()))
    # A typeface without marks has one place for a mark and the letter behind it.
    seen = [
        (x, text[index] if text[index].isprintable() or index + 1 in places else text[index + 1])
        for index, x in places.items()
        if text[index].isprintable() or index + 1 < len(text)
    ]
    return "".join(letter for _, letter in sorted(seen) if letter.isprintable())


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("name", TURNED)
def test_no_mark_has_a_program_look_like_a_picture(name: str) -> None:
    sentence = fault_words(DocumentDamaged(path=name)).sentence
    directions = (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft)
    assert any("exe.jpg" in _laid_out(name, each) for each in directions)
    for direction in directions:
        assert "exe.jpg" not in _laid_out(visible_name(name), direction)
        assert "exe.jpg" not in _laid_out(sentence, direction)


def test_a_hostile_name_is_shown_and_does_nothing(stage: Stage, campaign: Campaign) -> None:
    for number in campaign.cases(2):
        name = "".join(NAMES[:6]) if number == 0 else drawn(campaign.random)
        _fill_chat(stage, name)
        _fill_documents(stage, name)
        _fill_models(stage, name)
        part = stage.window.findChild(PalettePart)
        assert part is not None
        part.open()
        wrongs = sorted(set(_walk(stage)))
        assert not wrongs, "\n".join(wrongs)
        campaign.count("windows full of one name")


def test_a_hostile_name_makes_a_name_of_a_file(campaign: Campaign, tmp_path: Path) -> None:
    for number in campaign.cases(300):
        name = NAMES[number] if number < len(NAMES) else drawn(campaign.random)
        stem = file_stem(name, "Summary", campaign.random.choice(("", "2026-05-12")))
        made = tmp_path / f"{stem}.md"
        made.write_text("x", "ascii")
        assert [each.name for each in tmp_path.iterdir()] == [made.name]
        assert visible_name(stem) == stem
        made.unlink()
        campaign.count("names of files")


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_hostile_name_leaves_the_terminal_alone(campaign: Campaign) -> None:
    for number in campaign.cases(300):
        name = NAMES[number] if number < len(NAMES) else drawn(campaign.random)
        terminal, pipe = _Terminal(), io.StringIO()
        put(terminal, f"{name}\n")
        put(pipe, name)
        shown = terminal.getvalue()
        assert "\x1b" not in shown
        assert shown == visible_text(shown)
        assert pipe.getvalue() == name
        campaign.count("names on a terminal")
