"""Names of files that the program makes up."""

from __future__ import annotations

import re
import unicodedata

_NORWEGIAN = str.maketrans({"æ": "ae", "ø": "o", "å": "a", "Æ": "ae", "Ø": "o", "Å": "a"})


def slug(title: str) -> str:
    """Return a title as part of a file's name: letters, digits and `-`, at most 60 of them, empty when it has none."""
    plain = unicodedata.normalize("NFKD", title.translate(_NORWEGIAN)).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:60].strip("-")
