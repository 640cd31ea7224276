"""Omstilling: plan, check and follow up a municipality's restructuring plan (omstillingsplan)."""

__version__ = "0.1.0"
