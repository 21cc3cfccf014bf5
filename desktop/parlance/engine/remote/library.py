"""Has huggingface_hub's InferenceClient make the requests of OpenAI's protocol.

It only makes them. It would send them through a client that the whole process shares,
which no cancel reaches, which follows redirects, and which signs in at any server with the
Hub's own token where it is given none. What comes back it reads at 0.1 to 0.2 ms a token,
without the reasoning that many servers send. So `engine/remote/link.py` sends, and
`engine/remote/wire.py` reads.

Imports the library, so it is imported when a chat is asked of a server for the first time.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

# Read when the library is imported. It tells nobody anything here, and is not asked to later.
os.environ.setdefault("HF_HUB_DISABLE_TELEMETRY", "1")

from huggingface_hub import InferenceClient

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from huggingface_hub.inference._common import RequestParameters

_NOBODY = "-"
"""In place of a key: without one, the library looks for the Hub's, maybe online."""

Fields = Mapping[str, object]


class _Making(InferenceClient):
    """Keeps the request that it would send."""

    url = ""
    body: dict[str, Any] | None = None

    def _inner_post(  # type: ignore[override]  # the library's overloads name its own types
        self,
        request_parameters: RequestParameters,
        *,
        stream: bool = False,  # noqa: ARG002
    ) -> Iterator[str]:
        self.url = request_parameters.url
        self.body = dict(request_parameters.json or {})  # type: ignore[arg-type]
        return iter(())


def chat_request(
    base: str, messages: Sequence[dict[str, Any]], fields: dict[str, Any], extras: Fields
) -> tuple[str, dict[str, Any]]:
    """Return the address and the body of a streamed chat completion.

    `fields` are those of the library's `chat_completion`, `extras` what some servers take
    besides.
    """
    # With its end: to a base of another version than 1 the library adds `/v1`.
    client = _Making(base_url=f"{base}/chat/completions", api_key=_NOBODY)
    client.chat_completion(list(messages), stream=True, **fields, extra_body=dict(extras))
    assert client.body is not None, "the library sends what it makes through `_inner_post`"
    body = client.body
    # It writes a schema in the manner of one server and leaves out nulls, which mean
    # something in a schema.
    if "response_format" in fields:
        body["response_format"] = fields["response_format"]
    return client.url, body
