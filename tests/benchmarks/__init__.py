"""Speed, measured as ratios within one run: ``.venv/bin/python -m tests.benchmarks``."""
