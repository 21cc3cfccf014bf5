"""Which model suits this computer: catalogue, memory formula, verdicts."""
