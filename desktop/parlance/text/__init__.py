"""Language without a model: scripts, detection, segmentation, direction."""
