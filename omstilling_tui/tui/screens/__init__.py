"""The screens, a room for each place; none knows the app."""
