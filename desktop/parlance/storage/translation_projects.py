"""Documents that are translated: their units, and the translation of each as far as it is."""

from __future__ import annotations

import json
import time
import zlib
from typing import TYPE_CHECKING, TypeVar

import msgspec

from parlance.contract.faults import FaultError, StoreDamaged
from parlance.contract.segments import (
    Extracted,
    Hint,
    OutputOptions,
    Segment,
    SegmentOrigin,
    SegmentState,
)
from parlance.contract.translation import ProjectId, ProjectRecord, TranslationOptions
from parlance.storage.records import storable
from parlance.text.folding import fold

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from parlance.storage.database import Database

T = TypeVar("T")

SEARCH_LETTERS = 1000
"""More of a search text is ignored."""

_COLUMNS = (
    "id, path, sha256, title, language, target_language, options, output, groups, units,"
    " finished, left_out, written, model, favourite, created, updated, deleted_at"
)
_FOUND = "instr(folded(title || ' ' || path), ?)"
_KEEP = """
    INSERT INTO segment (project, unit, target, state, origin, hints, locked)
    VALUES (?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (project, unit) DO UPDATE SET target = excluded.target, state = excluded.state,
        origin = excluded.origin, hints = excluded.hints, locked = excluded.locked
"""
_OPEN = """
    WHERE NOT segment.locked AND segment.state <> 'edited' OR segment.target = excluded.target
        AND segment.state = excluded.state AND segment.origin = excluded.origin
"""
_RESET = """
    DELETE FROM segment WHERE project = ? AND NOT locked AND state IN ('translated', 'kept')
        AND origin NOT IN ('person', 'file', 'correction')
"""
_ONE = """
    SELECT unit, target, state, origin, hints, locked FROM segment
    WHERE project = ? AND unit = ?
"""
_COUNT = """
    UPDATE project SET updated = ?1, model = coalesce(nullif(?2, ''), model),
        finished = (
            SELECT count(*) FROM segment
            WHERE project = ?3 AND state NOT IN ('waiting', 'left')
        ),
        left_out = (SELECT count(*) FROM segment WHERE project = ?3 AND state = 'left')
    WHERE id = ?3
"""


class ProjectStore:
    """The translated documents in a database. Every method raises FaultError as Database does.

    Methods that return something of one project raise LookupError if there is none.
    """

    def __init__(self, database: Database) -> None:
        """Keep documents in `database`."""
        self._database = database

    def create(
        self,
        extracted: Extracted,
        options: TranslationOptions,
        output: OutputOptions,
        groups: tuple[str, ...] | None,
    ) -> ProjectId:
        """Store a document whose translation begins; its units need not be read again."""
        now = time.time()
        values = {
            "path": _encoded(extracted.path),
            "sha256": extracted.sha256,
            "title": storable(extracted.title),
            "language": extracted.language,
            "target_language": options.target,
            "options": _encoded(options),
            "output": _encoded(output),
            "groups": _encoded(groups),
            "units": len(extracted.units),
            "created": now,
            "updated": now,
        }
        document = _packed(extracted)

        def insert(connection: sqlite3.Connection) -> int:
            number = connection.execute(
                f"INSERT INTO project ({', '.join(values)})"
                f" VALUES ({', '.join(f':{name}' for name in values)})",
                values,
            ).lastrowid
            connection.execute("INSERT INTO project_document VALUES (?, ?)", (number, document))
            assert number is not None
            return number

        return ProjectId(self._database.write(insert))

    def record(self, project: ProjectId) -> ProjectRecord:
        """Return what the history lists of a project."""
        return self._record(self._row(f"SELECT {_COLUMNS} FROM project WHERE id = ?", project))

    def extracted(self, project: ProjectId) -> Extracted:
        """Return the document as it was when its translation began."""
        row = self._row(
            "SELECT path, document FROM project JOIN project_document ON project = id WHERE id = ?",
            project,
        )
        try:
            extracted = msgspec.msgpack.decode(zlib.decompress(row["document"]), type=Extracted)
        except (zlib.error, msgspec.DecodeError) as error:
            raise self._damaged() from error
        return msgspec.structs.replace(extracted, path=self._decoded(row["path"], str))

    def segments(self, project: ProjectId) -> tuple[Segment, ...]:
        """Return a segment for each unit, in their order; WAITING where there is none yet."""
        units: int = self._row("SELECT units FROM project WHERE id = ?", project)["units"]
        query = "SELECT unit, target, state, origin, hints, locked FROM segment WHERE project = ?"
        rows = self._database.read(lambda c: c.execute(query, (project,)).fetchall())
        stored = {row[0]: _segment(row) for row in rows}
        return tuple(stored.get(unit) or Segment(unit=unit) for unit in range(units))

    def begin(self, project: ProjectId, manner: str, model: str = "") -> None:
        """Take note of how a document is translated from now on; `model` if that matters.

        What a model wrote in another manner waits again; what a person wrote, what is locked
        and what the file had stays.
        """

        def change(connection: sqlite3.Connection) -> None:
            query = "SELECT manner, model FROM project WHERE id = ?"
            row = connection.execute(query, (project,)).fetchone()
            if row is None:
                return
            other_model = bool(model and row["model"]) and row["model"] != storable(model)
            if (row["manner"] and row["manner"] != manner) or other_model:
                connection.execute(_RESET, (project,))
            connection.execute("UPDATE project SET manner = ? WHERE id = ?", (manner, project))
            connection.execute(_COUNT, (time.time(), "", project))

        self._database.write(change)

    def keep(
        self, project: ProjectId, segments: Sequence[Segment], model: str = ""
    ) -> tuple[Segment, ...]:
        """Store segments, all of them or none; `model` is what wrote them, if it is new.

        Returns what stands for their units then.

        What is locked or was edited changes only by a segment that comes from a person, as
        its state or origin says, or that is the same but for its lock and hints. Where the
        project was erased meanwhile, nothing is kept.
        """
        rows = [(_is_persons(segment), _values(project, segment)) for segment in segments]

        def upsert(connection: sqlite3.Connection) -> tuple[Segment, ...]:
            there = connection.execute("SELECT 1 FROM project WHERE id = ?", (project,))
            if there.fetchone() is None:
                return ()
            for wins, query in ((True, _KEEP), (False, _KEEP + _OPEN)):
                connection.executemany(query, [values for won, values in rows if won is wins])
            connection.execute(_COUNT, (time.time(), storable(model), project))
            found = (connection.execute(_ONE, (project, each.unit)).fetchone() for each in segments)
            standing = (_segment(row) for row in found if row is not None)
            return tuple(segment for segment in standing if segment is not None)

        return self._database.write(upsert)

    def written(self, project: ProjectId, path: str, sha256: str) -> None:
        """Remember where the translated document was written, and the hash of its bytes."""
        self._change(project, written=_encoded(path), written_sha256=sha256)

    def written_as(self, project: ProjectId) -> tuple[str, str]:
        """Return path and hash of the translated document; both "" before it was written."""
        row = self._row("SELECT written, written_sha256 FROM project WHERE id = ?", project)
        return self._decoded(row["written"], str), row["written_sha256"]

    def change(
        self,
        project: ProjectId,
        *,
        options: TranslationOptions | None = None,
        output: OutputOptions | None = None,
        groups: tuple[str, ...] | msgspec.UnsetType | None = msgspec.UNSET,
    ) -> None:
        """Remember other options of a project; what is not given stays."""
        values: dict[str, str] = {}
        if options is not None:
            values |= {"options": _encoded(options), "target_language": options.target}
        if output is not None:
            values["output"] = _encoded(output)
        if groups is not msgspec.UNSET:
            values["groups"] = _encoded(groups)
        if values:
            self._change(project, **values)

    def recent(
        self, limit: int, search: str = "", *, favourites: bool = False
    ) -> tuple[ProjectRecord, ...]:
        """Return at most `limit` projects, newest first; only the marked if `favourites`.

        With `search`, those that have every word of it in title or path, in any letter case.
        """
        words = fold(storable(search[:SEARCH_LETTERS])).split()
        which = [
            "deleted_at IS NULL",
            *(["favourite"] if favourites else ()),
            *[_FOUND] * len(words),
        ]
        return self._listed(f"{' AND '.join(which)} ORDER BY id DESC", *words, limit)

    def bin(self, limit: int) -> tuple[ProjectRecord, ...]:
        """Return at most `limit` projects of the bin, what was put there last first."""
        return self._listed("deleted_at IS NOT NULL ORDER BY deleted_at DESC, id DESC", limit)

    def find(self, sha256: str, path: str, target: str) -> ProjectId | None:
        """Return the newest project, not of the bin, of this file and target language."""
        query = """
            SELECT id FROM project WHERE sha256 = ? AND path = ? AND target_language = ?
            AND deleted_at IS NULL ORDER BY id DESC LIMIT 1
        """
        values = (sha256, _encoded(path), target)
        row = self._database.read(lambda c: c.execute(query, values).fetchone())
        return None if row is None else ProjectId(row["id"])

    def mark(self, project: ProjectId, favourite: bool) -> None:  # noqa: FBT001 - a star
        """Make a project a favourite, or let it be one no more."""
        self._set(project, favourite=int(favourite))

    def trash(self, project: ProjectId) -> None:
        """Move a project to the bin; nothing is erased."""
        self._set(project, deleted_at=time.time())

    def restore(self, project: ProjectId) -> None:
        """Take a project out of the bin."""
        self._set(project, deleted_at=None)

    def erase(self, project: ProjectId) -> None:
        """Erase a project of the bin with its segments; no other one, and no file."""
        self._erase("deleted_at IS NOT NULL AND id = ?", project)

    def empty_bin(self) -> None:
        """Erase every project in the bin with its segments, and no file."""
        self._erase("deleted_at IS NOT NULL")

    def erase_all(self) -> None:
        """Erase every project, in the bin or not, and no file."""
        self._erase("TRUE")

    def _listed(self, which: str, *values: object) -> tuple[ProjectRecord, ...]:
        query = f"SELECT {_COLUMNS} FROM project WHERE {which} LIMIT ?"
        rows = self._database.read(lambda c: c.execute(query, values).fetchall())
        return tuple(self._record(row) for row in rows)

    def _row(self, query: str, project: ProjectId) -> sqlite3.Row:
        row: sqlite3.Row | None = self._database.read(
            lambda c: c.execute(query, (project,)).fetchone()
        )
        if row is None:
            raise LookupError(project)
        return row

    def _change(self, project: ProjectId, **values: object) -> None:
        self._set(project, **values, updated=time.time())

    def _set(self, project: ProjectId, **values: object) -> None:
        changes = ", ".join(f"{name} = ?" for name in values)
        self._database.write(
            lambda c: c.execute(
                f"UPDATE project SET {changes} WHERE id = ?", (*values.values(), project)
            )
        )

    def _erase(self, which: str, *values: object) -> None:
        chosen = f"(SELECT id FROM project WHERE {which})"

        def erase(connection: sqlite3.Connection) -> None:
            for table in ("segment", "project_document"):
                connection.execute(f"DELETE FROM {table} WHERE project IN {chosen}", values)
            connection.execute(f"DELETE FROM project WHERE {which}", values)

        self._database.erase(erase)

    def _record(self, row: sqlite3.Row) -> ProjectRecord:
        options = _options(row)
        return ProjectRecord(
            id=ProjectId(row["id"]),
            path=self._decoded(row["path"], str),
            sha256=row["sha256"],
            title=row["title"],
            options=options,
            output=_output(row),
            source_language=options.source or row["language"],
            groups=self._groups(row),
            written=self._decoded(row["written"], str),
            done=row["finished"],
            total=row["units"] - row["left_out"],
            model=row["model"],
            created=row["created"],
            updated=row["updated"],
            favourite=bool(row["favourite"]),
            deleted=row["deleted_at"],
        )

    def _groups(self, row: sqlite3.Row) -> tuple[str, ...] | None:
        text: str = row["groups"]
        return None if text == "null" else self._decoded(text, tuple[str, ...])

    def _decoded(self, text: str, kind: type[T]) -> T:
        """Return what was written down; raise FaultError where it cannot be understood."""
        try:
            # The standard library's, because msgspec refuses the halves of surrogate pairs
            # that stand in names of files which are not Unicode.
            return msgspec.convert(json.loads(text), kind)
        except (ValueError, RecursionError) as error:
            raise self._damaged() from error

    def _damaged(self) -> FaultError:
        return FaultError(self._database.notice or StoreDamaged(path=str(self._database.path)))


def _encoded(value: object) -> str:
    try:
        return msgspec.json.encode(value).decode()
    except UnicodeEncodeError:
        return json.dumps(msgspec.to_builtins(value))


def _packed(extracted: Extracted) -> bytes:
    """Return a document without its path, which need not be Unicode; 1 MB for a long book."""
    title = storable(extracted.title)
    whole = msgspec.structs.replace(extracted, path="", title=title)
    return zlib.compress(msgspec.msgpack.encode(whole), level=3)


def _options(row: sqlite3.Row) -> TranslationOptions:
    """Return stored options; those of a later version may read as the defaults."""
    try:
        return msgspec.json.decode(row["options"], type=TranslationOptions)
    except msgspec.DecodeError:
        return TranslationOptions(target=row["target_language"])


def _output(row: sqlite3.Row) -> OutputOptions:
    try:
        return msgspec.json.decode(row["output"], type=OutputOptions)
    except msgspec.DecodeError:
        return OutputOptions()


def _is_persons(segment: Segment) -> bool:
    return segment.state is SegmentState.EDITED or segment.origin is SegmentOrigin.PERSON


def _values(project: ProjectId, segment: Segment) -> tuple[object, ...]:
    return (
        project,
        segment.unit,
        storable(segment.target),
        segment.state.value,
        segment.origin.value,
        storable(_encoded(segment.hints)) if segment.hints else "",
        int(segment.locked),
    )


def _segment(row: sqlite3.Row) -> Segment | None:
    """Return a stored segment; None for one that this version does not understand."""
    unit, target, state, origin, hints, locked = row
    try:
        return Segment(
            unit=unit,
            target=target,
            state=SegmentState(state),
            origin=SegmentOrigin(origin),
            hints=msgspec.json.decode(hints, type=tuple[Hint, ...]) if hints else (),
            locked=bool(locked),
        )
    except ValueError:  # msgspec's DecodeError is one
        return None
