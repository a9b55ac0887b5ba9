"""The totals beside the chart."""
