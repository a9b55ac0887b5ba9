"""The windows beside the main one: codebook, places, export, import, settings, history, help.

All of them are non-modal, act through the desk and remember nothing. Imports ``look``,
``parts``, ``desk``, ``commands`` and ``settings``; no other room.
"""
