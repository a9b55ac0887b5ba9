"""The window: the only Qt and pyqtgraph. Imports session and chronicle."""
