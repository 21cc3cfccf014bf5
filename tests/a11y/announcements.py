"""Writes what programs announce on the accessibility bus; Orca reads it aloud from 45 on.

It runs in the system's Python, which has the bindings of AT-SPI.
"""

from __future__ import annotations

import sys
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402 - its version is said before

POLITENESS = {1: "polite", 2: "assertive"}


def tell(event: Any) -> None:
    words = " ".join(str(event.any_data).split())
    print(POLITENESS.get(event.detail1, event.detail1), words, sep=": ", flush=True)


if __name__ == "__main__":
    Atspi.init()
    listener = Atspi.EventListener.new(tell)
    for name in sys.argv[1:] or ["object:announcement"]:
        listener.register(name)
    print("listening", flush=True)
    Atspi.event_main()
