"""Where a model came from, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from parlance.contract.models import ModelOrigin
from parlance.contract.translatable import QT_TRANSLATE_NOOP

_ORIGINS: dict[ModelOrigin, str] = {
    ModelOrigin.STARTER: QT_TRANSLATE_NOOP("Origins", "Comes with Parlance"),
    ModelOrigin.OWN: QT_TRANSLATE_NOOP("Origins", "Made or imported here"),
    ModelOrigin.HUB_CACHE: QT_TRANSLATE_NOOP("Origins", "Hugging Face cache"),
    ModelOrigin.LLAMA_CACHE: QT_TRANSLATE_NOOP("Origins", "llama.cpp’s cache"),
    ModelOrigin.LM_STUDIO: QT_TRANSLATE_NOOP("Origins", "LM Studio’s"),
    ModelOrigin.JAN: QT_TRANSLATE_NOOP("Origins", "Jan’s"),
    ModelOrigin.GPT4ALL: QT_TRANSLATE_NOOP("Origins", "GPT4All’s"),
    ModelOrigin.OLLAMA: QT_TRANSLATE_NOOP("Origins", "Ollama’s"),
    ModelOrigin.FOLDER: QT_TRANSLATE_NOOP("Origins", "Your models folder"),
    ModelOrigin.FILE: QT_TRANSLATE_NOOP("Origins", "File"),
    ModelOrigin.SERVER: QT_TRANSLATE_NOOP("Origins", "On a server"),
}


def origin_words(origin: ModelOrigin) -> str:
    """Return whose model it is."""
    return QCoreApplication.translate("Origins", _ORIGINS[origin])
