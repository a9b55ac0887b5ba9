"""What each command does, a file for each menu. Every file gives a table of ids and acts."""
