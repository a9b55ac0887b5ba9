"""The scene: the laid page as the viewport shows it, the caret in it, and what is put right."""
