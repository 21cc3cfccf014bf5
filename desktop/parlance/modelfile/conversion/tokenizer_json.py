"""The tokenizer files of a checkpoint as records: of them, what a vocabulary needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from collections.abc import Iterator

NOTHING = msgspec.Raw(b"null")


class AddedToken(msgspec.Struct, frozen=True, kw_only=True):
    """A token that is found in a text before it is split."""

    content: str
    id: int = -1
    special: bool = False


class Step(msgspec.Struct, frozen=True, kw_only=True):
    """A step of normalizing or of splitting a text, of whatever type, or several of them."""

    type: str
    normalizers: list[Step] = []
    pretokenizers: list[Step] = []
    pattern: dict[str, str] | None = None
    behavior: str = ""
    invert: bool = False
    content: str = ""
    lowercase: bool = True
    strip_accents: bool | None = None
    handle_chinese_chars: bool = True
    individual_digits: bool = False
    use_regex: bool = True
    add_prefix_space: bool = True
    prepend_scheme: str = ""
    split: bool = True
    precompiled_charsmap: str | None = None


class TemplatePart(msgspec.Struct, frozen=True):
    """A token, or a text, in the template of a post-processor."""

    id: str = ""


class PostProcessor(msgspec.Struct, frozen=True, kw_only=True):
    """What puts tokens before and after a text."""

    type: str
    processors: list[PostProcessor] = []
    single: list[dict[str, TemplatePart]] = []


class TokenizerModel(msgspec.Struct, frozen=True, kw_only=True):
    """The vocabulary itself, of whatever type."""

    type: str = ""
    vocab: msgspec.Raw = NOTHING
    merges: msgspec.Raw = NOTHING
    unk_id: int | None = None
    unk_token: str | None = None
    byte_fallback: bool = False
    ignore_merges: bool = False
    continuing_subword_prefix: str | None = None


class TokenizerJson(msgspec.Struct, frozen=True, kw_only=True):
    """tokenizer.json."""

    model: TokenizerModel
    added_tokens: list[AddedToken] = []
    normalizer: Step | None = None
    pre_tokenizer: Step | None = None
    post_processor: PostProcessor | None = None

    def normalizing(self) -> list[Step]:
        """Return the steps of normalizing, one after the other."""
        return list(_flat(self.normalizer))

    def splitting(self) -> list[Step]:
        """Return the steps of splitting, one after the other."""
        return list(_flat(self.pre_tokenizer))

    def around(self) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
        """Return the tokens put before and after a text; None if no template says."""
        for processor in _all_of(self.post_processor):
            if processor.type == "TemplateProcessing":
                return _around(processor.single)
        return None


def _flat(step: Step | None) -> Iterator[Step]:
    if step is None:
        return
    if step.type != "Sequence":
        yield step
    for part in (*step.normalizers, *step.pretokenizers):
        yield from _flat(part)


def _all_of(processor: PostProcessor | None) -> Iterator[PostProcessor]:
    if processor is not None:
        yield processor
        for part in processor.processors:
            yield from _all_of(part)


def _around(parts: list[dict[str, TemplatePart]]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    before: list[str] = []
    after: list[str] = []
    side = before
    for part in parts:
        for kind, each in part.items():
            if kind == "Sequence":
                side = after
            else:
                side.append(each.id)
    return tuple(before), tuple(after)


class NamedTemplate(msgspec.Struct, frozen=True):
    """One of several chat templates."""

    name: str
    template: str


class TokenText(msgspec.Struct, frozen=True):
    """A token by its text, in files that keep more about it."""

    content: str


class TokenizerConfig(msgspec.Struct, frozen=True, kw_only=True):
    """tokenizer_config.json; special_tokens_map.json has some of it, too."""

    bos_token: str | TokenText | None = None
    eos_token: str | TokenText | None = None
    unk_token: str | TokenText | None = None
    pad_token: str | TokenText | None = None
    sep_token: str | TokenText | None = None
    cls_token: str | TokenText | None = None
    mask_token: str | TokenText | None = None
    add_bos_token: bool | None = None
    add_eos_token: bool | None = None
    added_tokens_decoder: dict[str, AddedToken] = {}
    extra_ids: int = 0
    do_lower_case: bool = True
    strip_accents: bool | None = None
    tokenize_chinese_chars: bool = True
    chat_template: str | list[NamedTemplate] | None = None

    def token(self, role: str) -> str | None:
        """Return the text of the token of a role (`bos`, `eos`, ...)."""
        token = {
            "bos": self.bos_token,
            "eos": self.eos_token,
            "unk": self.unk_token,
            "pad": self.pad_token,
            "sep": self.sep_token,
            "cls": self.cls_token,
            "mask": self.mask_token,
        }[role]
        return token.content if isinstance(token, TokenText) else token
