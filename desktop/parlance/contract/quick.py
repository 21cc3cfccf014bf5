"""How the small window for translations was left."""

from __future__ import annotations

from typing import Annotated

import msgspec

from parlance.contract.setting_fields import Group, Widget, described


class QuickState(msgspec.Struct, frozen=True, kw_only=True):
    """What the small window comes up with the next time.

    Attributes:
        source, target: codes of contract/languages.py; an empty source is told from the text,
            an empty target is that of Translate.
        place: where it stood and how large it was, as Qt writes it down, in base 64.
    """

    source: str = ""
    target: str = ""
    place: str = ""


KeptQuickState = Annotated[
    QuickState, described("", "", group=Group.TRANSLATE, widget=Widget.HIDDEN)
]
