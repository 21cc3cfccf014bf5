"""What models are good at, under which terms, and whether they fit, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from parlance.contract.catalogue import Quality, Task
from parlance.contract.fit import Fit
from parlance.contract.languages import BY_CODE
from parlance.contract.translatable import QT_TRANSLATE_NOOP
from parlance.window.parts.words import decimal, facts_line, filled, listed, number, size_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from parlance.contract.catalogue import Licence
    from parlance.contract.fit import Verdict


_TASKS: dict[Task, str] = {
    Task.CHAT: QT_TRANSLATE_NOOP("Models", "chat"),
    Task.TRANSLATE: QT_TRANSLATE_NOOP("Models", "translation"),
    Task.SUMMARIZE: QT_TRANSLATE_NOOP("Models", "summaries"),
    Task.CODE: QT_TRANSLATE_NOOP("Models", "code"),
    Task.SEE: QT_TRANSLATE_NOOP("Models", "images"),
    Task.EMBED: QT_TRANSLATE_NOOP("Models", "embeddings"),
}
_FITS: dict[Fit, str] = {
    Fit.GPU: QT_TRANSLATE_NOOP("Models", "Fits on the GPU"),
    Fit.PARTLY: QT_TRANSLATE_NOOP("Models", "Fits partly on the GPU"),
    Fit.CPU: QT_TRANSLATE_NOOP("Models", "Runs on the processor"),
    Fit.TOO_LARGE: QT_TRANSLATE_NOOP("Models", "Too large"),
    Fit.UNKNOWN: QT_TRANSLATE_NOOP("Models", "Not known if it fits"),
}
_QUALITIES: dict[Quality, str] = {
    Quality.NEAR_LOSSLESS: QT_TRANSLATE_NOOP("Models", "as good as the original"),
    Quality.GOOD: QT_TRANSLATE_NOOP("Models", "good quality"),
    Quality.FAIR: QT_TRANSLATE_NOOP("Models", "noticeably worse"),
    Quality.POOR: QT_TRANSLATE_NOOP("Models", "much worse"),
}
_OWN_TERMS = QT_TRANSLATE_NOOP("Models", "terms of its own")
LICENCES: dict[str, str] = {
    "apache-2.0": "Apache 2.0",
    "mit": "MIT",
    "gemma": "Gemma",
    "llama2": "Llama 2",
    "llama3": "Llama 3",
    "llama3.1": "Llama 3.1",
    "llama3.2": "Llama 3.2",
    "llama3.3": "Llama 3.3",
    "llama4": "Llama 4",
    "cc-by-4.0": "CC BY 4.0",
    "cc-by-nc-4.0": "CC BY-NC 4.0",
    "cc-by-sa-4.0": "CC BY-SA 4.0",
}
"""Names of licences by the ids that the Hub gives them."""


def _said(text: str) -> str:
    return QCoreApplication.translate("Models", text)


def task_words(tasks: Iterable[Task]) -> str:
    """Return what a model is good at, or nothing."""
    return listed(_said(_TASKS[task]) for task in tasks)


def fit_words(fit: Fit) -> str:
    """Return where a model would run."""
    return _said(_FITS[fit])


def quality_words(quality: Quality) -> str:
    """Return what a quantization leaves of a model's quality, or nothing."""
    words = _QUALITIES.get(quality, "")
    return _said(words) if words else ""


def language_words(codes: Iterable[str]) -> str:
    """Return languages by name, or by code where we have no name."""
    return listed(
        QCoreApplication.translate("Languages", BY_CODE[code].name) if code in BY_CODE else code
        for code in codes
    )


def licence_name(licence: str) -> str:
    """Return what a licence is called, or nothing."""
    return _said(_OWN_TERMS) if licence == "other" else LICENCES.get(licence, licence)


def licence_words(licence: Licence) -> str:
    """Return the name of a licence and whether it allows commercial use."""
    use = QT_TRANSLATE_NOOP("Models", "commercial use on conditions")
    if licence.commercial is not None:
        use = (
            QT_TRANSLATE_NOOP("Models", "commercial use allowed")
            if licence.commercial
            else QT_TRANSLATE_NOOP("Models", "no commercial use")
        )
    return facts_line((licence_name(licence.id), _said(use)))


def exclusion_words(licence: Licence) -> str:
    """Return where and for what the terms rule a model out, or nothing."""
    parts = []
    if licence.excluded_regions:
        regions = listed(licence.excluded_regions)
        parts.append(filled(_said(QT_TRANSLATE_NOOP("Models", "Not for use in: %1.")), regions))
    # That a licence allows no commercial use is said beside its name.
    uses = listed(use for use in licence.excluded_uses if use != "commercial use")
    if uses:
        parts.append(filled(_said(QT_TRANSLATE_NOOP("Models", "Not for: %1.")), uses))
    return " ".join(parts)


def need_words(verdict: Verdict) -> str:
    """Return what memory a model takes, or nothing where that is not known."""
    if not verdict.need_bytes:
        return ""
    sentence = QT_TRANSLATE_NOOP("Models", "about %1 of memory")
    if verdict.exact:
        sentence = QT_TRANSLATE_NOOP("Models", "%1 of memory, measured")
    return filled(_said(sentence), size_words(verdict.need_bytes))


def speed_words(verdict: Verdict) -> str:
    """Return how fast a model is or can be, or nothing where that is not known."""
    speed = verdict.tokens_per_second
    if speed <= 0:
        return ""
    sentence = QT_TRANSLATE_NOOP("Models", "up to %1 tokens/s")
    if verdict.measured:
        sentence = QT_TRANSLATE_NOOP("Models", "%1 tokens/s, measured")
    elif verdict.estimated:
        sentence = QT_TRANSLATE_NOOP("Models", "about %1 tokens/s")
    return filled(_said(sentence), _speed(verdict))


def _speed(verdict: Verdict) -> str:
    speed = verdict.tokens_per_second
    return decimal(speed) if speed < _WHOLE_FROM else number(round(speed))


def _speed_sentence(verdict: Verdict) -> str:
    """Return how fast a model is or can be, and how that is known."""
    if verdict.tokens_per_second <= 0:
        return ""
    sentence = QT_TRANSLATE_NOOP("Models", "The memory allows up to %1 tokens/s.")
    if verdict.measured:
        sentence = QT_TRANSLATE_NOOP("Models", "It wrote %1 tokens/s here, measured.")
    elif verdict.estimated:
        sentence = QT_TRANSLATE_NOOP(
            "Models", "By what was measured of other models here, about %1 tokens/s."
        )
    return filled(_said(sentence), _speed(verdict))


def verdict_numbers(verdict: Verdict) -> str:
    """Return the numbers that a verdict rests on, in sentences."""
    if not verdict.need_bytes:
        return _said(QT_TRANSLATE_NOOP("Models", "What it needs cannot be told from its page."))
    need = QT_TRANSLATE_NOOP("Models", "It takes about %1 with a context of %2 tokens.")
    how = QT_TRANSLATE_NOOP("Models", "Reckoned from its size and form.")
    if verdict.exact:
        need = QT_TRANSLATE_NOOP("Models", "It takes %1 with a context of %2 tokens.")
        how = QT_TRANSLATE_NOOP("Models", "Measured by llama.cpp from the file’s header.")
    sentences = [filled(_said(need), size_words(verdict.need_bytes), number(verdict.context))]
    if verdict.gpu_bytes:
        there = _said(QT_TRANSLATE_NOOP("Models", "Free for it: %1 on the GPU, %2 in memory."))
        gpu, memory = size_words(verdict.gpu_bytes), size_words(verdict.memory_bytes)
        sentences.append(filled(there, gpu, memory))
    elif verdict.memory_bytes:
        there = _said(QT_TRANSLATE_NOOP("Models", "Free for it: %1 of memory."))
        sentences.append(filled(there, size_words(verdict.memory_bytes)))
    sentences += [_speed_sentence(verdict), _said(how)]
    return " ".join(sentence for sentence in sentences if sentence)


_WHOLE_FROM = 10
