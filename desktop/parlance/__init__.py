"""Parlance: chat, translate and summarize on your own computer."""

__version__ = "0.1.0"
