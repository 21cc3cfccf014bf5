"""Chats in five languages: help about the app, small talk, and what the starter model cannot do."""
