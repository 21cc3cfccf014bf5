"""Files of terms, as other programs write and read them."""
