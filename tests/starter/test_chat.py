"""Made-up chats: five languages, tones, later questions, and an honest split."""

import re
from collections import Counter
from pathlib import Path
from random import Random

import pytest
from training.starter import words
from training.starter.chat import outside, small_talk
from training.starter.chat.dialogues import DialogueMaker
from training.starter.chat.help import HelpEntry, held_out_wording, read_help
from training.starter.chat.languages import LANGUAGES
from training.starter.chat.roughening import Roughener
from training.starter.chat.tones import Tone, toned
from training.starter.chat.wordings import plain

HELP = Path(__file__).parents[2] / "resources" / "help"
ENTRIES = read_help(HELP)
CODES = tuple(LANGUAGES)
SENSITIVE = {
    each.talk[intent].answer for each in LANGUAGES.values() for intent in small_talk.SENSITIVE
}


def entry(page, number, language):
    return HelpEntry(
        page=page,
        title=f"Title {page} {language}",
        number=number,
        question=f"Question {page} {number} {language}?",
        wordings=(f"asked {page} {number} {language}", f"kept {page} {number} {language}"),
        answer=f"Answer {page} {number} {language}.",
        language=language,
    )


MADE = tuple(entry(page, n, code) for page in ("one", "two") for n in range(3) for code in CODES)


def maker(seed=1, entries=MADE, **options):
    return DialogueMaker(Random(seed), entries, **options)


def groups(code):
    """All groups of wordings of a language, by name."""
    language = LANGUAGES[code]
    asks = language.follow_ups
    named = {intent: said.asked for intent, said in language.talk.items()}
    named |= {"more": asks.more, "again": asks.again, "elsewhere": asks.elsewhere}
    return named | {tone.value: texts for tone, texts in language.systems.items()}


def asked_before(turns):
    """The messages of the user and the system."""
    return [turn.content for turn in turns if turn.role != "assistant"]


TONES = {
    plain(text.replace("{l}", within)): (tone, answered if tone is Tone.LANGUAGE else "")
    for language in LANGUAGES.values()
    for tone, texts in language.systems.items()
    for text in texts
    for answered, within in language.within.items()
}


def tone_of(message):
    """The tone that a system message wants, and the language if it wants one."""
    said = plain(message)
    return TONES[max((text for text in TONES if said.endswith(text)), key=len)]


def test_help_is_read_in_every_language_that_has_pages(tmp_path):
    assert {each.language for each in ENTRIES} >= {"en", "fr"}
    assert len({(each.page, each.number, each.language) for each in ENTRIES}) == len(ENTRIES)
    page = "# T\n\n## Q?\n<!-- asked:\nfirst | the\nlast\n-->\nA.\n"
    (tmp_path / "fa").mkdir()
    (tmp_path / "a.md").write_text(page, encoding="utf-8")
    (tmp_path / "fa" / "a.md").write_text(page, encoding="utf-8")
    english, persian = read_help(tmp_path)
    assert english == HelpEntry("a", "T", 0, "Q?", ("first", "the last"), "A.", "en")
    assert persian.language == "fa"
    assert held_out_wording(english) == "the last"


def test_a_page_with_a_question_without_an_answer_is_refused(tmp_path):
    (tmp_path / "a.md").write_text("# T\n\n## Q?\nA.\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"a\.md"):
        read_help(tmp_path)


@pytest.mark.parametrize("code", CODES)
def test_a_language_says_all_of_it(code):
    language = LANGUAGES[code]
    assert language.code == code
    assert set(language.talk) == set(small_talk.INTENTS)
    assert set(language.within) == set(CODES)
    assert set(Tone) - set(language.systems) == ({Tone.CAPITALS} if code == "fa" else set())
    for name, texts in groups(code).items():
        assert len(texts) >= 8, name
        assert ("{l}" in texts[0]) == (name in {"elsewhere", "language"})
    assert language.talk["greeting"].answer.startswith(language.greeting)
    assert len({said.answer for said in language.talk.values()}) == len(small_talk.INTENTS)


@pytest.mark.parametrize("code", CODES)
def test_no_wording_means_two_things_or_stands_in_one_of_training(code):
    named = groups(code)
    counted = Counter(plain(text) for texts in named.values() for text in texts)
    assert [text for text, count in counted.items() if count > 1] == []
    helped = {
        plain(text)
        for each in ENTRIES
        if each.language == code
        for text in (each.question, *each.wordings)
    }
    assert sorted(helped & set(counted)) == []
    kept = [f" {plain(texts[-1])} " for texts in named.values()]
    shown = [f" {plain(text)} " for texts in named.values() for text in texts[:-1]]
    assert [(k, text) for k in kept for text in shown if k in text] == []


@pytest.mark.parametrize("code", CODES)
def test_topics_are_kept_out_of_training(code):
    asks = LANGUAGES[code].outside
    topics = {topic for gap in "pht" for topic in asks.topics(gap)}
    kept = {topic for topic in topics if words.held_out(topic)}
    assert 2 <= len(kept) < len(topics) / 5
    shown = {plain(topic) for topic in topics - kept}
    single = [topic for topic in kept if " " not in topic and plain(topic) not in shown]
    drawn = [outside.question(Random(seed), asks) for seed in range(1500)]
    fixed = " ".join(asks.templates + tuple(topics - kept))
    for topic in single:
        if not re.search(rf"\b{topic}\b", fixed):
            assert [text for text in drawn if re.search(rf"\b{topic}\b", text)] == []
    assert all("{" not in text for text in drawn)


def test_a_seed_gives_the_same_chats():
    first, second = maker(5), maker(5)
    assert [first.chat(thinking=True) for _ in range(50)] == [
        second.chat(thinking=True) for _ in range(50)
    ]


def test_held_out_wordings_never_come_up_in_training():
    drawing = maker(2, ENTRIES)
    kept = {plain(held_out_wording(each)) for each in ENTRIES}
    for code, language in LANGUAGES.items():
        for texts in groups(code).values():
            kept |= {plain(texts[-1].replace("{l}", each)) for each in language.within.values()}
    for _ in range(3000):
        for text in asked_before(drawing.chat()):
            assert plain(text) not in kept


def test_unseen_chats_ask_in_held_out_wordings_only():
    drawing = maker(3, unseen=True)
    for code in CODES:
        for _ in range(20):
            assert drawing.help(code).asked.startswith("kept ")
            said = drawing.small_talk(code)
            assert [
                each
                for each in LANGUAGES[code].talk.values()
                if re.fullmatch(re.escape(each.asked[-1]).replace(r"\{t\}", ".+"), said.asked)
            ]


@pytest.mark.parametrize("code", CODES)
def test_every_intent_and_later_question_comes_up(code):
    language = LANGUAGES[code]
    drawing = maker(4)
    chats = [drawing.chat(language=code, thinking=True) for _ in range(1500)]
    answers = {turn.content for chat in chats for turn in chat if turn.role == "assistant"}
    assert {said.answer for said in language.talk.values()} <= answers
    assert {language.outside.answer, language.follow_ups.end} <= answers
    assert {each.answer for each in MADE if each.language == code} <= answers
    thoughts = {chat[-1].reasoning for chat in chats}
    assert language.thoughts.again in thoughts
    wanted = {LANGUAGES[to].thoughts.elsewhere.format(l=LANGUAGES[to].within[to]) for to in CODES}
    assert len(wanted & thoughts) >= 4
    tones = {tone_of(chat[0].content)[0] for chat in chats if chat[0].role == "system"}
    assert tones == set(language.systems)


def test_every_language_comes_up():
    drawing = maker(6)
    answers = {turn.content for _ in range(400) for turn in drawing.chat()}
    assert all(language.outside.answer in answers for language in LANGUAGES.values())


@pytest.mark.parametrize("code", CODES)
def test_chats_of_a_language_without_pages_ask_nothing_about_the_app(code):
    drawing = maker(7, ())
    for _ in range(200):
        assert drawing.chat(language=code)[-1].role == "assistant"
    with pytest.raises(KeyError):
        drawing.help(code)


@pytest.mark.parametrize(
    ("code", "tone", "expected"),
    [
        ("en", Tone.POLITE, "Press Esc. I am always at your service."),
        ("en", Tone.GREETING, "Hello! Press Esc."),
        ("en", Tone.CAPITALS, "PRESS ESC."),
        ("en", Tone.LANGUAGE, "Press Esc."),
        ("fr", Tone.GREETING, "Bonjour ! Press Esc."),
        ("de", Tone.POLITE, "Press Esc. Ich stehe Ihnen jederzeit gern zur Verfügung."),
        ("es", Tone.GREETING, "¡Hola! Press Esc."),
        ("fa", Tone.CAPITALS, "Press Esc."),
        ("fa", Tone.PLAIN, "Press Esc."),
    ],
)
def test_a_tone_changes_an_answer_as_it_says(code, tone, expected):
    assert toned("Press Esc.", tone, LANGUAGES[code]) == expected


def test_an_answer_that_greets_is_given_no_second_greeting():
    answer = LANGUAGES["de"].talk["greeting"].answer
    assert toned(answer, Tone.GREETING, LANGUAGES["de"]) == answer


def test_answers_after_a_system_message_are_as_it_wants():
    drawing = maker(8)
    greetings = tuple(language.greeting for language in LANGUAGES.values())
    polite = tuple(language.polite for language in LANGUAGES.values())
    plainly = {each.answer for each in MADE}
    seen = Counter()
    for _ in range(3000):
        system, *turns = drawing.chat()
        if system.role != "system":
            continue
        tone, answered = tone_of(system.content)
        for turn in turns[1::2]:
            text = turn.content
            if text in SENSITIVE:
                continue
            seen[tone] += 1
            assert tone is not Tone.POLITE or text.endswith(polite)
            assert tone is not Tone.GREETING or text.startswith(greetings)
            latin = not re.search(r"[\u0600-\u06ff]| fa\.$", text)
            assert tone is not Tone.CAPITALS or text == text.upper() or not latin
            if text.startswith("Answer ") and tone is Tone.LANGUAGE:
                assert text.endswith(f" {answered}.")
            if text.startswith("Answer ") and tone in {Tone.PLAIN, Tone.LANGUAGE}:
                assert text in plainly
    assert all(seen[tone] > 50 for tone in Tone)


@pytest.mark.parametrize("code", CODES)
def test_later_questions_lead_to_the_next_the_same_or_another_language(code):
    drawing = maker(9)
    first = drawing.help(code)
    while first.answer.place != ("one", 1):
        first = drawing.help(code)
    following = drawing.follow_up(first, code, kind="more")
    assert following.text == f"Answer one 2 {code}."
    assert f"Title one {code}" in following.thought
    assert f"Question one 2 {code}?" in following.thought
    ending = drawing.follow_up(following, code, kind="more")
    assert ending.text == LANGUAGES[code].follow_ups.end
    assert drawing.follow_up(following, code, kind="again").text == following.text
    other = drawing.follow_up(first, code, kind="elsewhere")
    assert other.code != code
    assert other.text == f"Answer one 1 {other.code}."
    with pytest.raises(ValueError, match="more"):
        drawing.follow_up(ending, code, kind="more")


def test_only_the_last_answer_has_a_reasoning_and_only_on_demand():
    drawing = maker(10)
    for _ in range(300):
        assert not any(turn.reasoning for turn in drawing.chat())
        *before, last = drawing.chat(thinking=True)
        assert not any(turn.reasoning for turn in before)
        assert 1 <= len(last.reasoning.splitlines()) <= 2
        assert "{" not in last.reasoning


def test_a_reasoning_says_what_was_asked_and_where_the_answer_stands():
    drawing = maker(11)
    told = drawing.help("en", "fr")
    page, number = told.answer.place
    assert told.thought == (
        f"La question est : Question {page} {number} fr?\nLa page « Title {page} fr » le dit."
    )


def test_persian_is_typed_as_people_type_it():
    rougher = Roughener(Random(12), LANGUAGES["fa"].habits)
    text = "چگونه می\u200cتوانم کلید یک گفت\u200cوگو را پاک کنم؟"
    typed = [rougher.typed(text) for _ in range(300)]
    for wanted in ("ي", "ك", "می توانم", "میتوانم", "کنم?"):
        assert any(wanted in each for each in typed), wanted
    assert any(each.endswith("کنم") for each in typed)
    assert text in typed


@pytest.mark.parametrize(
    ("code", "text", "wanted"),
    [
        ("fr", "Où est la clé ?", "ou est la cle?"),
        ("de", "Wie lösche ich es?", "wie loesche ich es"),
        ("es", "¿Dónde está?", "donde esta?"),
        ("en", "What is a key?", "what's a key"),
    ],
)
def test_hurried_spellings_come_up(code, text, wanted):
    rougher = Roughener(Random(13), LANGUAGES[code].habits)
    assert wanted in {rougher.typed(text) for _ in range(2000)}
