"""A store with a record of every kind, and what is compared of two of them."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from parlance.contract.attachments import AttachmentKind, Choosing
from parlance.contract.chat_exchange import (
    PortableAttachment,
    PortableChat,
    PortableDigest,
    PortableMessage,
    PortableReading,
)
from parlance.contract.chats import ChatOptions
from parlance.contract.engine import Role
from parlance.contract.history import ConversationId
from parlance.storage.assistants import AssistantStore
from parlance.storage.chat_shelf import ChatShelf
from parlance.storage.database import Database
from parlance.storage.portable_chats import PortableChats
from parlance.text.terms import searchable

PICTURE = b"\x89PNG not really"

_ROWS = """
INSERT INTO translation (source_language, target_language, source, target, model, created)
    VALUES ('en', 'de', 'Good {t}', 'Guten {t}', 'starter', 10);
INSERT INTO translation_words (rowid, source, target) VALUES (last_insert_rowid(), 'good', 'guten');
INSERT INTO term VALUES ('en', 'de', 'bridge', 'Brücke {t}', 0, '[]', '');
INSERT INTO term VALUES ('en', 'de', 'only {t}', 'nur', 0, '[]', '');
INSERT INTO correction (text_key, source_language, target_language, source, target)
    VALUES (x'01', 'en', 'de', 'one', 'eins {t}');
INSERT INTO remembered VALUES (x'02', 'm', 'zwei {t}', 10, 1);
INSERT INTO project (path, sha256, title, language, target_language, options, output, groups,
    units, created, updated)
    VALUES ('/a.docx', '{t}', 'a', 'en', 'de', '{{}}', '{{}}', '[]', 1, 5, 6);
INSERT INTO project_document VALUES (last_insert_rowid(), x'00');
INSERT INTO segment SELECT id, 0, 'Ziel {t}', 'done', 'model', '[]', 0 FROM project
    ORDER BY id DESC LIMIT 1;
INSERT INTO summary (title, paths, preview, options, result, pasted, noted_as, blocks_read, blocks,
    model, created) VALUES ('Report {t}', '[]', 'p', '{{}}', '{{}}', '', '', 1, 1, 'starter', 7);
INSERT INTO summary_words (rowid, title, text)
    SELECT id, 'report', 'text' FROM summary ORDER BY id DESC LIMIT 1;
INSERT INTO answer (summary, result, created)
    SELECT id, '{{"text": "{t}"}}', 8 FROM summary ORDER BY id DESC LIMIT 1;
INSERT OR IGNORE INTO summary_preset VALUES ('mine', '{{"words": 1}}');
INSERT OR IGNORE INTO chosen VALUES ('summary', '{{}}');
"""


def chat_of(text: str, created: float = 100.0) -> PortableChat:
    """Return a conversation with versions, a picture, what was read of it, and a digest."""
    picture = PortableAttachment(kind=AttachmentKind.IMAGE, name="p.png", image=PICTURE)
    reading = PortableReading(attachment=(0, 0), choosing=Choosing.WHOLE)
    return PortableChat(
        title=f"About {text}",
        created=created,
        pinned=True,
        options=ChatOptions(system_prompt=f"You are {text}."),
        messages=(
            PortableMessage(
                role=Role.USER,
                text=f"Question {text}",
                created=created,
                shown=True,
                attachments=(picture,),
                readings=(reading,),
            ),
            PortableMessage(role=Role.ASSISTANT, text=f"Old {text}", parent=0, created=created + 1),
            PortableMessage(
                role=Role.ASSISTANT, text=f"New {text}", parent=0, created=created + 2, shown=True
            ),
        ),
        digests=(PortableDigest(upto=2, text=f"Digest {text}"),),
    )


def fill(path: Path, text: str) -> ConversationId:
    """Put a record of every kind, which says `text`, into the store at `path`."""
    database = Database(path)
    try:
        chats, shelf = PortableChats(database), ChatShelf(database)
        chat = chat_of(text)
        (number,) = chats.add([(chat, chats.attach(chat))])
        chats.reveal([number])
        folder = shelf.add_folder("Work")
        shelf.move([number], folder.id)
        presets = AssistantStore(database)
        assistant = presets.add(f"Helper {text}", "", ChatOptions())
        presets.add_prompt("Greet", f"Say hello to {text}")

        def insert(connection: sqlite3.Connection) -> None:
            for statement in _ROWS.format(t=text).split(";\n"):
                connection.execute(statement)
            connection.execute(
                "UPDATE conversation SET assistant = ? WHERE id = ?", (assistant.id, number)
            )
            connection.execute("INSERT INTO draft VALUES (?, ?)", (number, f"Draft {text}"))
            queued = f"Waiting {text}"
            connection.execute(
                "INSERT INTO queued (conversation, text) VALUES (?, ?)", (number, queued)
            )

        database.write(insert)
    finally:
        database.close()
    return number


def rows_of(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Return everything that a store holds, but the insides of its indexes."""
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
        names = [
            name
            for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            if "_words" not in name and not name.startswith("sqlite_")
        ]
        return {
            name: sorted(connection.execute(f"SELECT * FROM {name}").fetchall(), key=repr)
            for name in names
        }


def found(path: Path, word: str) -> int:
    """Return how many messages a word finds."""
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
        query = "SELECT count(*) FROM message_words WHERE message_words MATCH ?"
        count: int = connection.execute(query, (f'"{searchable(word)}"',)).fetchone()[0]
        return count
