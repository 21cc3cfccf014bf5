"""A small training from end to end: llama.cpp must compute what the trained network computes."""

import gguf
import numpy
import pytest
import torch
from training.starter.attention import causal_attention
from training.starter.chat.help import read_help
from training.starter.evaluate import evaluate, table
from training.starter.examples import STAGES, ExampleMaker
from training.starter.export import CHAT_TEMPLATE, export, read_shape, read_weights
from training.starter.network import Network, Shape
from training.starter.questions import questions
from training.starter.runner import Runner
from training.starter.train import HELP, Plan, Trainer
from training.starter.vocabulary import Encoded, Message

SHAPE = Shape(vocabulary=640, width=64, layers=2, heads=2, feed_forward=128)
STEPS = 300
MODEL = HELP.parent / "models" / "starter.gguf"
DELIVERED = tuple(questions(4, read_help(HELP)))

pytestmark = pytest.mark.timeout(300)  # the fixture trains within the first test


@pytest.fixture(scope="module")
def trained(tmp_path_factory):
    folder = tmp_path_factory.mktemp("starter")
    torch.set_num_threads(1)  # so small a network only waits for a second one
    plan = Plan(out=folder, tokens=STEPS * 1024, batch_tokens=1024, shape=SHAPE)
    trainer = Trainer(plan)
    trainer.run()
    return trainer


@pytest.fixture(scope="module")
def files(trained, tmp_path_factory):
    folder = tmp_path_factory.mktemp("files")
    paths = {"f32": folder / "f32.gguf", "q8": folder / "q8.gguf"}
    for kind, path in paths.items():
        export(trained.network, trained.vocabulary, path, quantized=kind == "q8")
    return paths


@pytest.fixture(scope="module")
def chats(trained):
    maker = ExampleMaker(99, read_help(HELP))
    return [trained.vocabulary.encode(maker.example(STAGES[3])) for _ in range(40)]


def logits_of(network, ids):
    tokens = torch.tensor(ids)
    with torch.no_grad():
        return network.logits(network(tokens, ((1, len(ids)),))).numpy()


def agreement(path, network, chats):
    """Return the share of positions the assistant writes at which both choose one token."""
    runner = Runner(path)
    same = []
    for chat in chats:
        written = numpy.array(chat.weights[1:]) == 1.0
        best = runner.logits(chat.ids).argmax(axis=1)
        same.append((best == logits_of(network, chat.ids).argmax(axis=1))[:-1][written])
    runner.close()
    return numpy.concatenate(same).mean()


def delivered_chat(runner, pair):
    prompt = runner.prompt([Message("user", pair.prompt)])
    answer = [*runner.tokenize(pair.expected), runner.end]
    return Encoded([*prompt, *answer], [0.0] * len(prompt) + [1.0] * len(answer))


def test_training_learns(trained):
    ids = trained.vocabulary.encode([Message("user", "hello"), Message("assistant", "Hello!")]).ids
    logits = torch.tensor(logits_of(trained.network, ids[:-1]))
    loss = torch.nn.functional.cross_entropy(logits, torch.tensor(ids[1:]))
    assert loss < 5.5  # log(640) = 6.46


def test_attention_goes_back_as_it_came():
    torch.manual_seed(3)
    heads = [torch.randn(4, 7, 8, dtype=torch.float64, requires_grad=True) for _ in range(3)]
    theirs = torch.nn.functional.scaled_dot_product_attention(*heads, is_causal=True)
    assert torch.allclose(causal_attention(*heads), theirs)
    assert torch.autograd.gradcheck(causal_attention, heads)


def test_llama_cpp_agrees_with_the_network_on_the_f32_file(trained, files, chats):
    runner = Runner(files["f32"])
    for chat in chats:
        difference = runner.logits(chat.ids) - logits_of(trained.network, chat.ids)
        assert numpy.abs(difference).max() < 1e-2
    runner.close()


def test_the_quantized_file_chooses_the_same_token_mostly(trained, files, chats):
    # A network that has hardly been trained leaves many near ties, hence no 99 % here.
    assert agreement(files["q8"], trained.network, chats) >= 0.97


def test_the_delivered_model_agrees_with_its_network():
    network = Network(read_shape(MODEL))
    read_weights(network, MODEL)
    vocabulary = Runner(MODEL)
    chats = [delivered_chat(vocabulary, pair) for pair in DELIVERED]
    vocabulary.close()
    assert agreement(MODEL, network, chats) >= 0.99


def test_llama_cpp_tokenizes_as_sentencepiece_does(trained, files):
    runner = Runner(files["q8"])
    maker = ExampleMaker(7, read_help(HELP))
    texts = [message.written for _ in range(300) for message in maker.example(STAGES[3])]
    texts += ["a\n\nb", "  two  spaces ", "日本 😀", "<|end|> is text", "tab\tand\r\n"]
    for text in texts:
        assert runner.tokenize(text) == trained.vocabulary.content(text)
        assert trained.vocabulary.text(trained.vocabulary.content(text)) == text
    end = trained.vocabulary.end
    assert runner.tokenize("<|end|>", special=True) == [end]
    assert runner.end == end
    runner.close()


def test_a_resumed_training_goes_on_where_it_stopped(trained):
    again = Trainer(trained.plan)
    assert (again.step, again.seen) == (trained.step, trained.seen)
    assert torch.equal(again.network.embedding.weight, trained.network.embedding.weight)


def test_the_file_says_what_it_is(files):
    fields = gguf.GGUFReader(files["q8"]).fields
    assert fields["general.name"].contents() == "Parlance Starter"
    assert fields["general.license"].contents() == "apache-2.0"
    assert fields["general.languages"].contents() == ["en", "fr", "de", "es", "fa"]
    assert fields["general.file_type"].contents() == gguf.LlamaFileType.MOSTLY_Q8_0
    assert fields["llama.context_length"].contents() >= 2048
    assert fields["tokenizer.chat_template"].contents() == CHAT_TEMPLATE


def test_the_evaluation_scores_every_task(files):
    scores = evaluate(files["q8"], 1)
    groups = " ".join(score.group for score in scores)
    assert all(task in groups for task in ("translate", "notes", "summary", "help", "outside"))
    assert table(scores).count("\n") == len(scores) + 1
