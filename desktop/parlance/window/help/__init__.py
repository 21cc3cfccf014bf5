"""The help: which page goes with a place, and the window that shows it."""
