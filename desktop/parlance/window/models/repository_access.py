"""What stands between a person and a gated repository: consent, and a token that shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from parlance.contract.faults import RepositoryNotFound, TokenRefused
from parlance.contract.online import SignIn
from parlance.services.discovery_states import Access
from parlance.window.parts.controls import IconLabel, TextButton, TextLabel
from parlance.window.parts.words import fault_words
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from parlance.services.discovery_states import PageState
    from parlance.window.parts.look import Look


class AccessBox(QFrame):
    """Leads through consent and sign-in; hidden where neither is needed.

    Signals:
        terms_clicked: the page with the terms is wanted; check_clicked: ask again.
        token_given: a token, and whether it stays on this computer.
    """

    terms_clicked = Signal()
    check_clicked = Signal()
    token_given = Signal(str, bool)

    def __init__(self, look: Look) -> None:
        """Start hidden."""
        super().__init__()
        self.setProperty("kind", "bar")
        self._icon = IconLabel(look, "lock-keyhole", "muted", 18)
        self._title = TextLabel(weight=QFont.Weight.Medium, wrap=True)
        self._words = TextLabel(role="muted", wrap=True)
        self._signed = TextLabel(role="muted", pixels=TypeSize.META, wrap=True)
        self.terms = TextButton(look, self.tr("Open the terms"), icon="external-link")
        self.terms.clicked.connect(self.terms_clicked)
        self.check = TextButton(look, self.tr("Check again"))
        self.check.clicked.connect(self.check_clicked)
        self.token = QLineEdit()
        self.token.setEchoMode(QLineEdit.EchoMode.Password)
        self.token.setPlaceholderText(self.tr("Hugging Face token (hf_…)"))
        self.token.setAccessibleName(self.tr("Hugging Face token"))
        self.token.returnPressed.connect(self._on_token)
        self.keep = QCheckBox(self.tr("Keep on this computer"))
        self.keep.setAccessibleName(self.tr("Keep the token on this computer"))
        self.keep.setToolTip(self.tr("Where the tools of Hugging Face keep theirs."))
        self.use = TextButton(look, self.tr("Sign in"))
        self.use.clicked.connect(self._on_token)
        self.token.textChanged.connect(lambda text: self.use.setEnabled(bool(text.strip())))
        self.use.setEnabled(False)
        self._form = QWidget()
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Space.NEAR)
        head.addWidget(self._icon)
        head.addWidget(self._title, 1)
        head.addWidget(self.terms)
        head.addWidget(self.check)
        form = QHBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(Space.SMALL)
        form.addWidget(self.token, 1)
        form.addWidget(self.keep)
        form.addWidget(self.use)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.LARGE, Space.MEDIUM, Space.LARGE, Space.MEDIUM)
        column.setSpacing(Space.SMALL)
        column.addLayout(head)
        column.addWidget(self._words)
        column.addWidget(self._form)
        column.addWidget(self._signed)

    def show_page(self, page: PageState, sign_in: SignIn) -> None:
        """Show what is needed for the open repository."""
        is_gated = page.access is not Access.FREE and page.judged is not None
        is_hidden = isinstance(page.fault, RepositoryNotFound | TokenRefused)
        self.setVisible(is_gated or is_hidden)
        if self.isHidden():
            return
        is_granted = page.access is Access.GRANTED
        is_busy = page.access is Access.CHECKING
        self._icon.show_icon(
            "circle-check" if is_granted else "lock-keyhole", "ok" if is_granted else "muted"
        )
        self._title.setText(self._title_words(page, is_hidden=is_hidden))
        words = "" if page.access_fault is None else self._fault_words(page)
        if not words and not is_granted and is_gated:
            words = self.tr(
                "Open the terms and agree with your Hugging Face account. Then sign in here with "
                "a token of that account that may read."
            )
        self._words.setText(words)
        self._words.setVisible(bool(words))
        self.terms.setVisible(is_gated and not is_granted)
        self.check.setVisible(is_gated and not is_granted and sign_in is not SignIn.NONE)
        self.check.setEnabled(not is_busy)
        self._form.setVisible(not is_granted)
        self._signed.setText(self._signed_words(sign_in))

    def _fault_words(self, page: PageState) -> str:
        if page.access_fault is None:
            return ""
        words = fault_words(page.access_fault)
        return f"{words.sentence} {words.remedy}"

    def _title_words(self, page: PageState, *, is_hidden: bool) -> str:
        if is_hidden:
            return self.tr("If it is private, sign in with a token that may read it.")
        match page.access:
            case Access.GRANTED:
                return self.tr("Its makers have your consent: its files may be fetched.")
            case Access.CHECKING:
                return self.tr("Asking the Hub whether its files may be fetched…")
            case Access.REFUSED:
                return self.tr("Its files may not be fetched yet.")
            case Access.UNKNOWN | Access.FREE:
                return self.tr("Its makers ask for your consent to their terms first.")

    def _signed_words(self, sign_in: SignIn) -> str:
        match sign_in:
            case SignIn.NONE:
                return self.tr("You are not signed in.")
            case SignIn.ENTERED:
                return self.tr("You are signed in until Parlance is closed.")
            case SignIn.ENVIRONMENT:
                return self.tr("You are signed in with the token in HF_TOKEN.")
            case SignIn.STORED:
                return self.tr("You are signed in with the token that is kept on this computer.")

    def _on_token(self) -> None:
        token = self.token.text().strip()
        if token:
            self.token_given.emit(token, self.keep.isChecked())
            self.token.clear()
