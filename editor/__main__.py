"""``python -m editor`` is the program."""

from editor.app import main

if __name__ == "__main__":
    main()
