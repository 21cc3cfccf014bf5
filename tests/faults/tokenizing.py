"""Tokenizes long texts, with as much stack as Windows gives a program; see victims.py.

A case is the kind of a vocabulary, and parts of a text with how often each is repeated.
"""

from __future__ import annotations

import os
import sys
import threading
from contextlib import ExitStack
from pathlib import Path

from parlance.engine.llama.devices import start_backend
from tests.engine.words import opened
from tests.families.vocabularies import vocabulary
from tests.faults.victims import answer_cases

STACK_BYTES = 2 << 20


class Tokenizing:
    """Keeps the vocabulary of the last case open."""

    def __init__(self, folder: Path) -> None:
        """Write vocabularies into `folder`."""
        self._folder = folder
        self._held = ExitStack()
        self._kind = ""

    def outcome_of(self, case: object) -> str:
        """Return "tokenized", or what is wrong with the tokens."""
        kind, parts = case
        if kind != self._kind:
            self._held.close()
            self._words = self._held.enter_context(opened(self._folder, vocabulary(kind)))
            self._kind = kind
        text = "".join(part * count for part, count in parts)
        tokens = self._words.content(text, lambda: None)
        # Some drop white space, and what they have no token for; none has more than bytes.
        few = len(tokens) <= len(text.encode()) + 1
        return "tokenized" if few else f"{len(tokens)} tokens"


def main() -> None:
    start_backend()
    tokenizing = Tokenizing(Path(sys.argv[1]))
    threading.stack_size(STACK_BYTES)
    thread = threading.Thread(target=answer_cases, args=(tokenizing.outcome_of,))
    thread.start()
    thread.join()


if __name__ == "__main__":
    os.environ["GGML_NO_BACKTRACE"] = "1"
    main()
