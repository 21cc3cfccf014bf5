"""Vocabularies alone: the tokens are llama.cpp's, and what is told of them ends in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from parlance.contract.cancel import Cancel
from parlance.contract.engine import RawPrompt
from parlance.contract.faults import FaultError, ModelFileDamaged, ModelFileMissing
from parlance.contract.inspection_tokens import Method, TokenType
from parlance.contract.sample_sentences import SAMPLE_SENTENCES
from parlance.engine.vocabularies.reader import VocabularyReader
from parlance.engine.vocabularies.spans import spans
from parlance.resources import starter_model
from tests.engine.words import _MODEL, KINDS, opened
from tests.families.factory import write_metadata
from tests.families.vocabularies import vocabulary
from tests.gguf_factory import TinyModel, write_model
from tests.process.asking import loaded

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from parlance.children.nursery import Nursery

TEXT = "\n".join(SAMPLE_SENTENCES.values()) + "\nThe cat  sat on\tthe mat; hello world 😀"
LOSSY = {"wordpiece", "unigram", "enclosed"}
"""Kinds that change texts, or have no token for some letters."""


@pytest.fixture
def reader(nursery: Nursery) -> Iterator[VocabularyReader]:
    made = VocabularyReader(nursery)
    yield made
    made.keep(())


def written(folder: Path, kind: str, **further: object) -> str:
    path = folder / f"{kind.replace(':', '-')}.gguf"
    write_metadata(path, "llama", _MODEL | vocabulary(kind).metadata() | further)
    return str(path)


@pytest.mark.parametrize("kind", KINDS)
def test_tokens_are_those_of_the_engine_in_every_vocabulary(
    reader: VocabularyReader, tmp_path: Path, kind: str
) -> None:
    with opened(tmp_path, vocabulary(kind)) as words:
        expected = words.content(TEXT, lambda: None)
        contents = [words.piece_bytes(token) for token in expected]
    made = reader.tokenize(written(tmp_path, kind), TEXT, Cancel())
    assert [token.number for token in made.tokens] == expected
    assert [token.content for token in made.tokens] == contents
    assert reader.count(written(tmp_path, kind), [TEXT, ""], Cancel()) == (len(expected), 0)
    for token in made.tokens:
        assert 0 <= token.start <= token.end <= len(TEXT)
    starts = [token.start for token in made.tokens]
    assert starts == sorted(starts)
    if made.lossless:
        joined = b"".join(token.content for token in made.tokens).decode()
        assert joined.removeprefix(" ") == TEXT.removeprefix(" ")


WORDS = "The cat sat on the mat and hello éß مرحبا 世界"


@pytest.mark.parametrize("kind", sorted({kind.partition(":")[0] for kind in KINDS}))
def test_the_story_of_a_word_ends_in_its_tokens(
    reader: VocabularyReader, tmp_path: Path, kind: str
) -> None:
    full = next(each for each in KINDS if each.partition(":")[0] == kind)
    path = written(tmp_path, full)
    tokens = reader.tokenize(path, WORDS, Cancel()).tokens
    told = [reader.tell(path, WORDS, number, Cancel()) for number in range(len(tokens))]
    assert {story.told for story in told} == {kind != "plamo2"}
    if any(story.steps for story in told):
        ends = [token.content for token in tokens]
        for story in told:
            *_, last = story.steps
            assert b"".join(last.parts) == b"".join(story.steps[0].parts)
            at = next(n for n in range(len(ends)) if ends[n : n + len(last.parts)] == [*last.parts])
            assert at >= 0
            for before, step in zip(story.steps, story.steps[1:], strict=False):
                joined = b"".join(before.parts[step.joined : step.joined + 2])
                assert step.parts[step.joined] == joined
                assert (step.rank is None) is (story.method is Method.SCORES)


def test_merges_come_in_the_order_of_the_file(reader: VocabularyReader, tmp_path: Path) -> None:
    path = written(tmp_path, "bpe:gpt-2")
    settings = dict(vocabulary("bpe:gpt-2").settings)
    pairs = settings["ggml.merges"]
    assert isinstance(pairs, list)
    story = reader.tell(path, "hello", 0, Cancel())
    assert [step.parts for step in story.steps][:2] == [
        (b"h", b"e", b"l", b"l", b"o"),
        (b"he", b"l", b"l", b"o"),
    ]
    for step in story.steps[1:]:
        assert step.rank is not None
        assert step.parts[step.joined].decode() == pairs[step.rank].replace(" ", "")


def test_the_library_makes_the_tokens_of_llama_cpp(
    reader: VocabularyReader, tmp_path: Path
) -> None:
    for path in (str(starter_model()), written(tmp_path, "spm"), written(tmp_path, "unigram")):
        for text in (*SAMPLE_SENTENCES.values(), WORDS):
            story = reader.tell(path, text, 0, Cancel())
            assert story.library_agrees, (path, text)


def test_the_ways_to_cut_a_word_are_all_there_are(reader: VocabularyReader, tmp_path: Path) -> None:
    path = written(tmp_path, "unigram")
    story = reader.tell(path, "the cat", 1, Cancel())
    assert story.method is Method.UNIGRAM
    assert story.word == "▁cat"
    assert story.lattice is not None
    every = sorted(all_ways(story.lattice.edges, 0, len(story.word)), key=lambda way: -way[1])
    assert [way.pieces for way in story.ways] == [pieces for pieces, _score in every][:10]
    np.testing.assert_allclose(
        [way.score for way in story.ways], [score for _pieces, score in every][:10], rtol=1e-5
    )
    assert [edge.text for edge in story.lattice.edges if edge.chosen] == ["▁cat"]


def all_ways(edges, start: int, end: int) -> list[tuple[tuple[str, ...], float]]:
    if start == end:
        return [((), 0.0)]
    return [
        ((edge.text, *pieces), edge.score + score)
        for edge in edges
        if edge.start == start
        for pieces, score in all_ways(edges, edge.end, end)
    ]


def test_special_tokens_are_text_unless_they_are_asked_for(reader: VocabularyReader) -> None:
    path, text = str(starter_model()), "<|user|>Hi<|end|>"
    plain = reader.tokenize(path, text, Cancel())
    assert TokenType.CONTROL not in {token.type for token in plain.tokens}
    assert [token.type for token in plain.before] == [TokenType.CONTROL]
    parsed = reader.tokenize(path, text, Cancel(), special=True)
    first, *_, last = parsed.tokens
    assert (first.type, last.type) == (TokenType.CONTROL, TokenType.CONTROL)
    assert text[first.start : first.end] == "<|user|>"
    assert reader.tell(path, text, 0, Cancel(), special=True).method is Method.WHOLE


def test_a_broken_vocabulary_is_a_fault_and_spoils_no_other(
    reader: VocabularyReader, tmp_path: Path
) -> None:
    merges = ["no", "", " ", "a  b", "t h", "th e e"]
    path = written(tmp_path, "bpe:gpt-2", **{"tokenizer.ggml.merges": merges})
    story = reader.tell(path, "the", 0, Cancel())
    assert story.told
    none = dict(vocabulary("spm").metadata())
    del none["tokenizer.ggml.scores"]
    bare = tmp_path / "bare.gguf"
    write_metadata(bare, "llama", _MODEL | none)
    few = written(tmp_path, "spm", **{"tokenizer.ggml.scores": [0.5]})
    nothing = tmp_path / "nothing.gguf"
    write_metadata(nothing, "llama", _MODEL | {"tokenizer.ggml.model": "none"})
    cut = tmp_path / "cut.gguf"
    cut.write_bytes(bare.read_bytes()[:2000])
    charsmap = written(tmp_path, "unigram", **{"tokenizer.ggml.precompiled_charsmap": [9, 9, 9]})
    for hostile in (str(bare), few, str(nothing), str(cut), charsmap):
        try:
            made = reader.tokenize(hostile, WORDS, Cancel())
            reader.tell(hostile, WORDS, len(made.tokens) - 1, Cancel())
        except FaultError as error:
            assert isinstance(error.fault, ModelFileDamaged)  # noqa: PT017 - some are read
    with pytest.raises(FaultError) as missing:
        reader.facts(str(tmp_path / "none.gguf"), Cancel())
    assert isinstance(missing.value.fault, ModelFileMissing)
    assert reader.facts(path, Cancel()).tokenizer == "gpt2"


def test_a_process_that_is_gone_is_started_again(reader: VocabularyReader) -> None:
    path = str(starter_model())
    before = reader.tokenize(path, "Hello", Cancel())
    for reading in reader._open.values():
        reading.child.kill()
        reading.child.wait(5)
    assert reader.tokenize(path, "Hello", Cancel()) == before


def test_letters_are_found_again_behind_many_that_are_not() -> None:
    text = "안녕하세요 세계 " * 20 + "hello world"
    pieces = [bytes([each]) for each in text.removesuffix("hello world").encode()]
    found, lossless = spans(text, [b"<s>", *pieces, b"hello", b" world"])
    assert not lossless
    assert [text[start:end] for start, end in found[-2:]] == ["hello", "world"]
    for unknown in (b"[UNK]", b""):
        found, _lossless = spans("ก" * 200 + " " + "ข" * 200 + " Été", [unknown, unknown, b"ete"])
        assert found[-1] == (402, 405)
        assert found[0] == (0, 402)


def test_the_engine_reads_the_same_tokens(
    reader: VocabularyReader, nursery: Nursery, tmp_path: Path
) -> None:
    path = write_model(tmp_path / "model.gguf", TinyModel(adds_space=True))
    made = reader.tokenize(str(path), "the cat sat 世", Cancel())
    with loaded(nursery, path) as engine:
        begin, text = engine.tokenize(RawPrompt(text="the cat sat 世"), Cancel())
    seen = (*begin.tokens, *text.tokens)
    assert [token.number for token in made.everything] == [number for number, _text in seen]
