"""The place where people translate."""
