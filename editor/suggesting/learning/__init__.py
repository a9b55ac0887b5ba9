"""What was confirmed in this archive, and what follows from it; kept in memory, never stored.

Everything is counts: what is taught can be taken back, and leaves no trace.
"""

from editor.suggesting.learning.learned import Learned
from editor.suggesting.learning.lesson import Lesson

__all__ = ["Learned", "Lesson"]
