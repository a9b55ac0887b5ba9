"""What the review shows in numbers: what is asked, and what the archive answers."""
