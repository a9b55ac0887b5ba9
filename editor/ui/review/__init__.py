"""The review view: events per day on a chart, with filters, list, totals and map beside it.

``bars`` says what the chart shows, without Qt. Only the modules whose name begins with ``chart``
or ``day_axis`` import pyqtgraph, which is heavy: import them when the view is first built.
"""
