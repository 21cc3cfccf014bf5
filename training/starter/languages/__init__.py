"""How each language says what the world holds: grammar in one module, words in others.

`speaking.py` has what all of them share. A language is a function from a meaning to a text, so
that two languages together give a pair of sentences that translate each other.
"""
