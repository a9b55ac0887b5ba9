"""The review view: events per day on a chart, with filters, list, totals and map beside it.

``bars`` says what the chart shows, without Qt. Only ``chart_item``, ``chart_axes`` and
``chart_plot`` import pyqtgraph, which is heavy: import ``chart`` when the view is first built.
"""

import os

# pyqtgraph asks for this when it is imported; nothing else may decide which Qt it takes.
os.environ["PYQTGRAPH_QT_LIB"] = "PySide6"
