"""What lies on this computer: the caches, the apps, what is left over, and removal."""
