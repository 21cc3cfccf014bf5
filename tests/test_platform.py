"""What must hold of the platform below us, for the versions that are pinned."""

from __future__ import annotations

import subprocess
import sys

from PySide6.QtCore import QObject

VOID_CALLS = 3000

HEAVY = (
    "llama_cpp",
    "numpy",
    "huggingface_hub",
    "markdown_it",
    "pygments.lexers",
    "py3langid",
    "pypdfium2",
    "chardet",
    "jinja2",
    "sentencepiece",
    "PySide6.QtNetwork",
)
"""What the window must not import before it is shown: it would be slower for nothing."""


def test_void_calls_lose_no_reference_to_none() -> None:
    # PySide6 6.12.0 loses one at each, and aborts the process when they are used up.
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(VOID_CALLS):
        thing.blockSignals(False)
        thing.setObjectName("name")
    assert abs(sys.getrefcount(None) - before) < VOID_CALLS // 10


def test_the_window_is_imported_without_anything_heavy() -> None:
    script = f"import sys, parlance.app; print([m for m in {HEAVY!r} if m in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


def test_the_engines_process_never_imports_qt() -> None:
    script = "import sys, parlance.engine.process; print('PySide6' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "False"
