"""What the model of a chat does not offer, or other settings exclude, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from parlance.contract.sampling import Grammar

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parlance.contract.chats import ChatOptions
    from parlance.services.standing import Standing


def limits(options: ChatOptions, standing: Standing) -> dict[str, str]:
    """Return why fields of ChatOptions cannot be used with `options`, by their names.

    `options` are what counts, those from below included.
    """
    return dict([*_reasoning(standing), *_together(options, standing), *_model(standing)])


def _reasoning(standing: Standing) -> Iterator[tuple[str, str]]:
    offered = standing.reasoning
    names = ("thinking", "effort", "reasoning_tokens")
    if offered is None:
        words = QCoreApplication.translate(
            "OptionLimits", "What the model offers shows when it is loaded."
        )
        yield from ((name, words) for name in names)
        return
    if not offered.reasons and not offered.efforts:
        words = QCoreApplication.translate("OptionLimits", "This model does not reason.")
        yield from ((name, words) for name in names)
        return
    if not offered.switch:
        yield (
            "thinking",
            QCoreApplication.translate(
                "OptionLimits", "This model always reasons: it cannot be told otherwise."
            ),
        )
    if not offered.efforts:
        yield (
            "effort",
            QCoreApplication.translate("OptionLimits", "This model knows no levels of effort."),
        )
    if not offered.budget:
        yield (
            "reasoning_tokens",
            QCoreApplication.translate("OptionLimits", "This model's reasoning has no mark."),
        )


def _together(options: ChatOptions, standing: Standing) -> Iterator[tuple[str, str]]:
    if standing.is_served:
        yield (
            "beams",
            QCoreApplication.translate("OptionLimits", "Servers are not asked for beam search."),
        )
    elif options.constraint is not None:
        yield (
            "beams",
            QCoreApplication.translate(
                "OptionLimits", "Not possible together with structured output."
            ),
        )
    if options.beams is not None and not standing.is_served:
        yield (
            "constraint",
            QCoreApplication.translate("OptionLimits", "Not possible together with beam search."),
        )
    elif standing.is_served and isinstance(options.constraint, Grammar):
        yield (
            "constraint",
            QCoreApplication.translate(
                "OptionLimits", "Servers follow a JSON schema, and no grammar."
            ),
        )


def _model(standing: Standing) -> Iterator[tuple[str, str]]:
    if standing.is_served:
        words = QCoreApplication.translate("OptionLimits", "The server decides this itself.")
        yield from (("context", words), ("drafts", words))
    elif standing.description is not None and not standing.description.drafts:
        yield (
            "drafts",
            QCoreApplication.translate(
                "OptionLimits", "This model's memory does not allow for guessing ahead."
            ),
        )
