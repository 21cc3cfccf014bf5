"""Who stands under whom in a conversation, and which path of it is shown.

`leaf` of the conversation is the end of the path. Each message remembers as `chosen` the
child that was shown last, so that going to another version and back leads where one was.
What is in the bin (`hidden` 1) and what stands below it (2) is on no path that is shown.
Parents have lower numbers than their children.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.storage.chat_texts import preview_of

if TYPE_CHECKING:
    import sqlite3

BINNED = 1
BELOW_BINNED = 2


class Tree:
    """The messages of one conversation by number, as they stand in the database."""

    def __init__(self, connection: sqlite3.Connection, conversation: int) -> None:
        """Read who stands under whom."""
        self._connection = connection
        self._conversation = conversation
        self._parents: dict[int, int | None] = {}
        self._chosen: dict[int, int | None] = {}
        self._hidden: dict[int, int] = {}
        self._children: dict[int | None, list[int]] = {}
        query = "SELECT id, parent, chosen, hidden FROM message WHERE conversation = ? ORDER BY id"
        for number, parent, chosen, hidden in connection.execute(query, (conversation,)):
            self._parents[number] = parent
            self._chosen[number] = chosen
            self._hidden[number] = hidden
            self._children.setdefault(parent, []).append(number)

    @classmethod
    def around(cls, connection: sqlite3.Connection, message: int) -> Tree:
        """Read the conversation of a message. Raises LookupError if there is none."""
        query = "SELECT conversation FROM message WHERE id = ?"
        row = connection.execute(query, (message,)).fetchone()
        if row is None:
            raise LookupError(message)
        return cls(connection, row["conversation"])

    def is_hidden(self, message: int) -> bool:
        """Say whether it is in the bin, or below what is."""
        return self._hidden[message] != 0

    def path_to(self, message: int | None) -> list[int]:
        """Return the messages from the first one to `message`."""
        path: list[int] = []
        while message is not None:
            path.append(message)
            message = self._parents[message]
        return path[::-1]

    def leaf_below(self, message: int | None) -> int | None:
        """Return where a path ends that goes on from `message` as it was shown last."""
        while visible := self._visible(message):
            chosen = None if message is None else self._chosen[message]
            message = chosen if chosen in visible else visible[-1]
        return message

    def shown(self) -> int | None:
        """Return the end of the path that is shown."""
        query = "SELECT leaf FROM conversation WHERE id = ?"
        leaf: int | None = self._connection.execute(query, (self._conversation,)).fetchone()[0]
        return leaf

    def show(self, leaf: int | None) -> None:
        """Show the path that ends with `leaf`."""
        path = self.path_to(leaf)
        pairs = zip(path[1:], path, strict=False)
        changed = [(child, parent) for child, parent in pairs if self._chosen[parent] != child]
        self._connection.executemany("UPDATE message SET chosen = ? WHERE id = ?", changed)
        self._chosen.update((parent, child) for child, parent in changed)
        set_leaf(self._connection, self._conversation, leaf)

    def heir(self, message: int) -> int | None:
        """Return the version to be shown in place of `message`, else its parent."""
        parent = self._parents[message]
        others = [each for each in self._visible(parent) if each != message]
        later = [each for each in others if each > message]
        return later[0] if later else others[-1] if others else parent

    def put_in_bin(self, message: int) -> None:
        """Put a message into the bin."""
        self._hide({message: BINNED})

    def take_out(self, message: int) -> None:
        """Take a message out of the bin, and everything that it stands under."""
        self._hide(dict.fromkeys(self.path_to(message), 0))

    def _hide(self, marks: dict[int, int]) -> None:
        before = dict(self._hidden)
        self._hidden |= marks
        for number, mark in self._hidden.items():
            parent = self._parents[number]
            below = parent is not None and self._hidden[parent] != 0
            if mark != BINNED:
                self._hidden[number] = BELOW_BINNED if below else 0
        self._connection.executemany(
            "UPDATE message SET hidden = ? WHERE id = ?",
            ((mark, each) for each, mark in self._hidden.items() if mark != before[each]),
        )

    def _visible(self, parent: int | None) -> list[int]:
        return [each for each in self._children.get(parent, ()) if not self._hidden[each]]


def show_new(
    connection: sqlite3.Connection, conversation: int, message: int, parent: int | None
) -> None:
    """Make a new message the end of the path, unless what it answers is in the bin."""
    leaf = connection.execute(
        "SELECT leaf FROM conversation WHERE id = ?", (conversation,)
    ).fetchone()["leaf"]
    if parent == leaf and parent is not None:
        connection.execute("UPDATE message SET chosen = ? WHERE id = ?", (message, parent))
        set_leaf(connection, conversation, message)
        return
    tree = Tree(connection, conversation)
    if parent is not None and tree.is_hidden(parent):
        connection.execute("UPDATE message SET hidden = ? WHERE id = ?", (BELOW_BINNED, message))
    else:
        tree.show(message)


def set_leaf(connection: sqlite3.Connection, conversation: int, leaf: int | None) -> None:
    """Note where the shown path ends, and what the list shows of it."""
    connection.execute("UPDATE conversation SET leaf = ? WHERE id = ?", (leaf, conversation))
    renew_preview(connection, conversation)


def renew_preview(connection: sqlite3.Connection, conversation: int) -> None:
    """Note what the list shows of a conversation: the end of it, or what is being answered."""
    row = connection.execute(
        "SELECT substr(leaf.text, 1, 400), substr(asked.text, 1, 400) FROM conversation AS c"
        " LEFT JOIN message AS leaf ON leaf.id = c.leaf"
        " LEFT JOIN message AS asked ON asked.id = leaf.parent WHERE c.id = ?",
        (conversation,),
    ).fetchone()
    if row is not None:
        preview = preview_of(row[0] or row[1] or "")
        connection.execute(
            "UPDATE conversation SET preview = ? WHERE id = ?", (preview, conversation)
        )
