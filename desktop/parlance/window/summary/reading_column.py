"""A summary and the answers under it, in one column that scrolls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from parlance.window.rich.colours import CodeColours
from parlance.window.summary.ask_box import AnswerView
from parlance.window.summary.marks import NOWHERE, MarkedText
from parlance.window.theme import Measure, Space

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtGui import QResizeEvent

    from parlance.contract.summary import AnswerResult, Sentence
    from parlance.window.parts.look import Look
    from parlance.window.summary.ask_box import EndedAnswer

_SEEN_AROUND: Final = 48


class ReadingColumn(QScrollArea):
    """Shows texts whose sentences lead to their sources; one sentence is chosen of all.

    Signals:
        pointed: the Sentence under the mouse or chosen, or None.
        followed: the Sentence whose source the person wants to see.
        link_clicked: where the link leads.
    """

    pointed = Signal(object)
    followed = Signal(object)
    link_clicked = Signal(str)

    def __init__(self, look: Look) -> None:
        """Start empty."""
        super().__init__()
        self._look = look
        self._markdown = ""
        self._is_whole = True
        self._sentences: tuple[Sentence, ...] = ()
        self._describe: Callable[[Sentence], str] = lambda _sentence: ""
        self._colours = CodeColours(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inside = QWidget()
        self._inside.setProperty("kind", "column")
        self.text = MarkedText(look, self._colours, self._inside)
        self.text.setAccessibleName(self.tr("Summary"))
        self.answers: list[AnswerView] = []
        self._follow(self.text)
        self.setWidget(self._inside)
        look.changed.connect(self._on_look_changed)

    @property
    def markdown(self) -> str:
        """The summary as Markdown."""
        return self._markdown

    def describe_by(self, describe: Callable[[Sentence], str]) -> None:
        """Take the words about a sentence's sources from `describe`."""
        self._describe = describe

    # The summary -------------------------------------------------------------------------

    def show_markdown(self, text: str, sentences: Iterable[Sentence] = ()) -> None:
        """Show a whole summary and mark its sentences."""
        self._markdown = text
        self._sentences = tuple(sentences)
        self._is_whole = True
        self._show_whole()

    def begin_markdown(self, text: str) -> None:
        """Show the beginning of a summary, more of which is to come."""
        self._markdown, self._sentences = "", ()
        self.append_markdown(text)

    def finish(self) -> None:
        """No more text comes."""
        if not self._is_whole:
            self._is_whole = True
            self.text.finish()
            self._arrange()

    def append_markdown(self, text: str) -> None:
        """Append text that arrives; scroll along if the end was in view."""
        was_at_end = self._is_at_end()
        if not self._markdown:
            self.text.begin()
            self._is_whole = False
        self._markdown += text
        self.text.append_markdown(text)
        self._arrange()
        self._stay_at_end(was_at_end=was_at_end)

    # The answers -------------------------------------------------------------------------

    def show_answers(self, answers: Iterable[AnswerResult | EndedAnswer]) -> None:
        """Show the answers to questions, newest last."""
        for view in self.answers:
            view.hide()
            view.deleteLater()
        self.answers = []
        for answer in answers:
            self._new_answer(answer.question).show_kept(answer)
        self._arrange()

    def begin_answer(self, question: str) -> None:
        """A question was asked; scroll to where its answer will stand."""
        self._new_answer(question)
        self._arrange()
        self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())

    def append_answer(self, text: str) -> None:
        """Append a piece to the newest answer."""
        if self.answers:
            was_at_end = self._is_at_end()
            self.answers[-1].append(text)
            self._arrange()
            self._stay_at_end(was_at_end=was_at_end)

    def finish_answer(self, answer: AnswerResult) -> None:
        """The newest answer is whole."""
        if self.answers:
            was_at_end = self._is_at_end()
            self.answers[-1].show_answer(answer)
            self._arrange()
            self._stay_at_end(was_at_end=was_at_end)

    def end_answer(self, words: str) -> None:
        """The newest answer ends early, as `words` say."""
        if self.answers:
            self.answers[-1].show_ended(words)
            self._arrange()

    # Sentences ---------------------------------------------------------------------------

    def show_drawing_on(self, document: int, blocks: Iterable[int]) -> bool:
        """Highlight the sentences that draw on blocks of a document; False if none does."""
        wanted = {(document, block) for block in blocks}
        any_found = False
        for text in self._texts():
            found = [
                index
                for index, sentence in enumerate(text.sentences)
                if any((each.document, each.block) in wanted for each in sentence.sources)
            ]
            text.show_linked(found, go=not any_found)
            any_found = any_found or bool(found)
        return any_found

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Lay out for the new width."""
        super().resizeEvent(event)
        self._arrange()

    def _texts(self) -> list[MarkedText]:
        return [self.text, *(view.text for view in self.answers)]

    def _new_answer(self, question: str) -> AnswerView:
        view = AnswerView(self._look, self._colours, question, self._inside)
        self._follow(view.text)
        self.answers.append(view)
        view.show()
        return view

    def _follow(self, text: MarkedText) -> None:
        text.describe_by(self._words_of)
        text.link_clicked.connect(self.link_clicked)
        text.pointed.connect(lambda index: self._on_pointed(text, index))
        text.chosen.connect(lambda index: self._on_chosen(text, index))
        text.followed.connect(lambda index: self.followed.emit(text.sentences[index]))
        text.area_wanted.connect(lambda area: self._bring_into_view(text, area))

    def _words_of(self, sentence: Sentence) -> str:
        return self._describe(sentence)

    def _on_pointed(self, text: MarkedText, index: int) -> None:
        if index == NOWHERE:
            index = text.chosen_sentence
        self.pointed.emit(None if index == NOWHERE else text.sentences[index])

    def _on_chosen(self, text: MarkedText, index: int) -> None:
        for other in self._texts():
            if other is not text:
                other.show_linked(())
        self._on_pointed(text, index)

    def _bring_into_view(self, text: MarkedText, area: QRect) -> None:
        place = area.translated(text.mapTo(self._inside, text.viewport().pos()))
        bar = self.verticalScrollBar()
        top, bottom = place.top() - _SEEN_AROUND, place.bottom() + _SEEN_AROUND
        if top < bar.value():
            bar.setValue(top)
        elif bottom > bar.value() + self.viewport().height():
            bar.setValue(min(top, bottom - self.viewport().height()))

    # Layout ------------------------------------------------------------------------------

    def _on_look_changed(self) -> None:
        for view in self.answers:
            view.show_anew()
        if self._is_whole:
            self._show_whole()
        else:
            self.begin_markdown(self._markdown)

    def _show_whole(self) -> None:
        self.text.show_markdown(self._markdown)
        if self._sentences:
            self.text.mark(self._markdown, self._sentences)
        self._arrange()

    def _is_at_end(self) -> bool:
        bar = self.verticalScrollBar()
        return bar.value() >= bar.maximum() - 1

    def _stay_at_end(self, *, was_at_end: bool) -> None:
        if was_at_end:
            self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())

    def _arrange(self) -> None:
        room = self.viewport().width()
        width = max(120, min(Measure.COLUMN, room - 2 * Space.LARGE))
        left = (room - width) // 2
        height = self.text.fit(width)
        heights = [view.arrange(width) for view in self.answers]
        self._inside.resize(room, height + sum(heights) + 2 * Space.LARGE)
        self.text.arrange(QRect(left, Space.SMALL, width, height))
        top = Space.SMALL + height
        for view, high in zip(self.answers, heights, strict=True):
            view.setGeometry(left, top, width, high)
            top += high
