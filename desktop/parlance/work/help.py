"""The pages of the help, put together from the guide and from the questions with answers.

The guide (`resources/help/guide`) tells things in order; the questions are those that the
starter model learned from. Each is taken in the language of the window where it is there, else
in English. Whatever there is in one's own language stands first; below a translated page of the
guide no questions in English follow. The headings of a translated page have the names of the
English ones in the same order, so that a link or a fault leads to the same section in every
language.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from parlance.contract.help import HelpPage, HelpSection, HelpText

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

_QUESTIONS: Final = {
    HelpPage.FIRST_STEPS: ("parlance", "starter-model"),
    HelpPage.HOW_IT_WORKS: (),
    HelpPage.DOCUMENTS: ("summarize",),
    HelpPage.TRANSLATE: ("translate", "documents", "glossary"),
    HelpPage.KEEP: (),
    HelpPage.ACCESSIBILITY: (),
}
"""The files of questions that go with a page; else the one that has its name."""

_COMMENT: Final = re.compile(r"<!--.*?-->\n?", re.DOTALL)
_HEADING: Final = re.compile(r"^(#{1,4}) +(.+?) *$", re.MULTILINE)
_FENCE: Final = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
_WRAP: Final = re.compile(r"(?<!\n)\n(?! *(?:\n|$|#{1,6} |\||>|```|[-*] |\d+\. |!\[)) *")
_LINK: Final = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
_MARKS: Final = re.compile(r"[*`>|]+|^[#-]+ |^-{3,}$", re.MULTILINE)
_NAME: Final = re.compile(r"\((\w+)\)$")
_NOT_IN_ANCHORS: Final = re.compile(r"[^\w]+")
_ENGLISH: Final = ("en", "C")


def read_help(folder: Path, page: HelpPage, locale: str) -> HelpText:
    """Return a page of the help in `folder` for a locale as Qt names it: `de_AT`, `zh_CN`.

    Raises OSError where the page is not there in English either.
    """
    languages = (locale, locale.partition("_")[0])
    english = (folder / "guide" / f"{page}.md").read_text(encoding="utf-8")
    language, translated = _read_translated(folder, page, languages)
    questions, are_own = _read_questions(folder, page, languages)
    is_english = languages[1] in _ENGLISH
    if translated is not None:
        parts = [translated, *_lowered(questions if are_own else ())]
    elif are_own and not is_english:
        parts = [*questions, *_lowered([english])]
    else:
        parts = [english, *_lowered(questions)]
    markdown = _unwrapped("\n\n".join(part.strip() for part in parts))
    names = [] if translated is None else [each.anchor for each in _sections(english, ())]
    sections = tuple(_sections(markdown, names))
    return HelpText(
        page=page,
        title=sections[0].title,
        markdown=markdown,
        sections=sections,
        language=language,
        is_foreign=translated is None and not is_english,
    )


def anchor_of(title: str) -> str:
    """Return the name of a section in links: what stands in brackets at its end, or its words."""
    name = _NAME.search(title)
    return name[1] if name else _NOT_IN_ANCHORS.sub("-", title.casefold()).strip("-")


def _read_translated(
    folder: Path, page: HelpPage, languages: Sequence[str]
) -> tuple[str, str | None]:
    """Return in which of `languages` a page of the guide is there, and it; English has none."""
    for language in languages:
        path = folder / "guide" / language / f"{page}.md"
        if path.is_file():
            return language, path.read_text(encoding="utf-8")
    return _ENGLISH[0], None


def _read_questions(
    folder: Path, page: HelpPage, languages: Sequence[str]
) -> tuple[list[str], bool]:
    """Return the questions that go with a page, and whether they are in one of `languages`."""
    names = [f"{name}.md" for name in _QUESTIONS.get(page, (page.value,))]
    for language in languages:
        paths = [folder / language / name for name in names]
        if names and all(path.is_file() for path in paths):
            return [_questions(path) for path in paths], True
    return [_questions(folder / name) for name in names], False


def _questions(path: Path) -> str:
    """Return questions and answers without the other wordings, which only the model learns."""
    return _COMMENT.sub("\n", path.read_text(encoding="utf-8"))


def _lowered(parts: Sequence[str]) -> list[str]:
    """Return texts one level of headings further down, to stand below another."""
    return [_HEADING.sub(r"#\1 \2", part) for part in parts]


def _unwrapped(markdown: str) -> str:
    """Return a text with each paragraph in one line: Parlance's Markdown breaks where lines end."""
    parts = []
    begin = 0
    for fence in _FENCE.finditer(markdown):
        parts += [_WRAP.sub(" ", markdown[begin : fence.start()]), fence[0]]
        begin = fence.end()
    return "".join([*parts, _WRAP.sub(" ", markdown[begin:])])


def _sections(markdown: str, names: Sequence[str]) -> Iterator[HelpSection]:
    """Yield the sections of a text, the first of them with `names`, the others with their own."""
    # A line of a shell may begin like a heading; blanked, all places stay where they are.
    hidden = _FENCE.sub(lambda found: " " * len(found[0]), markdown)
    headings = list(_HEADING.finditer(hidden))
    ends = [heading.start() for heading in headings[1:]] + [len(markdown)]
    known: set[str] = set()
    for number, (heading, end) in enumerate(zip(headings, ends, strict=True)):
        anchor = names[number] if number < len(names) else anchor_of(heading[2])
        while anchor in known:
            anchor += "-"
        known.add(anchor)
        text = _plain(markdown[heading.end() : end])
        yield HelpSection(title=_plain(heading[2]), anchor=anchor, text=text)


def _plain(markdown: str) -> str:
    return " ".join(_MARKS.sub("", _LINK.sub(r"\1", markdown)).split())
