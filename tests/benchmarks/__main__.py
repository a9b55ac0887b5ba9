"""Run every measurement and print it; nothing here decides over a test."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.benchmarks import acts, start


def main() -> None:
    """One table, a line a measurement."""
    for measure in (*start.measures(), *acts.measures()):
        print(measure)  # noqa: T201 - this is what the command is for


if __name__ == "__main__":
    main()
