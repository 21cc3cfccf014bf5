"""Markdown becomes one HTML file that needs nothing else, and loads nothing from anywhere."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from parlance.documents.writing.parts import runs_of, safe_link, text_of, tokens_of
from parlance.text.direction import direction_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markdown_it.token import Token

_STYLE = """
:root { color-scheme: light dark; --text: #1c1f23; --muted: #5c6470; --line: #d5d9df;
  --paper: #ffffff; --soft: #f3f5f7; --accent: #1f5fbf; }
@media (prefers-color-scheme: dark) {
  :root { --text: #e4e6ea; --muted: #a2a9b4; --line: #3c424b; --paper: #17191c;
    --soft: #22262b; --accent: #8ab4f8; } }
body { margin: 2rem auto; max-width: 46rem; padding: 0 1rem; background: var(--paper);
  color: var(--text); line-height: 1.6;
  font-family: Inter, Vazirmatn, "Noto Sans", "Noto Sans CJK SC", system-ui, sans-serif; }
h1, h2, h3, h4 { line-height: 1.25; }
a { color: var(--accent); }
table { border-collapse: collapse; margin: 1rem 0; }
th, td { border: 1px solid var(--line); padding: .35rem .6rem; text-align: start;
  vertical-align: top; }
th { background: var(--soft); }
code, pre { font-family: "JetBrains Mono", "DejaVu Sans Mono", monospace; font-size: .92em; }
pre { background: var(--soft); padding: .75rem; overflow-x: auto; direction: ltr; }
blockquote { margin: 1rem 0; padding-inline-start: 1rem;
  border-inline-start: 3px solid var(--line); color: var(--muted); }
hr { border: 0; border-top: 1px solid var(--line); margin: 2rem 0; }
@media print { body { margin: 0; max-width: none; } }
""".strip()

_PAGE = """<!DOCTYPE html>
<html{lang}{dir}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy"\
 content="default-src 'none'; style-src 'unsafe-inline'">
<title>{title}</title>
<style>
{style}
</style>
</head>
<body>
{body}</body>
</html>
"""

_DIRECTED = frozenset(
    (
        "paragraph_open",
        "heading_open",
        "bullet_list_open",
        "ordered_list_open",
        "list_item_open",
        "blockquote_open",
        "table_open",
        "th_open",
        "td_open",
    )
)


def written_html(markdown: str, *, title: str = "", language: str = "") -> str:
    """Return a whole page, light or dark as its reader has it.

    `language` is an ISO 639-1 code, or empty. Every block runs the way of its first strong
    letter.
    """
    body = html_body(markdown)
    runs = direction_of(text_of(runs_of(_all_children(tokens_of(markdown)))))
    return _PAGE.format(
        lang=f' lang="{escape(language)}"' if language else "",
        dir=f' dir="{runs.value}"' if runs else "",
        title=escape("".join(each if each.isprintable() else " " for each in title)),
        style=_STYLE,
        body=body,
    )


def html_body(markdown: str) -> str:
    """Return what stands in the body of a page."""
    from markdown_it.renderer import RendererHTML  # noqa: PLC0415 - only writing a file needs it
    from markdown_it.utils import OptionsDict  # noqa: PLC0415

    tokens = tokens_of(markdown)
    for index, token in enumerate(tokens):
        if token.type in _DIRECTED:
            _give_direction(token, tokens[index:])
        elif token.type == "inline":
            token.children = _without_fetching(token.children or [])
    options = OptionsDict(
        {
            "maxNesting": 20,
            "html": False,
            "linkify": False,
            "typographer": False,
            "quotes": "",
            "xhtmlOut": False,
            "breaks": False,
            "langPrefix": "language-",
            "highlight": None,
        }
    )
    rendered: str = RendererHTML().render(tokens, options, {})
    return rendered


def _give_direction(token: Token, following: Sequence[Token]) -> None:
    """Set the attribute by the first letter within that tells."""
    for each in following:
        if each.nesting < 0 and each.level == token.level:
            return
        text = text_of(runs_of(each.children or ())) if each.type == "inline" else ""
        if (runs := direction_of(text)) is not None:
            token.attrSet("dir", runs.value)
            return


def _without_fetching(children: Sequence[Token]) -> list[Token]:
    """Return the tokens with words in place of pictures, and links to the web and mail only."""
    from markdown_it.token import Token  # noqa: PLC0415 - only writing a file needs it

    kept: list[Token] = []
    links: list[bool] = []
    for token in children:
        if token.type == "image":
            kept.append(Token("text", "", 0, content=text_of(runs_of([token]))))
            continue
        if token.type == "link_open":
            links.append(bool(safe_link(str(token.attrs.get("href", "")))))
        if not token.type.startswith("link_") or links[-1]:
            kept.append(token)
        if token.type == "link_close":
            links.pop()
    return kept


def _all_children(tokens: Sequence[Token]) -> list[Token]:
    return [child for token in tokens for child in token.children or ()]
