"""Widgets that know nothing of the screens they stand on."""
