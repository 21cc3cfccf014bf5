"""What the lists of earlier work have in common: their rows, their search, their bin."""
