"""What a chronicle is: frozen values and the rules over them.

Imports the standard library only; everything else in the program may import it.
"""
