from __future__ import annotations

from tests.standin.fixture import standin

__all__ = ["standin"]
