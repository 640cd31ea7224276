"""What the keys do: one list behind bindings, hints, palette, help and the README."""
