"""Runs llama-cpp-python's own server: `python -m tests.served.run_llama_server MODEL [KEY]`.

Prints its port when it listens, and ends when its input does.
"""

from __future__ import annotations

import os
import socket
import sys
import threading

import uvicorn
from llama_cpp.server.app import create_app
from llama_cpp.server.settings import ModelSettings, ServerSettings

CONTEXT = 2048


def main() -> None:
    """Serve the model that the arguments name."""
    model, key = sys.argv[1], "".join(sys.argv[2:])
    # It would end one answer for the next: made for completions while somebody types.
    server = ServerSettings(interrupt_requests=False, api_key=key or None)
    settings = ModelSettings(
        model=model, model_alias="tiny", n_ctx=CONTEXT, n_threads=1, verbose=False
    )
    app = create_app(server_settings=server, model_settings=[settings])
    listening = socket.socket()
    listening.bind(("127.0.0.1", 0))
    listening.listen(64)  # who comes before the server is up waits
    threading.Thread(target=_end_with_input, daemon=True).start()
    print(listening.getsockname()[1], flush=True)
    uvicorn.Server(uvicorn.Config(app, log_level="warning")).run(sockets=[listening])


def _end_with_input() -> None:
    sys.stdin.read()
    os._exit(0)


if __name__ == "__main__":
    main()
