"""What plugins answer is read by the type expected of it, and nothing else comes in."""

from __future__ import annotations

import datetime as dt
import json
import socket
import struct
import threading
import time
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from omstilling_tui.hooks import frames
from omstilling_tui.hooks.context import Option
from omstilling_tui.hooks.judging import CodeDoc, FieldChange, Finding, Fix, Validator
from omstilling_tui.hooks.kinds import EXPORTERS, VALIDATORS
from omstilling_tui.hooks.objects import CommandResult, Table
from omstilling_tui.hooks.wire import WireError, decode, encode, from_bytes
from omstilling_tui.model.cleaning import clean_text
from omstilling_tui.model.plan import Plan
from tests.strategies import plans

texts = st.text(max_size=30).map(clean_text)
several = st.dictionaries(st.sampled_from(["nb", "nn", "en"]), texts, min_size=1)
json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | texts, lambda inner: st.lists(inner, max_size=3), max_leaves=5
)
changes = st.builds(FieldChange, id=texts, field=texts, value=json_values, expect=json_values)
findings = st.builds(
    Finding,
    code=texts,
    where=texts,
    message=several,
    severity=st.sampled_from(["", "error", "warning", "info"]),
    guidance=texts,
    hint=several,
    fix=st.none() | st.builds(Fix, title=several, changes=st.tuples(changes)),
    plugin=texts,
    accepted=texts,
)
decimals = st.decimals(-(10**9), 10**9, places=2)
tables = st.builds(Table, columns=st.tuples(texts, texts), rows=st.lists(st.tuples(texts, st.integers(), decimals), max_size=3).map(tuple))


def passed(kind: Any, value: Any) -> Any:
    return decode(kind, from_bytes(json.dumps(encode(value)).encode()))


@settings(deadline=None)
@given(findings)
def test_a_finding_comes_through_unharmed(finding: Finding) -> None:
    assert passed(Finding, finding) == finding


@settings(deadline=None)
@given(
    st.builds(
        CommandResult, text=texts, table=st.none() | tables, findings=st.lists(findings, max_size=2).map(tuple), changes=st.tuples(changes)
    )
)
def test_a_commands_result_comes_through_unharmed(result: CommandResult) -> None:
    assert passed(CommandResult, result) == result


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(plans())
def test_a_plan_comes_through_unharmed(plan: Plan) -> None:
    assert passed(Plan, plan) == plan


def test_an_objects_callables_are_told_and_its_default_ones_not() -> None:
    codes = {"x": CodeDoc(text={"nb": "x"}, parameters={"max": 5, "share": 0.5, "strict": True, "word": "w"})}
    validator = Validator(id="x", title={"nb": "x"}, codes=codes, check=lambda _plan, _facts: ())
    decoded = decode(Validator, encode(validator, VALIDATORS.calls), "", VALIDATORS.calls)
    assert decoded.check is True
    assert decoded.codes == codes
    [(name, kind)] = [(name, type(value)) for name, value in decoded.codes["x"].parameters.items() if name == "strict"]
    assert (name, kind) == ("strict", bool)
    encoded = encode(EXPORTERS.type(format="x", title={}, extension=".x", media_type="x", write=print), EXPORTERS.calls)
    assert encoded["write"] is True
    assert "can_export" not in encoded


def test_an_options_default_may_be_a_date() -> None:
    option = Option(name="x", title={"nb": "x"}, kind="date", default=dt.date(2027, 1, 1))
    assert passed(Option, option) == option


@pytest.mark.parametrize(
    ("kind", "data"),
    [
        (Finding, []),
        (Finding, {"code": "x"}),
        (Finding, {"code": "x", "where": "y", "message": {"nb": "z"}, "extra": 1}),
        (Finding, {"code": "x", "where": "y", "message": "z"}),
        (Finding, {"code": "x", "where": "y", "message": {"nb": 1}}),
        (Finding, {"code": 1, "where": "y", "message": {"nb": "z"}}),
        (Finding, {"code": "x", "where": "y", "message": {"nb": "z"}, "severity": "fatal"}),
        (tuple[Finding, ...], {}),
        (tuple[Finding, ...], None),
        (bool, 1),
        (int, True),
        (str, "x" * 200_001),
        (Table, {"columns": ["a"], "rows": [[{"decimal": "NaN"}]]}),
        (Table, {"columns": ["a"], "rows": [[{"decimal": "1e99999999"}]]}),
        (Table, {"columns": ["a"], "rows": [[{"decimal": "x"}]]}),
        (Plan, {}),
        (Plan, {"format": "omstilling-plan/1", "programme": {"start": "2027-02-31"}}),
        (dt.date, {"date": "2027-02-31"}),
    ],
)
def test_what_does_not_fit_is_refused(kind: Any, data: Any) -> None:
    with pytest.raises(WireError):
        decode(kind, data)


@settings(deadline=None)
@given(st.text())
def test_every_text_comes_in_cleaned(text: str) -> None:
    assert decode(str, text) == clean_text(text)


@pytest.mark.parametrize("raw", [b"", b"{", b"\xff", b"[" * 100_000, b"9" * 5000])
def test_bytes_that_are_no_json_are_refused(raw: bytes) -> None:
    with pytest.raises(WireError):
        from_bytes(raw)


@pytest.fixture
def channel() -> Any:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        yield ours, theirs


@settings(deadline=None)
@given(st.binary(max_size=200_000))
def test_a_message_comes_whole(body: bytes) -> None:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        sending = threading.Thread(target=frames.send, args=(ours, body))
        sending.start()
        assert frames.receive(theirs) == (body, [])
        sending.join()


def test_a_message_that_is_too_long_is_rubbish(channel: Any) -> None:
    ours, theirs = channel
    ours.sendall(struct.pack(">Q", 1 << 40))
    with pytest.raises(frames.Rubbish):
        frames.receive(theirs, limit=frames.LIMIT)


def test_an_end_in_the_middle_is_an_end(channel: Any) -> None:
    ours, theirs = channel
    ours.sendall(struct.pack(">Q", 100) + b"x")
    ours.close()
    with pytest.raises(frames.Closed):
        frames.receive(theirs)


def test_waiting_ends_at_its_time(channel: Any) -> None:
    _, theirs = channel
    with pytest.raises(TimeoutError):
        frames.receive(theirs, until=time.monotonic() + 0.01)
    with pytest.raises(TimeoutError):
        frames.receive(theirs, until=time.monotonic() - 1)


def test_a_reader_that_does_not_read_ends_the_sending(channel: Any) -> None:
    ours, _ = channel
    with pytest.raises(TimeoutError):
        frames.send(ours, b"x" * (1 << 24), until=time.monotonic() + 0.05)


def test_decimals_keep_their_digits() -> None:
    assert passed(Table, Table(columns=("a",), rows=((Decimal("1.10"),),))).rows[0][0].as_tuple() == Decimal("1.10").as_tuple()
