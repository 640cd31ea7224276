"""What the program's documents say, apart from how a format writes it: the content is put together once, for all formats."""
