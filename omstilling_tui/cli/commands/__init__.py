"""The commands, one file each; each holds a `command`, and is imported when it is called."""
