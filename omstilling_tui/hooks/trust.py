"""Who else could have put code, or an order to run code, where the program reads it."""

from __future__ import annotations

import os
import stat
from pathlib import Path


def others_can_write(facts: os.stat_result) -> bool:
    """Tell whether others than the owner can write to a file or directory; the group that is a user's own counts as that user."""
    if facts.st_mode & stat.S_IWOTH:
        return True
    return bool(facts.st_mode & stat.S_IWGRP) and not _is_private_group(facts.st_gid, facts.st_uid)


def _is_private_group(group: int, owner: int) -> bool:
    """Tell whether a group is the owner's own, as many systems make one for each user: his main one, with his name and no other member."""
    import grp
    import pwd

    try:
        user, members = pwd.getpwuid(owner), grp.getgrgid(group)
    except KeyError:
        return False
    return user.pw_gid == group and members.gr_name == user.pw_name and set(members.gr_mem) <= {user.pw_name}


def weak_place(directory: Path) -> Path | None:
    """Return the directory, or the one above it, that somebody else could change; None when the place is sound.

    The directory itself must not be a link, must be ours or root's and only we may write to it. What is above it may also be a sticky
    directory, such as the system's for temporary files, where nobody can move what is another's.
    """
    if directory.is_symlink():
        return directory
    real = directory.resolve()
    for place in (real, *real.parents):
        facts = place.stat()
        sticky = place != real and facts.st_mode & stat.S_ISVTX
        if not is_ours(facts) or (others_can_write(facts) and not sticky):
            return place
    return None


def is_ours(facts: os.stat_result) -> bool:
    """Tell whether a file or directory belongs to the user, or to root."""
    return facts.st_uid in (0, os.geteuid())


class NotPlain(Exception):
    """What lies at a path is no plain file, or a larger one than is read.

    Attributes:
        size: A file's size in bytes, None for what is no file.
    """

    def __init__(self, size: int | None) -> None:
        super().__init__(size)
        self.size = size


def read_plain(path: Path, limit: int, *, links: bool = True) -> tuple[bytes, os.stat_result]:
    """Return a plain file's bytes with what is known of the very file that was read.

    Args:
        path: The file.
        limit: The greatest size that is read, in bytes.
        links: Whether the path itself may be a link.

    Raises:
        NotPlain: It is a directory, a pipe, a device, or larger.
        OSError: It can't be read.
    """
    # Not blocking: opening a named pipe would otherwise hang the program.
    descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC | (0 if links else os.O_NOFOLLOW))
    facts = os.fstat(descriptor)
    if not stat.S_ISREG(facts.st_mode) or facts.st_size > limit:
        os.close(descriptor)
        raise NotPlain(facts.st_size if stat.S_ISREG(facts.st_mode) else None)
    with os.fdopen(descriptor, "rb") as file:
        return file.read(limit), facts
