"""The formula setter: a process that makes pictures of TeX.

What a model writes can take a setter for ever: its time doubles with every level of
nesting. Nobody waits for this process, its memory is limited, and it is killed when it
takes too long.
"""

from __future__ import annotations

import re
import unicodedata
import warnings
from typing import TYPE_CHECKING, Any, Final

import msgspec

from parlance.children.fence import enclose
from parlance.children.frames import FrameReader
from parlance.children.limits import FORMULAS, prefer_as_victim
from parlance.children.streams import begin_child
from parlance.contract.formulas import FormulaPicture, FormulaSet
from parlance.documents.formulas_wire import FormulaAnswer, SetFormula, SetterReady

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parlance.contract.formulas import Formula

_MARGIN = 1.0
_MOST_SVG_BYTES = 1_000_000
_WITHOUT_MEANING: Final = re.compile(r"\\(?:label\s*\{[^{}]*\}|nonumber|notag)(?![A-Za-z])")
_TAG: Final = re.compile(r"\\tag\*?\s*\{([^{}]*)\}")
_RAISED: Final = re.compile(
    r"(\\begin\{(\w+\*?)\}(?:(?!\\begin).)*?\\end\{\2\})(?=\s*[\^_])", re.DOTALL
)
"""An environment with an index, which the library takes only in braces."""

_COMMAND_SIGN = "\\"


def main() -> int:
    """Set what is asked for until the input closes; return the exit status."""
    try:
        pipes = begin_child(FORMULAS)
        prefer_as_victim()
        enclose()
        typesetter = _typesetter()
        pipes.writer.write(SetterReady())
        decoder: msgspec.msgpack.Decoder[SetFormula] = msgspec.msgpack.Decoder(SetFormula)
        for wish in FrameReader(pipes.incoming, decoder):
            outcome = FormulaSet(picture_of(wish.formula, typesetter))
            pipes.writer.write(FormulaAnswer(outcome=outcome))
    except BrokenPipeError:  # the parent wants no more
        return 0
    return 0


def _typesetter() -> Any:
    """Return ziamath, set to write SVG that Qt understands."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # it finds its font in an old way
        import ziamath  # noqa: PLC0415 - after the hello
        from ziamath.config import config  # noqa: PLC0415

    config.svg2 = False
    return ziamath


def picture_of(formula: Formula, typesetter: Any) -> FormulaPicture | None:
    """Return the picture of a formula; None if it is no TeX that can be set.

    A formula with a command that is not known, or a letter that the font lacks, is better
    read as TeX than with a hole in it.
    """
    try:
        made = typesetter.Latex(
            _prepared(formula.tex),
            size=formula.pixels,
            inline=not formula.is_display,
            margin=_MARGIN,
        )
        if not all(_can_show(made.font, text) for text in made.mathml.itertext()):
            return None
        svg = made.svg().encode()
        box = made.node.bbox
    except MemoryError:
        return None
    except Exception:  # noqa: BLE001 - a stranger's TeX makes the library raise anything
        return None
    if len(svg) > _MOST_SVG_BYTES:
        return None
    return FormulaPicture(
        svg=svg,
        width=box.xmax - box.xmin + 2 * _MARGIN,
        ascent=box.ymax + _MARGIN,
        depth=-box.ymin + _MARGIN,
    )


def _prepared(tex: str) -> str:
    """Return `tex` without what only a whole document could answer."""
    tex = _RAISED.sub(r"{\1}", _WITHOUT_MEANING.sub("", tex))
    return _TAG.sub(r"\\qquad\\text{(\1)}", tex)


def _can_show(font: Any, text: str) -> bool:
    return all(_is_known(font, character) for character in _letters(text))


def _letters(text: str) -> Iterator[str]:
    return (character for character in text if not character.isspace())


def _is_known(font: Any, character: str) -> bool:
    if character == _COMMAND_SIGN or unicodedata.bidirectional(character) in {"R", "AL"}:
        return False
    is_letter = unicodedata.category(character)[0] in "LNS"
    return not is_letter or bool(font.glyphindex(character))
