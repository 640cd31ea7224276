"""Vedtak: decisions, versions, the document and its export."""
