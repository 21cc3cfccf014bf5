"""Files of lines that are translated: what is no text comes back byte by byte."""

from __future__ import annotations

import csv
import email
import email.message
import email.policy
import gettext
import io
import os
import re
import shutil
import subprocess
from typing import TYPE_CHECKING

import polib
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from parlance.contract.document import DocumentFormat
from parlance.contract.languages import LANGUAGES
from parlance.contract.segments import TagKind, Unit, UnitKind, UnitsNote
from parlance.contract.tagged import joined_tags, split_tags, tag_faults
from parlance.documents.translating.catalog import open_catalog
from parlance.documents.translating.catalog_plurals import number_of_forms, plural_formula
from parlance.documents.translating.codec import TargetLanguage, Translatable, unwritten_of
from parlance.documents.translating.delimited import DelimitedTable
from parlance.documents.translating.encoded import encoded_text
from parlance.documents.translating.inline import Mark, inline_of
from parlance.documents.translating.mail import Mail
from parlance.documents.translating.plain import PlainText
from parlance.documents.translating.subtitles import Subtitles
from parlance.documents.translating.wrapping import filled_lines, two_lines, width_of
from parlance.text.protected import message_spans, protected_spans

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

FRENCH = TargetLanguage(code="fr")
CSV_KIND = DocumentFormat.CSV

SRT = (
    "\ufeff1\r\n00:00:01,000 --> 00:00:02,500 X1:40 X2:600\r\n<i>Good evening,\r\nladies</i>\r\n"
    "\r\n2\r\n00:00:03,000 --> 00:00:04,000\r\n- Who is it?\r\n- <b>Me</b>.\r\n \r\n"
    "3\r\n00:00:05,000 --> 00:00:06,000\r\n{\\an8}Up there\r\n\r\n\r\n"
    "4\r\n00:00:07,000 --> 00:00:08,000\r\n♪ ♪\r\n"
).encode("utf-8")
VTT = b"""WEBVTT - a title
Language: en

STYLE
::cue(b) { color: red }

NOTE a word to
translators

REGION
id:fred

intro
00:01.000 --> 00:02.000 align:start position:10%
<v Bob>Fish &amp; chips <c.loud>now</c>

00:03.000 --> 00:04.000
<00:03.500>and then"""

PO = r"""# Translators
#, fuzzy
msgid ""
msgstr ""
"Project-Id-Version: Tool 1.0\n"
"Last-Translator: A. Person <a@example.com>\n"
"Language: de\n"
"Content-Type: text/plain; charset=UTF-8\n"
"Plural-Forms: nplurals=3; plural=(n==1 ? 0 : 1);\n"

#. Shown in the menu
#: main.c:1
msgctxt "menu"
msgid "&Open file…"
msgstr ""

#: main.c:2
#, c-format
msgid "%d file in %s"
msgid_plural "%d files in %s"
msgstr[0] ""
msgstr[1] ""

msgid "Done, 100% sure"
msgstr "Fertig, 100% sicher"

#, fuzzy, python-brace-format
#| msgid "old"
msgid "Hello {name}, see <b>here</b>\n"
msgstr "Hallo {name}, siehe <b>hier</b>\n"

msgid ""
"Two lines\n"
"of text\n"
msgstr ""

#~ msgid "Old one"
#~ msgstr "Alt"
"""

MAIL = (
    "Received: from a.example\r\nFrom: A <a@example.com>\r\nTo: b@example.com\r\n"
    "Subject: =?utf-8?q?A_caf=C3=A9?= in\r\n town\r\nDate: Mon, 1 Jan 2024 10:00:00 +0000\r\n"
    "DKIM-Signature: v=1; b=abc\r\nMIME-Version: 1.0\r\n"
    'Content-Type: multipart/mixed; boundary="XX"\r\n\r\nPreamble\r\n--XX\r\n'
    "Content-Type: text/plain; charset=iso-8859-1\r\n"
    "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
    "Dear B,=20\r\n\r\nthe caf=E9 is open.\r\n--XX\r\n"
    'Content-Type: application/pdf; name="a.pdf"\r\nContent-Transfer-Encoding: base64\r\n'
    "Content-Disposition: attachment\r\n\r\nJVBERi0xLjQK\r\n--XX--\r\nEpilogue\r\n"
).encode("ascii")

CSV = (
    b'id,Product name,Description\r\n1,A-1,"A red, round ball"\r\n'
    b'2,B-2,Says ""no"" often\r\n3,C-3,"Two\r\nlines here"\r\n4,D-4,\r\n'
)

TXT = (
    "# A title\n\nThis paragraph was wrapped by hand at some\nwidth.\n\n"
    "- one item\n- another item\n\n1234\n"
).encode("cp1252")


LANGUAGE = re.compile(rb'\n"?(?:Language|Plural-Forms):[^\n]*')


def subtitles(content: bytes, kind: DocumentFormat = DocumentFormat.SRT) -> Translatable:
    return Subtitles(encoded_text(content), kind)


def catalog(content: bytes) -> Translatable:
    return open_catalog(content)


def table(content: bytes) -> Translatable:
    return DelimitedTable(encoded_text(content), DocumentFormat.CSV)


def plain(content: bytes) -> Translatable:
    return PlainText(encoded_text(content))


def vtt(content: bytes) -> Translatable:
    return subtitles(content, DocumentFormat.VTT)


FILES: dict[str, tuple[Callable[[bytes], Translatable], bytes]] = {
    "srt": (subtitles, SRT),
    "vtt": (vtt, VTT),
    "po": (catalog, PO.encode()),
    "mail": (Mail, MAIL),
    "csv": (table, CSV),
    "txt": (plain, TXT),
}


def units_of(found: Translatable) -> list[Unit]:
    units = list(found.units())
    assert [unit.id for unit in units] == list(range(len(units)))
    for unit in units:
        assert unit.text == unit.text.strip()
        assert not tag_faults(unit.text, unit.text)
    return units


def rebuilt(
    opened: Callable[[bytes], Translatable],
    content: bytes,
    translate: Callable[[Unit], str | None],
    target: TargetLanguage = FRENCH,
) -> bytes:
    found = opened(content)
    targets = {unit.id: text for unit in units_of(found) if (text := translate(unit)) is not None}
    return b"".join(found.rebuilt(targets, target))


def there(unit: Unit) -> str:
    """Return what the file says already."""
    return unit.existing or unit.text


def upper(unit: Unit) -> str:
    return joined_tags([p.upper() if isinstance(p, str) else p for p in split_tags(unit.text)])


def with_language(content: bytes) -> bytes:
    return (
        content.replace(b"Language: en", b"Language: fr")
        .replace(b"Language: de", b"Language: fr")
        .replace(b"nplurals=3; plural=(n==1 ? 0 : 1);", b"nplurals=2; plural=(n > 1);")
    )


@pytest.mark.parametrize("name", FILES)
def test_without_targets_and_with_the_sources_every_byte_comes_back(name: str) -> None:
    opened, content = FILES[name]
    assert rebuilt(opened, content, lambda _: None) == with_language(content)
    assert rebuilt(opened, content, there) == with_language(content)


@pytest.mark.parametrize("name", FILES)
def test_a_file_cut_off_anywhere_comes_back_too(name: str) -> None:
    opened, content = FILES[name]
    for at in range(0, len(content), 7):
        cut = content[:at]
        out = rebuilt(opened, cut, there)
        assert LANGUAGE.sub(b"", out) == LANGUAGE.sub(b"", cut)


def test_cues_are_replaced_and_nothing_else() -> None:
    out = rebuilt(subtitles, SRT, upper)
    expected = SRT.replace(b"Good evening,\r\nladies", b"GOOD EVENING, LADIES")
    expected = expected.replace(b"Who is it?", b"WHO IS IT?").replace(b"Me", b"ME")
    assert out == expected.replace(b"Up there", b"UP THERE")


def test_a_cue_that_two_speak_keeps_its_lines_and_a_long_one_gets_two() -> None:
    units = units_of(subtitles(SRT))
    assert [unit.text for unit in units] == [
        "Good evening, ladies",
        "- Who is it?⟦1/⟧- ⟦2⟧Me⟦/2⟧.",
        "Up there",
    ]
    assert {unit.kind for unit in units} == {UnitKind.CUE}
    assert {unit.width for unit in units} == {42}
    long = "word " * 12 + "end"
    out = rebuilt(subtitles, SRT, lambda unit: long if unit.id == 0 else None).decode("utf-8-sig")
    lines = out.split("\r\n")[2:4]
    assert max(map(len, lines)) <= 42 + len("<i></i>")
    assert abs(len(lines[0]) - len(lines[1])) <= 10


def test_web_subtitles_keep_styles_notes_and_voices_and_escape_signs() -> None:
    assert [unit.text for unit in units_of(vtt(VTT))] == [
        "Fish & chips ⟦1⟧now⟦/1⟧",
        "and then",
    ]
    out = rebuilt(vtt, VTT, lambda unit: "a < b & ⟦1⟧c⟦/1⟧" if unit.id == 0 else None)
    expected = VTT.replace(b"Fish &amp; chips <c.loud>now", b"a &lt; b &amp; <c.loud>c")
    assert out == with_language(expected)
    out = rebuilt(vtt, VTT, lambda unit: "a ⟦1⟧⟦/1⟧" if unit.id == 0 else None)
    assert b"<v Bob>a\n" in out


def test_messages_become_units_with_placeholders_keys_and_comments() -> None:
    units = units_of(catalog(PO.encode()))
    assert [unit.text for unit in units] == [
        "Open file…",
        "⟦1/⟧ file in ⟦2/⟧",
        "⟦1/⟧ files in ⟦2/⟧",
        "⟦1/⟧ files in ⟦2/⟧",
        "Done, 100% sure",
        "Hello ⟦1/⟧, see ⟦2⟧here⟦/2⟧",
        "Two lines⟦1/⟧of text",
    ]
    assert units[0].comment == "Shown in the menu\nmenu"
    assert [tag.literal for tag in units[1].tags] == ["%d", "%s"]
    assert {tag.kind for tag in units[1].tags} == {TagKind.PLACEHOLDER}
    assert units[4].existing == "Fertig, 100% sicher"
    assert units[5].existing == "Hallo ⟦1/⟧, siehe ⟦2⟧hier⟦/2⟧"


def test_answers_are_written_with_the_fuzzy_flag_and_all_else_stays() -> None:
    out = rebuilt(catalog, PO.encode(), lambda u: u.existing or upper(u)).decode()
    entries = {entry.msgid: entry for entry in polib.pofile(out)}
    opened = entries["&Open file…"]
    assert (opened.msgstr, opened.fuzzy, opened.comment) == (
        "&OPEN FILE…",
        True,
        "Shown in the menu",
    )
    plural = entries["%d file in %s"]
    assert plural.msgstr_plural == {
        0: "%d FILE IN %s",
        1: "%d FILES IN %s",
    }
    assert plural.flags == ["fuzzy", "c-format"]
    assert entries["Two lines\nof text\n"].msgstr == "TWO LINES\nOF TEXT\n"
    done = entries["Done, 100% sure"]
    assert (done.msgstr, done.fuzzy) == ("Fertig, 100% sicher", False)
    assert '"Last-Translator: A. Person <a@example.com>\\n"\n"Language: fr\\n"' in out
    assert out.endswith('#~ msgid "Old one"\n#~ msgstr "Alt"\n')
    assert out.count("fuzzy") == 5


@pytest.mark.parametrize(
    ("source", "target", "written"),
    [
        ("&Save", "Enregistrer", "Enregi&strer"),
        ("_Datei", "Fichier d'ici", "Fichier _d'ici"),
        ("E_xit", "Quitter", "_Quitter"),
        ("&Open…", "打开…", "打开(&O)…"),
        ("max_size", "taille", "taille"),
        ("R&D", "recherche", "recherche"),
        ("E&xit", "Quitter", "&Quitter"),
        ("Select a&ll", "Alle", "A&lle"),
        ("rock&roll", "rock&roll heute", "rock&roll heute"),
        ("See /usr/_share/foo", "Voir ⟦1/⟧", "Voir /usr/_share/foo"),
        (
            "See https://example.com/?a=1&b=2",
            "Voir ⟦1/⟧",
            "Voir https://example.com/?a=1&b=2",
        ),
        (
            "<a href='%s' target='_blank'>See _documents</a>",
            "Die Dokumente",
            "<a href='%s' target='_blank'>_Die Dokumente</a>",
        ),
        ("&amp; more", "& plus", "& plus"),
    ],
)
def test_the_key_of_a_label_goes_to_a_letter_of_its_translation(
    source: str, target: str, written: str
) -> None:
    content = f'msgid ""\nmsgstr ""\n"Language: \\n"\n\nmsgid "{source}"\nmsgstr ""\n'.encode()
    out = rebuilt(catalog, content, lambda _: target).decode()
    assert polib.pofile(out)[0].msgstr == written


def test_a_catalogue_in_an_old_encoding_goes_to_utf_8_where_it_must() -> None:
    old = PO.replace("UTF-8", "ISO-8859-1").replace("…", "...").encode("latin-1")
    out = rebuilt(catalog, old, lambda u: "Открыть" if u.id == 0 else None)
    assert b"charset=UTF-8" in out
    assert polib.pofile(out.decode("utf-8"))[0].msgstr == "&Открыть"
    assert rebuilt(catalog, old, lambda u: "Fenêtre" if u.id == 0 else None).decode("latin-1")


def test_a_mail_gets_another_subject_and_text_in_its_own_transfer_encoding() -> None:
    found = Mail(MAIL)
    units = units_of(found)
    assert [unit.text for unit in units] == ["A café in town", "Dear B,", "the café is open."]
    assert units[0].kind is UnitKind.LABEL
    assert found.opened.notes == (UnitsNote.SIGNATURE_LOST,)
    out = rebuilt(Mail, MAIL, upper)
    message = email.message_from_bytes(out, policy=email.policy.default)
    assert message["Subject"] == "A CAFÉ IN TOWN"
    body, attached = message.iter_parts()
    assert body.get_content().splitlines() == ["DEAR B, ", "", "THE CAFÉ IS OPEN."]
    assert body.get_content_charset() == "iso-8859-1"
    assert attached.get_content() == b"%PDF-1.4\n"
    start = MAIL.index(b"--XX\r\nContent-Type: application")
    assert out.endswith(MAIL[start:])


def test_a_mail_whose_encoding_cannot_hold_the_translation_declares_another() -> None:
    out = rebuilt(Mail, MAIL, lambda unit: "Привет" if unit.id == 2 else None)
    body = next(email.message_from_bytes(out, policy=email.policy.default).iter_parts())
    assert body.get_content_charset() == "utf-8"
    assert body.get_content().endswith("Привет")
    plain_mail = (
        b"From: a@example.com\nTo: b@example.com\nSubject: Hello there\n\nSome words\nand more\n"
    )
    out = rebuilt(Mail, plain_mail, lambda _: "Ça va\nBcc: x@example.com")
    message = email.message_from_bytes(out, policy=email.policy.default)
    assert message["Bcc"] is None
    assert message["Subject"] == "Ça va Bcc: x@example.com"
    assert message.get_content().startswith("Ça va")


def test_both_ways_of_a_mail_to_say_the_same_are_translated() -> None:
    message = email.message.EmailMessage(policy=email.policy.SMTP)
    message["From"], message["To"], message["Subject"] = "a@b.example", "c@d.example", "Words"
    message.set_content("Dear friend,\n\nwe are here.\n")
    message.add_alternative("<p>Dear <b>friend</b></p>", subtype="html", cte="base64")
    message.add_attachment(b"Some text of a file", "text", "plain", filename="a.txt")
    content = message.as_bytes()
    assert rebuilt(Mail, content, lambda unit: unit.text) == content
    out = rebuilt(Mail, content, lambda u: upper(u).replace("FRIEND", "ÇA"))
    made = email.message_from_bytes(out, policy=email.policy.default)
    both, attached = made.iter_parts()
    plain_part, page = both.iter_parts()
    assert plain_part.get_content().splitlines() == ["DEAR ÇA,", "", "WE ARE HERE."]
    assert page["Content-Transfer-Encoding"] == "base64"
    assert "<p>DEAR <b>ÇA</b></p>" in page.get_content()
    assert attached.get_content() == "Some text of a file"
    assert made["Subject"] == "WORDS"


def test_a_mail_nested_without_end_or_cut_off_is_copied() -> None:
    head = b"From: a@b.example\nTo: c@d.example\nSubject: Words here\n"
    nested = b'Content-Type: multipart/mixed; boundary="a"\n\n--a\n' * 3000
    for content in (head + nested + b"\ntext", head + b"\n" + b"--a\n" * 9000, head):
        assert rebuilt(Mail, content, lambda unit: unit.text) == content


def test_columns_of_prose_are_chosen_and_quotes_stay_as_they_were() -> None:
    found = table(CSV)
    units = units_of(found)
    assert [(unit.group, unit.text) for unit in units] == [
        ("id", "id"),
        ("Product name", "Product name"),
        ("Description", "Description"),
        ("Product name", "A-1"),
        ("Description", "A red, round ball"),
        ("Product name", "B-2"),
        ("Description", 'Says ""no"" often'),
        ("Product name", "C-3"),
        ("Description", "Two⟦1/⟧lines here"),
        ("Product name", "D-4"),
    ]
    groups = {group.name: (group.units, group.chosen) for group in found.groups}
    assert groups == {"id": (1, False), "Product name": (5, False), "Description": (4, True)}
    chosen = {unit.id for unit in units if unit.group == "Description" and unit.flow}
    out = rebuilt(table, CSV, lambda u: 'x, "y"' if u.id in chosen else None)
    rows = list(csv.reader(io.StringIO(out.decode(), newline="")))
    assert [row[2] for row in rows[1:]] == ['x, "y"'] * 3 + [""]
    assert out.splitlines()[0] == CSV.splitlines()[0]
    assert rebuilt(table, CSV, lambda _: "=cmd()") == CSV


def test_a_cell_that_would_be_a_formula_is_told_and_so_are_no_others() -> None:
    found = DelimitedTable(encoded_text(b"First words,Other words\nred ball,-5 balls\n"), CSV_KIND)
    units = units_of(found)
    assert units[2].text == "red ball"
    out = b"".join(found.rebuilt({0: "Eins", 2: "=Ball", 3: "-5 B\u00e4lle"}, FRENCH))
    assert out.decode("utf-8-sig") == "Eins,Other words\nred ball,-5 B\u00e4lle\n"
    assert unwritten_of(found) == (2,)
    assert unwritten_of(plain(TXT)) == ()


def test_names_of_columns_that_are_not_chosen_belong_to_their_columns() -> None:
    content = b"First name,Customer ID,City\nAnna,12,Berlin\nOtto,13,Bonn\n"
    found = table(content)
    assert [unit.group for unit in units_of(found)][:3] == ["First name", "Customer ID", "City"]
    assert not any(group.chosen for group in found.groups)


def test_a_text_is_wrapped_again_and_a_letter_it_cannot_hold_makes_it_utf_8() -> None:
    units = units_of(plain(TXT))
    assert [unit.kind.value for unit in units] == ["heading", "paragraph", "item", "item"]
    out = rebuilt(plain, b"Caf\xe9 is a place where many people like to sit\nand drink.\n", upper)
    assert out.decode("cp1252").startswith("CAFÉ")
    out = rebuilt(plain, "Café wörter".encode("cp1252"), lambda _: "日本")
    assert out == "日本".encode()


QUOTED = (
    "> This is a quoted line that was wrapped by a mail\n"
    "> program at some width, so that it goes on in the\n> next line and ends here.\n>\n"
    "> - Short\n\n"
    "  - An item that was wrapped by hand at the width\n"
    "    of some sixty letters and then goes on here.\n  - Another.\n\n"
    "The last paragraph, which was wrapped by hand at\nsome width too, with regards\n"
    "-- \nBob Smith\n"
)


def test_text_behind_signs_is_put_together_and_wrapped_behind_them_again() -> None:
    texts = [unit.text for unit in units_of(plain(QUOTED.encode()))]
    assert texts == [
        "This is a quoted line that was wrapped by a mail program at some width, so that it goes "
        "on in the next line and ends here.",
        "Short",
        "An item that was wrapped by hand at the width of some sixty letters and then goes on "
        "here.",
        "Another.",
        "The last paragraph, which was wrapped by hand at some width too, with regards",
        "Bob Smith",
    ]
    out = rebuilt(plain, QUOTED.encode(), upper).decode()
    assert out == QUOTED.upper()
    assert rebuilt(plain, QUOTED.encode(), lambda unit: unit.text) == QUOTED.encode()


def test_a_sign_of_unicode_that_ends_lines_ends_none_here() -> None:
    content = "Text with\u2028a sign and\x0banother.\n".encode()
    assert len(units_of(plain(content))) == 1
    assert rebuilt(plain, content, upper) == content.upper()


def test_what_stands_behind_a_blank_line_in_a_cue_is_translated_too() -> None:
    cue = b"1\n00:00:01,000 --> 00:00:02,000\nFirst line\n\nSecond one\n\n2\n"
    content = cue + b"00:00:03,000 --> 00:00:04,000\nThird\n"
    assert [unit.text for unit in units_of(subtitles(content))] == [
        "First line",
        "Second one",
        "Third",
    ]
    assert rebuilt(subtitles, content, upper) == content.upper()


PLURALS = (
    'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
    '"Plural-Forms: nplurals=INTEGER; "\n"plural=EXPRESSION;\\n"\n\n'
    '#, c-format\nmsgid "%d file"\nmsgid_plural "%d files"\nmsgstr[0] ""\nmsgstr[1] ""\n'
)


@pytest.mark.parametrize(
    ("code", "forms"), [("pl", 3), ("ja", 1), ("fr", 2), ("ar", 6), ("sl", 4), ("pt-BR", 2)]
)
def test_a_catalogue_counts_as_its_new_language_does(tmp_path: Path, code: str, forms: int) -> None:
    target = TargetLanguage(code=code)
    for start in (PLURALS, PLURALS.replace("INTEGER", "2").replace("EXPRESSION", "(n != 1)")):
        out = rebuilt(catalog, start.encode(), upper, target)
        file = polib.pofile(out.decode())
        assert f"nplurals={forms};" in file.metadata["Plural-Forms"]
        said = file[0].msgstr_plural
        assert sorted(said) == list(range(forms))
        assert said[forms - 1] == "%d FILES"
        assert said[0] == ("%d FILE" if forms > 1 else "%d FILES")
        if program := shutil.which("msgfmt"):
            (tmp_path / "a.po").write_bytes(out)
            words = [program, "--check-format", "--check-domain", "-o", os.devnull, "a.po"]
            done = subprocess.run(words, cwd=tmp_path, capture_output=True, check=False)
            assert done.returncode == 0, done.stderr


def test_every_language_counts_in_a_formula_that_gives_forms_it_has() -> None:
    for language in LANGUAGES:
        formula = plural_formula(language.code)
        if not formula:
            continue
        forms = number_of_forms(formula)
        expression = formula.partition("plural=")[2].rstrip(";")
        form_of = gettext.c2py(expression)  # type: ignore[attr-defined]
        assert {form_of(number) for number in range(300)} == set(range(forms)), language.code


def test_a_language_that_the_catalogue_has_already_keeps_its_formula() -> None:
    content = PO.replace("Language: de", "Language: fr").encode()
    assert rebuilt(catalog, content, there) == content


def test_an_answer_that_a_person_made_the_source_again_is_written() -> None:
    out = rebuilt(catalog, PO.encode(), lambda u: u.text if u.id == 4 else None).decode()
    entry = {entry.msgid: entry for entry in polib.pofile(out)}["Done, 100% sure"]
    assert entry.msgstr == "Done, 100% sure"


def test_a_translation_inside_of_markup_is_there_already() -> None:
    content = b"msgid \"<b x='_y'>_File</b>\"\nmsgstr \"<b x='_y'>_Datei</b>\"\n"
    (unit,) = units_of(catalog(content))
    assert (unit.text, unit.existing) == ("File", "Datei")
    out = rebuilt(catalog, content, lambda _: "Akte")
    assert polib.pofile(out.decode())[0].msgstr == "<b x='_y'>_Akte</b>"


def test_a_header_without_its_first_answer_is_no_header() -> None:
    content = b'msgid ""\nmsgid_plural ""\nmsgstr[1] "a: b\\n"\n\nmsgid "Word"\nmsgstr ""\n'
    assert rebuilt(catalog, content, lambda unit: unit.text) == content


def test_bytes_that_are_no_letters_stay_where_they_were() -> None:
    content = b"Some words \xc3\xa9\xc3\xa8 \xc3\xa9\xc3\xa8 \xc3\xa9\xc3\xa8 \xc3\xa9\xc3\xa8 " * 9
    content += b"and \xff broken\n"
    assert rebuilt(plain, content, lambda unit: unit.text) == content
    assert b"\xff" in rebuilt(plain, content, upper)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig", "utf-16-le", "cp1251", "gb18030"])
def test_an_encoding_and_its_mark_stay(encoding: str) -> None:
    words = {
        "cp1251": "Привет, дорогой мир и все",
        "gb18030": "这是一个中文的句子。我们今天去了公园",
    }
    content = (words.get(encoding, "Some words here") + "\r\n").encode(encoding) * 1
    found = PlainText(encoded_text(content, "" if encoding.startswith("utf") else encoding))
    units = list(found.units())
    assert b"".join(found.rebuilt({}, FRENCH)) == content
    out = b"".join(found.rebuilt({units[0].id: "Other"}, FRENCH))
    assert out.decode(encoding) == "Other\r\n"


def test_what_must_not_be_touched_is_found() -> None:
    def spans(text: str, *flags: str) -> list[str]:
        found = message_spans(text, flags) if flags else protected_spans(text)
        return [text[span.start : span.end] for span in found]

    text = "See https://a.example/b(c). Write to a@b.example, or run `make x` in ~/src/x."
    assert spans(text) == ["https://a.example/b(c)", "a@b.example", "`make x`", "~/src/x."]
    assert spans("100% sure, 5 % off, and/or 1/2") == []
    assert spans("请访问 https://example.com，然后点击“确定”。") == ["https://example.com"]
    assert spans("访问https://a.example/b获取") == ["https://a.example/b"]
    assert spans("请联系info@example.com获取帮助") == ["info@example.com"]
    assert spans("Von müller@bücher.example, bitte") == ["müller@bücher.example"]
    assert spans("https://a.example/b؟ https://a.example/c۔") == [
        "https://a.example/b",
        "https://a.example/c",
    ]
    assert spans("%s of %1$d, {name} ${x} {{y}} %(z)s") == [
        "%s", "%1$d", "{name}", "${x}", "{{y}}", "%(z)s",
    ]  # fmt: skip
    assert spans("%1 of %n, 100%", "qt-format") == ["%1", "%n"]
    assert spans("{0} and {}", "python-brace-format") == ["{0}", "{}"]


def test_spans_and_signs_are_found_in_linear_time() -> None:
    for piece in (
        "a.",
        "a@",
        "/a",
        "{a",
        "%(",
        "`a",
        "<i>",
        "</i>",
        "⟦1",
        "http://",
        '"a',
        "\\",
        "> a\n",
    ):
        text = piece * 40_000
        protected_spans(text)
        marks = [Mark(original=p, kind=TagKind.OTHER) for p in re.findall("<[^>]*>", text)[:900]]
        inline_of([*marks, text])
        for opened in (plain, table, subtitles, catalog):
            list(opened(text.encode()).units())


def test_lines_are_balanced_and_wide_signs_count_twice() -> None:
    assert two_lines("one two three four five six seven eight", 42) == [
        "one two three four five six seven eight"
    ]
    lines = two_lines("字" * 30 + "。", 42)
    assert len(lines) == 2
    assert max(map(width_of, lines)) <= 42
    assert filled_lines("aaa ⟦1⟧bbb⟦/1⟧ ccc", 7) == ["aaa ⟦1⟧bbb⟦/1⟧", "ccc"]


TEXTS = st.text(
    st.sampled_from("abz éя日<>/i{}\\%s⟦1⟧&\n-\"',;.\t")
    | st.characters(exclude_categories=["Cs", "Cc"]),
    max_size=60,
)


@settings(max_examples=150, deadline=None)
@given(st.lists(TEXTS, max_size=5))
def test_any_text_comes_back_from_every_format(texts: list[str]) -> None:
    cues = "".join(
        f"{n}\n00:00:0{n},000 --> 00:00:0{n},500\n{text}\n\n" for n, text in enumerate(texts)
    )
    messages = "".join(f'msgid "{text}"\nmsgstr ""\n\n' for text in texts)
    for opened, text in (
        (subtitles, cues),
        (vtt, "WEBVTT\n\n" + cues),
        (plain, "\n".join(texts)),
        (table, ",".join(texts)),
        (catalog, messages),
    ):
        content = b"\xef\xbb\xbf" + text.encode()
        assert rebuilt(opened, content, lambda unit: unit.text) == content


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text("ab cé\"',&<日", min_size=1, max_size=30), min_size=1, max_size=6))
def test_whatever_a_cell_becomes_is_read_back_as_it_was_said(words: list[str]) -> None:
    out = rebuilt(table, CSV, lambda unit: words[unit.id % len(words)]).decode()
    rows = list(csv.reader(io.StringIO(out, newline="")))
    assert [len(row) for row in rows] == [3] * 5
    assert rows[1][2] == words[4 % len(words)]
