"""What paragraphs of slides have from their shapes, layouts and masters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.documents.office.markup import tree, whole
from parlance.documents.office.pptx import DRAW, SHOW
from parlance.documents.wire import Refusal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from parlance.documents.office.packages import Package

_TITLES = ("title", "ctrTitle")
_LEVELS = 8


def placeholder(shape: Element) -> Element | None:
    """Return what says which place of the layout a shape fills, None if it fills none."""
    about = next(iter(shape), None)
    return None if about is None else SHOW.child(about, "nvPr", "ph")


class Inheritance:
    """The layouts and masters of a presentation, each read once."""

    def __init__(self, package: Package) -> None:
        """Look in `package`."""
        self._package = package
        self._roots: dict[str, Element | None] = {}

    def of(self, slide: str) -> SlideStyle:
        """Return what the part `slide` has above it."""
        layout = self._package.related(slide, "slideLayout")
        master = None if layout is None else self._package.related(layout, "slideMaster")
        return SlideStyle(self._root(layout), self._root(master), self._root(self._package.main))

    def _root(self, part: str | None) -> Element | None:
        if part is None:
            return None
        if part not in self._roots:
            try:
                self._roots[part] = tree(self._package.archive, part)
            except Refusal:  # shapes look for themselves then
                self._roots[part] = None
        return self._roots[part]


class SlideStyle:
    """What stands above one slide."""

    def __init__(
        self, layout: Element | None, master: Element | None, show: Element | None
    ) -> None:
        """Take the roots of its layout, its master and the presentation, as far as known."""
        self._layout = layout
        self._master = master
        self._show = show

    def lists(self, shape: Element) -> Iterator[Element]:
        """Yield what sets paragraphs of `shape`, the nearest first."""
        yield from _own_lists(shape)
        place = placeholder(shape)
        if place is not None:
            yield from _lists_of(self._layout, place, by_index=True)
            yield from _lists_of(self._master, place, by_index=False)
        if self._master is not None and shape.tag in SHOW.tags("sp"):
            yield from self._common(place)
        if self._show is not None:
            yield from self._show.iterchildren(*SHOW.tags("defaultTextStyle"))

    def _common(self, place: Element | None) -> Iterator[Element]:
        styles = None if self._master is None else SHOW.child(self._master, "txStyles")
        if styles is None:
            return
        name = "otherStyle" if place is None else "bodyStyle"
        if place is not None and place.get("type") in _TITLES:
            name = "titleStyle"
        yield from styles.iterchildren(*SHOW.tags(name))


class ShapeSetting:
    """What the paragraphs of one shape have from above: a Setting."""

    def __init__(self, style: SlideStyle, shape: Element) -> None:
        """Look for `shape`, or a cell of a table, on a slide of `style`."""
        self._style = style
        self._shape = shape
        self._lists: list[Element] | None = None

    def inherited(self, paragraph: Element, attribute: str) -> str | None:
        """Return an attribute of paragraphs as the shape, its layout or master have it."""
        look = DRAW.child(paragraph, "pPr")
        level = 1 + whole(None if look is None else look.get("lvl"), 0, 0, _LEVELS)
        if self._lists is None:
            self._lists = list(self._style.lists(self._shape))
        for styles in self._lists:
            for name in (f"lvl{level}pPr", "defPPr"):
                found = DRAW.child(styles, name)
                value = None if found is None else found.get(attribute)
                if value is not None:
                    return value
        return None


def _own_lists(shape: Element) -> Iterator[Element]:
    for body in shape.iterchildren(*SHOW.tags("txBody"), *DRAW.tags("txBody")):
        yield from body.iterchildren(*DRAW.tags("lstStyle"))


def _lists_of(root: Element | None, place: Element, *, by_index: bool) -> Iterator[Element]:
    for shape in () if root is None else root.iter(*SHOW.tags("sp")):
        other = placeholder(shape)
        if other is not None and _same(place, other, by_index=by_index):
            yield from _own_lists(shape)
            return


def _same(place: Element, other: Element, *, by_index: bool) -> bool:
    if by_index and place.get("idx") is not None:
        return place.get("idx") == other.get("idx")
    return _role(place) == _role(other)


def _role(place: Element) -> str:
    kind = place.get("type", "obj")
    if kind in _TITLES:
        return "title"
    return "body" if kind in ("obj", "body", "subTitle") else kind
