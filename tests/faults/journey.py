"""Loads a model, chats and reads documents: what is traced. Arguments: a folder and a seed."""

from __future__ import annotations

import random
import sys
from contextlib import closing
from pathlib import Path

from parlance.children.nursery import Nursery
from parlance.contract.cancel import Cancel
from parlance.contract.models import LoadOptions
from parlance.documents.read import DocumentReader
from parlance.engine.client import LocalEngine
from tests.documents.pdf_bytes import column, pdf
from tests.gguf_factory import write_model
from tests.process.asking import chat, done_of, events_of


def main() -> None:
    """Do all of it once."""
    folder, chance = Path(sys.argv[1]), random.Random(sys.argv[2])
    words = " ".join(chance.choices(("tea", "house", "river", "and", "the", "old"), k=60))
    files = {
        "letter.txt": words.encode(),
        "letter.md": f"# Letter\n\n{words}\n".encode(),
        "page.html": f"<html><body><img src='file:///etc/passwd'><p>{words}</p></body></html>".encode(),
        "table.csv": b"a,b\n1,2\n3,4\n",
        "letter.pdf": pdf([column([words])]),
    }
    model = write_model(folder / "model.gguf")
    with closing(Nursery()) as nursery:
        engine = LocalEngine(nursery, states=folder / "states")
        with closing(engine):
            list(engine.load(LoadOptions(path=str(model), threads=1), Cancel()))
            done_of(events_of(engine, chat(words)))
        for name, content in files.items():
            path = folder / name
            path.write_bytes(content)
            list(DocumentReader(nursery).read(str(path), Cancel()))


if __name__ == "__main__":
    main()
