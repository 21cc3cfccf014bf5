"""What is remembered: chats, translations, summaries, settings."""
