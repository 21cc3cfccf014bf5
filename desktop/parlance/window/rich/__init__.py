"""Rich text: Markdown becomes a styled document, whole or while it is being written."""
