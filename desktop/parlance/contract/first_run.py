"""The welcome: what a person is asked at the first start, what they answered, what is offered."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import msgspec

from parlance.contract.catalogue import Task
from parlance.contract.fit import Recommendation, Verdict
from parlance.contract.models import ModelEntry
from parlance.contract.setting_fields import Group, Widget, described
from parlance.contract.translatable import QT_TRANSLATE_NOOP


class WelcomeStep(StrEnum):
    """Where the person is in the welcome."""

    PURPOSE = "purpose"
    FOUND = "found"
    """Models that are on this computer already; left out where there are none."""
    FETCH = "fetch"


class FirstPlace(StrEnum):
    """The place that the window opens with."""

    CHAT = "place_chat"
    TRANSLATE = "place_translate"
    SUMMARIZE = "place_summarize"


FIRST_PLACES = {
    Task.CHAT: FirstPlace.CHAT,
    Task.TRANSLATE: FirstPlace.TRANSLATE,
    Task.SUMMARIZE: FirstPlace.SUMMARIZE,
}
"""What people can want to do, in the order in which it is offered, and where that is done."""


class AwaitedModel(msgspec.Struct, frozen=True, kw_only=True):
    """A model that is to be used as soon as it is here.

    Attributes:
        pattern: name of its file in `repo`, with `*` for the parts of a split set.
        instead_of: key of the model that was used when it was wished for; where the person
            has chosen another one since, that choice stands.
    """

    repo: str
    pattern: str
    instead_of: str


class FirstChoices(msgspec.Struct, frozen=True, kw_only=True):
    """What a person has answered so far.

    Attributes:
        languages: ISO 639-1 codes, the person's own first; empty for what the system says.
    """

    step: WelcomeStep = WelcomeStep.PURPOSE
    tasks: tuple[Task, ...] = (Task.CHAT,)
    languages: tuple[str, ...] = ()
    awaited: AwaitedModel | None = None


class FoundModel(msgspec.Struct, frozen=True, kw_only=True):
    """A model that is on this computer already, and whether it fits."""

    entry: ModelEntry
    verdict: Verdict


class OfferedModel(msgspec.Struct, frozen=True, kw_only=True):
    """A model that can be fetched.

    Attributes:
        size_bytes: of its file; reckoned from its weights unless `is_exact`.
    """

    made: Recommendation
    size_bytes: int
    is_exact: bool = False


class Offers(msgspec.Struct, frozen=True, kw_only=True):
    """Models to begin with, the best first: those that are here, and those to fetch."""

    found: tuple[FoundModel, ...] = ()
    offered: tuple[OfferedModel, ...] = ()


OpenedFirst = Annotated[
    FirstPlace,
    described(
        QT_TRANSLATE_NOOP("Settings", "Place to begin with"),
        QT_TRANSLATE_NOOP("Settings", "What the window shows when the app starts."),
        group=Group.GENERAL,
        widget=Widget.CHOICE,
    ),
]
Welcomed = Annotated[bool, described("", "", group=Group.GENERAL, widget=Widget.HIDDEN)]
KeptChoices = Annotated[
    FirstChoices,
    described("", "", group=Group.GENERAL, widget=Widget.HIDDEN, private=True),
]
