"""Writes reports, minutes, stories, manuals and legal texts in five languages, facts planted.

Names and figures are made up, so that nothing of them can be known beforehand; each fact
stands in a block of its own number, so that it is known where a summary should point.
"""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from parlance.contract.document import Block, BlockKind, Document
from parlance.documents.blocks import BlockList
from parlance.text.folding import fold
from tests.planted import made_up_name

LANGUAGES = ("en", "de", "fr", "fa", "zh")
KINDS = ("report", "minutes", "story", "manual", "legal")
SECTIONS = 8

_NAMES = {
    "fa": ("آرمین", "نگار", "کاوه", "پریسا", "بهرام", "شیرین", "سهراب", "مهتاب", "کیان", "روشنک"),
    "zh": (
        "李文涛",
        "王晓兰",
        "陈志远",
        "赵明月",
        "孙国栋",
        "周雅琴",
        "吴建平",
        "郑思源",
        "刘海峰",
        "黄玉梅",
    ),
}
_FACTS = {
    "en": {
        "report": "{name} raised the output of the works to {number} tonnes in {year}.",
        "minutes": "{name} moved to spend {number} euros, and the board agreed in {year}.",
        "story": "In {year} {name} walked {number} miles to the sea.",
        "manual": "Since {year} part {name} has to be greased after {number} hours.",
        "legal": "{name} owes the tenant {number} euros under the contract of {year}.",
    },
    "de": {
        "report": "{name} steigerte die Leistung des Werks im Jahr {year} auf {number} Tonnen.",
        "minutes": "{name} beantragte {number} Euro, und der Vorstand stimmte {year} zu.",
        "story": "Im Jahr {year} ging {name} {number} Meilen weit bis ans Meer.",
        "manual": "Seit {year} muss das Teil {name} nach {number} Stunden gefettet werden.",
        "legal": "{name} schuldet dem Mieter {number} Euro aus dem Vertrag von {year}.",
    },
    "fr": {
        "report": "{name} a porté la production de l'usine à {number} tonnes en {year}.",
        "minutes": "{name} a proposé de dépenser {number} euros, accordés par le bureau en {year}.",
        "story": "En {year}, {name} a marché {number} lieues jusqu'à la mer.",
        "manual": "Depuis {year}, la pièce {name} doit être graissée après {number} heures.",
        "legal": "{name} doit {number} euros au locataire selon le contrat de {year}.",
    },
    "fa": {
        "report": "{name} در سال {year} تولید کارخانه را به {number} تن رساند.",
        "minutes": "{name} پیشنهاد کرد {number} یورو هزینه شود و هیئت در سال {year} پذیرفت.",
        "story": "در سال {year} {name} {number} فرسنگ تا دریا پیاده رفت.",
        "manual": "از سال {year} قطعهٔ {name} باید پس از {number} ساعت روغن‌کاری شود.",
        "legal": "{name} طبق قرارداد سال {year} به مستأجر {number} یورو بدهکار است.",
    },
    "zh": {
        "report": "{year}年，{name}把工厂的产量提高到{number}吨。",
        "minutes": "{name}提议支出{number}欧元，董事会于{year}年同意。",
        "story": "{year}年，{name}步行{number}里来到海边。",
        "manual": "自{year}年起，由{name}设计的零件每{number}小时要加一次油。",
        "legal": "根据{year}年的合同，{name}欠租户{number}欧元。",
    },
}
_FILLER = {
    "en": (
        "The weather stayed mild and the roads were quiet.",
        "Many people talked about it for a while, as they always do.",
        "Some said that it was good, and others were not so sure of it.",
        "It is often said that such things take their time.",
        "Nobody remembers who had the idea at first.",
        "The discussion moved from one thing to another and back.",
    ),
    "de": (
        "Das Wetter blieb mild, und die Straßen waren ruhig.",
        "Viele sprachen eine Weile darüber, wie sie es immer tun.",
        "Manche fanden es gut, andere waren sich nicht so sicher.",
        "Man sagt oft, dass solche Dinge ihre Zeit brauchen.",
        "Niemand erinnert sich, wer zuerst auf den Gedanken kam.",
        "Das Gespräch ging von einem zum anderen und wieder zurück.",
    ),
    "fr": (
        "Le temps restait doux et les routes étaient calmes.",
        "Beaucoup en ont parlé un moment, comme ils le font toujours.",
        "Certains trouvaient cela bien, d'autres en étaient moins sûrs.",
        "On dit souvent que ces choses prennent leur temps.",
        "Personne ne se souvient de qui venait l'idée.",
        "La discussion passait d'un sujet à l'autre et revenait.",
    ),
    "fa": (
        "هوا ملایم ماند و راه‌ها آرام بودند.",
        "بسیاری مدتی دربارهٔ آن حرف زدند، همان‌طور که همیشه می‌کنند.",
        "بعضی گفتند خوب است و بعضی چندان مطمئن نبودند.",
        "اغلب گفته می‌شود که این کارها زمان می‌برد.",
        "هیچ‌کس به یاد ندارد که نخست چه کسی این فکر را کرد.",
        "گفت‌وگو از چیزی به چیز دیگر رفت و برگشت.",
    ),
    "zh": (
        "天气一直温和，路上很安静。",
        "许多人像往常一样谈论了一阵子。",
        "有人说这很好，也有人不太确定。",
        "人们常说这样的事情需要时间。",
        "没有人记得最早是谁想到的。",
        "讨论从一件事转到另一件事，又转了回来。",
    ),
}
_TITLES = {
    "en": (
        "Part",
        {
            "report": "Annual report",
            "minutes": "Minutes",
            "story": "The long way",
            "manual": "Manual",
            "legal": "Judgment",
        },
    ),
    "de": (
        "Teil",
        {
            "report": "Jahresbericht",
            "minutes": "Protokoll",
            "story": "Der lange Weg",
            "manual": "Handbuch",
            "legal": "Urteil",
        },
    ),
    "fr": (
        "Partie",
        {
            "report": "Rapport annuel",
            "minutes": "Procès-verbal",
            "story": "Le long chemin",
            "manual": "Manuel",
            "legal": "Jugement",
        },
    ),
    "fa": (
        "بخش",
        {
            "report": "گزارش سالانه",
            "minutes": "صورت‌جلسه",
            "story": "راه دراز",
            "manual": "راهنما",
            "legal": "رأی دادگاه",
        },
    ),
    "zh": (
        "第",
        {
            "report": "年度报告",
            "minutes": "会议记录",
            "story": "漫长的路",
            "manual": "手册",
            "legal": "判决书",
        },
    ),
}
_PERSIAN = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")


@dataclass(frozen=True)
class PlantedFact:
    """A planted sentence: what it is found again by, and the block it stands in."""

    name: str
    number: str
    block: int
    place: float
    """Where in the document, 0 to 1."""

    def in_sentence(self, sentence: str) -> bool:
        """Whether a sentence says it: name and number, in whatever digits."""
        folded = fold(sentence).replace(",", "").replace("٬", "")
        return fold(self.name) in folded and self.number in folded


def planted_document(
    kind: str, language: str, *, words: int, facts: int, seed: int
) -> tuple[Document, list[PlantedFact]]:
    """Return a document of about so many words, its facts spread evenly over it."""
    random = Random(f"{kind}-{language}-{seed}")
    blocks = BlockList()
    part, titles = _TITLES[language]
    filler = _FILLER[language]
    # Chinese has no spaces: three characters count as two words here.
    size = [
        max(1, len(text.split()) if language != "zh" else len(text) * 2 // 3) for text in filler
    ]
    mean = sum(size) / len(size)
    count = max(facts, round(words / (mean * 5)))
    where = {round((number + 0.5) * count / facts) for number in range(facts)}
    planted: list[tuple[str, str, int]] = []
    each = max(1, count // SECTIONS)
    for number in range(count):
        if number % each == 0:
            heading = (
                f"{part} {number // each + 1}" if language != "zh" else f"第{number // each + 1}章"
            )
            blocks.add(BlockKind.HEADING, heading, level=1)
        sentences = [random.choice(filler) for _ in range(5)]
        if number in where:
            name = random.choice(_NAMES[language]) if language in _NAMES else made_up_name(random)
            figure = str(random.randint(1000, 99999))
            sentences.insert(random.randint(0, 5), _sentence(kind, language, name, figure, random))
            planted.append((name, figure, len(blocks.result())))
        between = "" if language == "zh" else " "
        blocks.add(BlockKind.PARAGRAPH, between.join(sentences))
    return _finished(blocks.result(), titles[kind], language, planted, random)


def _sentence(kind: str, language: str, name: str, figure: str, random: Random) -> str:
    year = str(random.randint(1950, 2025))
    if language == "fa":
        year, figure = year.translate(_PERSIAN), figure.translate(_PERSIAN)
    return _FACTS[language][kind].format(name=name, number=figure, year=year)


def _finished(
    blocks: tuple[Block, ...],
    title: str,
    language: str,
    planted: list[tuple[str, str, int]],
    random: Random,
) -> tuple[Document, list[PlantedFact]]:
    document = Document(
        path="",
        title=title,
        blocks=blocks,
        sha256=f"{random.getrandbits(256):064x}",
        language=language,
    )
    length = len(document.text)
    facts = [
        PlantedFact(name, figure, block, blocks[block].start / length)
        for name, figure, block in planted
    ]
    return document, facts
