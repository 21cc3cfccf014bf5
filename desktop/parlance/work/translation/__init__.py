"""Translation: texts as they are typed, whole texts, and documents in their own format."""
