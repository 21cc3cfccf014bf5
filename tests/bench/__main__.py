"""`make bench`: prints figures; nothing here is asserted."""

from __future__ import annotations

from tests.bench import engine, recall, startup

if __name__ == "__main__":
    startup.report()
    engine.report()
    recall.report()
