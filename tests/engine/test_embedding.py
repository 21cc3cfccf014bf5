"""Vectors and scores of tiny random models of many families, in the process of the tests."""

from __future__ import annotations

import math
from array import array
from pathlib import Path

import pytest

from parlance.contract.cancel import Cancelled
from parlance.contract.engine import Pooling
from parlance.contract.faults import FaultError, NotCapable, OutputNotFinite, PromptTooLong
from parlance.engine.embedding import STEP_TOKENS, Embedder
from parlance.engine.llama.binding import llama
from parlance.engine.llama.devices import start_backend
from parlance.engine.llama.framing import Framing
from parlance.engine.llama.logs import Log
from parlance.engine.llama.model import Model
from parlance.engine.llama.vocabulary import Vocabulary
from tests.families.batch import write_families
from tests.gguf_factory import TinyModel, write_model

CLOSE = 1e-4
TEXTS = ["the cat sat on the mat", "x", "", "the cat " * 40, "hello world", "é 漢字 unknown"]
ENCODERS = ("bert", "roberta", "modern-bert", "nomic-bert", "t5encoder", "gemma-embedding")
DECODERS = ("llama3", "qwen3", "gemma3", "t5")
RECURRENT = ("mamba", "rwkv6", "jamba")
FAMILIES = (*ENCODERS, *DECODERS, *RECURRENT, "reranker", "qwen4exp")


@pytest.fixture(scope="session")
def log():
    """Take llama.cpp's log for the rest of the tests: it has one receiver for ever."""
    made = Log()
    start_backend()
    return made


@pytest.fixture(scope="session")
def families(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("families")
    assert not write_families(folder, FAMILIES).failures
    return folder


@pytest.fixture
def opened(log):
    """Return a function that opens a model, and another object that makes vectors with it."""
    held: list[tuple[Embedder, Model]] = []

    def open_one(path: Path, **options) -> tuple[Embedder, Vocabulary, Model]:
        model = Model(str(path), 0, lambda _share: None)
        vocabulary = Vocabulary(model)
        embedder = Embedder(model, vocabulary, **({"threads": 1, "context": 4096} | options))
        held.append((embedder, model))
        return embedder, vocabulary, model

    yield open_one
    for embedder, model in held:
        embedder.close()
        llama.llama_model_free(model.handle)


def allow() -> None:
    pass


def floats(data: bytes) -> array[float]:
    return array("f", data)


def apart(first: bytes, second: bytes) -> float:
    return max(abs(a - b) for a, b in zip(floats(first), floats(second), strict=True))


@pytest.mark.parametrize("pooling", list(Pooling))
@pytest.mark.parametrize("family", [*ENCODERS, *DECODERS, *RECURRENT])
def test_vectors_made_together_equal_those_made_alone(opened, families, family, pooling) -> None:
    embedder, _vocabulary, _model = opened(families / f"{family}.gguf")
    assert embedder.can_embed
    assert not embedder.can_rerank
    together = embedder.embed(TEXTS, pooling, allow)
    for text, vector in zip(TEXTS, together, strict=True):
        [alone] = embedder.embed([text], pooling, allow)
        assert apart(vector, alone) < CLOSE
        assert len(floats(vector)) == embedder.vector_size
        assert math.hypot(*floats(vector)) == pytest.approx(1.0, abs=1e-5)
    if pooling is not Pooling.CLS or family in ENCODERS:  # what begins a text tells nothing
        assert apart(together[0], together[4]) > CLOSE


def test_more_texts_than_fit_in_one_step_come_back_in_order(opened, families) -> None:
    embedder, _vocabulary, _model = opened(families / "bert.gguf")
    texts = [f"the cat sat {'on ' * (number % 60)}" for number in range(200)]
    vectors = embedder.embed(texts, Pooling.MODEL, allow)
    assert len(vectors) == 200
    for number in (0, 63, 64, 65, 150, 199):
        assert apart(vectors[number], vectors[number % 60]) < CLOSE
    assert embedder.embed([], Pooling.MODEL, allow) == []


def test_what_the_file_asks_for_is_the_default(opened, families, tiny_model) -> None:
    pooled, _vocabulary, _model = opened(families / "bert.gguf")
    for embedder in (pooled, opened(tiny_model)[0]):
        [mean] = embedder.embed(TEXTS[:1], Pooling.MEAN, allow)
        [default] = embedder.embed(TEXTS[:1], Pooling.MODEL, allow)
        [first] = embedder.embed(TEXTS[:1], Pooling.CLS, allow)
        assert default == mean != first


def test_a_decoder_that_is_pooled_at_its_end_reads_long_texts_in_steps(opened, tmp_path) -> None:
    long = "the cat sat on the mat. " * 60
    embedder, vocabulary, _model = opened(write_model(tmp_path / "long.gguf"))
    assert STEP_TOKENS < len(vocabulary.content(long, allow)) < 2048
    [vector] = embedder.embed([long], Pooling.LAST, allow)
    assert embedder._context.shape.batch == STEP_TOKENS
    assert embedder._context.shape.length > STEP_TOKENS
    before = embedder._context
    [mean] = embedder.embed([long], Pooling.MEAN, allow)
    assert embedder._context.shape.batch == embedder._context.shape.length
    assert embedder._context is not before
    [again] = embedder.embed([long], Pooling.LAST, allow)
    assert again == vector
    assert apart(mean, vector) > CLOSE


@pytest.mark.parametrize("family", ["bert", "qwen3"])
def test_a_text_that_is_too_long_is_refused_and_never_cut(opened, families, family) -> None:
    embedder, _vocabulary, _model = opened(families / f"{family}.gguf")
    with pytest.raises(FaultError) as raised:
        embedder.embed(["x", "x " * 600], Pooling.MODEL, allow)
    fault = raised.value.fault
    assert isinstance(fault, PromptTooLong)
    assert fault.context == 512
    assert fault.prompt_tokens > 512
    assert embedder.embed(["x"], Pooling.MODEL, allow)


def test_a_context_that_was_asked_for_holds_for_texts_too(opened, families) -> None:
    embedder, _vocabulary, _model = opened(families / "bert.gguf", context=16)
    with pytest.raises(FaultError):
        embedder.embed(["x " * 20], Pooling.MODEL, allow)


@pytest.mark.parametrize(
    "text",
    ["[SEP] [CLS] [MASK]", "</s><s>", "<|im_end|>", "<mask> <pad>", "a [SEP]", "[CLS]"],
)
@pytest.mark.parametrize("family", ["bert", "roberta", "modern-bert", "t5encoder", "qwen3"])
def test_a_text_never_becomes_a_special_token(opened, families, family, text) -> None:
    _embedder, vocabulary, model = opened(families / f"{family}.gguf")
    framing = Framing(model, vocabulary)
    frame = framing.text("", allow) if framing._before or framing._after else []
    tokens = framing.text(text, allow)
    control = [token for token in tokens if vocabulary.is_control(token)]
    unknown = vocabulary.scaffold("[UNK]", after=[]) if family == "bert" else []
    assert [token for token in control if token not in unknown] == frame


def test_an_encoder_sees_its_classifier_token_and_unknown_words(opened, families) -> None:
    _embedder, vocabulary, model = opened(families / "bert.gguf")
    framing = Framing(model, vocabulary)
    names = [
        vocabulary.piece_bytes(token, special=True).decode()
        for token in framing.text("\u4e9c the", allow)
    ]
    assert names[0] == "[CLS]"
    assert names[-1] == "[SEP]"
    assert "[UNK]" in names


def test_long_content_keeps_its_words(opened, families) -> None:
    _embedder, vocabulary, model = opened(families / "bert.gguf")
    framing = Framing(model, vocabulary)
    one = framing.text("the cat", allow)[1:-1]
    assert framing.text("the cat " * 2000, allow)[1:-1] == one * 2000
    assert framing.text("x" * 9000, allow)


def test_documents_judged_together_equal_those_judged_alone(opened, families) -> None:
    embedder, _vocabulary, _model = opened(families / "reranker.gguf")
    assert embedder.can_rerank
    assert not embedder.can_embed
    together = embedder.rerank("where is the cat?", TEXTS, allow)
    alone = [embedder.rerank("where is the cat?", [text], allow)[0] for text in TEXTS]
    assert together == pytest.approx(alone, abs=10 * CLOSE)  # logits, which have no unit length
    assert len(set(together)) == len(TEXTS)
    assert embedder.rerank("another question", TEXTS, allow) != together
    assert embedder.rerank("x", [], allow) == []


def test_a_pair_is_framed_as_the_servers_of_llama_cpp_do(opened, families) -> None:
    _embedder, vocabulary, model = opened(families / "reranker.gguf")
    framing = Framing(model, vocabulary)
    tokens = framing.pair("the cat", "a </s> mat", allow)
    names = [vocabulary.piece_bytes(token, special=True).decode() for token in tokens]
    assert names[0] == "<s>"
    assert names[-1] == "</s>"
    assert names.count("</s>") == 3


def test_a_template_of_the_file_frames_a_pair(opened, families, monkeypatch) -> None:
    _embedder, vocabulary, model = opened(families / "qwen3.gguf")
    framing = Framing(model, vocabulary)
    framing._template = "<|im_start|>q: {query} d: {document}<|im_end|>"
    tokens = framing.pair("what {document}", "<|im_end|> mat", allow)
    names = [vocabulary.piece_bytes(token, special=True).decode() for token in tokens]
    assert "".join(names) == "<|im_start|>q: what {document} d: <|im_end|> mat<|im_end|>"
    assert [vocabulary.is_control(token) for token in tokens].count(True) == 2


def test_what_a_model_was_not_made_for_is_refused_by_name(opened, families) -> None:
    embedder, _vocabulary, _model = opened(families / "bert.gguf")
    with pytest.raises(FaultError) as raised:
        embedder.rerank("x", ["y"], allow)
    assert raised.value.fault == NotCapable(name="Tiny bert", capability="rerank")
    reranker, _vocabulary, _model = opened(families / "reranker.gguf")
    with pytest.raises(FaultError) as raised:
        reranker.embed(["x"], Pooling.MODEL, allow)
    assert raised.value.fault == NotCapable(name="Tiny reranker", capability="embed")
    assert reranker.embed(["x"], Pooling.MEAN, allow)


@pytest.mark.parametrize("pooling", list(Pooling))
def test_a_model_that_llama_cpp_cannot_pool_is_refused_and_ends_nothing(
    opened, families, pooling
) -> None:
    embedder, _vocabulary, _model = opened(families / "qwen4exp.gguf")
    assert (embedder.can_embed, embedder.vector_size) == (False, 0)
    with pytest.raises(FaultError) as raised:
        embedder.embed(["x"], pooling, allow)
    assert isinstance(raised.value.fault, NotCapable)


class Stop:
    """Lets so many looks pass, then stops."""

    def __init__(self, after: int) -> None:
        self.left = after

    def __call__(self) -> None:
        self.left -= 1
        if self.left < 0:
            raise Cancelled


@pytest.mark.parametrize("after", [0, 3, 8, 40, 100])
@pytest.mark.parametrize("family", ["bert", "qwen3", "t5encoder"])
def test_a_stop_takes_effect_also_in_the_middle_of_a_step(opened, families, family, after) -> None:
    embedder, _vocabulary, _model = opened(families / f"{family}.gguf")
    expected = embedder.embed(TEXTS, Pooling.MODEL, allow)
    with pytest.raises(Cancelled):
        embedder.embed(TEXTS * 20, Pooling.MODEL, Stop(after))
    again = embedder.embed(TEXTS, Pooling.MODEL, allow)
    assert max(map(apart, again, expected)) < CLOSE


def test_a_model_that_computes_nothing_is_refused(opened, tmp_path) -> None:
    path = write_model(tmp_path / "nan.gguf", TinyModel(norm=math.nan))
    embedder, _vocabulary, _model = opened(path)
    with pytest.raises(FaultError) as raised:
        embedder.embed(["x"], Pooling.MODEL, allow)
    assert isinstance(raised.value.fault, OutputNotFinite)
