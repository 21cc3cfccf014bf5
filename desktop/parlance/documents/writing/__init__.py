"""Text becomes a file again, in the format that a person chose."""
