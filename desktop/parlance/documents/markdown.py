"""Markdown: headings with their sections, paragraphs, lists, tables, code.

It is made a web page first and read as one: Markdown may hold any markup, and whoever hides
something in it does so across paragraphs.
"""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING, NamedTuple

from parlance.documents.blocks import BlockList
from parlance.documents.formats.html import Page
from parlance.documents.wire import Refusal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markdown_it.renderer import RendererHTML
    from markdown_it.token import Token
    from markdown_it.utils import EnvType, OptionsDict

    from parlance.contract.document import Block

MAX_LETTERS = 1_000_000
"""Longer ones are read as plain text: the parser takes some seconds for as much."""

KEPT_SHARE = 0.25
"""Of a text full of long links less is kept than of any other; this is less still."""

_FRONT_MATTER = re.compile(r"\A---[ \t]*\n(.*?\n)?(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_TAKES_ALL = re.compile(
    r"<(title|textarea|xmp|iframe|noembed|noframes|noscript|plaintext|template|script|style|select)"
    r"(?![\w-])",
    re.IGNORECASE,
)
_TITLE = re.compile(r"^title:[ \t]*(.+?)[ \t]*$", re.MULTILINE)


class Markdown(NamedTuple):
    """What a text holds; `title` is its front matter's, `hidden` if some of it is not read."""

    title: str
    blocks: tuple[Block, ...]
    hidden: bool


def read_markdown(source: str) -> Markdown:
    """Return what a text holds; no blocks if it is nested too deeply for a page."""
    # Imported here because only Markdown needs it.
    from markdown_it import MarkdownIt  # noqa: PLC0415

    title, source = _without_front_matter(source)
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    parser.add_render_rule("image", _image_words)
    parser.add_render_rule("html_inline", _whole_markup)
    parser.add_render_rule("html_block", _whole_markup)
    blocks = BlockList()
    try:
        page = Page(parser.render(source))
    except Refusal:
        return Markdown(title, (), hidden=False)
    for _ in page.add_to(blocks):
        pass  # it is short enough to be sent as a whole
    return Markdown(title, blocks.result(), hidden=bool(page.warnings))


def keeps_text(source: str, blocks: tuple[Block, ...]) -> bool:
    """Return whether the parser understood the text, and did not give up on its nesting."""
    kept = sum(len(block.text) for block in blocks)
    return kept >= KEPT_SHARE * sum(letter.isalnum() for letter in source)


def _image_words(
    self: RendererHTML, tokens: Sequence[Token], at: int, options: OptionsDict, env: EnvType
) -> str:
    """Return what is said in place of a picture."""
    children = tokens[at].children or ()
    return html.escape(self.renderInlineAsText(children, options, env))


def _whole_markup(
    _self: RendererHTML, tokens: Sequence[Token], at: int, _options: OptionsDict, _env: EnvType
) -> str:
    """Return markup as it is, but for an element that is spoken of and would take all below."""
    content = tokens[at].content
    closed = content.lower()
    if any(f"</{name.lower()}" not in closed for name in _TAKES_ALL.findall(content)):
        return html.escape(content)
    return content


def _without_front_matter(source: str) -> tuple[str, str]:
    # Stripped first: the parser takes `title: x` over `---` for a heading.
    match = _FRONT_MATTER.match(source)
    if match is None:
        return "", source
    title = _TITLE.search(match.group(1) or "")
    return (title.group(1).strip("\"'") if title else ""), source[match.end() :]
