"""What parent and child say to each other about one vocabulary."""

from __future__ import annotations

import msgspec

from parlance.contract.faults import Fault
from parlance.contract.inspection_tokens import TextToken, Tokenized, TokenStory, VocabularyFacts


class OpenVocabulary(msgspec.Struct, frozen=True, kw_only=True, tag="open"):
    """Read the vocabulary of a file; the first question, answered by Opened or Refused."""

    path: str


class TokenizeText(msgspec.Struct, frozen=True, kw_only=True, tag="tokenize"):
    """Make tokens of a text; answered by Made.

    Attributes:
        special: whether tokens that steer the model are found in the text.
    """

    text: str
    special: bool = False


class CountTexts(msgspec.Struct, frozen=True, kw_only=True, tag="count"):
    """Count the tokens of each text, as contents; answered by Counted."""

    texts: tuple[str, ...]


class NameTokens(msgspec.Struct, frozen=True, kw_only=True, tag="name"):
    """Tell what tokens are, by their numbers; answered by Named."""

    numbers: tuple[int, ...]


class TellStory(msgspec.Struct, frozen=True, kw_only=True, tag="tell"):
    """Tell how the word of a text came about in which a token stands; answered by Told.

    Attributes:
        token: its number among the tokens of the text, without those around it.
    """

    text: str
    special: bool = False
    token: int = 0


class Opened(msgspec.Struct, frozen=True, kw_only=True, tag="opened"):
    """Answer to OpenVocabulary."""

    facts: VocabularyFacts


class Refused(msgspec.Struct, frozen=True, kw_only=True, tag="refused"):
    """The file has no vocabulary that llama.cpp reads, and why."""

    fault: Fault


class Made(msgspec.Struct, frozen=True, kw_only=True, tag="made"):
    """Answer to TokenizeText."""

    tokenized: Tokenized


class Counted(msgspec.Struct, frozen=True, kw_only=True, tag="counted"):
    """Answer to CountTexts."""

    counts: tuple[int, ...]


class Named(msgspec.Struct, frozen=True, kw_only=True, tag="named"):
    """Answer to NameTokens: those of the vocabulary, with how a format writes them as bytes."""

    tokens: tuple[TextToken, ...]


class Told(msgspec.Struct, frozen=True, kw_only=True, tag="told"):
    """Answer to TellStory."""

    story: TokenStory


VocabularyQuestion = OpenVocabulary | TokenizeText | CountTexts | NameTokens | TellStory
VocabularyAnswer = Opened | Refused | Made | Counted | Named | Told
