"""Finished summaries of documents and pasted texts, their sources, and questions about them."""

from __future__ import annotations

import json
import re
import time
from typing import TYPE_CHECKING, TypeVar

import msgspec

from parlance.contract.faults import FaultError, StoreDamaged
from parlance.contract.history import SummaryId
from parlance.contract.summary import (
    AnswerResult,
    SummaryOptions,
    SummaryPreset,
    SummaryRecord,
    SummaryResult,
)
from parlance.storage.records import storable
from parlance.text.folding import fold
from parlance.text.terms import searchable, terms

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable

    from parlance.storage.database import Database

T = TypeVar("T")

PREVIEW_LETTERS = 160
SEARCH_LETTERS = 1000
"""More of a search text is ignored."""

_LAST = "summary options"
_LIST = "id, title, paths, preview, options, blocks_read, blocks, model, created, deleted_at"
_FOUND = "id IN (SELECT rowid FROM summary_words WHERE summary_words MATCH :match)"
_SIGNS = re.compile(r"^\s*(?:#{1,6}|[-*+>]|\d+[.)])\s+|[|*`]|(?<!\w)_|_(?!\w)", re.MULTILINE)

_FORGET_WORDS = "INSERT INTO summary_words (summary_words) VALUES ('optimize')"
"""Until its parts are put together FTS5 keeps what was erased beside a note that it is gone."""


class SummaryStore:
    """The summaries in a database. Every method raises FaultError as Database does."""

    def __init__(self, database: Database) -> None:
        """Keep summaries in `database`."""
        self._database = database

    def add(self, result: SummaryResult, pasted: str = "", noted_as: str = "") -> SummaryRecord:
        """Store a summary, and the text if it was a pasted one; return it as stored.

        `noted_as` is the hash under which notes on its documents are kept.
        """
        paths = [document.path for document in result.documents if document.path]
        title, text = storable(result.title), storable(result.text)
        values = {
            "title": title,
            "paths": _encoded(paths),
            "preview": _preview(text),
            "options": _encoded(result.options),
            "result": _encoded(result),
            "pasted": storable(pasted),
            "noted_as": noted_as,
            "blocks_read": result.blocks_read,
            "blocks": result.blocks,
            "model": storable(result.measurements.model),
            "created": time.time(),
        }
        words = searchable(title), searchable(text)

        def insert(connection: sqlite3.Connection) -> int:
            number = connection.execute(
                f"INSERT INTO summary ({', '.join(values)})"
                f" VALUES ({', '.join(f':{name}' for name in values)})",
                values,
            ).lastrowid
            connection.execute(
                "INSERT INTO summary_words (rowid, title, text) VALUES (?, ?, ?)", (number, *words)
            )
            assert number is not None
            return number

        return self.get(SummaryId(self._database.write(insert)))

    def recent(self, limit: int, search: str = "") -> tuple[SummaryRecord, ...]:
        """Return at most `limit` summaries, newest first.

        With `search`, those that have every word of it, or one that begins so, in their
        title or text.
        """
        match = _match(search)
        if search.strip() and not match:
            return ()  # signs only: no text can be found by them
        return self._listed(
            f"deleted_at IS NULL {f'AND {_FOUND}' if match else ''} ORDER BY id DESC", limit, match
        )

    def bin(self, limit: int) -> tuple[SummaryRecord, ...]:
        """Return at most `limit` summaries of the bin, what was put there last first."""
        return self._listed("deleted_at IS NOT NULL ORDER BY deleted_at DESC, id DESC", limit)

    def get(self, summary: SummaryId) -> SummaryRecord:
        """Return one summary. Raises LookupError if there is none."""
        return self._one(_LIST, summary, _record)

    def result(self, summary: SummaryId) -> SummaryResult:
        """Return the whole of a summary. Raises LookupError if there is none."""
        return self._one("result", summary, lambda row: self._decoded(row["result"], SummaryResult))

    def pasted(self, summary: SummaryId) -> str:
        """Return the text that was pasted, if one was. Raises LookupError."""
        text: str = self._one("pasted", summary, lambda row: row["pasted"])
        return text

    def trash(self, summary: SummaryId) -> None:
        """Move a summary to the bin; nothing is erased."""
        self._put_in_bin(summary, time.time())

    def restore(self, summary: SummaryId) -> None:
        """Take a summary out of the bin."""
        self._put_in_bin(summary, None)

    def erase(self, summary: SummaryId) -> tuple[str, ...]:
        """Erase a summary of the bin, and what was asked about it; no other one.

        Returns the hash under which notes on its documents are kept, if it has one.
        """
        return self._erase("deleted_at IS NOT NULL AND id = ?", summary)

    def empty_bin(self) -> tuple[str, ...]:
        """Erase every summary in the bin, and what was asked about them.

        Returns the hashes under which notes on their documents are kept.
        """
        return self._erase("deleted_at IS NOT NULL")

    def erase_all(self) -> None:
        """Erase every summary, in the bin or not, and what was asked about them."""
        self._erase("TRUE")

    def has_noted(self, noted_as: str) -> bool:
        """Say whether there is a summary, in the bin or not, with this hash for its notes."""
        query = "SELECT 1 FROM summary WHERE noted_as = ? LIMIT 1"
        row = self._database.read(lambda c: c.execute(query, (noted_as,)).fetchone())
        return row is not None

    def add_answer(self, summary: SummaryId, answer: AnswerResult) -> None:
        """Remember the answer to a question about the documents of a summary.

        Where the summary was erased meanwhile, nothing is kept.
        """
        values = (_encoded(answer), time.time(), summary)
        self._database.write(
            lambda c: c.execute(
                "INSERT INTO answer (summary, result, created)"
                " SELECT id, ?, ? FROM summary WHERE id = ?",
                values,
            )
        )

    def answers(self, summary: SummaryId) -> tuple[AnswerResult, ...]:
        """Return the answers about the documents of a summary, in the order of the questions."""
        query = "SELECT result FROM answer WHERE summary = ? ORDER BY id"
        rows = self._database.read(lambda c: c.execute(query, (summary,)).fetchall())
        return tuple(self._decoded(row["result"], AnswerResult) for row in rows)

    def presets(self) -> tuple[SummaryPreset, ...]:
        """Return the options that the person gave names, by name."""
        query = "SELECT name, options FROM summary_preset"
        rows = self._database.read(lambda c: c.execute(query).fetchall())
        presets = (SummaryPreset(name=row["name"], options=_options(row)) for row in rows)
        return tuple(sorted(presets, key=lambda preset: (fold(preset.name), preset.name)))

    def keep_preset(self, preset: SummaryPreset) -> None:
        """Remember options under a name, in place of those that had it."""
        self._keep("summary_preset (name, options)", preset.name, preset.options)

    def drop_preset(self, name: str) -> None:
        """Forget the options with this name."""
        self._database.write(
            lambda c: c.execute("DELETE FROM summary_preset WHERE name = ?", (storable(name),))
        )

    def last_options(self) -> SummaryOptions | None:
        """Return the options that were chosen last; None before any were."""
        query = "SELECT value AS options FROM chosen WHERE name = ?"
        row = self._database.read(lambda c: c.execute(query, (_LAST,)).fetchone())
        return None if row is None else _options(row)

    def keep_options(self, options: SummaryOptions) -> None:
        """Remember the options that were chosen last."""
        self._keep("chosen (name, value)", _LAST, options)

    def _keep(self, table: str, name: str, options: SummaryOptions) -> None:
        values = (storable(name), _encoded(options))
        self._database.write(
            lambda c: c.execute(f"INSERT OR REPLACE INTO {table} VALUES (?, ?)", values)
        )

    def _listed(self, which: str, limit: int, match: str = "") -> tuple[SummaryRecord, ...]:
        query = f"SELECT {_LIST} FROM summary WHERE {which} LIMIT :limit"
        values = {"limit": limit, "match": match}
        rows = self._database.read(lambda c: c.execute(query, values).fetchall())
        return tuple(_record(row) for row in rows)

    def _one(self, columns: str, summary: SummaryId, read: Callable[[sqlite3.Row], T]) -> T:
        query = f"SELECT {columns} FROM summary WHERE id = ?"
        row = self._database.read(lambda c: c.execute(query, (summary,)).fetchone())
        if row is None:
            raise LookupError(summary)
        return read(row)

    def _put_in_bin(self, summary: SummaryId, when: float | None) -> None:
        query = "UPDATE summary SET deleted_at = ? WHERE id = ?"
        self._database.write(lambda c: c.execute(query, (when, summary)))

    def _erase(self, which: str, *values: object) -> tuple[str, ...]:
        chosen = f"(SELECT id FROM summary WHERE {which})"
        noted = f"SELECT DISTINCT noted_as FROM summary WHERE {which} AND noted_as <> ''"

        def erase(connection: sqlite3.Connection) -> tuple[str, ...]:
            hashes = tuple(str(row[0]) for row in connection.execute(noted, values))
            words = f"DELETE FROM summary_words WHERE rowid IN {chosen}"
            if connection.execute(words, values).rowcount:
                connection.execute(_FORGET_WORDS)
            connection.execute(f"DELETE FROM answer WHERE summary IN {chosen}", values)
            connection.execute(f"DELETE FROM summary WHERE {which}", values)
            return hashes

        return self._database.erase(erase)

    def _decoded(self, text: str, kind: type[T]) -> T:
        """Return a record; raise FaultError for one that this version does not understand."""
        try:
            # The standard library's, because msgspec refuses the halves of surrogate pairs
            # that stand in names of files which are not Unicode.
            return msgspec.convert(json.loads(text), kind)
        except (ValueError, RecursionError) as error:
            notice = self._database.notice
            raise FaultError(notice or StoreDamaged(path=str(self._database.path))) from error


def _encoded(value: object) -> str:
    try:
        return msgspec.json.encode(value).decode()
    except UnicodeEncodeError:
        return json.dumps(msgspec.to_builtins(value))


def _options(row: sqlite3.Row) -> SummaryOptions:
    """Return stored options; those of a later version may read as the defaults."""
    try:
        return msgspec.json.decode(row["options"], type=SummaryOptions)
    except msgspec.DecodeError:
        return SummaryOptions()


def _record(row: sqlite3.Row) -> SummaryRecord:
    return SummaryRecord(
        id=SummaryId(row["id"]),
        title=row["title"],
        paths=tuple(json.loads(row["paths"])),
        preview=row["preview"],
        options=_options(row),
        blocks_read=row["blocks_read"],
        blocks=row["blocks"],
        model=row["model"],
        created=row["created"],
        deleted=row["deleted_at"],
    )


def _preview(text: str) -> str:
    """Return the beginning of a Markdown text, in one line, without its commonest signs."""
    line = " ".join(_SIGNS.sub("", text[: 4 * PREVIEW_LETTERS]).split())
    return line if len(line) <= PREVIEW_LETTERS else f"{line[:PREVIEW_LETTERS].rstrip()}…"


def _match(search: str) -> str:
    """Return a query of FTS5 for texts that have each term, or a word that begins so."""
    words = terms(storable(search[:SEARCH_LETTERS]))
    # Between quotation marks nothing but the marks themselves means anything to FTS5.
    return " ".join('"{}"*'.format(word.replace('"', '""')) for word in words)
