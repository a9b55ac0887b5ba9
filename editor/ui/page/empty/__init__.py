"""The page where no article lies."""
