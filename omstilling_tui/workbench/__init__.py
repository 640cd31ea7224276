"""The product without a face: what the command line and the terminal interface call."""
