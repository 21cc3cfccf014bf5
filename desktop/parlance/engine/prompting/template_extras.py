"""What chat templates expect beside Jinja's own: the extras of Hugging Face's environment."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NoReturn

from jinja2 import TemplateError
from jinja2.ext import Extension

if TYPE_CHECKING:
    from jinja2.nodes import Node
    from jinja2.parser import Parser


class Generation(Extension):
    """`{% generation %}…{% endgeneration %}`: marks answers for training; plain text here."""

    tags = {"generation"}  # noqa: RUF012 - as Jinja declares it

    def parse(self, parser: Parser) -> list[Node]:
        """Return what stands between the tags."""
        next(parser.stream)
        return parser.parse_statements(("name:endgeneration",), drop_needle=True)


def raise_exception(message: str) -> NoReturn:
    """Let a template refuse its messages."""
    raise TemplateError(message)


def to_json(value: object, indent: int | None = None, *, ensure_ascii: bool = False) -> str:
    """Return JSON without Jinja's escapes for HTML."""
    return json.dumps(value, ensure_ascii=ensure_ascii, indent=indent)
