"""Numbers by value, in digits of many scripts and in words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parlance.text.numbers import numbers_in

VALUES = {
    "English": ("1,250.5 and 2,000,000", ["1250.5", "2000000"]),
    "German": ("1.250,50 und 2.000.000", ["1250.5", "2000000"]),
    "French": ("1\u202f250,5 et 2 000 000", ["1250.5", "2000000"]),
    "Swiss": ("1'250.50, 2’000’000", ["1250.5", "2000000"]),
    "Indian": ("₹1,00,000 and 12,34,567.5", ["100000", "1234567.5"]),
    "Persian": ("۱٬۲۵۰٫۵ و ۳ام", ["1250.5", "3"]),
    "Arabic": ("عام ٢٠٢٤", ["2024"]),
    "Devanagari": ("३४५", ["345"]),
    "dates and times": (
        "05.03.2024, 2024-03-05, 14:30",
        ["5", "3", "2024", "2024", "3", "5", "14", "30"],
    ),
    "versions": ("v1.2.3", ["1", "2", "3"]),
    "percent and currency": ("12% of €99.90", ["12", "99.9"]),
    "signs": ("a change of -5.0 %, (−3), 10-20", ["-5", "-3", "10", "20"]),
    "ordinals": ("the 3rd, am 3. Mai, le 1er", ["3", "3", "1"]),
    "English words": ("twelve, twenty-five, one hundred and fifty", ["12", "25", "150"]),
    "English thousands": ("two thousand three hundred of one million", ["2300", "1000000"]),
    "two numbers": ("two three", ["2", "3"]),
    "German words": (
        "zwölf, fünfundzwanzig, zweihundertfünfzig, dreißig",
        ["12", "25", "250", "30"],
    ),
    "French words": ("quatre-vingt-dix-sept, soixante et onze", ["97", "71"]),
    "Persian words": ("بیست و پنج نفر، سیصد و چهل", ["25", "340"]),
    "Chinese": (
        "三千人，三百五十，两万五千，十二，二〇二四年",
        ["3000", "350", "25000", "12", "2024"],
    ),
    "Chinese words that are none": ("万一，千万不要，百姓", []),
    "Chinese magnitudes": ("1.2万 3百万 5亿", ["12000", "3000000", "500000000"]),
    "magnitudes": ("2 million, 3.5 Mio., 4 Milliarden", ["2000000", "3500000", "4000000000"]),
    "Persian magnitude": ("۳ میلیون", ["3000000"]),
    "Hindi and Korean magnitude": ("2 लाख, 3만", ["200000", "30000"]),
    "articles are none": ("one of them, un homme, ein Mann", []),
    "columns": ("2019 300", ["2019", "300"]),
}


@pytest.mark.parametrize("case", VALUES)
def test_numbers_have_their_values(case: str) -> None:
    text, expected = VALUES[case]
    assert [number.value for number in numbers_in(text)] == expected


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("1.250", ("1250", "1.25")),
        ("1,250", ("1250", "1.25")),
        ("0.125", ("0.125",)),
        ("12.5", ("12.5",)),
        ("-7", ("-7", "7")),
        ("5 billion", ("5000000000", "5000000000000")),
    ],
)
def test_what_is_ambiguous_has_all_its_readings(text: str, values: tuple[str, ...]) -> None:
    [number] = numbers_in(text)
    assert number.values == values


def test_what_may_be_several_numbers_says_so() -> None:
    [day, columns, amount] = numbers_in("12.03 / 120 350 / 2 million")
    assert (day.value, day.pieces) == ("12.03", ("12", "3"))
    assert (columns.value, columns.pieces) == ("120350", ("120", "350"))
    assert (amount.value, amount.pieces, amount.scaled) == ("2000000", ("2",), True)


def test_numbers_stand_where_they_say() -> None:
    text = "It fell by -5 % to 1.2 million in twenty-five towns."
    spans = [text[number.start : number.end] for number in numbers_in(text)]
    assert spans == ["-5", "1.2 million", "twenty-five"]


def test_endless_digits_are_a_number() -> None:
    [number] = numbers_in("9" * 20_000)
    assert number.value == "9" * 20_000
    assert numbers_in("9" * 20_000 + " million")[0].value == "9" * 20_000


_NUMERIC = st.text(
    alphabet="0123456789.,'’٫٬ -−۰۱۲٣५万千三十亿〇and twohundrédmillionفر", max_size=60
)


@given(st.one_of(st.text(), _NUMERIC))
def test_no_text_raises_and_spans_are_ordered_and_disjoint(text: str) -> None:
    end = 0
    for number in numbers_in(text):
        assert end <= number.start < number.end <= len(text)
        assert all(number.values)
        end = number.end


@given(st.integers(min_value=0, max_value=10**15))
def test_grouping_does_not_change_a_value(value: int) -> None:
    [grouped] = numbers_in(f"{value:,}")
    [plain] = numbers_in(str(value))
    assert grouped.value == plain.value == str(value)
