"""Whatever is left out of what people give, the window says so: in each place, of each kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QWidget

from parlance.contract.attachments import AttachmentId
from parlance.contract.citations import ReadShare
from parlance.contract.document import DocumentWarning
from parlance.contract.document_wording import WARNINGS
from parlance.contract.segments import UnitsNote
from parlance.contract.summary import DocumentLabel
from parlance.contract.translation_wording import UNITS_NOTES
from parlance.window.chat.attachment_words import share_words
from parlance.window.summary.result_words import coverage_of
from parlance.window.translation.review_head import ReviewHead
from tests.window import content

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from parlance.window.parts.look import Look

WHOLE = ReadShare(
    attachment=AttachmentId(1), name="a.pdf", share=1.0, fresh=1.0, pages=12, words=9, parts=()
)
"""All that there is of a document was sent, which is not all of the file."""


@pytest.mark.parametrize("warning", DocumentWarning)
def test_a_chat_tells_what_of_a_document_was_not_read(warning: DocumentWarning) -> None:
    said = share_words(replace(WHOLE, warnings=(warning,)))
    assert WARNINGS[warning] in said
    assert "was read." in said


@pytest.mark.parametrize("warning", DocumentWarning)
def test_a_summary_tells_what_of_a_document_was_not_read(warning: DocumentWarning) -> None:
    label = DocumentLabel(
        title="a", path="/a.pdf", sha256="", blocks=3, blocks_read=3, words=9, warnings=(warning,)
    )
    assert WARNINGS[warning] in coverage_of(replace(content.summary_result(), documents=(label,)))


@pytest.mark.parametrize("warning", DocumentWarning)
def test_a_translated_document_tells_what_of_it_was_not_read(
    warning: DocumentWarning, look: Look, qtbot: QtBot
) -> None:
    place = QWidget()
    qtbot.addWidget(place)
    head = ReviewHead(look)
    head.setParent(place)
    head.show_notes((), (warning,))
    assert WARNINGS[warning] in head.note.whole
    head.show_notes((UnitsNote.REFLOWED,), (warning,))
    assert WARNINGS[warning] in head.note.accessibleDescription()
    assert UNITS_NOTES[UnitsNote.REFLOWED] in head.note.accessibleDescription()
    head.show_notes(())
    assert head._note_line.isHidden()
