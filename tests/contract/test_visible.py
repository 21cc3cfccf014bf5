"""What hides in foreign text is seen, and what scripts need stays."""

from __future__ import annotations

import pytest

from parlance.contract.file_names import MOST_BYTES, file_stem
from parlance.contract.visible import visible_lines, visible_name, visible_text


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("photo\u202egpj.exe", "photo\ufffdgpj.exe"),
        ("a\u2066b\u2069", "a\ufffdb\ufffd"),
        ("two\r\nlines", "two\ufffd\ufffdlines"),
        ("\x1b[31mred\x9b", "\ufffd[31mred\ufffd"),
        ("re\u200bport\ufeff", "re\ufffdport\ufffd"),
        ("half \ud800", "half \ufffd"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("👩\u200d👧 Q&A <b>", "👩\u200d👧 Q&A <b>"),
        ("\u200fעברית", "\u200fעברית"),
        ("ספר C++\u200f חדש!\u200f", "ספר C++\u200f חדש!\u200f"),
        ("\u200fC# עברית\u200f.pdf", "\u200fC# עברית\u200f.pdf"),
        ("\u200fg\u200fp\u061cj", "\u200fg\ufffdp\ufffdj"),
        ("\u200fjpg\u200a\u200f.exe", "\u200fjpg\u200a\ufffd.exe"),
        ("jpg\u3000\u200f.exe", "jpg\u3000\ufffd.exe"),
        ("jpg\u05bd\u200f.exe", "jpg\u05bd\ufffd.exe"),
        ("jpg\u200f\u064b.exe", "jpg\ufffd\u064b.exe"),
        ("jpg\u070f\u200f.exe", "jpg\u070f\ufffd.exe"),
        ("סֵפֶרָ\u200f!", "סֵפֶרָ\u200f!"),
        ("g\u200f\u061cp\u200c\u200fj.\u200f.e", "g\ufffd\ufffdp\u200c\ufffdj.\ufffd.e"),
    ],
)
def test_a_name_hides_nothing(name: str, shown: str) -> None:
    assert visible_name(name) == shown
    assert visible_name(shown) == shown


def test_a_text_keeps_its_lines_and_isolates() -> None:
    assert visible_text("a\tb\n\u2068c\u2069") == "a\tb\n\u2068c\u2069"
    assert visible_text("a\x1b[2J\u202eb\r") == "a\ufffd[2J\ufffdb\ufffd"


def test_a_text_of_lines_keeps_every_line_end() -> None:
    assert visible_lines("a\r\nb\x0b\x0c\x85\u2028\tc\x1b\u202ed") == (
        "a\r\nb\x0b\x0c\x85\u2028\tc\ufffd\ufffdd"
    )


@pytest.mark.parametrize(
    ("title", "stem"),
    [
        ("\u202egpj.exe", "gpj.exe"),
        ("a/b\\c:d*e?", "a b c d e"),
        ("con", "_con"),
        ("LPT1.txt", "_LPT1.txt"),
        (" . ", "Summary"),
        ("\ud83d", "Summary"),
        ("two\nlines", "two lines"),
    ],
)
def test_a_title_makes_a_name_that_every_system_takes(title: str, stem: str) -> None:
    assert file_stem(title, "Summary") == stem


def test_a_long_title_is_cut_at_a_letter() -> None:
    stem = file_stem("😀" * 100, "Summary", "2026-05-12")
    assert stem == "2026-05-12 " + "😀" * 37
    assert len(stem.encode()) <= MOST_BYTES
