"""The paragraphs of a translation with the prompts that they were asked for with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.contract.confidence import Portion
from parlance.work.translation.ask import pair_of, terms_of
from parlance.work.translation.attempts import Asking, Order
from parlance.work.translation.glossary import Terms
from parlance.work.translation.paragraphs import text_units
from parlance.work.translation.prompting import Translator

if TYPE_CHECKING:
    from collections.abc import Sequence

    from parlance.contract.translation import LiveParagraph, TranslationOptions
    from parlance.work.translation.tools import TranslationTools


def portions_of(
    paragraphs: Sequence[LiveParagraph], options: TranslationOptions, tools: TranslationTools
) -> list[Portion]:
    """Return each paragraph that is translated after the loaded model's own prompt for it.

    That is what is asked at first: of what came of a second try, the prompt was another.
    Raises FaultError (as pair_of).
    """
    translator = Translator(tools.engine.describe())
    sources = [paragraph.source for paragraph in paragraphs]
    pair, _detected = pair_of("\n\n".join(sources), options, translator)
    asking = Asking(translator, pair, options, Terms(terms_of(tools, pair, options)))
    found: list[Portion] = []
    for number, paragraph in enumerate(paragraphs):
        units, _after = text_units(paragraph.source)
        if not units or not paragraph.target.strip():
            continue
        before = tuple(sources[max(0, number - translator.most_context) : number])
        order = Order(unit=units[0].unit, tokens=0, context=before)
        [wanted] = asking.wanted(order, asking.first(order.unit))
        request = translator.request(wanted, max_tokens=1)
        found.append(Portion(request=request, text=paragraph.target.strip()))
    return found
