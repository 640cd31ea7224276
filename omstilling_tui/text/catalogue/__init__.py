"""The messages, a module for each area; each message stands in its three languages side by side.

A module holds one `MESSAGES`: key to (nb, nn, en). The key's first word is the module's name.
"""
