"""What the library costs, beside the least that the same work can cost. Run `python -m benchmarks`."""
