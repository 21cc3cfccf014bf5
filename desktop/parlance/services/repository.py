"""The open repository, as the window knows it: its files, and whether they fit and are free."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Signal

from parlance.contract.faults import Offline
from parlance.contract.fit import JudgedRepository, Verdict
from parlance.contract.online import SignIn
from parlance.services.discovery_states import Access, PageState
from parlance.services.latest import Latest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parlance.contract.cancel import Cancel
    from parlance.contract.faults import Fault
    from parlance.contract.settings import Settings
    from parlance.services.jobs import Jobs, Work
    from parlance.services.settings import SettingsService
    from parlance.work.discovery import Discovery

DEFAULT_CONTEXT = 4096


class RepositoryService(QObject):
    """Reads and judges one repository of the Hub at a time.

    Signals:
        page_changed: `page` has changed.
    """

    page_changed = Signal()

    def __init__(
        self,
        discovery: Discovery,
        settings: SettingsService,
        jobs: Jobs,
        parent: QObject | None = None,
    ) -> None:
        """Start with no repository open."""
        super().__init__(parent)
        self._discovery = discovery
        self._settings = settings
        self._jobs = jobs
        self._opening, self._measuring, self._signing = Latest(jobs), Latest(jobs), Latest(jobs)
        self._wanted: list[str] = []
        self.page = PageState(context=settings.value.context or DEFAULT_CONTEXT)
        settings.changed.connect(self._on_settings_changed)

    @property
    def sign_in(self) -> SignIn:
        """Where the Hub's token in use comes from."""
        return self._discovery.sign_in()

    def open(self, repo: str) -> None:
        """Open a repository's page, in place of the one that is open."""
        self._stop_page()
        self.page = PageState(repo=repo, context=self.page.context)
        self._read_page()

    def close_page(self) -> None:
        """Leave the open repository."""
        self._stop_page()
        self.page = PageState(context=self.page.context)
        self.page_changed.emit()

    def judge_for(self, context: int) -> None:
        """Have the verdicts of the open page made for another context, in tokens."""
        wanted = [*self._wanted]
        self._opening.stop()
        self._stop_measuring()
        self._show_page(context=context, measuring=(), unmeasured={})
        if self.page.repo:
            self._wanted = wanted
            self._read_page()

    def stop(self) -> None:
        """Stop reading and measuring; what is there stays."""
        self._opening.stop()
        self._stop_measuring()
        if self.page.busy or self.page.measuring:
            self._show_page(busy=False, measuring=())

    def _read_page(self) -> None:
        self._show_page(busy=True, fault=None)
        self._opening.run(
            partial(self._discovery.repository, self.page.repo, self.page.context),
            self._on_opened,
            lambda fault: self._show_page(busy=False, fault=fault),
        )

    def _on_opened(self, item: object) -> None:
        if not isinstance(item, JudgedRepository):
            return
        is_new = self.page.judged is None
        self._show_page(judged=item)
        if is_new and item.repository.model.gated:
            self._show_page(access=Access.UNKNOWN)
            if self.sign_in is not SignIn.NONE:
                self.check_access()
        wanted, self._wanted = self._wanted, []
        for name in wanted:
            self.measure(name)

    def _stop_page(self) -> None:
        self._opening.stop()
        self._signing.stop()
        self._stop_measuring()

    # Measuring -----------------------------------------------------------------------

    def measure(self, name: str) -> None:
        """Have llama.cpp measure a quantization of the open page from its header.

        One after the other: each takes a process of its own.
        """
        page = self.page
        verdict = page.verdict(name)
        if verdict is None or verdict.exact or name in page.measuring:
            return
        if name not in self._wanted:
            self._wanted.append(name)
        faults = {each: fault for each, fault in page.unmeasured.items() if each != name}
        self._show_page(measuring=(*page.measuring, name), unmeasured=faults)
        if not self._measuring.busy:
            self._measure_next()

    def _measure_next(self) -> None:
        page = self.page
        name = page.measuring[0] if page.measuring else ""
        quantization = page.quantization(name)
        if page.judged is None or quantization is None:
            return
        repository = page.judged.repository
        self._measuring.run(
            partial(self._discovery.measured, repository, quantization, page.context),
            lambda item: self._on_measured(name, item),
            lambda fault: self._on_measuring_ended(name, fault),
        )

    def _on_measured(self, name: str, item: object) -> None:
        if isinstance(item, Verdict):
            self.page = self.page.with_verdict(name, item)

    def _on_measuring_ended(self, name: str, fault: Fault | None) -> None:
        waiting = tuple(each for each in self.page.measuring if each != name)
        faults = self.page.unmeasured if fault is None else {**self.page.unmeasured, name: fault}
        self._show_page(measuring=waiting, unmeasured=faults)
        self._measure_next()

    def _stop_measuring(self) -> None:
        self._measuring.stop()
        self._wanted = []

    # Consent and sign-in -------------------------------------------------------------

    def check_access(self) -> None:
        """Ask whether the open repository may be fetched now."""
        self._sign(partial(self._discovery.check_access, self.page.repo))

    def use_token(self, token: str, *, keep: bool) -> None:
        """Sign in with a token, kept on this computer if `keep`; then ask for the access."""
        repo = self.page.repo

        def work(cancel: Cancel) -> Iterator[None]:
            self._discovery.use_token(token, keep=keep)
            yield from self._discovery.check_access(repo, cancel)

        self._sign(work)

    def _sign(self, work: Work) -> None:
        if not self.page.repo:
            return
        self._show_page(access=Access.CHECKING, access_fault=None)
        self._signing.run(work, lambda _item: None, self._on_signed)

    def _on_signed(self, fault: Fault | None) -> None:
        access = Access.GRANTED if fault is None else Access.REFUSED
        self._show_page(access=access, access_fault=fault)
        if fault is None and self.page.judged is None:
            self._read_page()

    # Showing -------------------------------------------------------------------------

    def _show_page(self, **changes: object) -> None:
        self.page = msgspec.structs.replace(self.page, **changes)
        self.page_changed.emit()

    def _on_settings_changed(self, settings: Settings) -> None:
        if isinstance(self.page.fault, Offline) and not settings.offline:
            self._read_page()
