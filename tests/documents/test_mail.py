"""Mails of several parts: what of them is read, and what is only named."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.documents.test_formats import mail
from tests.documents.text_files import Reading, read_here

from parlance.contract.document import DocumentWarning

if TYPE_CHECKING:
    from email.message import EmailMessage
    from pathlib import Path

HEAD = (
    "From: a@example.org\nTo: b@example.org\nSubject: s\nDate: Mon, 1 Jan 2024 00:00:00 +0000\n"
    "MIME-Version: 1.0\n"
)


def body_of(path: Path, message: EmailMessage) -> Reading:
    reading = read_here(path / "a.eml", message.as_bytes())
    assert reading.finished
    del reading.blocks[:2]  # subject and addresses
    return reading


def parts(*texts: str) -> str:
    inner = "".join(f"--B\n{text}\n" for text in texts)
    return f'{HEAD}Content-Type: multipart/mixed; boundary="B"\n\n{inner}--B--\n'


def test_all_text_around_a_file_is_read_in_its_order(tmp_path: Path) -> None:
    content = parts(
        "Content-Type: text/plain\n\nPlease look at the file.",
        "Content-Type: application/pdf; name=a.pdf\nContent-Disposition: inline\n\nxx",
        "Content-Type: text/html\n\n<p>It costs <b>5,000</b> euros.</p>",
        "Content-Type: text/calendar\n\nBEGIN:VCALENDAR",
        "Content-Type: text/plain\nContent-Disposition: attachment; filename=b.txt\n\nxx",
        "Content-Type: text/plain\n\nSign by Friday.",
    )
    reading = read_here(tmp_path / "a.eml", content.encode())
    assert reading.texts[2:] == [
        "Please look at the file.",
        "It costs 5,000 euros.",
        "Sign by Friday.",
    ]
    assert reading.opened is not None
    assert reading.opened.attachments == ("a.pdf", "text/calendar", "b.txt")
    assert reading.warnings == [DocumentWarning.ATTACHMENTS_LEFT_OUT]


def test_of_two_ways_to_say_it_the_plain_one_is_read_if_it_says_it(tmp_path: Path) -> None:
    message = mail()
    message.set_content("The meeting was moved to Monday.")
    message.add_alternative("<p>The meeting was moved to <b>Monday</b>.</p>", subtype="html")
    assert body_of(tmp_path, message).texts == ["The meeting was moved to Monday."]
    message = mail()
    message.set_content("Please use a program that shows pages.")
    page = "<style>p{color:red}</style><p>The meeting was moved. " + "It is late. " * 20 + "</p>"
    message.add_alternative(page, subtype="html")
    reading = body_of(tmp_path, message)
    assert reading.texts[0].startswith("The meeting was moved. It is late.")
    assert len(reading.texts) == 1


def test_hidden_words_do_not_make_the_page_the_longer_way(tmp_path: Path) -> None:
    message = mail()
    message.set_content("The meeting was moved to Monday.")
    hidden = f"<p style='display:none'>{'preview words ' * 100}</p>"
    message.add_alternative(f"{hidden}<p>The meeting was moved.</p>", subtype="html")
    assert body_of(tmp_path, message).texts == ["The meeting was moved to Monday."]


def test_a_file_beside_the_way_that_is_not_read_is_named(tmp_path: Path) -> None:
    message = mail()
    message.set_content("The plan is in the file, and that is all.")
    message.add_alternative("<p>The plan is in the file, and that is all.</p>", subtype="html")
    page = message.get_payload(1)
    page.add_related(b"x", maintype="image", subtype="png", filename="logo.png")
    page.make_mixed()
    page.add_attachment(b"%PDF-", maintype="application", subtype="pdf", filename="plan.pdf")
    reading = body_of(tmp_path, message)
    assert reading.texts == ["The plan is in the file, and that is all."]
    assert reading.opened is not None
    assert reading.opened.attachments == ("logo.png", "plan.pdf")


def test_a_mail_says_its_encoding_and_when_it_is_a_guess(tmp_path: Path) -> None:
    text = "Привет, это письмо о встрече в понедельник"
    reading = read_here(tmp_path / "a.eml", f"{HEAD}\n{text}\n".encode("cp1251"))
    assert reading.texts[-1] == text
    assert reading.opened is not None
    assert reading.opened.encoding == "cp1251"
    assert reading.warnings == [DocumentWarning.ENCODING_GUESSED]
    named = f"{HEAD}Content-Type: text/plain; charset=windows-1251\n\n{text}\n"
    assert read_here(tmp_path / "a.eml", named.encode("cp1251")).warnings == []


def test_a_part_that_is_no_text_costs_only_itself(tmp_path: Path) -> None:
    noise = "".join(map(chr, range(1, 9))) * 50
    content = parts(
        f"Content-Type: text/plain\n\n{noise}", "Content-Type: text/plain\n\nSign by Friday."
    )
    reading = read_here(tmp_path / "a.eml", content.encode())
    assert reading.texts[-1] == "Sign by Friday."
    assert reading.warnings == [DocumentWarning.PARTS_UNREADABLE]


def test_a_long_mail_is_sent_in_parts(tmp_path: Path) -> None:
    message = mail()
    message.set_content(("word " * 15 + "\n\n") * 10_000)
    assert body_of(tmp_path, message).frames > 4
