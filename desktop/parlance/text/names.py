"""Names in texts: of people, places and organizations, by how they are written.

Made to say that a name of a summary is not in its document, where a false alarm costs more
than a miss. In scripts with capital letters these are runs of capitalized words; in others
what stands beside a title or a given name. German capitalizes all nouns, so that a name
there has two words, a title or capitals only.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import msgspec

from parlance.text.scripts import script_of
from parlance.text.terms import is_function_word, likely_language, terms

if TYPE_CHECKING:
    from collections.abc import Iterator


class Name(msgspec.Struct, frozen=True, kw_only=True):
    """A name of a text.

    Attributes:
        start, end: where it stands (code points), without a title before it.
        leads: it begins its sentence, so that its first word may be an ordinary one.
    """

    start: int
    end: int
    text: str
    leads: bool = False


_WORD = re.compile(r"[^\W\d_][\w\u0300-\u036f]*(?:['’\-\u2010\u2011][^\W\d_][\w\u0300-\u036f]*)*")
_SENTENCE_START = re.compile(r"(?:^|[.!?…:;•|\n–—。！？؟।/]|[\"“„«‚‘'(\[])[\s\"“„«‚‘'(\[*_]*$")
_POSSESSIVE = re.compile(r"['’]s?$")
_ROMAN = re.compile(r"[IVXLCDM]+")

_TITLES = frozenset(
    """mr mrs ms miss dr prof professor sir lady lord madam herr frau fräulein m mme mlle monsieur
    madame maître sr sra srta señor señora don doña dott sig signor signora dhr mevrouw meneer pan
    pani gospodin doktor ingenieur ing dipl st
    president chancellor minister director chairman chairwoman senator governor mayor captain
    colonel general judge king queen prince princess pope bishop officer
    manager secretary chief executive
    präsident präsidentin kanzler kanzlerin ministerin direktor direktorin bürgermeister
    bürgermeisterin geschäftsführer geschäftsführerin vorsitzender vorsitzende sprecher sprecherin
    leiter leiterin président présidente ministre directeur directrice maire""".split()  # noqa: SIM905 - words read better so
)
_PARTICLES = frozenset(
    """von van de di da del della dos du al el bin ibn ben zu af av ter ten bint abu""".split()  # noqa: SIM905
)
_AFTER_PARTICLES = frozenset("der den dem la las los le".split())  # noqa: SIM905
_NO_NAMES = frozenset(
    # Capitalized, but no names that a document must hold: the calendar, and words for itself.
    """i january february march april may june july august september october november december
    monday tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sep sept
    oct nov dec januar februar märz mai juni juli oktober dezember montag dienstag mittwoch
    donnerstag freitag samstag sonntag january's ok tv pdf faq ceo cfo cto it id usa us uk eu ai
    internet chapter section table figure appendix article part summary document report author
    authors text speaker note""".split()  # noqa: SIM905
)
_GERMAN_NOUN = re.compile(
    r"(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|tät|täten|ismus|nis|nisse"
    r"|tum|ment|mente|euro|prozent|millionen|milliarden|million|milliarde|ende|anfang|mitte|jahr"
    r"|jahre|jahren|stadt|firma|dollar|franken|uhr|kilometer|meter|tonnen|stunden|tage|tagen"
    r"|monate|monaten|wochen|minuten|personen|menschen|mitarbeiter|mitarbeitern|kunden)$"
)
_LONGEST_RUN = 6
_SHOUTED = 0.5
_LEAST_WORDS = 4
_SHORTEST = 2
_LONGEST_GERMAN = 3
_INITIAL = 2


class _Token(msgspec.Struct, frozen=True):
    start: int
    end: int
    text: str

    @property
    def folded(self) -> str:
        return self.text.lower()

    @property
    def capital(self) -> bool:
        # al-Assad and d'Alembert are names for the capital behind the sign.
        return self.text[0].isupper() or bool(_INNER_CAPITAL.match(self.text))

    @property
    def acronym(self) -> bool:
        letters = self.text.replace("-", "")
        return len(letters) >= _SHORTEST and letters.isupper() and not _ROMAN.fullmatch(letters)


_INNER_CAPITAL = re.compile(r"(?:al|el|d|l|ibn|bin)['’\-][^\W\d_a-z]")


def names_in(text: str, language: str = "") -> list[Name]:
    """Return the names of `text` in order, none within another; some are not found.

    `language` (ISO 639-1) says whether nouns are capitalized; else common words tell.
    """
    names = [*_cased(text, language), *_uncased(text)]
    return sorted(names, key=lambda name: name.start)


def _cased(text: str, language: str) -> Iterator[Name]:
    tokens = [_Token(match.start(), match.end(), match.group()) for match in _WORD.finditer(text)]
    cased = [token for token in tokens if token.text[0].lower() != token.text[0].upper()]
    if len(cased) >= _LEAST_WORDS and _is_headline(text, cased):
        return
    if not any(token.capital for token in cased):
        return
    german = (language or likely_language(terms(text))) == "de"
    for run in _runs(text, cased):
        name = _name(text, run, german=german)
        if name is not None:
            yield name


def _is_headline(text: str, tokens: list[_Token]) -> bool:
    """Say whether case tells nothing here: in capitals, or every word capitalized."""
    if sum(token.acronym for token in tokens) > _SHOUTED * len(tokens):
        return True
    longer = [token for token in tokens if not is_function_word(token.folded)]
    stopped = text.rstrip("\"'”’»)*_ ").endswith((".", "!", "?", "…"))
    return not stopped and len(longer) >= _LEAST_WORDS and all(token.capital for token in longer)


def _runs(text: str, tokens: list[_Token]) -> Iterator[list[_Token]]:
    """Yield capitalized words that stand together, with particles and initials between."""
    run: list[_Token] = []
    particles: list[_Token] = []
    for token in tokens:
        before = run + particles
        joined = bool(before) and _joins(text, before[-1], token)
        if token.capital and (not run or joined) and len(run) < _LONGEST_RUN:
            run, particles = [*before, token], []
        elif run and joined and _is_particle(token, particles):
            particles.append(token)
        else:
            if run:
                yield run
            run, particles = ([token] if token.capital else []), []
    if run:
        yield run


def _is_particle(token: _Token, particles: list[_Token]) -> bool:
    if particles:
        return len(particles) == 1 and token.folded in _AFTER_PARTICLES
    return token.folded in _PARTICLES


def _joins(text: str, left: _Token, right: _Token) -> bool:
    gap = text[left.end : right.start]
    if gap and not gap.strip(" \u00a0\u202f"):
        return True
    short = len(left.text) < _INITIAL or left.folded in _TITLES
    return short and gap in (". ", ".", ".\u00a0")


def _name(text: str, run: list[_Token], *, german: bool) -> Name | None:
    """Return what of a run is a name, or None."""
    first, titled = 0, False
    while first < len(run) and (run[first].folded in _TITLES or _says_little(run[first])):
        titled = titled or run[first].folded in _TITLES
        first += 1
    run = run[first:]
    words = [token for token in run if token.capital]
    if all(len(token.text) < _SHORTEST for token in words):
        return None
    sure = titled or run[0].acronym
    leads = not sure and not first and bool(_SENTENCE_START.search(text, 0, run[0].start))
    if not sure and len(words) == 1 and (leads or german):
        return None
    if german and not sure:
        # "Verkauf von Autos" reads like "Walther von Stolzing"; "von der" is surer.
        apart = len(words) == 2 and len(run) == 3  # noqa: PLR2004
        if apart or any(_GERMAN_NOUN.search(token.folded) for token in words):
            return None
        # "Geschäftsführerin Anna Becker": what stands before may be a noun.
        run, leads = run[-_LONGEST_GERMAN:], True
        while not run[0].capital:
            run = run[1:]
    end = run[-1].end - len(_ending(run[-1].text))
    return Name(start=run[0].start, end=end, text=text[run[0].start : end], leads=leads)


def _says_little(token: _Token) -> bool:
    word = token.folded
    if len(word) < _SHORTEST and word not in ("a", "i"):  # an initial
        return False
    return is_function_word(word) or word in _NO_NAMES


def _ending(word: str) -> str:
    found = _POSSESSIVE.search(word)
    return found.group() if found else ""


# Scripts without capital letters ---------------------------------------------------

_TITLED = frozenset(
    """آقای خانم دکتر مهندس پروفسور سرهنگ جناب سرکار السید السیدة الدكتور الدكتورة دکتور الأستاذ
    الأستاذة الشیخ المهندس السيد الدکتور מר גברת גב' פרופ' השר श्री श्रीमती डॉ डॉक्टर प्रोफेसर""".split()  # noqa: SIM905
)
_GIVEN = frozenset(
    """محمد احمد علی علي حسین حسين حسن رضا مهدی مریم فاطمه فاطمة زهرا سارا امیر سعید ناصر یوسف يوسف
    ابراهیم إبراهيم خالد عمر محمود مصطفی مصطفى عبدالله حمید جواد کریم اکبر اصغر مجید نرگس لیلا ليلى
    مينا مینا نسرین پروین بهرام کاوه آرش داریوش کوروش أحمد سامي
    טל דוד משה יוסף יעקב שרה רחל דן""".split()  # noqa: SIM905
)
_SPACED = re.compile(r"[\u0590-\u05ff\u0600-\u06ff\u0900-\u0963\u200c'\"״׳]+")
_PUNCTUATION = re.compile(r"[،؛؟۔\"'״]+$")
_SURNAMES = (
    "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許韩韓邓鄧冯馮曹彭曾"
    "肖田董潘袁蔡蒋蔣余于杜叶葉程魏苏蘇吕呂丁任卢盧姚沈钟鍾姜崔谭譚陆陸范汪廖石金贾賈夏韦方邹熊白孟"
    "秦邱侯江尹薛闫段雷龙史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤"
)
_HAN_NAME = re.compile(
    rf"([{_SURNAMES}][\u4e00-\u9fff]{{1,2}}?)"
    r"(?=先生|女士|小姐|教授|博士|总统|主席|总理|部长|经理|主任|医生|校长|院长|局长|市长|省长|總統|部長"
    r"|經理|醫生|校長)"
    r"|(?:总统|主席|总理|部长|教授|博士|市长|经理|总裁|董事长|校长|院长|局长|主任|總統|經理)"
    rf"([{_SURNAMES}][\u4e00-\u9fff]{{1,2}}?)"
    r"(?=说|表示|称|指出|认为|宣布|强调|说道|說|稱|認為|于|在|将|和|与|的|[，。、；]|$)"
)
_JAPANESE_NAME = re.compile(
    r"(?<![\u4e00-\u9fff々ァ-ヴー])([\u4e00-\u9fff々]{2,4}|[ァ-ヴー]{2,10})(?=さん|氏|様|教授|社長|首相)"
)
_KANA = re.compile(r"[\u3041-\u30ff]")


def _uncased(text: str) -> Iterator[Name]:
    if text.isascii():
        return
    yield from _spaced(text)
    pattern = _JAPANESE_NAME if _KANA.search(text) else _HAN_NAME
    for match in pattern.finditer(text):
        start, end = match.span(match.lastindex or 0)
        yield Name(start=start, end=end, text=text[start:end])


def _spaced(text: str) -> Iterator[Name]:
    """Yield the word after a title or a given name, of Arabic, Persian, Hebrew, Hindi."""
    before = ""
    previous_end = 0
    for match in _SPACED.finditer(text):
        word = _PUNCTUATION.sub("", match.group())
        if not word or script_of(word[0]) is None:
            before = ""
            continue
        joined = text[previous_end : match.start()] in (" ", "\u00a0")
        if joined and (before in _TITLED or before in _GIVEN) and not _is_plain(word):
            end = match.start() + len(word)
            yield Name(start=match.start(), end=end, text=word)
        # A word with a comma behind it does not go on.
        before = word if word == match.group() else ""
        previous_end = match.end()


def _is_plain(word: str) -> bool:
    found = terms(word)
    return not found or len(found[0]) <= _SHORTEST or is_function_word(found[0])
