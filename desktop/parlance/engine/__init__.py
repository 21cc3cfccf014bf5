"""The model's own process and the client that speaks to it."""
