"""The next token behind a server: only after what a text can say."""

from __future__ import annotations

from typing import Any

import pytest

from parlance.contract.cancel import Cancel
from parlance.contract.engine import Choice, Piece, RawPrompt, Request, TokenLogprob
from parlance.contract.faults import FaultError, NotCapable
from parlance.work.inspecting import weigh_next

LIKELY = (TokenLogprob(token=5, text=" the", logprob=-0.1),)


class Server:
    """Tells no distribution, and its likeliest of each token."""

    def __init__(self) -> None:
        self.asked: list[Request] = []

    def next_token(self, *_asked: Any, **_named: Any) -> Any:
        raise FaultError(NotCapable(name="far", capability="next_token"))

    def run(self, requests: Any, _cancel: Cancel) -> Any:
        for key, request in requests:
            self.asked.append(request)
            yield key, Piece(text=" the", choices=(Choice(chosen=LIKELY[0], top=LIKELY),))


def token(text: str, part: bytes = b"") -> TokenLogprob:
    return TokenLogprob(token=1, text=text, part=part, logprob=-1.0)


def weighed(server: Any, *after: TokenLogprob) -> tuple[TokenLogprob, ...]:
    request = Request(prompt=RawPrompt(text="Paris is"))
    return weigh_next(server, request, 5, Cancel(), after=after).likeliest


def test_a_server_goes_on_from_what_the_tokens_say() -> None:
    server = Server()
    assert weighed(server) == LIKELY
    assert (
        weighed(server, token(" a"), token("\ufffd", b"\xc3"), token("\ufffd", b"\xa4")) == LIKELY
    )
    first, second = server.asked
    assert first.begun is None
    assert second.begun is not None
    assert second.begun.answer == " a\u00e4"


@pytest.mark.parametrize("after", [(token("\ufffd", b"\xc3"),), (token(" a"), token(""))])
def test_what_no_text_can_say_is_not_told_of_another_place(after: Any) -> None:
    server = Server()
    with pytest.raises(FaultError):
        weighed(server, *after)
    assert not server.asked
