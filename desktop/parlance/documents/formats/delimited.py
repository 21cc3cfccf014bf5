"""Tables of text: values between commas, semicolons, tabs or bars."""

from __future__ import annotations

import csv
import io
import itertools
import re
from collections import Counter
from typing import TYPE_CHECKING

from parlance.contract.document import DocumentFormat
from parlance.documents.blocks import BlockList
from parlance.documents.formats.rows import add_rows
from parlance.documents.wire import Reason, Refusal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parlance.documents.encodings import Decoded
    from parlance.documents.wire import Blocks, Opened, Warned

SAMPLE_LETTERS = 64 * 1024
SAMPLE_ROWS = 200
MAX_CELL = 10_000_000
_SIGNS = ",;\t|"
_TOLD = re.compile(r"sep=(.)\n", re.IGNORECASE)


def read_delimited(decoded: Decoded, kind: DocumentFormat) -> Iterator[Opened | Blocks | Warned]:
    """Yield the rows of a CSV or TSV file as tables. Raises Refusal (DAMAGED)."""
    text = decoded.text.removeprefix("\ufeff")
    yield decoded.opened(kind)
    told = _TOLD.match(text)  # Excel writes the sign into a first line of its own
    sign = told.group(1) if told else delimiter_of(text[:SAMPLE_LETTERS], kind)
    yield from add_rows(BlockList(), _rows(text[told.end() if told else 0 :], sign))


def delimiter_of(sample: str, kind: DocumentFormat) -> str:
    """Return the sign between cells: the one that cuts most rows into equally many.

    Python's own Sniffer takes letters for delimiters, and is quadratic on long quotes.
    """
    likely = "\t" if kind is DocumentFormat.TSV else ","
    scores = {sign: _score(sample, sign) for sign in _SIGNS}
    best = max(scores, key=lambda sign: (scores[sign], sign == likely))
    return best if scores[best] > 0 else likely


def _score(sample: str, sign: str) -> float:
    try:
        rows = [row for row in itertools.islice(_rows(sample, sign), SAMPLE_ROWS) if row]
    except Refusal:
        return 0.0
    if len(rows) > 1:
        rows.pop()  # it may be cut
    widths = Counter(map(len, rows))
    if not widths:
        return 0.0
    width, times = widths.most_common(1)[0]
    return times / len(rows) * min(width - 1, 3)


def _rows(text: str, sign: str) -> Iterator[list[str]]:
    before = csv.field_size_limit(MAX_CELL)  # one for the whole process
    try:
        yield from csv.reader(io.StringIO(text, newline=""), delimiter=sign)
    except csv.Error as error:
        raise Refusal(Reason.DAMAGED) from error
    finally:
        csv.field_size_limit(before)
