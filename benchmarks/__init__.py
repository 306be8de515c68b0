"""What the library costs beside the least that it can cost: `python -m benchmarks`."""
