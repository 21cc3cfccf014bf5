"""How a download goes, in words."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from parlance.contract.downloads import DownloadPhase
from parlance.contract.translatable import QT_TRANSLATE_NOOP
from parlance.window.parts.words import facts_line, fault_words, filled, number, plural, size_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parlance.services.download_items import DownloadItem

_MINUTE = 60
_HOUR = 3600
_DAY = 86_400


def _said(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Downloads", text, "", count)


def rate_words(bytes_per_second: float) -> str:
    """Return how fast something comes in."""
    return filled(_said(QT_TRANSLATE_NOOP("Downloads", "%1/s")), size_words(bytes_per_second))


def left_words(seconds: float) -> str:
    """Return how long something takes yet, in the unit that tells most."""
    if seconds < _MINUTE:
        return _said(QT_TRANSLATE_NOOP("Downloads", "less than a minute left"))
    if seconds < _HOUR:
        count = math.ceil(seconds / _MINUTE)
        return plural(_said(QT_TRANSLATE_NOOP("Downloads", "%Ln minute(s) left"), count), count)
    if seconds < _DAY:
        hours, rest = divmod(math.ceil(seconds / _MINUTE), _MINUTE)
        sentence = _said(QT_TRANSLATE_NOOP("Downloads", "%1 h %2 min left"))
        return filled(sentence, number(hours), number(rest))
    return _said(QT_TRANSLATE_NOOP("Downloads", "more than a day left"))


def amount_words(item: DownloadItem) -> str:
    """Return how much is here of how much."""
    total = size_words(item.download.request.total_bytes)
    if item.download.phase is DownloadPhase.DONE:
        return total
    sentence = _said(QT_TRANSLATE_NOOP("Downloads", "%1 of %2"))
    return filled(sentence, size_words(item.download.received_bytes), total)


def state_words(item: DownloadItem, *, offline: bool) -> str:
    """Return what a download does just now, in a line."""
    return facts_line(_parts(item, offline=offline))


def _parts(item: DownloadItem, *, offline: bool) -> Iterator[str]:
    yield amount_words(item)
    match item.download.phase:
        case DownloadPhase.QUEUED:
            words = QT_TRANSLATE_NOOP("Downloads", "waits for its turn")
            if offline:
                words = QT_TRANSLATE_NOOP("Downloads", "waits: the network is switched off")
            yield _said(words)
        case DownloadPhase.RUNNING:
            yield from _running(item)
        case DownloadPhase.PAUSED:
            yield _said(QT_TRANSLATE_NOOP("Downloads", "paused"))
        case DownloadPhase.DONE:
            yield _said(QT_TRANSLATE_NOOP("Downloads", "done, every byte checked"))
        case DownloadPhase.FAILED:
            yield _said(QT_TRANSLATE_NOOP("Downloads", "stopped"))


def _running(item: DownloadItem) -> Iterator[str]:
    if item.retrying is not None:
        seconds = math.ceil(item.retry_seconds)
        if not seconds:
            yield _said(QT_TRANSLATE_NOOP("Downloads", "trying again…"))
            return
        words = _said(QT_TRANSLATE_NOOP("Downloads", "tries again in %Ln second(s)"), seconds)
        yield plural(words, seconds)
    elif item.verifying:
        yield _said(QT_TRANSLATE_NOOP("Downloads", "checking what is here already"))
    elif item.rate <= 0:
        yield _said(QT_TRANSLATE_NOOP("Downloads", "connecting…"))
    else:
        yield rate_words(item.rate)
        if item.seconds_left is not None:
            yield left_words(item.seconds_left)


def trouble_words(item: DownloadItem) -> str:
    """Return what keeps a download from going on and what helps, or nothing."""
    if item.download.phase is DownloadPhase.FAILED and item.download.fault is not None:
        words = fault_words(item.download.fault)
        return f"{words.sentence} {words.remedy}"
    if item.download.phase is not DownloadPhase.RUNNING:
        return ""
    if item.retrying is not None:
        return fault_words(item.retrying.fault).sentence
    if item.fetched_again:
        sentence = QT_TRANSLATE_NOOP(
            "Downloads", "%1 had arrived with wrong bytes and is fetched once more."
        )
        return filled(_said(sentence), item.fetched_again)
    return ""
