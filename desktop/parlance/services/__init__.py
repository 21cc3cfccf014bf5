"""What the window knows now: thin QObjects with state, signals and commands."""
