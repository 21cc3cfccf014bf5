"""What a model reads for a token, by its header."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.gguf_factory import TinyModel, write_model

from parlance.modelfile.header import Header, read_header
from parlance.modelfile.layers import Layer, Table
from parlance.modelfile.reading import TokenCost, active_share, cost_by_header, token_cost

LAYERS = tuple(
    Layer(weights_bytes=1000, expert_bytes=800, keys=64, values=64) for _number in range(4)
)


def header(**fields: object) -> Header:
    table = Table(layers=LAYERS, input_bytes=500, output_bytes=300)
    known: dict[str, object] = {"version": 3, "blocks": 4, "table": table, **fields}
    return Header(**known)  # type: ignore[arg-type]


def test_a_dense_model_reads_all_layers_and_the_output_but_no_input_table() -> None:
    cost = cost_by_header(header())
    assert cost == TokenCost(weights_bytes=4300, cell_bytes=4 * 128 * 2)
    assert cost.at(0) == 4300
    assert cost.at(10) == 4300 + 10 * 1024


def test_a_mixture_reads_the_experts_that_a_token_goes_to() -> None:
    mixture = header(experts=8, experts_used=2)
    assert cost_by_header(mixture).weights_bytes == 4 * (200 + 200) + 300
    assert active_share(mixture) == pytest.approx((4 * 400 + 800) / 4800)
    assert active_share(header()) == 1.0


def test_a_table_that_makes_the_logits_too_is_read() -> None:
    table = Table(layers=LAYERS, input_bytes=500, tied=True)
    assert cost_by_header(header(table=table)).weights_bytes == 4500
    # Other tables that tokens are looked up in are as large as they like.
    known = header(table=table, vocabulary=10, embedding_length=16)
    assert cost_by_header(known).weights_bytes == 4320


def test_what_tells_nothing_costs_nothing_known() -> None:
    assert cost_by_header(Header(version=3)) == TokenCost()
    assert TokenCost(cell_bytes=100).at(50) == 0
    assert active_share(Header(version=3)) == 1.0


def test_a_file_costs_at_most_what_it_holds(tmp_path: Path) -> None:
    path = tmp_path / "tiny.gguf"
    write_model(path, TinyModel())
    cost = token_cost(str(path))
    assert 0 < cost.weights_bytes < path.stat().st_size
    assert cost.cell_bytes > 0
    assert active_share(read_header(path)) == 1.0
