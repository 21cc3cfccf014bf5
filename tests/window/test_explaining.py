"""What every parameter says of itself at Shift+F1 and at a click after the question mark."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWhatsThis, QWidget

from parlance.contract.model_settings import ModelSettings
from parlance.contract.option_fields import OPTION_FIELDS
from parlance.contract.sampling_fields import SAMPLING_FIELDS
from parlance.contract.setting_fields import Group
from parlance.contract.translation import TranslationOptions
from parlance.window.chat.option_form import OptionForm
from parlance.window.parts.explaining import (
    ExplainButton,
    explain,
    explanation_of,
    show_explanation,
)
from parlance.window.translation.options_dialog import OptionsDialog

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from parlance.window.parts.look import Look
    from tests.window.conftest import Scene

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def focused(widget: QWidget) -> QWidget:
    """Return what has the keyboard when a widget gets it."""
    proxy = widget.focusProxy()
    return focused(proxy) if proxy is not None else widget


def test_every_option_of_a_chat_explains_itself(look: Look, qtbot: QtBot) -> None:
    form = OptionForm(look)
    qtbot.addWidget(form)
    fields = {field.name: field for field in OPTION_FIELDS}
    fields |= {f"sampling.{field.name}": field for field in SAMPLING_FIELDS}
    assert set(form.rows) == set(fields)
    for name, row in form.rows.items():
        words = explanation_of(focused(row.control))
        assert fields[name].title in words, name
        assert len(words) > len(fields[name].title) + 30, name


def test_every_setting_explains_itself_with_default_and_cost(scene: Scene) -> None:
    settings = scene.window.settings
    for field in settings.fields:
        words = explanation_of(focused(settings.row(field.name).control))
        assert f">{html.escape(field.title)}</p>" in words, field.name
        assert "Default: " in words
        assert ("Costs: " in words) == bool(field.cost)


def test_every_setting_of_one_model_explains_itself(scene: Scene) -> None:
    dialog = scene.window.open_plan()
    assert dialog is not None
    assert dialog.fields is not None
    for name, row in dialog.fields.rows.items():
        assert name in ModelSettings.__struct_fields__
        assert explanation_of(row.shared) == explanation_of(focused(row.control)) != ""
    assert dialog.findChildren(ExplainButton)
    dialog.reject()


def test_options_of_translations_explain_themselves(scene: Scene, look: Look) -> None:
    window = scene.window
    dialog = OptionsDialog(look, TranslationOptions(target="fr"), None, window)
    for each in (dialog.tone, dialog.instruction, dialog.beams, dialog.glossary, dialog.memory):
        assert each.whatsThis()
    assert dialog.findChildren(ExplainButton)


def test_keys_show_what_is_known_of_a_control(scene: Scene, qtbot: QtBot) -> None:
    window = scene.window
    window.show_place(window.settings)
    window.settings.open_group(Group.HARDWARE)
    control = focused(window.settings.row("threads").control)
    control.setFocus()
    qtbot.keyClick(control, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    shown = [each for each in QApplication.topLevelWidgets() if each.inherits("QWhatsThat")]
    assert len(shown) == 1
    assert shown[0].isVisible()
    QWhatsThis.hideText()
    assert window.help.shown is None


def test_keys_open_the_page_where_nothing_is_known(scene: Scene, qtbot: QtBot) -> None:
    window = scene.window
    window.show_place(window.models)
    window.help.explain_here()
    assert window.help.shown is not None


def test_question_mark_explains_what_is_clicked_next(look: Look, qtbot: QtBot) -> None:
    button = ExplainButton(look)
    qtbot.addWidget(button)
    assert button.accessibleName() == "What's this?"
    button.click()
    assert QWhatsThis.inWhatsThisMode()
    QWhatsThis.leaveWhatsThisMode()


def test_explanation_is_plain_text(look: Look, qtbot: QtBot) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    explain(field, "A < B", "First & last.", "")
    assert field.whatsThis() == (
        "<qt><p style='font-weight:600'>A &lt; B</p><p>First &amp; last.</p></qt>"
    )
    bare = QLineEdit()
    qtbot.addWidget(bare)
    assert not show_explanation(bare)
