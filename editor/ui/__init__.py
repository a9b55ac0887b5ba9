"""The window: the only Qt and pyqtgraph. Imports session, exchange and chronicle.

From the bottom up: ``look``; ``parts`` and ``desk``; the rooms ``page``, ``tags``, ``days``,
``review``, ``editors`` and ``palette``, which do not know each other; ``window``.
"""
