"""The tables of translations as version 3 has them: texts, memory, glossaries, documents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.text.terms import searchable

if TYPE_CHECKING:
    import sqlite3

_TRANSLATIONS = (
    "ALTER TABLE translation ADD COLUMN favourite INTEGER NOT NULL DEFAULT 0",
    # Its words are terms of text/terms.py between spaces: nothing but a space divides them.
    """
    CREATE VIRTUAL TABLE translation_words USING fts5 (
        source, target, tokenize = "unicode61 remove_diacritics 0 categories 'L* M* N* P* S* Co'"
    )
    """,
)

_GLOSSARIES = (
    """
    CREATE TABLE term (
        source_language TEXT NOT NULL,
        target_language TEXT NOT NULL,
        source TEXT NOT NULL,
        target TEXT NOT NULL,
        match_case INTEGER NOT NULL,
        inflected TEXT NOT NULL,
        note TEXT NOT NULL,
        PRIMARY KEY (source_language, target_language, source)
    ) WITHOUT ROWID
    """,
)

_MEMORY = (
    # Texts are found by their hash: they are as long as paragraphs are.
    """
    CREATE TABLE correction (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        text_key BLOB NOT NULL UNIQUE,
        source_language TEXT NOT NULL,
        target_language TEXT NOT NULL,
        source TEXT NOT NULL,
        target TEXT NOT NULL
    )
    """,
    # A number of use and not the clock, which people set back.
    """
    CREATE TABLE remembered (
        text_key BLOB NOT NULL,
        manner TEXT NOT NULL,
        target TEXT NOT NULL,
        size INTEGER NOT NULL,
        used INTEGER NOT NULL,
        PRIMARY KEY (text_key, manner)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX remembered_used ON remembered (used, size)",
    # Summing up all rows at each write would take longer than writing.
    "CREATE TABLE remembered_taken (bytes INTEGER NOT NULL)",
    "INSERT INTO remembered_taken VALUES (0)",
    """
    CREATE TRIGGER remembered_added AFTER INSERT ON remembered
    BEGIN UPDATE remembered_taken SET bytes = bytes + new.size; END
    """,
    """
    CREATE TRIGGER remembered_changed AFTER UPDATE OF size ON remembered
    BEGIN UPDATE remembered_taken SET bytes = bytes + new.size - old.size; END
    """,
    """
    CREATE TRIGGER remembered_removed AFTER DELETE ON remembered
    BEGIN UPDATE remembered_taken SET bytes = bytes - old.size; END
    """,
)

_PROJECTS = (
    """
    CREATE TABLE project (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        path TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        title TEXT NOT NULL,
        language TEXT NOT NULL,
        target_language TEXT NOT NULL,
        options TEXT NOT NULL,
        output TEXT NOT NULL,
        groups TEXT NOT NULL,
        units INTEGER NOT NULL,
        finished INTEGER NOT NULL DEFAULT 0,
        left_out INTEGER NOT NULL DEFAULT 0,
        written TEXT NOT NULL DEFAULT '""',
        written_sha256 TEXT NOT NULL DEFAULT '',
        model TEXT NOT NULL DEFAULT '',
        manner TEXT NOT NULL DEFAULT '',
        favourite INTEGER NOT NULL DEFAULT 0,
        created REAL NOT NULL,
        updated REAL NOT NULL,
        deleted_at REAL
    )
    """,
    # A table of its own: lists of projects would read past every document.
    """
    CREATE TABLE project_document (
        project INTEGER PRIMARY KEY REFERENCES project (id),
        document BLOB NOT NULL
    )
    """,
    """
    CREATE TABLE segment (
        project INTEGER NOT NULL REFERENCES project (id),
        unit INTEGER NOT NULL,
        target TEXT NOT NULL,
        state TEXT NOT NULL,
        origin TEXT NOT NULL,
        hints TEXT NOT NULL,
        locked INTEGER NOT NULL,
        PRIMARY KEY (project, unit)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX segment_state ON segment (project, state)",
    "CREATE INDEX project_sha256 ON project (sha256)",
)


def whole_translations(connection: sqlite3.Connection) -> None:
    """Find translations by their words; make room for memory, glossaries and documents."""
    for statement in (*_TRANSLATIONS, *_GLOSSARIES, *_MEMORY, *_PROJECTS):
        connection.execute(statement)
    rows = connection.execute("SELECT id, source, target FROM translation ORDER BY id")
    for number, source, target in rows:
        connection.execute(
            "INSERT INTO translation_words (rowid, source, target) VALUES (?, ?, ?)",
            (number, searchable(source), searchable(target)),
        )
