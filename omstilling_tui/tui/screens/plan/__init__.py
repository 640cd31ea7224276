"""Plan: the tree of the whole plan, and its entities as text and as forms."""
