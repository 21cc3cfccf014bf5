"""The shortcut that is heard in every program, in the ways that systems have for it."""
