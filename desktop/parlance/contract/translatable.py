"""Marks sentences for the translation catalogue without importing Qt."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: ARG001, N802
    """Return `text` as it is; the function's name is what Qt's tools look for."""
    return text
