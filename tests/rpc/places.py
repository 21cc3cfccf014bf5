"""What the tests of llama.cpp's RPC share: whether it is built, ports, servers that misbehave."""

from __future__ import annotations

import importlib.util
import socket
import threading
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


def built_with_rpc() -> bool:
    """Whether the libraries of this environment have RPC; nothing is loaded to know it."""
    spec = importlib.util.find_spec("llama_cpp")
    assert spec is not None
    assert spec.origin is not None
    return any((Path(spec.origin).parent / "lib").glob("*ggml-rpc*"))


needs_rpc = pytest.mark.skipif(
    not built_with_rpc(), reason="llama.cpp was built without RPC (make run RPC=1)"
)


def free_port() -> int:
    """Return a port that nothing listens at."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        port: int = server.getsockname()[1]
        return port


@contextmanager
def answering(answer: Callable[[socket.socket], None]) -> Iterator[str]:
    """Give the address of a server that does with each of its connections what `answer` does."""
    server = socket.create_server(("127.0.0.1", 0))
    server.settimeout(0.05)
    over = threading.Event()

    def serve() -> None:
        while not over.is_set():
            with suppress(TimeoutError):
                connection, _ = server.accept()
                with connection, suppress(OSError):
                    connection.settimeout(10)
                    answer(connection)

    thread = threading.Thread(target=serve)
    thread.start()
    try:
        yield f"127.0.0.1:{server.getsockname()[1]}"
    finally:
        over.set()
        thread.join()
        server.close()
