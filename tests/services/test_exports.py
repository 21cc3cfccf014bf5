"""Summaries saved from the window, PDF among them."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QPageSize
from pytestqt.qtbot import QtBot

from parlance.contract.cancel import Cancel, Cancelled
from parlance.contract.document import Block, BlockKind, Document
from parlance.contract.faults import FileUnwritable
from parlance.contract.summary import (
    DocumentLabel,
    FoundBy,
    Sentence,
    Source,
    SummaryOptions,
    SummaryResult,
)
from parlance.services.exports import ExportService
from parlance.services.jobs import Jobs
from parlance.services.printing import page_size, printed

TEXT = "The bridge opened in May."
BLOCK = Block(id=0, kind=BlockKind.PARAGRAPH, text="It opened in May.", page=7)
DOCUMENT = Document(path="/x/r.pdf", title="Report", blocks=(BLOCK,), sha256="ab")
RESULT = SummaryResult(
    options=SummaryOptions(),
    text=TEXT,
    documents=(
        DocumentLabel(
            title="Report", path="/x/r.pdf", sha256="ab", blocks_read=1, blocks=1, words=4
        ),
    ),
    sentences=(
        Sentence(
            start=0,
            end=len(TEXT),
            sources=(
                Source(document=0, block=0, start=0, end=17, score=1.0, found_by=FoundBy.MODEL),
            ),
        ),
    ),
)
A4 = QPageSize(QPageSize.PageSizeId.A4)


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    jobs = Jobs()
    yield jobs
    jobs.close()


def pages(content: bytes) -> list[str]:
    pdf = pypdfium2.PdfDocument(content)
    try:
        texts = []
        for number in range(len(pdf)):
            page = pdf[number]
            text = page.get_textpage()
            texts.append(text.get_text_range())
            text.close()
            page.close()
        return texts
    finally:
        pdf.close()


@pytest.mark.parametrize(
    ("suffix", "begins"),
    [
        (".md", b"# Report"),
        (".txt", b"Report"),
        (".html", b"<!DOCTYPE html>"),
        (".docx", b"PK"),
        (".PDF", b"%PDF"),
        ("", b"# Report"),
    ],
)
def test_a_summary_is_saved_in_the_format_of_the_name(
    qtbot: QtBot, jobs: Jobs, tmp_path: Path, suffix: str, begins: bytes
) -> None:
    service = ExportService(jobs)
    path = tmp_path / f"summary{suffix}"
    with qtbot.waitSignal(service.saved, timeout=10_000) as saved:
        service.save(str(path), RESULT, [DOCUMENT])
    assert saved.args == [str(path)]
    assert path.read_bytes().startswith(begins)
    assert [file.name for file in tmp_path.glob("*summary*")] == [path.name]


def test_a_file_that_cannot_be_written_is_a_fault(qtbot: QtBot, jobs: Jobs, tmp_path: Path) -> None:
    service = ExportService(jobs)
    path = str(tmp_path / "missing" / "summary.pdf")
    with qtbot.waitSignal(service.failed, timeout=10_000) as failed:
        service.save(path, RESULT, [DOCUMENT])
    assert isinstance(failed.args[0], FileUnwritable)
    assert failed.args[0].path == path


def test_the_clipboard_gets_the_sources_in_the_persons_language(jobs: Jobs) -> None:
    service = ExportService(jobs, translate=lambda words: f"«{words}")
    text = service.markdown(RESULT, [DOCUMENT])
    assert f"{TEXT} [1]" in text
    assert "## «Sources" in text
    assert "«p. 7: “It opened in May.”" in text


def test_a_pdf_has_its_text_title_and_a_number_on_every_page(qtbot: QtBot) -> None:
    body = "<h1>Report</h1>" + "<p>A paragraph of some words.</p>" * 120
    content = printed(body, title="Report", page=A4)
    texts = pages(content)
    assert len(texts) > 2
    for number, text in enumerate(texts, start=1):
        assert text.strip().endswith(f"{number} / {len(texts)}")
    assert sum(text.count("A paragraph of some words.") for text in texts) == 120
    pdf = pypdfium2.PdfDocument(content)
    assert pdf.get_metadata_value("Title") == "Report"
    assert [round(size) for size in pdf.get_page_size(0)] == [595, 842]
    pdf.close()


def test_a_pdf_is_built_aside_and_what_is_given_up_is_not_written(
    qtbot: QtBot, jobs: Jobs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: list[threading.Thread] = []

    def noted(markdown: str) -> str:
        threads.append(threading.current_thread())
        return f"<p>{markdown}</p>"

    monkeypatch.setattr("parlance.services.exports.html_body", noted)
    service = ExportService(jobs)
    with qtbot.waitSignal(service.saved, timeout=10_000):
        service.save(str(tmp_path / "a.pdf"), RESULT, [DOCUMENT])
    assert threading.main_thread() not in threads
    assert len(threads) == 1
    cancel = Cancel()
    cancel.request()
    with pytest.raises(Cancelled):
        printed("<p>text</p>", page=A4, cancel=cancel)


def test_a_paragraph_of_a_right_to_left_script_begins_on_the_right(qtbot: QtBot) -> None:
    pdf = pypdfium2.PdfDocument(
        printed('<p dir="rtl">\u05e9\u05dc\u05d5\u05dd</p><p dir="ltr">left</p>', page=A4)
    )
    page = pdf[0]
    text = page.get_textpage()
    letters = text.get_text_range()
    right = text.get_charbox(0)
    left = text.get_charbox(letters.index("l"))
    text.close()
    page.close()
    pdf.close()
    assert right[2] > 500
    assert left[0] < 80


def test_nothing_is_loaded_for_a_pdf(qtbot: QtBot, tmp_path: Path) -> None:
    picture = tmp_path / "secret.txt"
    picture.write_text("secret", "utf-8")
    content = printed(f'<p>text</p><img src="{picture.as_uri()}">', page=A4)
    assert "text" in pages(content)[0]


@pytest.mark.parametrize(
    ("locale", "size"),
    [("en_US", QPageSize.PageSizeId.Letter), ("en_GB", QPageSize.PageSizeId.A4)],
)
def test_the_paper_is_that_of_the_country(locale: str, size: QPageSize.PageSizeId) -> None:
    assert page_size(QLocale(locale)).id() == size
