"""What the history tells: steps found again, what they were about, an item's own, old ones thinned.

Reads the tables ``step`` and ``change``; turning steps is ``store/steps/history.py``.
"""
