"""How long a book of 600 pages is taken apart and written again, and how much memory it takes.

The codec alone is measured in this process, as processor time, which a busy machine changes
less; with the child, as time on the clock from its start to the last unit, or to the file.
Memory is the peak of the child with the most, above that of a bare interpreter.
"""

from __future__ import annotations

import io
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.office.rich_documents import book

RUNS = 5
PARAGRAPHS = 9000
PAGES = 600

_PEAK = """
import resource, sys
unit = 1 if sys.platform == "darwin" else 1024
def peak(who):
    return resource.getrusage(who).ru_maxrss * unit / 1e6
"""
_STARTING = """
import subprocess, sys
command = [sys.executable, "-c", sys.argv[1]]
print(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
"""
_CHILD = """
import time
from pathlib import Path
from parlance.children.nursery import Nursery
from parlance.contract.cancel import Cancel
from parlance.documents.translating.codec import TargetLanguage
from parlance.documents.translating.documents import DocumentTranslator
from parlance.text.detection import detect
nursery = Nursery()
translator = DocumentTranslator(nursery)
detect("Its model is loaded once, by whatever needs it first.")
started = time.perf_counter()
*_, document = translator.extract(PATH, Cancel())
extracted = time.perf_counter() - started
targets = {unit.id: unit.text.replace("e", "i") for unit in document.units}
started = time.perf_counter()
place = Path(PATH + ".de.docx")
for _ in translator.write(document, targets, TargetLanguage(code="de"), place, Cancel()):
    pass
written = time.perf_counter() - started
place.unlink()
nursery.close()
print(extracted, written, peak(resource.RUSAGE_CHILDREN))
"""


def report() -> None:
    """Print medians."""
    content = book(PARAGRAPHS)
    print(f"\ncodec (DOCX of {PAGES} pages, {PARAGRAPHS} paragraphs; medians of {RUNS})")
    runs = [_codec(content) for _ in range(RUNS)]
    units, rebuilt = (statistics.median(times) for times in zip(*runs, strict=True))
    print(f"codec alone: units {units:.2f} s, rebuilt {rebuilt:.2f} s, {units + rebuilt:.2f} s")
    bare = float(_printed(f"{_PEAK}\nprint(peak(resource.RUSAGE_SELF))"))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "book.docx")
        path.write_bytes(content)
        script = f"PATH = {str(path)!r}\n{_PEAK}\n{_CHILD}"
        found = [[float(each) for each in _printed(script).split()] for _ in range(RUNS)]
    extracted, written, peak = (statistics.median(figures) for figures in zip(*found, strict=True))
    print(f"with its child: extracted {extracted:.2f} s, written {written:.2f} s")
    print(f"peak of the child: {peak - bare:.0f} MB above the {bare:.0f} MB of an interpreter")


def _codec(content: bytes) -> tuple[float, float]:
    """Return the seconds until all units are there, and until the file is."""
    from parlance.documents.archive import Archive
    from parlance.documents.translating.codec import TargetLanguage
    from parlance.documents.translating.docx import open_docx

    with Archive(io.BytesIO(content)) as archive:
        started = time.process_time()
        document = open_docx(archive)
        targets = {unit.id: unit.text.replace("e", "i") for unit in document.units()}
        units = time.process_time() - started
        started = time.process_time()
        for _ in document.rebuilt(targets, TargetLanguage(code="de")):
            pass
        return units, time.process_time() - started


def _printed(script: str) -> str:
    """Return what a script prints, whose peak does not begin with that of this process."""
    command = [sys.executable, "-c", _STARTING, script]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


if __name__ == "__main__":
    report()
