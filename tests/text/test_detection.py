"""The detected language, and the admission that it cannot be told."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parlance.contract.languages import BY_CODE
from parlance.text.detection import UNSURE, detect

SENTENCES = {
    "ar": "ذهبت العائلة إلى الحديقة في الصباح الباكر وعادت مساء",
    "bg": "Утре сутринта ще отидем заедно на пазара за пресни плодове",
    "bn": "আজ সকালে আমরা বাজারে গিয়েছিলাম",
    "cs": "Zítra ráno půjdeme společně na trh koupit čerstvé ovoce",
    "da": "I morgen tidlig går vi sammen hen på torvet for at købe frisk frugt",
    "de": "Morgen früh gehen wir zusammen auf den Markt und kaufen frisches Obst",
    "el": "Αύριο το πρωί θα πάμε στην αγορά",
    "en": "Tomorrow morning we will go to the market together and buy fresh fruit",
    "es": "Mañana por la mañana iremos juntos al mercado a comprar fruta fresca",
    "fa": "فردا صبح با هم به بازار می‌رویم و میوهٔ تازه می‌خریم",
    "fi": "Huomenna aamulla menemme yhdessä torille ostamaan tuoreita hedelmiä",
    "fr": "Demain matin nous irons ensemble au marché acheter des fruits frais",
    "he": "מחר בבוקר נלך יחד לשוק לקנות פירות",
    "hi": "कल सुबह हम साथ में बाज़ार जाएँगे",
    "hu": "Holnap reggel együtt megyünk a piacra friss gyümölcsöt venni",
    "it": "Domani mattina andremo insieme al mercato a comprare frutta fresca",
    "ja": "明日の朝、一緒に市場へ行って果物を買います",
    "ko": "내일 아침에 우리는 함께 시장에 갈 것입니다",
    "nl": "Morgenochtend gaan we samen naar de markt om vers fruit te kopen",
    "no": "I morgen tidlig går vi sammen på torget for å kjøpe fersk frukt, ikke sant",
    "pl": "Jutro rano pójdziemy razem na targ kupić świeże owoce",
    "pt": "Amanhã de manhã vamos juntos ao mercado comprar frutas frescas",
    "ru": "Завтра утром мы вместе пойдём на рынок за свежими фруктами",
    "sv": "I morgon bitti går vi tillsammans till torget för att köpa färsk frukt",
    "th": "พรุ่งนี้เช้าเราจะไปตลาดด้วยกัน",
    "tr": "Yarın sabah birlikte taze meyve almak için pazara gideceğiz",
    "uk": "Завтра вранці ми разом підемо на ринок по свіжі фрукти",
    "ur": "کل صبح ہم اکٹھے بازار جائیں گے اور تازہ پھل خریدیں گے",
    "vi": "Sáng mai chúng ta sẽ cùng nhau đi chợ mua trái cây tươi",
    "zh": "明天早上我们一起去市场买新鲜水果",
}


@pytest.mark.parametrize("code", SENTENCES)
def test_a_sentence_tells_its_language(code: str) -> None:
    guess = detect(SENTENCES[code])
    assert guess.code == code
    assert guess.probability >= 0.6


@pytest.mark.parametrize("text", ["", "   ", "12345", "OK", "???", "hello", "سلام", "\ud800"])
def test_too_little_text_leaves_it_open(text: str) -> None:
    assert detect(text).code is None


def test_one_word_of_an_own_script_is_enough() -> None:
    assert [detect(word).code for word in ("안녕", "שלום", "ありがとう", "สวัสดี")] == [
        "ko",
        "he",
        "ja",
        "th",
    ]


def test_an_upper_case_text_is_told_too() -> None:
    assert detect("DEMAIN MATIN NOUS IRONS ENSEMBLE AU MARCHÉ").code == "fr"


def test_only_the_languages_asked_for_are_guessed() -> None:
    assert detect(SENTENCES["no"], {"da", "sv"}).code in {"da", "sv", None}
    assert detect(SENTENCES["ko"], {"en", "fr"}).code is None
    assert detect(SENTENCES["en"], set()) == UNSURE


def test_quoted_names_do_not_turn_the_text() -> None:
    assert detect(
        "中国著名的动画片不如日本的「となりのトトロ」这么有名，但是也有很多人喜欢看，" * 2
    ).code
    assert detect(SENTENCES["fr"] + " (Αθήνα, Москва)").code == "fr"


@given(st.text(max_size=300))
def test_any_text_gives_a_guess(text: str) -> None:
    guess = detect(text)
    assert 0.0 <= guess.probability <= 1.0
    assert guess.code is None or guess.code in BY_CODE


MORE_SENTENCES = {
    "af": "Môreoggend gaan ons saam na die mark om vars vrugte te koop",
    "as": "কাইলৈ ৰাতিপুৱা আমি একেলগে বজাৰলৈ যাম",
    "az": "Sabah səhər biz birlikdə təzə meyvə almaq üçün bazara gedəcəyik",
    "be": "Заўтра раніцай мы разам пойдзем на рынак па свежую садавіну",
    "bo": "སང་ཉིན་ཞོགས་པ་ང་ཚོ་མཉམ་དུ་ཁྲོམ་ལ་འགྲོ",
    "ca": "Demà al matí anirem junts al mercat a comprar fruita fresca",
    "ckb": "سبەینێ بەیانی پێکەوە دەچین بۆ بازاڕ بۆ کڕینی میوەی تازە",
    "et": "Homme hommikul läheme koos turule värskeid puuvilju ostma",
    "fil": "Bukas ng umaga pupunta tayo nang magkasama sa palengke upang bumili ng prutas",
    "hr": "Sutra ujutro idemo zajedno na tržnicu kupiti svježe voće",
    "id": "Besok pagi kita akan pergi bersama ke pasar untuk membeli buah segar",
    "kk": "Ертең таңертең біз бірге базарға жаңа жеміс алуға барамыз",
    "lt": "Rytoj ryte kartu eisime į turgų pirkti šviežių vaisių",
    "mk": "Утре наутро ќе одиме заедно на пазар да купиме свежо овошје",
    "mr": "उद्या सकाळी आपण एकत्र बाजारात ताजी फळे विकत घ्यायला जाऊ",
    "ne": "भोलि बिहान हामी सँगै बजारमा ताजा फलफूल किन्न जानेछौं",
    "or": "ଆସନ୍ତାକାଲି ସକାଳେ ଆମେ ଏକାଠି ବଜାରକୁ ଯିବା",
    "ps": "سبا سهار به موږ په ګډه بازار ته د تازه مېوې اخیستلو لپاره ولاړ شو",
    "ro": "Mâine dimineață mergem împreună la piață să cumpărăm fructe proaspete",
    "sd": "سڀاڻي صبح اسين گڏجي بازار ۾ تازو ميوو وٺڻ وينداسين",
    "sk": "Zajtra ráno pôjdeme spolu na trh kúpiť čerstvé ovocie",
    "sr": "Сутра ујутру идемо заједно на пијацу да купимо свеже воће",
    "ug": "ئەتە ئەتىگەندە بىز بىللە بازارغا يېڭى مېۋە ئالغىلى بارىمىز",
    "yi": "מאָרגן אין דער פֿרי וועלן מיר גיין אויפֿן מאַרק קויפֿן פֿרישע פֿרוכט",
    "yue": "聽朝我哋一齊去街市買新鮮生果",
    "zh-Hant": "明天早上我們一起去市場買新鮮水果",
}


@pytest.mark.parametrize("code", MORE_SENTENCES)
def test_a_sentence_of_a_smaller_language_tells_it(code: str) -> None:
    guess = detect(MORE_SENTENCES[code])
    assert guess.code == code
    assert guess.probability >= 0.6


def test_a_variant_is_told_as_what_the_model_offers_of_it() -> None:
    assert detect(MORE_SENTENCES["zh-Hant"], {"en", "zh"}).code == "zh"
    assert detect(SENTENCES["zh"], {"en", "zh-Hant"}).code == "zh-Hant"
    assert detect(SENTENCES["pt"], {"en", "es", "pt-BR"}).code == "pt-BR"
    assert detect(SENTENCES["pt"], {"en", "es", "pt", "pt-BR"}).code == "pt"
    assert detect(MORE_SENTENCES["yue"], {"en", "zh"}).code is None


def test_the_only_language_of_a_script_needs_no_more_than_a_word() -> None:
    assert detect("नमस्ते", {"en", "hi"}).code == "hi"
    assert detect("नमस्ते").code is None


@pytest.mark.parametrize(
    ("text", "among"),
    [
        ("nl", {"en", "fr"}),
        ("pl", {"en", "fr"}),
        ("de", {"en", "fr"}),
        ("da", {"en", "fr"}),
        ("uk", {"en", "ru"}),
        ("ru", {"en", "uk"}),
        ("it", {"en", "ru"}),
        ("mr", {"en", "hi"}),
        ("ko", {"en", "fr"}),
        ("fa", {"en", "ar"}),
    ],
)
def test_a_text_in_a_language_that_is_not_asked_for_is_told(text: str, among: set[str]) -> None:
    guess = detect(SENTENCES.get(text) or MORE_SENTENCES[text], among)
    assert (guess.code, guess.other) == (None, text)
    assert guess.probability >= 0.9


def test_languages_that_are_mistaken_for_each_other_stand_in_for_each_other() -> None:
    assert detect(SENTENCES["no"], {"en", "da"}).code == "da"
    assert detect(SENTENCES["da"], {"en", "no"}).code == "no"
    assert detect(MORE_SENTENCES["id"], {"en", "ms"}).code == "ms"
    assert detect(MORE_SENTENCES["ne"], {"en", "hi"}).code == "hi"


@pytest.mark.parametrize("text", ["Art gallery", "Minor internal error", "Rapport annuel", "OK"])
def test_a_short_label_is_not_taken_for_another_language(text: str) -> None:
    assert detect(text, {"en", "fr"}).other is None


@pytest.mark.parametrize("code", [*SENTENCES, *MORE_SENTENCES])
def test_a_language_that_is_asked_for_is_never_told_as_another(code: str) -> None:
    text = SENTENCES.get(code) or MORE_SENTENCES[code]
    assert detect(text, {code, "en", "fr", "ru"}).code == code
