"""The database: the only rooms that speak SQL."""
