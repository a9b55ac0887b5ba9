"""The parts every panel is put together from: buttons, fields, words, ticks, lists.

They know the look and nothing else of the window.
"""
