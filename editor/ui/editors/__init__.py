"""The windows beside the main one: codebook, places, export, import, settings, restore.

All of them are non-modal, act through the desk and remember nothing. Imports ``look``, ``desk``
and ``settings``.
"""
