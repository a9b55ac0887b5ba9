"""What is missing: days, open items, places, names and dates, each a list that leads there."""
