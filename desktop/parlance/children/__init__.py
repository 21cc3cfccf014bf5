"""Other processes: start, frames, limits, staged end."""
