"""Assistants in a file that others get."""

from __future__ import annotations

import pytest

from parlance.contract.chats import Assistant, AssistantId, ChatOptions
from parlance.work.assistant_files import presets_of


@pytest.mark.parametrize(
    ("model", "given"),
    [
        ("/home/ada/models/tiny.gguf", None),
        ("C:\\Users\\Ada\\tiny.gguf", None),
        ("org/repo@abc/tiny.gguf", "org/repo@abc/tiny.gguf"),
        ("starter", "starter"),
    ],
)
def test_a_file_for_others_names_no_folder_of_this_computer(model: str, given: str | None) -> None:
    own = Assistant(
        id=AssistantId(1), name="Writer", options=ChatOptions(model=model, effort="low")
    )
    (assistant,) = presets_of([own], []).assistants
    assert assistant.options == ChatOptions(model=given, effort="low")
