"""The settings of a DOCX: what programs do when they open it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.documents.office.docx_text import WORD
from parlance.documents.translating.trees import part_bytes, whole_tree
from parlance.documents.wire import Refusal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from parlance.documents.office.packages import Package

_UPDATE_TO_END = (
    "hdrShapeDefaults footnotePr endnotePr compat docVars rsids attachedSchema themeFontLang "
    "clrSchemeMapping doNotIncludeSubdocsInStats doNotAutoCompressPictures forceUpgrade captions "
    "readModeInkLockDown smartTagType schemaLibrary shapeDefaults doNotEmbedSmartTags "
    "decimalSymbol listSeparator"
)
_AFTER_UPDATE = frozenset(WORD.tags(*_UPDATE_TO_END.split()))
"""Settings that come after the wish for new fields."""


def refresh_fields(package: Package) -> Iterator[tuple[str, bytes]]:
    """Yield the settings with the wish that fields are computed anew on opening."""
    name = package.related(package.main, "settings")
    if name is None:
        return
    try:
        root = whole_tree(package.archive, name)
    except Refusal:  # the person can do it by hand
        return
    space = str(root.tag).rpartition("}")[0] + "}"
    sign = WORD.child(root, "updateFields")
    if sign is None:
        place = next((at for at, each in enumerate(root) if _comes_after(each, space)), len(root))
        sign = root.makeelement(f"{space}updateFields")
        root.insert(place, sign)
    sign.set(f"{space}val", "true")
    yield name, part_bytes(root)


def _comes_after(sign: Element, space: str) -> bool:
    tag = sign.tag
    return tag in _AFTER_UPDATE or (isinstance(tag, str) and not tag.startswith(space))
