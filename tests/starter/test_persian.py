"""Persian: words for every concept, and sentences that were checked by hand."""

from __future__ import annotations

import pytest
from training.starter.languages import persian_nouns, persian_words
from training.starter.languages.persian import Persian
from training.starter.languages.persian_spelling import comparative, digits, ezafe, indefinite
from training.starter.languages.speaking import UnsayableError, bare, tagged
from training.starter.world import concepts
from training.starter.world.meanings import (
    Age,
    Born,
    Both,
    Clause,
    Cost,
    Date,
    Determiner,
    Hour,
    Introduced,
    Joined,
    Label,
    Measure,
    Name,
    Open,
    Order,
    Person,
    Phrase,
    Place,
    Pointer,
    Pronoun,
    Question,
    Said,
    Sentence,
    Statement,
    Tense,
    There,
    Thing,
    Where,
)

A, THIS, OWNED, NO = Determiner.A, Determiner.THIS, Determiner.OWNED, Determiner.NO
COUNTED, SOME, MANY, EVERY = (
    Determiner.COUNTED,
    Determiner.SOME,
    Determiner.MANY,
    Determiner.EVERY,
)
PAST, FUTURE = Tense.PAST, Tense.FUTURE
ANNA = Name("Anna", female=True, known=True)
PETER = Name("Peter", female=False, known=True)
ME, YOU, WE, THEY, SHE = (
    Pronoun(person) for person in (Person.I, Person.YOU, Person.WE, Person.THEY, Person.SHE)
)
BOOK = Thing("book")


def said(sentence: Sentence) -> str:
    return tagged(Persian().say(sentence))


def statement(*args: object, **more: object) -> Statement:
    return Statement(Clause(*args, **more))  # type: ignore[arg-type]


def owned(noun: str, owner: Pronoun = ME) -> Thing:
    return Thing(noun, OWNED, owner=owner)


STATEMENTS = [
    (statement(ANNA, "read", object=BOOK), "آنا کتاب را می‌خواند."),
    (statement(ANNA, "read", object=Thing("book", A)), "آنا یک کتاب می‌خواند."),
    (statement(ANNA, "read"), "آنا مطالعه می‌کند."),
    (
        statement(ANNA, "read", negative=True, object=Thing("book", A)),
        "آنا کتابی نمی‌خواند.",
    ),
    (statement(ANNA, "read", object=Thing("book", NO)), "آنا هیچ کتابی نمی‌خواند."),
    (
        statement(ME, "buy", PAST, object=Thing("book", COUNTED, plural=True, number=3)),
        "سه کتاب خریدم.",
    ),
    (
        statement(ME, "buy", FUTURE, object=Thing("house", A, adjectives=("big", "old.aged"))),
        "یک خانه‌ی بزرگ و قدیمی خواهم خرید.",
    ),
    (statement(WE, "go", where=Where("to", Thing("school"))), "به مدرسه می‌رویم."),
    (
        statement(
            PETER, "go", PAST, negative=True, where=Where("to", Place("Belin")), time="yesterday"
        ),
        "پیتر دیروز به Belin نرفت.",
    ),
    (
        statement(PETER, "come", FUTURE, time="tomorrow", first=True, hour=Hour(5, 30)),
        "فردا ساعت ۵:۳۰ پیتر خواهد آمد.",
    ),
    (statement(PETER, "come", PAST, negative=True), "پیتر نیامد."),
    (statement(PETER, "return", FUTURE), "پیتر برخواهد گشت."),
    (statement(PETER, "return", negative=True), "پیتر برنمی‌گردد."),
    (statement(ME, "take", modal="must", object=Thing("key")), "باید کلید را بردارم."),
    (statement(PETER, "take", PAST, negative=True, object=THEY), "پیتر آنها را برنداشت."),
    (statement(PETER, "fall", modal="can"), "پیتر می‌تواند بیفتد."),
    (statement(PETER, "fall", PAST, negative=True), "پیتر نیفتاد."),
    (statement(THEY, "stand", PAST, negative=True), "آنها نایستادند."),
    (statement(PETER, "see", object=ME), "پیتر مرا می‌بیند."),
    (statement(PETER, "hear", object=YOU), "پیتر صدای شما را می‌شنود."),
    (statement(PETER, "love", object=Thing("doctor", A)), "پیتر یک پزشک را دوست دارد."),
    (
        statement(PETER, "give", object=BOOK, recipient=ANNA),
        "پیتر کتاب را به آنا می‌دهد.",
    ),
    (
        statement(PETER, "give", PAST, object=Thing("book", A), recipient=ME),
        "پیتر به من یک کتاب داد.",
    ),
    (
        statement(PETER, "help", modal="want", negative=True, object=owned("friend")),
        "پیتر نمی‌خواهد به دوست من کمک کند.",
    ),
    (statement(ME, "need", PAST, object=Thing("key", A)), "به یک کلید نیاز داشتم."),
    (statement(ME, "need", modal="can", object=THEY), "می‌توانم به آنها نیاز داشته باشم."),
    (statement(ANNA, "wait.for", object=PETER, adverb="often"), "آنا اغلب منتظر پیتر می‌ماند."),
    (statement(ANNA, "keep", modal="must", object=BOOK), "آنا باید کتاب را نگه دارد."),
    (statement(ANNA, "keep", negative=True, object=BOOK), "آنا کتاب را نگه نمی‌دارد."),
    (statement(ANNA, "have", object=Thing("key", A)), "آنا یک کلید دارد."),
    (statement(ANNA, "have", negative=True, object=Thing("key", A)), "آنا کلیدی ندارد."),
    (statement(ANNA, "wear", object=Thing("coat", A)), "آنا یک پالتو به تن دارد."),
    (statement(ANNA, "put.on", object=Thing("hat")), "آنا کلاه را به سر می‌گذارد."),
    (statement(ANNA, "break", PAST, object=Thing("car")), "آنا ماشین را خراب کرد."),
    (statement(ANNA, "break", PAST, object=Thing("plate", A)), "آنا یک بشقاب را شکست."),
    (
        statement(ANNA, "speak.language", object=Thing("persian.language"), adverb="well"),
        "آنا خوب به زبان فارسی صحبت می‌کند.",
    ),
    (statement(PETER, "walk", where=Where("to", Thing("park"))), "پیتر پیاده به پارک می‌رود."),
    (statement(PETER, "walk", where=Where("in", Thing("park"))), "پیتر در پارک راه می‌رود."),
    (statement(Thing("woman", plural=True), "work"), "زن‌ها کار می‌کنند."),
    (statement(Thing("woman", NO), "work"), "هیچ زنی کار نمی‌کند."),
    (statement(Thing("child", EVERY), "play"), "هر کودک بازی می‌کند."),
    (
        statement(Thing("student", MANY, plural=True, adjectives=("young",)), "laugh", PAST),
        "دانشجوهای جوان زیادی خندیدند.",
    ),
    (statement(Thing("book", plural=True), "be", quality="interesting"), "کتاب‌ها جالب است."),
    (statement(Both(ANNA, Thing("dog", A)), "sleep"), "آنا و یک سگ می‌خوابند."),
    (statement(ME, "be", negative=True, quality="tired"), "خسته نیستم."),
    (
        statement(Thing("man", THIS), "be", quality="old.aged", than=PETER),
        "این مرد مسن‌تر از پیتر است.",
    ),
    (statement(BOOK, "be", quality="good", than=Thing("game")), "کتاب بهتر از بازی است."),
    (statement(ANNA, "be", quality="brave", most=True), "آنا شجاع‌ترین است."),
    (
        statement(BOOK, "be", quality="heavy", degree="too"),
        "کتاب بیش از حد سنگین است.",
    ),
    (statement(ANNA, "be", role=Thing("doctor", A)), "آنا پزشک است."),
    (
        statement(ANNA, "be", PAST, role=Thing("doctor", A, adjectives=("kind",))),
        "آنا پزشک مهربانی بود.",
    ),
    (statement(ANNA, "be", role=owned("daughter")), "آنا دختر من است."),
    (
        statement(
            Thing("house", owner=Thing("friend", OWNED, owner=THEY)), "be", quality="beautiful"
        ),
        "خانه‌ی دوست آنها زیبا است.",
    ),
    (
        statement(Thing("door", adjectives=("wooden",)), "be", quality="open.state"),
        "درِ چوبی باز است.",
    ),
    (
        statement(Thing("woman", clause=Clause(THEY, "read", object=BOOK)), "be", quality="tired"),
        "زنی که کتاب را می‌خواند، خسته است.",
    ),
    (
        statement(
            ME,
            "know.somebody",
            object=Thing(
                "doctor",
                plural=True,
                adjectives=("young",),
                clause=Clause(ME, "work", where=Where("in", Thing("hospital"))),
            ),
        ),
        "پزشک‌های جوانی را که در بیمارستان کار می‌کنند، می‌شناسم.",
    ),
    (
        statement(ANNA, "write", FUTURE, object=Thing("letter", A), date=Date(5, 3, 2024)),
        "آنا در ۵ مارس ۲۰۲۴ یک نامه خواهد نوشت.",
    ),
    (
        statement(Thing("meeting"), "begin", weekday=1, hour=Hour(9)),
        "جلسه روز دوشنبه ساعت ۹ شروع می‌شود.",
    ),
    (statement(ANNA, "arrive", PAST, where=Where("in", Place("Belin"))), "آنا به Belin رسید."),
    (
        statement(ANNA, "travel", modal="must", tense=PAST, companion=PETER),
        "آنا مجبور بود با پیتر سفر کند.",
    ),
    (
        statement(ANNA, "cook", modal="want", tense=PAST, object=Thing("soup")),
        "آنا می‌خواست سوپ را بپزد.",
    ),
    (statement(ANNA, "swim", modal="can", tense=PAST, negative=True), "آنا نتوانست شنا کند."),
]

QUESTIONS = [
    (Question(Clause(ANNA, "read", object=BOOK)), "آیا آنا کتاب را می‌خواند؟"),
    (Question(Clause(YOU, "come", FUTURE)), "آیا خواهید آمد؟"),
    (Question(Clause(ME, "read", object=BOOK), "who"), "چه کسی کتاب را می‌خواند؟"),
    (Question(Clause(ANNA, "read"), "what"), "آنا چه چیزی می‌خواند؟"),
    (Question(Clause(YOU, "speak.language"), "what"), "به چه زبانی صحبت می‌کنید؟"),
    (Question(Clause(ANNA, "like"), "what"), "آنا چه چیزی را دوست دارد؟"),
    (Question(Clause(YOU, "help"), "whom"), "به چه کسی کمک می‌کنید؟"),
    (Question(Clause(YOU, "live"), "where"), "کجا زندگی می‌کنید؟"),
    (Question(Clause(ANNA, "go", PAST), "where"), "آنا به کجا رفت؟"),
    (Question(Clause(BOOK, "be"), "where"), "کتاب کجاست؟"),
    (Question(Clause(BOOK, "be", PAST), "where"), "کتاب کجا بود؟"),
    (Question(Clause(ANNA, "sleep"), "when"), "آنا چه زمانی می‌خوابد؟"),
    (Question(Clause(ANNA, "cry"), "why"), "چرا آنا گریه می‌کند؟"),
    (Question(Clause(ANNA, "travel"), "how"), "آنا چگونه سفر می‌کند؟"),
    (Question(Clause(ANNA, "be"), "how"), "حال آنا چطور است؟"),
    (
        Question(
            Clause(YOU, "have", object=Thing("book", Determiner.BARE, plural=True)), "how.many"
        ),
        "چند کتاب دارید؟",
    ),
    (Question(Clause(Thing("book", THIS), "be"), "whose"), "این کتاب مال چه کسی است؟"),
]

OTHERS = [
    (
        Joined(Clause(ANNA, "read"), "and", Clause(PETER, "work")),
        "آنا مطالعه می‌کند و پیتر کار می‌کند.",
    ),
    (
        Joined(Clause(ANNA, "sleep"), "because", Clause(PETER, "work")),
        "آنا می‌خوابد، زیرا پیتر کار می‌کند.",
    ),
    (
        Joined(Clause(ME, "go", FUTURE), "if", Clause(ANNA, "come", FUTURE)),
        "اگر آنا بیاید، خواهم رفت.",
    ),
    (
        Joined(Clause(ME, "read", PAST), "before.verb", Clause(ANNA, "come", PAST)),
        "پیش از آنکه آنا بیاید، مطالعه کردم.",
    ),
    (
        Joined(Clause(ME, "read", PAST), "after.verb", Clause(ANNA, "come", PAST)),
        "پس از آنکه آنا آمد، مطالعه کردم.",
    ),
    (
        Joined(Clause(ME, "work"), "although", Clause(ME, "be", quality="tired")),
        "اگرچه خسته هستم، کار می‌کنم.",
    ),
    (Said(ANNA, "say", Clause(PETER, "be", quality="sick"), PAST), "آنا گفت که پیتر بیمار است."),
    (
        Joined(Clause(ANNA, "sleep"), "because", Clause(SHE, "be", quality="tired")),
        "آنا می‌خوابد، زیرا او خسته است.",
    ),
    (
        Said(ANNA, "know.that", Clause(PETER, "swim", modal="want"), PAST),
        "آنا می‌دانست که پیتر می‌خواهد شنا کند.",
    ),
    (Said(ME, "hope", Clause(PETER, "come", FUTURE)), "امیدوارم که پیتر بیاید."),
    (Said(ANNA, "hope", Clause(PETER, "come", PAST)), "آنا امیدوار است که پیتر آمده باشد."),
    (Order(Clause(YOU, "open", object=Thing("door"))), "لطفاً در را باز کنید."),
    (Order(Clause(YOU, "sit", negative=True)), "لطفاً ننشینید."),
    (Order(Clause(YOU, "be", quality="quiet.person")), "لطفاً ساکت باشید."),
    (
        There(Thing("book", A), Where("on", Thing("table"))),
        "روی میز یک کتاب وجود دارد.",
    ),
    (
        There(Thing("book", NO), Where("on", Thing("table")), PAST),
        "روی میز هیچ کتابی وجود نداشت.",
    ),
    (
        There(Thing("cat", COUNTED, plural=True, number=2), Where("in", Thing("garden"))),
        "در باغ دو گربه هستند.",
    ),
    (There(Thing("woman", A), Where("in", Thing("kitchen"))), "در آشپزخانه یک زن هست."),
    (Cost(BOOK, 5, cents=20), "قیمت کتاب ۵ یورو و ۲۰ سنت است."),
    (Cost(Thing("house", THIS), 125000, "dollar"), "قیمت این خانه ۱۲۵٬۰۰۰ دلار است."),
    (Age(ME, 20), "۲۰ سال دارم."),
    (Age(Thing("teacher", plural=True), 40), "معلم‌ها ۴۰ سال دارند."),
    (Open(Thing("museum"), opens=True, hour=Hour(9, 15)), "موزه ساعت ۹:۱۵ باز می‌شود."),
    (Measure("weigh", 3.5, Thing("bag")), "وزن کیف ۳٫۵ کیلوگرم است."),
    (Measure("far", 12, Place("Abel"), Place("Cain")), "فاصله‌ی Abel تا Cain ۱۲ کیلومتر است."),
    (Measure("inhabitants", 12345, Place("Abel")), "جمعیت Abel ۱۲٬۳۴۵ نفر است."),
    (Measure("percent", 2.5, Thing("price")), "قیمت ۲٫۵ درصد افزایش یافت."),
    (Measure("temperature", -5, Place("Abel")), "دمای هوا در Abel منفی ۵ درجه است."),
    (Introduced("my.name.is", Name("Dorva", female=True)), "نام من Dorva است."),
    (Introduced("this.is", PETER, owned("brother")), "این برادر من پیتر است."),
    (Introduced("his.name.is", PETER), "نام او پیتر است."),
    (Born(ANNA, Date(1, 5, 1990), Place("Abel")), "آنا در ۱ مه ۱۹۹۰ در Abel به دنیا آمد."),
    (Born(ANNA, Date(year=1990), died=True), "آنا در سال ۱۹۹۰ درگذشت."),
    (
        Pointer("find.at", "https://a.example/1", Thing("map"), mark=1),
        "می‌توانید نقشه را در <g1>https://a.example/1</g1> پیدا کنید.",
    ),
    (Pointer("version", "1.2"), "نسخه‌ی 1.2 در دسترس است."),
    (Pointer("file.has", "a.txt", number=12), "فایل a.txt ۱۲ صفحه دارد."),
    (Phrase("thank.you.very.much"), "بسیار متشکرم!"),
    (Label("chapter", number=3), "فصل ۳"),
    (Label(thing=Thing("garden", Determiner.BARE, adjectives=("quiet",))), "باغ آرام"),
]

OWN = [
    (
        Joined(Clause(ANNA, "smile"), "when", Clause(SHE, "read", object=owned("book", SHE))),
        "وقتی آنا کتاب خود را می‌خواند، او لبخند می‌زند.",
    ),
    (
        Joined(Clause(Both(ANNA, PETER), "smile"), "when", Clause(THEY, "dance")),
        "وقتی آنا و پیتر می‌رقصند، آنها لبخند می‌زنند.",
    ),
    (statement(ME, "read", object=owned("book")), "کتاب خود را می‌خوانم."),
    (statement(WE, "read", object=owned("book")), "کتاب من را می‌خوانیم."),
    (statement(ANNA, "read", object=owned("book", SHE)), "آنا کتاب خود را می‌خواند."),
    (
        statement(Thing("child", plural=True), "read", object=owned("book", THEY)),
        "کودک‌ها کتاب خود را می‌خوانند.",
    ),
    (
        statement(ME, "be", where=Where("in", Thing("house", owner=owned("friend")))),
        "در خانه‌ی دوست خود هستم.",
    ),
    (Order(Clause(YOU, "close", object=owned("door", YOU))), "لطفاً درِ خود را ببندید."),
    (
        Joined(Clause(ANNA, "cry"), "because", Clause(SHE, "lose", PAST, object=owned("bag", SHE))),
        "آنا گریه می‌کند، زیرا او کیف خود را گم کرد.",
    ),
]

MARKED = [
    (
        statement(ME, "see", object=Thing("house", adjectives=("big",), owner=ANNA, mark=1)),
        "<g1>خانه‌ی بزرگ</g1> آنا را می‌بینم.",
    ),
    (
        statement(
            Name("Anna", female=True, known=True, mark=2), "see", object=Thing("hat", A, mark=1)
        ),
        "<g2>آنا</g2> یک <g1>کلاه</g1> می‌بیند.",
    ),
    (
        statement(Thing("house", OWNED, owner=ME, mark=1), "be", quality="big"),
        "<g1>خانه‌ی</g1> من بزرگ است.",
    ),
]

UNSAYABLE = [
    statement(SHE, "read"),
    statement(ANNA, "see", object=SHE),
    statement(Thing("house", OWNED, owner=SHE), "be", quality="big"),
    statement(Thing("daughter"), "read"),
    statement(owned("girl"), "read"),
    statement(Thing("woman", NO), "read", negative=True),
    statement(ME, "work", time="today", first=True),
    statement(Thing("woman", A, clause=Clause(ME, "work")), "sleep"),
    Joined(Clause(ANNA, "sleep"), "when", Clause(THEY, "work")),
    Joined(Clause(PETER, "sleep"), "when", Clause(SHE, "work")),
    Joined(Clause(PETER, "sleep"), "because", Clause(SHE, "be", quality="tired")),
    Introduced("his.name.is", Name("Dorva", female=True)),
    Label(thing=Thing("house")),
    Label(thing=Thing("history", Determiner.BARE)),
]


@pytest.mark.parametrize(("meaning", "expected"), [*STATEMENTS, *QUESTIONS, *OTHERS, *OWN, *MARKED])
def test_a_meaning_is_said_in_persian(meaning: Sentence, expected: str) -> None:
    assert said(meaning) == expected


@pytest.mark.parametrize("meaning", UNSAYABLE)
def test_what_would_not_be_told_apart_is_not_said(meaning: Sentence) -> None:
    with pytest.raises(UnsayableError):
        said(meaning)


def test_every_concept_has_its_row() -> None:
    adverbs = {*persian_words.OFTEN_WORDS, *persian_words.MANNER_WORDS, "here"}
    assert set(concepts.NOUNS) <= set(persian_nouns.NOUN_WORDS)
    assert set(concepts.ADJECTIVES) == set(persian_nouns.ADJECTIVE_WORDS)
    assert set(concepts.VERBS) <= set(persian_words.VERB_WORDS)
    assert set(concepts.ADVERBS) == adverbs
    assert set(concepts.RELATIONS) <= set(persian_words.RELATION_WORDS)
    assert set(concepts.TIMES) == set(persian_words.TIME_WORDS)
    assert set(concepts.PHRASES) == set(persian_words.PHRASE_WORDS)
    assert set(concepts.LABELS) == set(persian_words.LABEL_WORDS)
    assert len(persian_words.MONTH_WORDS) == concepts.MONTHS
    assert len(persian_words.WEEKDAY_WORDS) == concepts.WEEKDAYS


def test_endings_keep_to_the_spelling_of_the_word() -> None:
    words = ("کتاب", "خانه", "ماه", "قهوه", "کوه", "دانشجو", "گاو", "صندلی")
    assert [ezafe(word) for word in words] == [
        "کتاب", "خانه‌ی", "ماه", "قهوه‌ی", "کوه", "دانشجوی", "گاو", "صندلی",
    ]  # fmt: skip
    assert [indefinite(word) for word in ("زن", "خانه", "ماه", "دانشجو", "صندلی", "چای")] == [
        "زنی", "خانه‌ای", "ماهی", "دانشجویی", "صندلی‌ای", "چایی",
    ]  # fmt: skip
    assert [comparative(word) for word in ("بزرگ", "بد", "خوب")] == ["بزرگ‌تر", "بدتر", "بهتر"]
    assert digits(1234.5) == "۱٬۲۳۴٫۵"
    assert digits(2024, grouped=False) == "۲۰۲۴"


def test_what_is_drawn_is_said_with_its_end_mark_or_refused() -> None:
    from tests.starter.random_meanings import meanings

    spoken = 0
    for meaning in meanings(seed=7, count=2000):
        try:
            text = bare(Persian().say(meaning))
        except UnsayableError:
            continue
        spoken += 1
        assert text == " ".join(text.split()), text
        assert isinstance(meaning, Label) or text.endswith((".", "؟", "!")), text
    assert spoken > 1000
