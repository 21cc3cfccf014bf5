"""How catalogues (PO) count: how many forms a message has in a language, and which is for what.

The formulas are those that gettext and the Unicode locale data give, in the syntax of C.
"""

from __future__ import annotations

import re

from parlance.contract.languages import primary_code

_ONE = "nplurals=1; plural=0;"
_NOT_ONE = "nplurals=2; plural=(n != 1);"
_MORE_THAN_ONE = "nplurals=2; plural=(n > 1);"
_EAST_SLAVIC = (
    "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : "
    "n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);"
)
_CZECH = "nplurals=3; plural=(n==1 ? 0 : n>=2 && n<=4 ? 1 : 2);"
_ALIKE = {
    _ONE: "bo id ig ja jv km ko lo ms my th vi yo yue zh",
    _NOT_ONE: (
        "af az bg ca da de el en eo es et eu fi gl ha he hu it ka kk ku ky lb ml mn mr nb ne nl "
        "no or ps pt rw sd so sq sv sw ta te tk tr tt ug ur uz xh yi"
    ),
    _MORE_THAN_ONE: "am as bn fa fil fr gu hi hy kn mg oc pa pt-BR si tg zu",
    _EAST_SLAVIC: "be bs hr ru sr uk",
    _CZECH: "cs sk",
}
_FORMULAS = {code: formula for formula, codes in _ALIKE.items() for code in codes.split()} | {
    "ar": (
        "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : "
        "n%100>=11 ? 4 : 5);"
    ),
    "cy": "nplurals=4; plural=(n==1 ? 0 : n==2 ? 1 : n!=8 && n!=11 ? 2 : 3);",
    "ga": "nplurals=5; plural=(n==1 ? 0 : n==2 ? 1 : n<7 ? 2 : n<11 ? 3 : 4);",
    "is": "nplurals=2; plural=(n%10!=1 || n%100==11);",
    "lt": (
        "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : "
        "n%10>=2 && (n%100<10 || n%100>=20) ? 1 : 2);"
    ),
    "lv": "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n!=0 ? 1 : 2);",
    "mk": "nplurals=2; plural=(n%10==1 && n%100!=11 ? 0 : 1);",
    "mt": (
        "nplurals=4; plural=(n==1 ? 0 : n==0 || (n%100>1 && n%100<11) ? 1 : "
        "n%100>10 && n%100<20 ? 2 : 3);"
    ),
    "pl": ("nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);"),
    "ro": "nplurals=3; plural=(n==1 ? 0 : n==0 || (n%100>0 && n%100<20) ? 1 : 2);",
    "sl": "nplurals=4; plural=(n%100==1 ? 0 : n%100==2 ? 1 : n%100==3 || n%100==4 ? 2 : 3);",
}
_FORMS = re.compile(r"\s*nplurals\s*=\s*(\d)")


def plural_formula(code: str) -> str:
    """Return what `Plural-Forms` says for a language (BCP 47), or "" if we do not know."""
    return _FORMULAS.get(code) or _FORMULAS.get(primary_code(code), "")


def number_of_forms(formula: str) -> int:
    """Return how many forms a formula has; 0 for one that was not filled in."""
    found = _FORMS.match(formula)
    return int(found.group(1)) if found else 0
