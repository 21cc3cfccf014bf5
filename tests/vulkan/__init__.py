"""Models on a Vulkan device, for real: `make test-vulkan`."""
