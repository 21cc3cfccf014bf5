"""What is set about chats, and the dialogs of the shell, for the pictures and the walks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.window.palette_part import PalettePart
from tests.window import chat_scenes, content

if TYPE_CHECKING:
    from parlance.window.chat.presets_part import PresetsPart
    from tests.screens import Stage


def _presets(stage: Stage) -> PresetsPart:
    return stage.window.chat.presets


def figures(stage: Stage) -> None:
    chat_scenes.long_chat(stage.chat)
    chat_scenes.waiting(stage.chat)


def options(stage: Stage) -> None:
    content.fill_chat(stage.chat)
    _presets(stage).toggle.click()


def assistants_empty(stage: Stage) -> None:
    _presets(stage).open_assistants()


def assistants(stage: Stage) -> None:
    stage.chats.presets.assistants.add_suggestions(lambda text: text)
    _presets(stage).open_assistants()


def prompts_empty(stage: Stage) -> None:
    _presets(stage).library.open_library()


def prompts(stage: Stage) -> None:
    _presets(stage).library.open_library(
        "Explain what I paste to somebody who knows little of {{field}}."
    )


def constraint(stage: Stage) -> None:
    _presets(stage).open_constraint()


def compare(stage: Stage) -> None:
    content.fill_chat(stage.chat)
    _presets(stage).open_compare()


def again(stage: Stage) -> None:
    content.fill_chat(stage.chat)
    _presets(stage).open_again()


def complete(stage: Stage) -> None:
    _presets(stage).open_page()


def bin_empty(stage: Stage) -> None:
    stage.window.chat.conversations.open_bin()


def export(stage: Stage) -> None:
    listed = stage.chats.listing.conversations
    stage.window.chat.exchange.export([each.id for each in listed[:2]])


def opening(stage: Stage) -> None:
    stage.window.opening.ask(["/ada/Report.pdf", "/ada/گزارش.docx"])


def palette(stage: Stage) -> None:
    part = stage.window.findChild(PalettePart)
    assert part is not None
    part.open()


def reset(stage: Stage) -> None:
    stage.settings.replace(context=16384, temperature=0.9)
    stage.window.show_place(stage.window.settings)
    stage.window.settings.exchange.ask_to_reset()
