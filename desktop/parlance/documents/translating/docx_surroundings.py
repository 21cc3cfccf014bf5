"""What stands around the paragraphs of a DOCX follows their translation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.documents.office.docx_text import WORD
from parlance.documents.translating.docx_looks import set_sign
from parlance.documents.translating.docx_signs import CONTROL, free

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from parlance.documents.translating.codec import TargetLanguage

_TABLE = frozenset(WORD.tags("tbl"))
_CHANGE = frozenset(WORD.tags("sectPrChange"))
_SECTION = WORD.tags("sectPr")
_GRID = frozenset(WORD.tags("tblGrid", "tr", "sdt", "customXml"))

# The formats want properties in an order of their own.
_TURNED_TO_END = (
    "tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd "
    "tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange"
)
_AFTER_TURNED = frozenset(WORD.tags(*_TURNED_TO_END.split()))
_AFTER_BIDI = frozenset(WORD.tags("rtlGutter", "docGrid", "printerSettings", "sectPrChange"))


class Surroundings:
    """Turns tables and sections to the direction of a language, and frees controls."""

    def __init__(self, target: TargetLanguage) -> None:
        """Turn to `target`."""
        self._on = True if target.right_to_left else None
        self._known: set[Element] = set()

    def follow(self, paragraph: Element) -> None:
        """Let the tables and controls around a paragraph follow its translation."""
        for above in paragraph.iterancestors():
            if above in self._known:
                return
            self._known.add(above)
            if above.tag in CONTROL:
                free(above)
            elif above.tag in _TABLE:
                self._turn_table(above)

    def turn_sections(self, root: Element) -> None:
        """Let the pages of a body run in the direction of the language."""
        for section in root.iter(*_SECTION):
            above = section.getparent()
            if above is None or above.tag not in _CHANGE:
                set_sign(section, f"{_space(section)}bidi", _AFTER_BIDI, on=self._on)

    def _turn_table(self, table: Element) -> None:
        """Put the first column on the side where lines begin."""
        properties = WORD.child(table, "tblPr")
        space = _space(table)
        if properties is None:
            if not self._on:
                return
            properties = table.makeelement(f"{space}tblPr")
            place = next((at for at, each in enumerate(table) if each.tag in _GRID), len(table))
            table.insert(place, properties)
        set_sign(properties, f"{space}bidiVisual", _AFTER_TURNED, on=self._on)


def _space(element: Element) -> str:
    return str(element.tag).rpartition("}")[0] + "}"
