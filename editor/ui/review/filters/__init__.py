"""What is counted, and what of it: the filters beside the chart."""
