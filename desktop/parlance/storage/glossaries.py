"""The terms that a person wants in translations, by pair of languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from parlance.contract.translation import Glossary, Term
from parlance.storage.records import storable
from parlance.text.folding import fold

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

    from parlance.storage.database import Database

_COLUMNS = "source, target, match_case, inflected, note"
_PAIR = "source_language = ? AND target_language = ?"


class GlossaryStore:
    """The glossaries in a database. Every method raises FaultError as Database does.

    The list of what stays as it is in every language has "" for both languages.
    """

    def __init__(self, database: Database) -> None:
        """Keep terms in `database`."""
        self._database = database

    def glossary(self, source: str, target: str) -> Glossary:
        """Return the terms of a pair of languages, in alphabetical order."""
        query = f"SELECT {_COLUMNS} FROM term WHERE {_PAIR}"
        rows = self._database.read(lambda c: c.execute(query, (source, target)).fetchall())
        found = sorted(map(_term, rows), key=lambda term: (fold(term.source), term.source))
        return Glossary(source_language=source, target_language=target, terms=tuple(found))

    def fixed(self) -> Glossary:
        """Return what is never translated, whatever the languages."""
        return self.glossary("", "")

    def terms_for(self, source: str, target: str) -> tuple[Term, ...]:
        """Return the terms of a pair, then those that are never translated."""
        fixed = self.fixed().terms
        return (
            fixed if not source and not target else (*self.glossary(source, target).terms, *fixed)
        )

    def pairs(self) -> tuple[tuple[str, str], ...]:
        """Return the pairs of languages that have terms; never the list without languages."""
        query = """
            SELECT DISTINCT source_language, target_language FROM term
            WHERE source_language <> '' OR target_language <> '' ORDER BY 1, 2
        """
        rows = self._database.read(lambda c: c.execute(query).fetchall())
        return tuple((str(row[0]), str(row[1])) for row in rows)

    def put(self, source: str, target: str, term: Term) -> None:
        """Keep a term in place of the one with the same source text.

        Raises ValueError for a term without one.
        """
        self.put_all(Glossary(source_language=source, target_language=target, terms=(term,)))

    def put_all(self, glossary: Glossary) -> None:
        """Keep every term of `glossary`, in place of those with the same source text.

        Raises ValueError for a term without one; nothing is kept then.
        """
        rows = tuple(_rows(glossary))
        self._database.write(lambda c: _insert(c, rows))

    def replace(self, glossary: Glossary) -> None:
        """Keep the terms of `glossary` in place of all others of its languages.

        Raises ValueError for a term without a source text; nothing is changed then.
        """
        rows = tuple(_rows(glossary))
        pair = glossary.source_language, glossary.target_language

        def replace(connection: sqlite3.Connection) -> None:
            connection.execute(f"DELETE FROM term WHERE {_PAIR}", pair)
            _insert(connection, rows)

        self._database.write(replace)

    def remove(self, source: str, target: str, source_text: str) -> None:
        """Forget the term of a pair with this source text."""
        values = (source, target, _tidy(source_text))
        self._database.write(
            lambda c: c.execute(f"DELETE FROM term WHERE {_PAIR} AND source = ?", values)
        )


def _rows(glossary: Glossary) -> Iterable[tuple[object, ...]]:
    for term in glossary.terms:
        source = _tidy(term.source)
        if not source:
            raise ValueError(term)
        forms = [form for form in map(_tidy, term.inflected) if form]
        yield (
            glossary.source_language,
            glossary.target_language,
            source,
            _tidy(term.target),
            int(term.match_case),
            msgspec.json.encode(forms).decode(),
            storable(term.note.strip()),
        )


def _insert(connection: sqlite3.Connection, rows: Iterable[tuple[object, ...]]) -> None:
    connection.executemany("INSERT OR REPLACE INTO term VALUES (?, ?, ?, ?, ?, ?, ?)", rows)


def _tidy(text: str) -> str:
    """Return a term with single spaces: that is how it is looked for."""
    return storable(" ".join(text.split()))


def _term(row: sqlite3.Row) -> Term:
    return Term(
        source=row["source"],
        target=row["target"],
        match_case=bool(row["match_case"]),
        inflected=_forms(row["inflected"]),
        note=row["note"],
    )


def _forms(text: str) -> tuple[str, ...]:
    """Return stored forms; those of a later version may read as none."""
    try:
        return msgspec.json.decode(text, type=tuple[str, ...])
    except msgspec.DecodeError:
        return ()
