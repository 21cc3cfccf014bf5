"""How words begin that mean a small number, in languages whose numbers are not read by value.

Wider than text/number_words.py: "second", "zweimal" and "tiers" count as 2, 2 and 3.
"""

from __future__ import annotations

_STEMS = {
    "en": """zero|no one|once|first|single two|twice|second|twofold|both|half|pair
        three|thrice|third four fi(?:ve|f) six seven eight nine|ninth ten eleven twel""",
    "de": """null|kein ein|erst zwei|zwo|beide|halb|paar drei|dritt vier fünf sechs sieb acht
        neun zehn elf zwölf""",
    "fr": """zéro|aucun un|premi deux|second|double|demi|moitié trois|tiers|triple
        quatre|quatri cinq six|sixi sept huit neuf|neuvi dix onz douz""",
    "es": """cero|ningun|ningún un|primer dos|segund|doble|medi|mitad|ambos|ambas
        tres|tercer|triple cuatr|cuart cinc|quint seis|sext siete|s[eé]ptim ocho|octav
        nueve|noven diez|d[eé]cim once doce""",
    "it": """zero|nessun un|prim due|second|doppi|mezz|entramb tre|terz|tripl quattr|quart
        cinq|quint sei|sest sett otto|ottav nov|non diec|decim undic dodic""",
    "pt": """zero|nenhum um|uma|primeir dois|duas|segund|dobro|meio|metade|ambos
        tr[eê]s|terceir quatr|quart cinc|quint seis|sext sete|s[eé]tim oito|oitav
        nove|non dez|d[eé]cim onze doze""",
    "ru": """ноль|нуль|ни один|одн|перв дв|втор|оба|обе|пол тр[иеё]|трет четыр|четв[её]р пят
        шест сем|седьм вос[еь]м девят десят одиннадцат двенадцат""",
    "fa": """صفر|هیچ یک|اول|نخست دو|نیم|نصف سه|سوم چهار پنج شش|ششم هفت هشت نه|نهم ده|دهم
        یازده دوازده""",
    "ar": """صفر واحد|أول|احد اثن|ثان|نصف|مرتين ثلاث|ثالث أربع|رابع خمس|خامس ست|سادس سبع|سابع
        ثمان|ثامن تسع|تاسع عشر|عاشر أحد.عشر اثن""",
    "he": """אפס אחד|אחת|ראשון|ראשונה שני|שתי|חצי|פעמיים|כפול שלוש|שלישי ארבע|רביעי חמש|חמישי
        שש|שישי שבע|שביעי שמונ|שמיני תשע|תשיעי עשר|עשיר אחד.עשר|אחת.עשרה
        שנים.עשר|שתים.עשרה""",
    "zh": """零|没有 一|首|单 二|两|双|半|倍 三 四 五 六 七 八 九 十 十一 十二""",
    "ja": """零|ゼロ 一|初|ひと 二|両|半|倍|ふた 三|み 四 五 六 七 八 九 十 十一 十二""",
}

SMALL_NUMBERS: dict[str, tuple[str, ...]] = {
    code: tuple(words.split()) for code, words in _STEMS.items()
}
"""For each language the patterns of 0 to 12, as words begin."""
