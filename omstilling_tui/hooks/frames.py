"""Messages between the program and the plugin process over a socket: a length, then so many bytes, with open files beside them."""

from __future__ import annotations

import socket
import struct
import time
from typing import Final

_HEAD: Final = struct.Struct(">Q")
LIMIT: Final = 64 * 1024 * 1024
"""The greatest message that the plugin process may send, in bytes."""


class Closed(Exception):
    """The other side has closed the socket."""


class Rubbish(Exception):
    """The other side has sent what is no message."""


def send(channel: socket.socket, body: bytes, files: tuple[int, ...] = (), *, until: float | None = None) -> None:
    """Send a message, with open files' descriptors.

    Args:
        channel: The socket.
        body: The message.
        files: Descriptors that the other side gets copies of.
        until: When to give up, by the monotonic clock.

    Raises:
        TimeoutError: The other side doesn't read.
        Closed: It is gone.
    """
    try:
        _limit(channel, until)
        if files:
            socket.send_fds(channel, [_HEAD.pack(len(body))], list(files))
        else:
            channel.sendall(_HEAD.pack(len(body)))
        _limit(channel, until)
        channel.sendall(body)
    except (BrokenPipeError, ConnectionError):
        raise Closed from None


def receive(channel: socket.socket, *, until: float | None = None, limit: int | None = None) -> tuple[bytes, list[int]]:
    """Return the next message and the descriptors that came with it.

    Args:
        channel: The socket.
        until: When to give up, by the monotonic clock.
        limit: The greatest length accepted, in bytes.

    Raises:
        TimeoutError: None has come whole.
        Closed: The other side is gone.
        Rubbish: What came is no message, or too long a one.
    """
    try:
        _limit(channel, until)
        head, files, _, _ = socket.recv_fds(channel, _HEAD.size, 4)
        while 0 < len(head) < _HEAD.size:
            head += _some(channel, _HEAD.size - len(head), until)
        if not head:
            raise Closed
        length: int = _HEAD.unpack(head)[0]
        if limit is not None and length > limit:
            raise Rubbish
        body = bytearray()
        while len(body) < length:
            body += _some(channel, min(length - len(body), 1 << 20), until)
    except ConnectionError:
        raise Closed from None
    return bytes(body), list(files)


def _some(channel: socket.socket, size: int, until: float | None) -> bytes:
    _limit(channel, until)
    part = channel.recv(size)
    if not part:
        raise Closed
    return part


def _limit(channel: socket.socket, until: float | None) -> None:
    if until is None:
        channel.settimeout(None)
        return
    left = until - time.monotonic()
    if left <= 0:
        raise TimeoutError
    channel.settimeout(left)
