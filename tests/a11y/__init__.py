"""The app with a screen reader: what Orca says goes to a file (`make test-a11y`)."""
