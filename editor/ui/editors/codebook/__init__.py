"""The codebook in a window: groups, categories and sub-codes, and what each says."""
