"""Other ways to say a sentence: the n best of a beam search, or drawn ones where none can be."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from parlance.contract.engine import Done, Failed, Piece
from parlance.contract.faults import FaultError
from parlance.contract.sampling import Beams, Sampling
from parlance.work.translation.answers import cleaned
from parlance.work.translation.ask import terms_of
from parlance.work.translation.attempts import Asking, Order
from parlance.work.translation.glossary import Terms
from parlance.work.translation.paragraphs import literal_text, text_units
from parlance.work.translation.prompting import Translator
from parlance.work.translation.running import LONGER_BY, SLACK_TOKENS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parlance.contract.cancel import Cancel
    from parlance.contract.engine import Event, Request
    from parlance.contract.translation import TranslationOptions
    from parlance.work.translation.checks import Pair
    from parlance.work.translation.tools import TranslationTools
    from parlance.work.translation.wanted import Wanted

OFFERED = 5
_TEMPERATURE = 0.9


def alternatives(
    sentence: str,
    pair: Pair,
    options: TranslationOptions,
    tools: TranslationTools,
    cancel: Cancel,
    *,
    before: str = "",
) -> Iterator[tuple[str, ...]]:
    """Yield, once, up to OFFERED distinct translations of a sentence, best first.

    `before` is the text before it. Raises FaultError (also LanguageNotKnown and the like) and
    Cancelled.
    """
    description = tools.engine.describe()
    translator = Translator(description)
    translator.check(pair.source, pair.target)
    units, _ = text_units(sentence)
    if not units:
        yield ()
        return
    unit = units[0].unit
    (tokens,) = tools.engine.count_all([sentence], cancel)
    asking = Asking(translator, pair, options, Terms(terms_of(tools, pair, options)))
    context = (before,) if before and translator.most_context else ()
    order = Order(unit=unit, tokens=tokens, context=context)
    (wanted, *_) = asking.wanted(order, asking.first(unit))
    request = translator.request(wanted, max_tokens=LONGER_BY * tokens + SLACK_TOKENS)
    requests = _drawn(request) if description.leaves_computer else _searched(request)
    texts = _texts(tools.engine.run(enumerate(requests), cancel))
    found = (_readable(text, translator, wanted, pair) for text in texts)
    yield tuple(dict.fromkeys(literal_text(text, unit) for text in found if text))


def _searched(request: Request) -> list[Request]:
    beams = Beams(width=OFFERED, n_best=OFFERED)
    return [msgspec.structs.replace(request, beams=beams)]


def _drawn(request: Request) -> list[Request]:
    return [
        msgspec.structs.replace(request, sampling=Sampling(temperature=_TEMPERATURE, seed=seed))
        for seed in range(1, OFFERED + 1)
    ]


def _texts(events: Iterator[tuple[int, Event]]) -> list[str]:
    """Return the answers, those of a search best first. Raises FaultError."""
    written: dict[int, str] = {}
    searched: list[str] = []
    for key, event in events:
        match event:
            case Piece(text=text):
                written[key] = written.get(key, "") + text
            case Done(hypotheses=hypotheses):
                searched += [each.text for each in hypotheses]
            case Failed(fault=fault):
                raise FaultError(fault)
            case _:
                pass
    return searched or [written[key] for key in sorted(written)]


def _readable(answer: str, translator: Translator, wanted: Wanted, pair: Pair) -> str:
    return cleaned(translator.answer(answer, wanted), wanted.text, pair.target).strip()
