"""The laid page: what is shown of each passage, in lines and columns, under each other."""
