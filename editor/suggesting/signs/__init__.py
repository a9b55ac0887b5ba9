"""Signs: words that speak for a sub-category of the default codebook, by its code.

A pattern is matched in small letters, from the beginning of a word; ``.*`` stays within a
sentence. The number is how much a sign weighs: 2 a hint, 5 speaks for it, 8 hardly anything else.
A codebook's own cues weigh 1. An archive whose codebook lacks a code passes over it.
"""
