"""The proof that nothing leaves this computer, run on this computer."""
