"""What is said of a load plan, fact by fact."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from parlance.contract.plan import CacheType
from parlance.contract.translatable import QT_TRANSLATE_NOOP
from parlance.window.parts.words import filled, number, plural, size_words, wording_of

if TYPE_CHECKING:
    from parlance.contract.plan import DeviceShare, LoadLimits, LoadPlan

_CACHES: Final = {
    CacheType.F16: QT_TRANSLATE_NOOP("Plan", "f16, exact"),
    CacheType.Q8_0: QT_TRANSLATE_NOOP("Plan", "q8_0, half of the memory"),
    CacheType.Q4_0: QT_TRANSLATE_NOOP("Plan", "q4_0, a quarter of the memory"),
}


def _said(text: str) -> str:
    return wording_of("Plan", text)


def layers_words(share: DeviceShare) -> str:
    """Return how many layers are on a device."""
    if not share.layers:
        return _said(QT_TRANSLATE_NOOP("Plan", "no layers"))
    words = wording_of("Plan", QT_TRANSLATE_NOOP("Plan", "%Ln layer(s)"), share.layers)
    return plural(words, share.layers)


def facts_of(plan: LoadPlan, limits: LoadLimits | None) -> list[tuple[str, str]]:
    """Return what else a plan says, as name and value."""
    facts = [
        (_said(QT_TRANSLATE_NOOP("Plan", "Context")), _context_words(plan, limits)),
        (
            _said(QT_TRANSLATE_NOOP("Plan", "Precision of the context memory")),
            _said(_CACHES[plan.cache]),
        ),
        (
            _said(QT_TRANSLATE_NOOP("Plan", "Requests at a time")),
            _requests_words(plan),
        ),
        (_said(QT_TRANSLATE_NOOP("Plan", "Threads")), number(plan.placement.threads)),
    ]
    if plan.batch:
        tokens = filled(_said(QT_TRANSLATE_NOOP("Plan", "%1 tokens")), number(plan.batch))
        facts.append((_said(QT_TRANSLATE_NOOP("Plan", "One step reads at most")), tokens))
    if plan.expert_layers:
        words = wording_of("Plan", QT_TRANSLATE_NOOP("Plan", "of %Ln layer(s)"), plan.expert_layers)
        name = _said(QT_TRANSLATE_NOOP("Plan", "Experts in the computer’s memory"))
        facts.append((name, plural(words, plan.expert_layers)))
    if plan.kept_bytes:
        name = _said(QT_TRANSLATE_NOOP("Plan", "Earlier conversations"))
        words = _said(QT_TRANSLATE_NOOP("Plan", "up to %1 of memory"))
        facts.append((name, filled(words, size_words(plan.kept_bytes))))
    facts.append((_said(QT_TRANSLATE_NOOP("Plan", "Flash attention")), _attention_words(plan)))
    facts.append((_said(QT_TRANSLATE_NOOP("Plan", "File")), _file_words(plan)))
    return facts


def source_words(plan: LoadPlan) -> str:
    """Return where the sizes of a plan come from."""
    if plan.exact:
        return _said(QT_TRANSLATE_NOOP("Plan", "The sizes are llama.cpp’s own."))
    return _said(QT_TRANSLATE_NOOP("Plan", "The sizes are estimated from the model’s header."))


def _context_words(plan: LoadPlan, limits: LoadLimits | None) -> str:
    trained = limits.trained_context if limits is not None else 0
    if trained > plan.context:
        words = _said(QT_TRANSLATE_NOOP("Plan", "%1 of the %2 tokens that the model knows"))
        return filled(words, number(plan.context), number(trained))
    if trained and trained < plan.context:
        words = _said(QT_TRANSLATE_NOOP("Plan", "%1 tokens, and the model knows only %2"))
        return filled(words, number(plan.context), number(trained))
    return filled(_said(QT_TRANSLATE_NOOP("Plan", "%1 tokens")), number(plan.context))


def _requests_words(plan: LoadPlan) -> str:
    if plan.cells <= plan.context:
        return number(plan.parallel)
    words = _said(QT_TRANSLATE_NOOP("Plan", "%1, which share room for %2 tokens"))
    return filled(words, number(plan.parallel), number(plan.cells))


def _attention_words(plan: LoadPlan) -> str:
    if plan.flash_attention:
        return _said(QT_TRANSLATE_NOOP("Plan", "where the device has it"))
    return _said(QT_TRANSLATE_NOOP("Plan", "off"))


def _file_words(plan: LoadPlan) -> str:
    if not plan.mmap:
        words = QT_TRANSLATE_NOOP("Plan", "copied into memory")
        kept = QT_TRANSLATE_NOOP("Plan", "copied into memory and kept there")
    else:
        words = QT_TRANSLATE_NOOP("Plan", "read from the disk as it is needed")
        kept = QT_TRANSLATE_NOOP("Plan", "read from the disk and kept in memory")
    return _said(kept if plan.mlock else words)
