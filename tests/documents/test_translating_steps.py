"""Files are written step by step: no step grows with the file, and none says nothing for long.

The reader's process is ended when it is silent; what it does between two pieces, empty ones
among them, is counted here in calls, which no load of the computer changes.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from tests.documents.test_translating_epub import book_of
from tests.documents.test_translating_html import upper

from parlance.documents.translating.codec import TargetLanguage
from parlance.documents.translating.encoded import encoded_text
from parlance.documents.translating.html import open_html
from parlance.documents.translating.markdown import open_markdown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import FrameType

    from parlance.documents.translating.codec import Translatable

FRENCH = TargetLanguage(code="fr")


def markdown(count: int) -> Translatable:
    return open_markdown(encoded_text(b"ab ![cd](e)\n\n![picture](f)\n\n" * count))


def page(count: int) -> Translatable:
    return open_html(b"<p>some <b>words</b> here</p>\n" * count)


def book(count: int) -> Translatable:
    return book_of("<p>some words</p>\n" * count)


def longest_step(pieces: Iterator[bytes]) -> tuple[int, int]:
    """Return the most calls between two pieces, and the calls of all."""
    calls = longest = total = 0

    def counted(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(counted)
    try:
        for _piece in pieces:
            longest, total, calls = max(longest, calls), total + calls, 0
    finally:
        sys.setprofile(before)
    return max(longest, calls), total + calls


@pytest.mark.parametrize("made", [markdown, page, book])
def test_no_step_of_writing_grows_with_the_file(made: Callable[[int], Translatable]) -> None:
    steps = {}
    for count in (20, 200):
        found = made(count)
        targets = {unit.id: upper(unit.text) for unit in found.units()}
        steps[count] = longest_step(found.rebuilt(targets, FRENCH))
    few, many = steps[20], steps[200]
    assert many[0] < 3 * few[0]
    assert many[1] < 15 * few[1]
