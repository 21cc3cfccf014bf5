"""`python -m tests.families OUT name...` writes families and prints what became of each."""

from __future__ import annotations

import json
from argparse import ArgumentParser
from pathlib import Path

from tests.families.factory import write_family
from tests.families.shapes import ShapesUnknown


def main() -> None:
    parser = ArgumentParser()
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--no-template", action="store_false", dest="template")
    parser.add_argument("folder", type=Path)
    parser.add_argument("names", nargs="+")
    asked = parser.parse_args()
    for name in asked.names:
        print(json.dumps({"item": name, "begins": True}), flush=True)
        try:
            path = write_family(asked.folder, name, seed=asked.seed, template=asked.template)
            print(json.dumps({"item": name, "path": str(path)}), flush=True)
        except ShapesUnknown as refusal:
            print(json.dumps({"item": name, "refused": str(refusal)}), flush=True)


if __name__ == "__main__":
    main()
