"""Oversikt: what is done, what is missing, what comes next."""
