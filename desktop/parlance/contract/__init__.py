"""The words every room shares: messages, faults, wording, facts, Document, Cancel.

Nothing here does anything to the outside world, and nothing but the standard
library and msgspec is imported, so that every room and every child can afford it.
"""
