"""A small random model of every family that the bundled llama.cpp can run.

`FAMILIES` says which there are, `write_families` writes them from a child process, which
llama.cpp may abort, and `write_family` from this one.
"""

from tests.families.adapter import write_adapter
from tests.families.architectures import all_architectures
from tests.families.batch import Written, run_each, write_families
from tests.families.catalogue import DISTURBED, EXCEPTIONS, FAMILIES, Family
from tests.families.factory import write_family

__all__ = [
    "DISTURBED",
    "EXCEPTIONS",
    "FAMILIES",
    "Family",
    "Written",
    "all_architectures",
    "run_each",
    "write_adapter",
    "write_families",
    "write_family",
]
