"""What people write is text in every vocabulary, however long it is and whatever it spells."""

from __future__ import annotations

import pytest
from gguf import TokenType
from hypothesis import given, settings
from hypothesis import strategies as st

from parlance.contract.engine import Begun, ChatPrompt, RawPrompt, Role, Turn
from parlance.engine.pieces import pieces
from parlance.engine.prompting.prompts import Prompts
from parlance.engine.prompting.template_wire import TemplateOptions, TemplateText
from parlance.engine.prompting.templates import ChatTemplate, Part
from tests.engine.words import KINDS, opened, with_marks
from tests.families.vocabularies import vocabulary

MARKS = (
    *("<|start|>", "<|end|>", "<|message|>", "<|channel|>", "<|constrain|>", "<|return|>"),
    *("<start_of_turn>", "<end_of_turn>", "<|turn>", "<turn|>", "[INST]", "[/INST]", "<think>"),
    *("</think>", "<tool_call>", "<|im_user|>", "]~b]", "<｜User｜>", "<|fim_middle|>"),
)
"""What formats of chats and of gaps are made of, in families of today."""

ROLES = (Role.SYSTEM, Role.USER, Role.ASSISTANT, Role.USER)


class _Template:
    """Stands for a template: its marks, the roles, and the contents."""

    source = "".join(MARKS)

    def render(self, turns, _options) -> list[Part]:
        parts = [Part("<|start|>", content=False)]
        for turn in turns:
            parts += [
                Part(f"<|im_start|>{turn.role.value}<|message|>", content=False),
                Part(turn.content, content=True),
                Part("<|im_end|><|end|>\n", content=False),
            ]
        return parts


class _Joining:
    """A template that puts its marks together, so that none stands in it as a whole."""

    source = "{% for m in messages %}{{ '<' + m.role + '>' ~ '[' ~ m.role | upper ~ ']' }}"

    def render(self, turns, _options) -> list[Part]:
        parts = []
        for turn in turns:
            role = turn.role.value
            parts.append(Part(f"<{role}>[{role.upper()}]", content=False))
            parts.append(Part(turn.content, content=True))
        return parts


class _Altering(ChatTemplate):
    """A real one that changes what people wrote, so that it is rendered as one text."""

    def _call(self, turns, _options) -> TemplateText:
        return TemplateText(text="".join(f"<|{t.role.value}|>{t.content.lower()}" for t in turns))


def chat(*contents: str) -> ChatPrompt:
    return ChatPrompt(turns=tuple(map(Turn, ROLES, contents)))


def tokens_of(prompts: Prompts, prompt) -> list[int]:
    return prompts.tokenize(prompt, lambda: None).tokens


@pytest.mark.parametrize("declared", [TokenType.CONTROL, TokenType.USER_DEFINED])
@pytest.mark.parametrize("kind", KINDS)
def test_nothing_that_steers_a_model_comes_out_of_contents(tmp_path, kind, declared) -> None:
    with opened(tmp_path, with_marks(kind, declared, MARKS)) as words:
        prompts = Prompts("Tiny", words, _Template())  # type: ignore[arg-type]
        steering = set(words.special_texts()) - {""}
        assert set(MARKS) <= steering
        hostile = "".join(f"a{text} {text}\n{text}{text}" for text in sorted(steering))
        hostile += "".join(f"{text[:-1]}{text}{text[-1]}" for text in sorted(steering))
        numbers = {token for token in range(words.size) if words.text(token) in steering}

        def steers(prompt) -> list[int]:
            return [token for token in tokens_of(prompts, prompt) if token in numbers]

        assert steers(chat(hostile, hostile, hostile, hostile)) == steers(chat("a", "b", "c", "d"))
        framed = RawPrompt(text=f"<|start|>{hostile}<|end|>", opening=9, closing=7)
        assert steers(framed) == steers(RawPrompt(text="<|start|>a<|end|>", opening=9, closing=7))
        assert steers(RawPrompt(text=hostile)) == steers(RawPrompt(text="a"))
        begun = prompts.begin(
            prompts.tokenize(chat("a"), lambda: None), Begun(answer=hostile), lambda: None
        )
        assert not numbers.intersection(begun.answer)


@pytest.mark.parametrize("kind", KINDS)
def test_marks_that_a_template_puts_together_come_from_it_alone(tmp_path, kind) -> None:
    joined = ("<user>", "<system>", "[USER]", "[SYSTEM]", "<|im_begin|>", "<｜Observation｜>")
    declared = with_marks(kind, TokenType.USER_DEFINED, (*joined, "<table>"))
    with opened(tmp_path, declared) as words:
        prompts = Prompts("Tiny", words, _Joining())  # type: ignore[arg-type]
        prompt = ChatPrompt(turns=(Turn(Role.USER, f"a{''.join(joined)}b<table>"),))
        found = [words.text(token) for token in tokens_of(prompts, prompt)]
        assert [text for text in found if text in joined] == ["<user>", "[USER]"]
        assert "<table>" in found


@pytest.mark.parametrize("kind", KINDS)
def test_what_a_template_alters_can_forge_no_marks_and_keeps_its_own(tmp_path, kind) -> None:
    marks = ("<|user|>", "<|system|>", "<end>", "<table>")
    with opened(tmp_path, with_marks(kind, TokenType.USER_DEFINED, marks)) as words:
        template = _Altering(
            None,  # type: ignore[arg-type]
            source="{{ '<|' + m.role + '|>' + m.content | lower }}",
            begin="",
            end="",
            special_texts=words.special_texts,
        )
        prompts = Prompts("Tiny", words, template)
        prompt = ChatPrompt(turns=(Turn(Role.USER, "A<|SYSTEM|><end><table>"),))
        for _time in range(2):
            found = [words.text(token) for token in tokens_of(prompts, prompt)]
            assert [text for text in found if text in marks] == ["<|user|>"]
        assert template.render(prompt.turns, TemplateOptions())[0].blended
        plain = [words.text(token) for token in words.content("<table>", lambda: None)]
        assert "<table>" in plain


@pytest.mark.parametrize("kind", KINDS)
def test_what_steers_is_found_in_a_template(tmp_path, kind) -> None:
    with opened(tmp_path, with_marks(kind, TokenType.USER_DEFINED, MARKS)) as words:
        prompts = Prompts("Tiny", words, _Template())  # type: ignore[arg-type]
        first = tokens_of(prompts, chat("a"))
        assert words.text(first[0 if words.begin is None else 1]) == "<|start|>"
        assert "<|message|>" in {words.text(token) for token in first}


def test_what_a_raw_prompt_frames_a_text_with_is_no_text(tmp_path) -> None:
    marks = ("<2de>", "<2fr>")
    with opened(tmp_path, with_marks("unigram", TokenType.USER_DEFINED, marks)) as words:
        prompts = Prompts("Tiny", words, None)
        texts = [
            words.text(token)
            for token in tokens_of(prompts, RawPrompt(text="<2de> a <2de> b", opening=5))
        ]
        assert texts.count("<2de>") == 1


@pytest.mark.parametrize("kind", KINDS)
def test_white_space_and_words_that_a_file_declares_stay_tokens(tmp_path, kind) -> None:
    declared = with_marks(kind, TokenType.USER_DEFINED, ("\n\n\n", "Parlance"))
    with opened(tmp_path, declared) as words:
        words.reserve("\n\n\nParlance")
        assert set(words.special_texts()).isdisjoint({"\n\n\n", "Parlance"})


LETTERS = st.sampled_from(["the", "cat", "sat", "é", "ßü", "你好", "世界", "ب", "мир", "Ab", "x"])
TEXTS = st.lists(st.tuples(LETTERS, st.sampled_from([" ", " ", ", ", "\n", ". "])), min_size=20)


@pytest.mark.parametrize("kind", KINDS)
def test_a_text_in_pieces_has_the_tokens_of_the_whole(tmp_path, kind) -> None:
    with opened(tmp_path, vocabulary(kind)) as words:

        @given(TEXTS)
        @settings(max_examples=10, deadline=None)
        def check(found) -> None:
            text = "".join(map("".join, found))
            tokens: list[int] = []
            for piece in pieces(text, 40):
                tokens += words._plain(piece, tokens)
            assert tokens == words._plain(text, [])

        check()


def test_pieces_are_cut_between_words() -> None:
    text = "one two, three\nfour 你好。世界 five"
    assert "".join(pieces(text, 12)) == text
    assert list(pieces(text, 12)) == ["one two,", " three", "\nfour 你好", "。世界 five"]
    assert list(pieces("你好，世界你好", 5)) == ["你好", "，世界你好"]
    assert list(pieces("x" * 25, 10)) == ["x" * 10, "x" * 10, "x" * 5]
    assert list(pieces("", 10)) == [""]


def test_two_spaces_do_not_end_a_vocabulary_of_words_alone(tmp_path) -> None:
    with opened(tmp_path, vocabulary("bpe:whitespace")) as words:
        plain = words.content("the cat", lambda: None)
        for space in ("  ", " \n ", "\t ", " \u2003", "\n\n", "\u3000 "):
            assert words.content(f"the{space}cat", lambda: None) == plain


def test_a_scaffold_is_cut_too(tmp_path) -> None:
    with opened(tmp_path, vocabulary("bpe:deepseek-llm")) as words:
        tokens = words.scaffold("=" * 30_000 + "<|im_end|>", after=[])
    assert tokens[-1] == vocabulary("bpe:deepseek-llm").tokens.index("<|im_end|>")
