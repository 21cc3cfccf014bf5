"""The place where people chat."""
