"""What the queues of the places have in common: their rows, their buttons, their menu."""
