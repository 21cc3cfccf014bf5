from __future__ import annotations

import msgspec
import pytest

from parlance.contract.model_settings import load_options
from parlance.contract.models import LoadOptions
from parlance.contract.setting_fields import FieldDescription, Widget
from parlance.contract.settings import Settings, describe_settings

SHOWN = [field for field in describe_settings() if field.widget is not Widget.HIDDEN]


def test_every_field_of_the_record_is_described() -> None:
    assert [field.name for field in describe_settings()] == list(Settings.__struct_fields__)


@pytest.mark.parametrize("field", SHOWN, ids=lambda field: field.name)
def test_a_shown_field_says_what_it_is(field: FieldDescription) -> None:
    assert field.title
    assert field.sentence.endswith(".")
    if field.widget in (Widget.NUMBER, Widget.DECIMAL):
        assert field.minimum is not None
        assert field.maximum is not None
        assert field.minimum <= float(str(field.default)) <= field.maximum
    if field.widget is Widget.CHOICE:
        assert str(field.default) in field.choices


def test_defaults_pass_their_own_ranges() -> None:
    wire = msgspec.json.encode(Settings())
    assert msgspec.json.decode(wire, type=Settings) == Settings()


def test_a_value_out_of_range_is_refused() -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.json.decode(b'{"threads": -4}', type=Settings)


def test_the_defaults_leave_to_the_engine_what_it_knows_better() -> None:
    assert load_options(Settings()) == LoadOptions(path="")


def test_amounts_are_in_mebibytes_and_nothing_means_nothing() -> None:
    options = load_options(Settings(kept_mib=2, states_mib=3))
    assert (options.kept_bytes, options.states_bytes) == (2 * 1024**2, 3 * 1024**2)
    options = load_options(Settings(kept_mib=0, states_mib=0))
    assert (options.kept_bytes, options.states_bytes) == (0, 0)
