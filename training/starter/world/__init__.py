"""What can be said in the starter model's world, in no language yet."""
