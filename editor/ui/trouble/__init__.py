"""When the program itself is at fault: the log, and one report that can be copied.

An EditorError that reaches the hook is shown as the sentence it is. Everything else is a bug: it
is logged with its trace, shown once, and the program goes on.
"""
