"""The days of the archive, left of the page: calendar, articles of the day, what is left open."""
