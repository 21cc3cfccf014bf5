"""`make bench`: prints figures; nothing here is asserted."""

from __future__ import annotations

from tests.bench import recall, startup

if __name__ == "__main__":
    startup.report()
    recall.report()
