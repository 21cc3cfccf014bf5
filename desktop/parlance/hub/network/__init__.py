"""The way to the Hugging Face Hub: one client, its ends, its faults and its log."""
