"""A speech server for Orca that writes a line for each utterance; Orca imports it by name.

It runs in the system's Python, beside Orca, not in ours.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from orca import speechserver


def _write(words: str) -> None:
    one_line = " ".join(words.split())
    if one_line:
        with Path(os.environ["PARLANCE_SPEECH_FILE"]).open("a", encoding="utf-8") as file:
            file.write(f"{one_line}\n")


class SpeechServer(speechserver.SpeechServer):
    """Takes what Orca wants to say."""

    @staticmethod
    def getFactoryName() -> str:  # noqa: N802 - Orca's name
        return "File"

    @staticmethod
    def getSpeechServers() -> list[SpeechServer]:  # noqa: N802 - Orca's name
        return [SpeechServer()]

    @staticmethod
    def getSpeechServer(_info: object = None) -> SpeechServer:  # noqa: N802 - Orca's name
        return SpeechServer()

    def getInfo(self) -> list[str]:  # noqa: N802 - Orca's name
        return ["File", "file"]

    def getVoiceFamilies(self) -> list[Any]:  # noqa: N802 - Orca's name
        return []

    def speak(self, text: str | None = None, _acss: object = None, _interrupt: bool = True) -> None:
        _write(text or "")

    def speakCharacter(self, character: str, **_voice: object) -> None:  # noqa: N802 - Orca's
        _write(character)

    def speakKeyEvent(self, *_event: object) -> None:  # noqa: N802 - Orca's name
        """Say nothing: keys that were pressed are known."""

    def sayAll(self, utterances: Any, _progress: object) -> None:  # noqa: N802 - Orca's name
        for context, _acss in utterances:
            _write(context.utterance)
