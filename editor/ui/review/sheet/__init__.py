"""Days on paper: sheets and reports, as a preview, on a printer and as PDF."""
