"""Short ways to ask for translations, for the tests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.contract.cancel import Cancel
from parlance.contract.translation import (
    LiveParagraph,
    LiveText,
    TranslationOptions,
    TranslationResult,
)
from parlance.work.translation.ask import TranslationAsk
from parlance.work.translation.live import translate
from parlance.work.translation.tools import TranslationTools

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parlance.contract.hosts import Engine
    from parlance.contract.translation import LiveEvent
    from parlance.work.rates import Rates


def ask(text: str, target: str = "fr", source: str = "en") -> TranslationAsk:
    return TranslationAsk(text=text, options=TranslationOptions(source=source, target=target))


def live(
    wanted: TranslationAsk,
    engine: Engine,
    cancel: Cancel | None = None,
    rates: Rates | None = None,
) -> Iterator[LiveEvent]:
    return translate(wanted, TranslationTools(engine=engine, rates=rates), cancel or Cancel())


def result_of(events: list[LiveEvent]) -> TranslationResult:
    result = events[-1]
    assert isinstance(result, TranslationResult)
    return result


def shown(events: list[LiveEvent]) -> str:
    """Return the text that a pane shows after these events."""
    paragraphs: dict[int, LiveParagraph] = {}
    after = ""
    for event in events:
        match event:
            case LiveText():
                paragraphs = {each.index: each for each in event.paragraphs}
                after = event.after
            case LiveParagraph():
                paragraphs[event.index] = event
            case _:
                pass
    return "".join(each.before + each.target for each in paragraphs.values()) + after
