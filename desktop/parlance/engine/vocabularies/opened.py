"""A vocabulary that was read, with what its file holds beside the tokens."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from parlance.contract.inspection_tokens import TokenType
from parlance.engine.vocabularies.rebuilt import BPE, UNIGRAM, Normalizing, Piece, rebuilt
from parlance.engine.vocabularies.unigrams import Pieces
from parlance.modelfile.header import read_file

if TYPE_CHECKING:
    from sentencepiece import SentencePieceProcessor

    from parlance.engine.llama.vocabulary_file import TokenTable
    from parlance.modelfile.metadata import Metadata

_MERGES: Final = "tokenizer.ggml.merges"
_CHARSMAP: Final = "tokenizer.ggml.precompiled_charsmap"
_CUT_INTO: Final = frozenset({TokenType.NORMAL, TokenType.USER_DEFINED, TokenType.UNUSED})


class OpenedVocabulary:
    """What is needed to tell how tokens came about; read when it is first asked for.

    Attributes:
        table: the tokens as llama.cpp has them.
        tokenizer: its kind, as the file names it.
    """

    def __init__(self, table: TokenTable, path: str) -> None:
        """Hold the vocabulary of the file at `path`. Raises FaultError as `read_file` does."""
        self.table, self._path = table, path
        self.tokenizer = read_file(path, whole=True).metadata.text("tokenizer.ggml.model") or ""

    @cached_property
    def ranks(self) -> dict[tuple[str, str], int]:
        """Which pairs of letters are merged, and how soon; of equals the first counts."""
        ranks: dict[tuple[str, str], int] = {}
        for rank, pair in enumerate(self._metadata.texts(_MERGES)):
            at = pair.find(" ", 1)  # a space may be the first letter of a pair
            if at > 0:
                ranks.setdefault((pair[:at], pair[at + 1 :]), rank)
        return ranks

    @cached_property
    def numbers(self) -> dict[str, int]:
        """The number of each token, by how the file writes it."""
        return {self.table.written(token): token for token in range(len(self.table))}

    @cached_property
    def pieces(self) -> Pieces:
        """What a unigram vocabulary cuts words into."""
        table = self.table
        types = {text: table.type_of(token) for text, token in self.numbers.items()}
        scores = {
            text: 0.0 if types[text] is TokenType.USER_DEFINED else table.score(token)
            for text, token in self.numbers.items()
            if types[text] in _CUT_INTO
        }
        normal = (scores[text] for text, kind in types.items() if kind is TokenType.NORMAL)
        return Pieces(scores, least=min(normal, default=0.0))

    @cached_property
    def library(self) -> SentencePieceProcessor | None:
        """The library's tokenizer, as the file has it; None where it does not take that."""
        # llama.cpp puts a space before texts of SentencePiece's BPE unless the file says no.
        adds = self._metadata.truth("tokenizer.ggml.add_space_prefix")
        return self._rebuilt(
            Normalizing(
                charsmap=self._metadata.octets(_CHARSMAP),
                adds_prefix=self.tokenizer == "llama" if adds is None else adds,
                merges_spaces=bool(self._metadata.truth("tokenizer.ggml.remove_extra_whitespaces")),
            )
        )

    @cached_property
    def library_of_words(self) -> SentencePieceProcessor | None:
        """The same for what is normalized already."""
        return self._rebuilt(Normalizing())

    @cached_property
    def _metadata(self) -> Metadata:
        return read_file(self._path, whole=True, lists=frozenset({_MERGES, _CHARSMAP})).metadata

    def _rebuilt(self, normalizing: Normalizing) -> SentencePieceProcessor | None:
        table = self.table
        pieces = (
            Piece(table.written(token), table.score(token), table.type_of(token))
            for token in range(len(table))
        )
        return rebuilt(pieces, UNIGRAM if self.tokenizer == "t5" else BPE, normalizing)
