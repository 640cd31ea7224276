"""Text as it may stand in a plan: normalised, without control characters and without what hides or reorders it."""

from __future__ import annotations

import re
import unicodedata

# C0 but tab and newline, DEL, C1, zero width and bidi marks, soft hyphen, byte order mark, surrogates, noncharacters, tags.
_BAD = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b-\u200f\u2028\u2029\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff"
    "\ud800-\udfff\U000e0000-\U000e0fff]"
    "|[" + "".join(chr(plane * 0x10000 + last) for plane in range(1, 17) for last in (0xFFFE, 0xFFFF)) + "]"
)
# A whole escape sequence goes, not only its first character: CSI, OSC/DCS/APC/PM up to its end, and two-character ones.
_ESCAPES = re.compile(
    "(?:\x1b\\[|\x9b)[0-?]*[ -/]*[@-~]?|(?:\x1b[\\]PX^_]|[\x90\x98\x9d\x9e\x9f])[^\x07\x1b\x9c\n]*(?:\x07|\x1b\\\\|\x9c)?|\x1b[ -/]*[0-~]?"
)
_MARKS = re.compile("([\u0300-\u036f\u1ab0-\u1aff\u20d0-\u20ff]{4})[\u0300-\u036f\u1ab0-\u1aff\u20d0-\u20ff]+")


def clean_text(raw: str) -> str:
    """Return several lines of text cleaned: NFC, newlines as `\\n`, no control characters, no blanks at the ends of lines.

    What is taken out: escape sequences, control characters but tab and newline, marks that hide or reorder text, surrogates,
    and combining marks past the fourth on one letter. Cleaning what is clean changes nothing.
    """
    if raw.isascii() and raw.isprintable():
        return raw.strip()
    text = raw.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n\n")
    text = _BAD.sub("", _ESCAPES.sub("", text))
    text = _MARKS.sub(r"\1", unicodedata.normalize("NFC", text))
    return "\n".join(line.rstrip() for line in text.split("\n")).strip()


def clean_line(raw: str) -> str:
    """Return one line of text cleaned: as `clean_text`, with line breaks, tabs and runs of blanks as one blank."""
    return re.sub(r"[\s\u00a0]+", " ", clean_text(raw)) if not (raw.isascii() and raw.isprintable() and "  " not in raw) else raw.strip()


def printable(text: str) -> str:
    """Return text that a terminal may show: escape sequences and control characters but tab and newline taken out."""
    return _BAD.sub("", _ESCAPES.sub("", text)).replace("\r", "")
