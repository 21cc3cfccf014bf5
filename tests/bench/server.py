"""llama-server as a peer: started on this machine's loopback, asked by streaming HTTP."""

from __future__ import annotations

import http.client
import json
import socket
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from tests.bench.peers import Peers

_HOST = "127.0.0.1"
_PATIENCE_SECONDS = 120


@dataclass(frozen=True)
class Served:
    """One answer as its client saw it; `first` and `whole` in seconds from the asking."""

    first: float
    whole: float
    text: str
    reused_tokens: int


class Server:
    """A llama-server that runs."""

    def __init__(self, port: int) -> None:
        self._port = port

    def ask(self, prompt: str, answer: int) -> Served:
        """Have `prompt` continued by so many tokens."""
        question = {
            "prompt": prompt,
            "n_predict": answer,
            "stream": True,
            "ignore_eos": True,
            "cache_prompt": True,
            "temperature": 0.8,
            "top_k": 40,
            "top_p": 0.95,
            "min_p": 0.05,
        }
        started = time.perf_counter()
        first = 0.0
        parts: list[str] = []
        line: dict[str, Any] = {}
        for line in self._lines("/completion", question):
            parts.append(line["content"])
            first = first or time.perf_counter() - started
        whole = time.perf_counter() - started
        return Served(first, whole, "".join(parts), line["timings"]["cache_n"])

    def ask_all(self, prompts: Sequence[str], answer: int) -> list[Served]:
        """Ask for everything at once, each in a connection of its own."""
        with ThreadPoolExecutor(len(prompts)) as pool:
            return list(pool.map(lambda prompt: self.ask(prompt, answer), prompts))

    def ready(self) -> bool:
        """Whether the model is loaded."""
        connection = http.client.HTTPConnection(_HOST, self._port, timeout=5)
        try:
            connection.request("GET", "/health")
            return connection.getresponse().status == http.HTTPStatus.OK
        except OSError:
            return False
        finally:
            connection.close()

    def _lines(self, path: str, question: dict[str, object]) -> Iterator[dict[str, Any]]:
        """Yield the records of a stream of server-sent events."""
        connection = http.client.HTTPConnection(_HOST, self._port, timeout=3600)
        headers = {"Content-Type": "application/json"}
        connection.request("POST", path, json.dumps(question), headers)
        response = connection.getresponse()
        if response.status != http.HTTPStatus.OK:
            sys.exit(f"llama-server refused: {response.read().decode()}")
        for line in response:
            if line.startswith(b"data: {"):
                yield json.loads(line.removeprefix(b"data: "))
        connection.close()


@contextmanager
def served(
    peers: Peers, model: Path, *, slots: int, context: int, threads: int
) -> Iterator[Server]:
    """Give a server with the model; `context` tokens for all `slots` together."""
    port = _free_port()
    command = [peers.command("llama-server"), "-m", str(model), "--no-webui"]
    command += ["--host", _HOST, "--port", str(port), "--kv-unified"]
    numbers = {"-np": slots, "-c": context, "-t": threads, "-tb": threads}
    for switch, number in numbers.items():
        command += [switch, str(number)]
    with tempfile.TemporaryFile() as log:
        process = subprocess.Popen(command, stdout=log, stderr=log, env=peers.environment)
        try:
            yield _awaited(Server(port), process)
        finally:
            process.terminate()
            process.wait()


def _awaited(server: Server, process: subprocess.Popen[bytes]) -> Server:
    until = time.monotonic() + _PATIENCE_SECONDS
    while not server.ready():
        if process.poll() is not None or time.monotonic() > until:
            sys.exit("llama-server did not start.")
        time.sleep(0.1)
    return server


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind((_HOST, 0))
        port: int = probe.getsockname()[1]
        return port
