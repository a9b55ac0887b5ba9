"""The calendar: what each day is covered by, what it holds, and how far the work has come."""
