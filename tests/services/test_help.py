"""The pages of the help: in which language, with which links, and what a search finds."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from parlance.contract import faults
from parlance.contract.help import HelpPage
from parlance.contract.interface_language import InterfaceLanguage
from parlance.contract.shortcut_keys import SHORTCUT_KEYS
from parlance.resources import resource
from parlance.services.help import HelpService
from parlance.work.help import anchor_of, read_help
from tests.every_fault import EVERY_KIND

FOLDER = resource("help")
LOCALES = tuple(each.value for each in InterfaceLanguage if each is not InterfaceLanguage.SYSTEM)


@pytest.mark.parametrize("locale", LOCALES)
def test_every_page_is_there_in_every_language(locale: str) -> None:
    for page in HelpPage:
        text = read_help(FOLDER, page, locale)
        assert text.title
        assert len(text.sections) > 1
        anchors = [section.anchor for section in text.sections]
        assert len(set(anchors)) == len(anchors)
        assert "asked:" not in text.markdown
        has_english = "#" in (FOLDER / "guide" / f"{page}.md").read_text(encoding="utf-8")
        is_translated = (FOLDER / "guide" / locale / f"{page}.md").is_file()
        assert text.is_foreign == (has_english and not is_translated and locale != "en")


def test_every_file_of_the_guide_is_a_page() -> None:
    for path in (FOLDER / "guide").glob("**/*.md"):
        assert path.stem in list(HelpPage)


def test_every_file_of_questions_is_on_some_page() -> None:
    whole = "\n".join(read_help(FOLDER, page, "en").markdown for page in HelpPage)
    for path in FOLDER.glob("*.md"):
        title = path.read_text(encoding="utf-8").strip().splitlines()[0]
        assert f"#{title}" in whole, path.name


def test_own_language_stands_before_english(tmp_path: Path) -> None:
    pages = {
        "chat.md": "# Chatting\n\n## How do I chat?\n\nOpen Chat.\n",
        "de/chat.md": "# Chatten\n\n## Wie chatte ich?\n\nÖffnen Sie Chat.\n",
        "guide/chat.md": "# Chat\n\n## Messages\n\nSee [them](chat.md#messages).\n",
        "guide/it/chat.md": "# Chat\n\n## Messaggi\n\nVedi [qui](chat.md#messages).\n",
    }
    for name, text in pages.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    german = read_help(tmp_path, HelpPage.CHAT, "de_AT")
    assert german.is_foreign
    assert [each.title for each in german.sections] == [
        "Chatten",
        "Wie chatte ich?",
        "Chat",
        "Messages",
    ]
    italian = read_help(tmp_path, HelpPage.CHAT, "it_IT")
    assert not italian.is_foreign
    assert [(each.title, each.anchor) for each in italian.sections] == [
        ("Chat", "chat"),
        ("Messaggi", "messages"),
    ]


def test_links_lead_to_pages_and_sections() -> None:
    links = re.compile(r"\]\(([^)]+)\)")
    for path in (FOLDER / "guide").glob("*.md"):
        for target in links.findall(path.read_text(encoding="utf-8")):
            if target == "parlance:welcome":
                continue
            name, _, anchor = target.partition("#")
            if name.endswith(".svg"):
                assert (path.parent / name).is_file(), target
                continue
            page = HelpPage(Path(name or path.name).stem)
            anchors = {each.anchor for each in read_help(FOLDER, page, "en").sections}
            assert not anchor or anchor in anchors, target


def test_page_of_keys_has_those_that_are_shipped() -> None:
    text = read_help(FOLDER, HelpPage.KEYBOARD, "en").markdown
    for each in SHORTCUT_KEYS:
        assert f"| {each.keys} | {each.title} |" in text


def test_search_finds_headings_first_and_words_of_any_form() -> None:
    service = HelpService(FOLDER, "en_GB")
    hits = service.search("Quantization")
    assert hits[0].page is HelpPage.HOW_IT_WORKS
    assert {hit.page for hit in hits} >= {HelpPage.MODELS, HelpPage.HOW_IT_WORKS}
    assert service.search("quantization weights colours")[0].anchor == "weights-and-quantization"
    assert service.search("ＱＵＡＮＴＩＺＡＴＩＯＮ") == hits
    assert service.search("  ") == ()
    assert service.search("xyzzy") == ()


def test_search_folds_arabic_and_persian_letters() -> None:
    service = HelpService(FOLDER, "fa_IR")
    assert service.search("كليد") == service.search("کلید") != ()


def test_snippet_has_what_was_found() -> None:
    snippets = [hit.snippet for hit in HelpService(FOLDER, "en").search("cable")]
    assert snippets
    assert [each for each in snippets if "cable" not in each] == []


def test_anchor_is_the_name_in_brackets_or_the_words() -> None:
    assert anchor_of("The model stopped (EngineCrashed)") == "EngineCrashed"
    assert anchor_of("What is this?") == "what-is-this"
    assert anchor_of("مدل‌ها") == "مدل-ها"


def test_paragraphs_are_in_one_line_and_all_else_stays() -> None:
    text = read_help(FOLDER, HelpPage.COMMAND_LINE, "en").markdown
    assert '\nparlance chat "What is Parlance?"\nparlance translate' in text
    assert "Each command explains itself with `--help`. Its output is in English." in text
    keys = read_help(FOLDER, HelpPage.FIRST_STEPS, "en").markdown
    assert "\n* **Ctrl+K** opens" in keys
    assert "to be translated, summarized or attached, models to be added.\n" in keys
    assert "\n2. Open **Translate**" in keys
    assert "### How do I chat?\n\nOpen Chat," in read_help(FOLDER, HelpPage.CHAT, "C").markdown


def test_every_fault_has_an_entry_by_its_name() -> None:
    kinds = {
        name
        for name in faults.__all__
        if isinstance(kind := getattr(faults, name), type) and issubclass(kind, faults.FaultRecord)
    } - {"FaultRecord"}
    entries = {
        section.anchor: section.text
        for section in read_help(FOLDER, HelpPage.TROUBLE, "en").sections
        if section.title.endswith(")")
    }
    assert set(entries) == kinds
    for text in entries.values():
        happened, _, rest = text.partition(" Safe: ")
        safe, _, to_do = rest.partition(" To do: ")
        assert happened.endswith(".")
        assert safe.endswith(".")
        assert to_do.endswith(".")


@pytest.mark.parametrize("locale", ["en", "fa", "ja"])
def test_a_search_for_the_name_of_a_fault_finds_its_entry(locale: str) -> None:
    service = HelpService(FOLDER, locale)
    for kind in EVERY_KIND:
        hits = [(hit.page, hit.anchor) for hit in service.search(kind.__name__)]
        assert (HelpPage.TROUBLE, kind.__name__) in hits[:3]


def test_the_faults_that_the_readme_names_are_called_so_in_the_help() -> None:
    readme = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
    table = readme.partition("\n## If something is wrong\n")[2].partition("\n## ")[0]
    named = re.findall(r"(?<!\*)\*([^*]+)\*(?!\*)", table)
    titles = {
        section.title.partition(" (")[0]
        for section in read_help(FOLDER, HelpPage.TROUBLE, "en").sections
    }
    assert len(named) > 5
    assert [name for name in named if name not in titles] == []


@pytest.mark.parametrize("language", ["de", "es", "fa", "fr"])
def test_what_is_quoted_in_a_translated_page_is_said_so_by_the_window(language: str) -> None:
    root = ElementTree.parse(resource("i18n") / f"parlance_{language}.ts").getroot()
    catalogue = {str(each.text).rstrip("…").strip() for each in root.iter("translation")}
    for path in sorted((FOLDER / language).glob("*.md")):
        text = re.sub(r"<!--.*?-->", "", path.read_text("utf-8"), flags=re.DOTALL)
        for quoted in re.findall(r"[„«]\s*(.+?)\s*[“»]", text):
            assert quoted in catalogue, (path.name, quoted)
