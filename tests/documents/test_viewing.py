"""Pages as pictures, and where text stands on them, by the real process."""

from __future__ import annotations

import threading
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from tests.documents.pdf_bytes import (
    Item,
    Picture,
    Text,
    bomb_pdf,
    column,
    encrypted_pdf,
    lam_alef_pdf,
    pdf,
)

from parlance.contract.cancel import Cancel, Cancelled
from parlance.contract.faults import (
    DocumentDamaged,
    DocumentLocked,
    DocumentMissing,
    DocumentPasswordWrong,
    DocumentTooLarge,
    DocumentUnreadable,
    FaultError,
)
from parlance.documents.places import _letters, _spans
from parlance.documents.viewing import PageViewer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from parlance.children.nursery import Nursery
    from parlance.contract.document import PageArea

    View = Callable[..., PageViewer]

WHITE, GREY = b"\xff\xff\xff", b"\x80\x80\x80"
LINES = [
    "The first line of a paragraph that is hyph-",
    "enated, \u201cquoted\u201d and ends here. Another sentence",
    "follows it: this one.",
]


@pytest.fixture
def view(nursery: Nursery, tmp_path: Path) -> Iterator[View]:
    made: list[PageViewer] = []

    def make(content: bytes, password: str = "") -> PageViewer:
        path = tmp_path / "a.pdf"
        path.write_bytes(content)
        made.append(PageViewer(nursery, str(path), password))
        return made[-1]

    yield make
    for viewer in made:
        viewer.close()


def fault_of(viewer: PageViewer, page: int = 1) -> object:
    with pytest.raises(FaultError) as caught:
        viewer.page(page, 300, Cancel())
    return caught.value.fault


def found(view: View, items: Sequence[Item], text: str, extra: str = "") -> tuple[PageArea, ...]:
    return view(pdf([items], page_extra=extra)).areas(1, text, Cancel())


def test_a_page_is_drawn_so_many_pixels_wide(view: View) -> None:
    viewer = view(pdf([[Picture(0, 0, 300)]]))
    image = viewer.page(1, 600, Cancel())
    assert (image.page, image.width, image.height) == (1, 600, 800)
    assert len(image.pixels) == 3 * 600 * 800
    assert image.pixels[:3] == WHITE
    at = 3 * (799 * 600)  # the lower left
    assert image.pixels[at : at + 3] == GREY


@pytest.mark.parametrize(("asked", "drawn"), [(1, 200), (301, 301), (9000, 3000)])
def test_widths_are_kept_within_bounds(view: View, asked: int, drawn: int) -> None:
    image = view(pdf([[]])).page(1, asked, Cancel())
    assert image.width == drawn
    assert image.pixels == WHITE * (image.width * image.height)


def test_a_very_tall_page_is_drawn_narrower(view: View) -> None:
    image = view(pdf([[]], page_extra="/CropBox [0 0 3 800]")).page(1, 3000, Cancel())
    assert image.width < 400
    assert image.width * image.height < 31_000_000


def test_a_page_that_is_turned_is_drawn_as_it_is_read(view: View) -> None:
    image = view(pdf([[Picture(0, 0, 300)]], page_extra="/Rotate 90")).page(1, 800, Cancel())
    assert (image.width, image.height) == (800, 600)
    assert image.pixels[:3] == GREY


def test_a_sentence_is_found_line_by_line(view: View) -> None:
    areas = found(view, column(LINES, y=700), 'paragraph that is hyphenated, "quoted" and ends')
    assert len(areas) == 2
    first, second = areas
    assert 0.2 < first.left < 0.3
    assert first.right > 0.4
    assert first.top < 100 / 800 < first.bottom
    assert second.left == pytest.approx(72 / 600, abs=0.01)
    assert second.top < 114 / 800 < second.bottom
    assert second.right < 0.35


def test_text_is_found_where_the_page_is_shown(view: View) -> None:
    items = [Text(100, 400, "Here it is")]
    (area,) = found(view, items, "here it is", "/CropBox [50 100 550 700]")
    assert area.left == pytest.approx(50 / 500, abs=0.01)
    assert area.top < 0.5 < area.bottom
    (turned,) = found(view, items, "here it is", "/Rotate 90")
    assert turned.left < 0.5 < turned.right
    assert turned.bottom - turned.top > turned.right - turned.left
    assert (turned.top, turned.left) == pytest.approx((100 / 600, 0.5), abs=0.02)


def test_a_word_is_found_whose_letters_pdfium_swaps(view: View) -> None:
    (area,) = view(lam_alef_pdf()).areas(1, "سلام", Cancel())
    assert (area.left, area.right) == pytest.approx((72 / 600, 114 / 600), abs=0.02)


def test_a_row_of_a_table_and_a_text_with_other_words_are_found(view: View) -> None:
    items = [
        *(Text(x, 600, cell) for x, cell in ((72, "North"), (300, "1,200"), (400, "12 %"))),
        *column(LINES, y=500),
    ]
    (row,) = found(view, items, "North\t1,200\t12 %")
    assert (row.left, row.right) == pytest.approx((0.12, 0.7), abs=0.02)
    areas = found(view, items, "Not there: the first line of a paragraph that is not hyphenated")
    assert areas
    assert min(area.top for area in areas) > 0.3


@pytest.mark.parametrize("text", ["", " - ", "Nothing of this stands on the page at all", "\ud800"])
def test_what_does_not_stand_there_is_not_found(view: View, text: str) -> None:
    assert found(view, column(LINES), text) == ()


@pytest.mark.parametrize(
    ("text", "left"),
    [("Rent", 300), ("2", 400), ("2,000", 500), ("12", None), ("rent al", None), ("00", None)],
)
def test_a_short_text_is_found_as_a_whole_word(view: View, text: str, left: int | None) -> None:
    words = ((72, "parental"), (150, "2,200"), (300, "rent"), (400, "2"), (500, "2,000"))
    areas = found(view, [Text(x, 600, word) for x, word in words], text)
    assert [round(600 * area.left) for area in areas] == ([] if left is None else [left])


@pytest.mark.parametrize(("words", "text"), [("東京都の家賃", "家賃"), ("서울은 크다", "서울")])
def test_a_short_text_of_a_script_without_spaces_is_found(words: str, text: str) -> None:
    letters = _letters(words, range(len(words)))
    ((start, end),) = _spans(letters, text)
    first, last = letters.numbers[start], letters.numbers[end - 1]
    assert words[first : last + 1] == text


def test_a_page_that_is_not_there_is_a_fault_and_the_view_goes_on(view: View) -> None:
    viewer = view(pdf([column(LINES)]))
    assert isinstance(fault_of(viewer, 2), DocumentDamaged)
    assert viewer.areas(2, "line", Cancel()) == ()
    assert viewer.page(1, 300, Cancel()).page == 1


def test_a_locked_pdf_is_drawn_with_its_password(view: View) -> None:
    content = encrypted_pdf([[Picture(0, 500, 300)]], user="secret")
    assert isinstance(fault_of(view(content)), DocumentLocked)
    assert isinstance(fault_of(view(content, "guess")), DocumentPasswordWrong)
    assert view(content, "secret").page(1, 600, Cancel()).pixels[:3] == GREY


def test_what_is_no_pdf_is_said(view: View, nursery: Nursery, tmp_path: Path) -> None:
    assert isinstance(fault_of(view(b"no pdf")), DocumentDamaged)
    missing = str(tmp_path / "no.pdf")
    with closing(PageViewer(nursery, missing)) as viewer:
        assert fault_of(viewer) == DocumentMissing(path=missing)
    with closing(PageViewer(nursery, str(tmp_path))) as viewer:
        assert isinstance(fault_of(viewer), DocumentUnreadable)


def test_a_process_that_died_is_started_again_by_the_next_wish(view: View) -> None:
    viewer = view(pdf([column(LINES)]))
    viewer.page(1, 300, Cancel())
    child = viewer._child
    assert child is not None
    child.kill()
    child.wait(5)
    assert isinstance(fault_of(viewer), DocumentTooLarge | DocumentDamaged)
    assert viewer.page(1, 300, Cancel()).page == 1


def test_a_bomb_ends_in_a_fault(view: View) -> None:
    assert isinstance(fault_of(view(bomb_pdf(2500, b" "))), DocumentTooLarge | DocumentDamaged)


def test_a_stop_ends_the_process(view: View) -> None:
    viewer = view(pdf([column(LINES)]))
    viewer.page(1, 300, Cancel())
    cancel = Cancel()
    asker = threading.Thread(target=cancel.request)
    asker.start()
    asker.join()
    with pytest.raises(Cancelled):
        viewer.page(1, 300, cancel)
    assert viewer.page(1, 300, Cancel()).page == 1


def test_a_stop_while_a_page_is_drawn_is_heard(view: View) -> None:
    viewer = view(bomb_pdf(400, b"0 0 m 600 800 l S "))
    cancel = Cancel()
    timer = threading.Timer(0.3, cancel.request)
    timer.start()
    with pytest.raises(Cancelled):
        viewer.page(1, 3000, cancel)
    timer.join()
