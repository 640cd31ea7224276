"""The fields that forms are made of, one widget for each kind of field; `typed` and `places` know nothing of Textual."""
