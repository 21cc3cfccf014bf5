"""What the elements of a page are to a translator."""

from __future__ import annotations

from parlance.contract.segments import TagKind, UnitKind

VOID = frozenset(
    [
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "param",
        "source",
        "track",
        "wbr",
    ]
)
"""Elements of HTML without an end."""

_BLOCKS = (
    "address article aside blockquote body button caption center colgroup dd details dialog dir "
    "div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header "
    "hgroup hr html legend li listing main menu nav noscript ol optgroup option p pre search "
    "section select summary table tbody td tfoot th thead title tr ul"
)
BLOCKS = frozenset(_BLOCKS.split())
"""Elements at whose beginning and end a text ends. All others stand in the text."""

LEFT_BLOCKS = frozenset({"pre", "listing"})

CODES = frozenset(["code", "kbd", "samp", "var", "tt"])

FIELDS = frozenset(["sdfield"])
"""Elements whose text a program makes anew; LibreOffice writes them for pages and dates."""

OPAQUE = {
    **dict.fromkeys(
        ["svg", "picture", "object", "video", "audio", "canvas", "map"], TagKind.PICTURE
    ),
    **dict.fromkeys(
        [
            "math",
            "script",
            "style",
            "template",
            "textarea",
            "xmp",
            "iframe",
            "noembed",
            "noframes",
            "rt",
            "rp",
            "rtc",
            "del",
        ],
        TagKind.OTHER,
    ),
}
"""Elements in the text whose content stays as it is, and that show none of it to a model."""

HEADINGS = {f"h{level}": level for level in range(1, 7)}

KINDS = {
    **dict.fromkeys(HEADINGS, UnitKind.HEADING),
    **dict.fromkeys(("title", "caption"), UnitKind.HEADING),
    **dict.fromkeys(("li", "dt", "dd"), UnitKind.ITEM),
    **dict.fromkeys(("td", "th"), UnitKind.CELL),
    **dict.fromkeys(("button", "option", "legend", "summary"), UnitKind.LABEL),
}

ENDED_BY = {
    "li": frozenset({"li"}),
    "dt": frozenset({"dt", "dd"}),
    "dd": frozenset({"dt", "dd"}),
    "option": frozenset({"option"}),
    "optgroup": frozenset({"option", "optgroup"}),
    "td": frozenset({"td", "th"}),
    "th": frozenset({"td", "th"}),
    "tr": frozenset({"td", "th", "tr"}),
    **dict.fromkeys(
        ("tbody", "thead", "tfoot"), frozenset(["td", "th", "tr", "tbody", "thead", "tfoot"])
    ),
    "body": frozenset({"head"}),
}
"""Which open elements end where another begins, though nothing says so."""

SCOPES = frozenset(["ul", "ol", "dl", "menu", "table", "select", "html", "body"])
"""Elements within which that is so."""

LABELS = frozenset(["alt", "title", "placeholder", "aria-label"])
META_LABELS = frozenset(
    ["description", "og:title", "og:description", "twitter:title", "twitter:description"]
)
RIGHT_TO_LEFT = frozenset(
    ["ar", "arc", "ckb", "dv", "fa", "he", "iw", "ks", "ps", "sd", "ug", "ur", "yi"]
)
