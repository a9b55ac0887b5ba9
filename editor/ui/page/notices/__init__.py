"""Quiet lines above the page."""
