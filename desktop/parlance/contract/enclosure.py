"""What the processes that read foreign things can reach, as they found by trying."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from parlance.contract.translatable import QT_TRANSLATE_NOOP

PROOF_COMMAND = "parlance doctor --offline-proof"


class EnclosedWork(StrEnum):
    """What is done in a process of its own."""

    MODELS = "models"
    MODELS_ON_GPU = "models_on_gpu"
    DOCUMENTS = "documents"


class Enclosed(msgspec.Struct, frozen=True, kw_only=True):
    """What a process for some work could not do when it tried; True is a door that is shut.

    Attributes:
        files: read, make or empty files that it was not told of.
        network: make a connection that leaves the computer.
        programs: start other programs, or look into those that run.
    """

    work: EnclosedWork
    files: bool = False
    network: bool = False
    programs: bool = False


WORKS: dict[EnclosedWork, str] = {
    EnclosedWork.MODELS: QT_TRANSLATE_NOOP("Wording", "Models"),
    EnclosedWork.MODELS_ON_GPU: QT_TRANSLATE_NOOP("Wording", "Models on graphics processors"),
    EnclosedWork.DOCUMENTS: QT_TRANSLATE_NOOP("Wording", "Documents"),
}

_DOORS: dict[str, tuple[str, str]] = {
    "files": (
        QT_TRANSLATE_NOOP("Wording", "no files but their own"),
        QT_TRANSLATE_NOOP("Wording", "all your files"),
    ),
    "network": (
        QT_TRANSLATE_NOOP("Wording", "no network"),
        QT_TRANSLATE_NOOP("Wording", "the network"),
    ),
    "programs": (
        QT_TRANSLATE_NOOP("Wording", "no other programs"),
        QT_TRANSLATE_NOOP("Wording", "other programs"),
    ),
}
"""What each door leads to, where it is shut and where it is open."""


def reach_of(enclosed: Enclosed) -> tuple[str, ...]:
    """Return what a process reaches, or does not, in words that are to be translated."""
    return tuple(
        shut if getattr(enclosed, door) else opened for door, (shut, opened) in _DOORS.items()
    )
