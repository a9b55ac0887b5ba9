"""The chart: bars a day, drawn, pointed at, and gone through by key."""
