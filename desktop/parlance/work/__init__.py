"""What Parlance does: chat, translation, summary, model care, as generators."""
