"""Presets of how to answer, and the texts of the prompt library."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from parlance.contract.chats import Assistant, AssistantId, SavedPrompt, SavedPromptId
from parlance.contract.visible import visible_name
from parlance.storage.chat_records import decode_options, encode_options
from parlance.storage.records import storable
from parlance.text.folding import fold

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from parlance.contract.chats import ChatOptions
    from parlance.storage.database import Database


class AssistantStore:
    """The presets and prompts in a database. Every method raises FaultError as Database does.

    What is changed or removed after it was removed stays away.
    """

    def __init__(self, database: Database) -> None:
        """Keep presets and prompts in `database`."""
        self._database = database

    def assistants(self) -> tuple[Assistant, ...]:
        """Return all presets, by name."""
        query = "SELECT id, name, description, options, opening FROM assistant"
        rows = self._database.read(lambda c: c.execute(query).fetchall())
        return tuple(sorted(map(_assistant, rows), key=_by_name))

    def add(
        self, name: str, description: str, options: ChatOptions, opening: Sequence[str] = ()
    ) -> Assistant:
        """Keep a new preset; return it as it is stored."""
        new = Assistant(
            id=AssistantId(0),
            name=_line(name),
            description=storable(description),
            options=options,
            opening=tuple(map(storable, opening)),
        )
        query = "INSERT INTO assistant (name, description, options, opening) VALUES (?, ?, ?, ?)"
        number = self._database.write(lambda c: c.execute(query, _values(new)).lastrowid)
        assert number is not None
        return msgspec.structs.replace(new, id=AssistantId(number))

    def change(self, assistant: Assistant) -> None:
        """Keep a preset as it is now."""
        query = (
            "UPDATE assistant SET name = ?, description = ?, options = ?, opening = ? WHERE id = ?"
        )
        values = (*_values(assistant), assistant.id)
        self._database.write(lambda c: c.execute(query, values))

    def remove(self, assistant: AssistantId) -> None:
        """Forget a preset; conversations that followed it follow none."""

        def remove(connection: sqlite3.Connection) -> None:
            connection.execute(
                "UPDATE conversation SET assistant = NULL WHERE assistant = ?", (assistant,)
            )
            connection.execute("DELETE FROM assistant WHERE id = ?", (assistant,))

        self._database.write(remove)

    def prompts(self) -> tuple[SavedPrompt, ...]:
        """Return all prompts, by name."""
        query = "SELECT id, name, text FROM saved_prompt"
        rows = self._database.read(lambda c: c.execute(query).fetchall())
        prompts = (
            SavedPrompt(id=SavedPromptId(row["id"]), name=row["name"], text=row["text"])
            for row in rows
        )
        return tuple(sorted(prompts, key=_by_name))

    def add_prompt(self, name: str, text: str) -> SavedPrompt:
        """Keep a new prompt; return it as it is stored."""
        name, text = _line(name), storable(text)
        query = "INSERT INTO saved_prompt (name, text) VALUES (?, ?)"
        number = self._database.write(lambda c: c.execute(query, (name, text)).lastrowid)
        assert number is not None
        return SavedPrompt(id=SavedPromptId(number), name=name, text=text)

    def change_prompt(self, prompt: SavedPrompt) -> None:
        """Keep a prompt as it is now."""
        query = "UPDATE saved_prompt SET name = ?, text = ? WHERE id = ?"
        values = (_line(prompt.name), storable(prompt.text), prompt.id)
        self._database.write(lambda c: c.execute(query, values))

    def remove_prompt(self, prompt: SavedPromptId) -> None:
        """Forget a prompt."""
        query = "DELETE FROM saved_prompt WHERE id = ?"
        self._database.write(lambda c: c.execute(query, (prompt,)))


def _values(assistant: Assistant) -> tuple[object, ...]:
    return (
        _line(assistant.name),
        storable(assistant.description),
        encode_options(assistant.options),
        msgspec.json.encode(tuple(map(storable, assistant.opening))).decode(),
    )


def _assistant(row: sqlite3.Row) -> Assistant:
    return Assistant(
        id=AssistantId(row["id"]),
        name=row["name"],
        description=row["description"],
        options=decode_options(row["options"]),
        opening=_opening(row["opening"]),
    )


def _opening(text: str) -> tuple[str, ...]:
    try:
        return msgspec.json.decode(text, type=tuple[str, ...])
    except msgspec.DecodeError:
        return ()


def _by_name(named: Assistant | SavedPrompt) -> tuple[str, str, int]:
    return fold(named.name), named.name, named.id


def _line(text: str) -> str:
    return visible_name(storable(" ".join(text.split())))
