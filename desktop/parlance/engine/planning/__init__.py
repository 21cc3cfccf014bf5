"""How to load a model here: from what is free and what it takes, exactly, to a plan."""
