"""What the dates of an article mean: its day, when it was published and copied, what is mentioned.

Each carries why it was taken for that, in words; what does not fit together is remarked on.
"""

from editor.reading.dating.article import Dated, date_article
from editor.reading.dating.day import OfDay
from editor.reading.dating.page import Page

__all__ = ["Dated", "OfDay", "Page", "date_article"]
