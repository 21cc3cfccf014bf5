"""Files become text, with the page or section of each passage."""
