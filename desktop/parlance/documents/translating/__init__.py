"""Documents that are translated in their own format: units are taken out and put back."""
