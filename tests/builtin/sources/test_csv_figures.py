"""Figures from CSV files as people and offices write them."""

from __future__ import annotations

import contextlib
import csv
import datetime as dt
import io
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from omstilling_tui.builtin.sources.csv_figures import parse_mapping, read_csv
from omstilling_tui.builtin.sources.series import MISSING_MARKS, Figure, read_period
from omstilling_tui.errors import DataError
from omstilling_tui.text.formats import number
from omstilling_tui.text.translate import LANGUAGES, Translator

ANDOY = Path(__file__).parents[2] / "plans" / "series-andoy.csv"


def values(text: str, **mapping: str) -> list[Decimal | None]:
    return [each.value for each in read_csv(text.encode(), mapping).figures]


def refused(raw: bytes | str, **mapping: str) -> DataError:
    with pytest.raises(DataError) as caught:
        read_csv(raw.encode() if isinstance(raw, str) else raw, mapping)
    for language in LANGUAGES:
        assert Translator(language)(caught.value.key, **caught.value.values)
    return caught.value


def test_the_series_of_a_real_programme_are_read() -> None:
    read = read_csv(ANDOY.read_bytes())
    assert read.names() == ("nye arbeidsplasser", "nye bedriftsetableringer", "innvilget NOK")
    jobs = [(each.date, each.value) for each in read.figures if each.series == "nye arbeidsplasser"]
    assert jobs == [(dt.date(2018, 9, 29), 2), (dt.date(2018, 12, 31), 11), (dt.date(2020, 12, 31), 89)]
    assert [each.value for each in read.figures if each.series == "innvilget NOK"] == [25022624]
    [remark] = read.remarks
    assert (remark.line, remark.message["nb"][:42]) == (4, "Fra 26.01.2019 er definisjonen endret: fro")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("dato;verdi\n2020;1 234,5\n", "1234.5"),
        ("dato;verdi\n2020;1\u00a0234\n", "1234"),
        ("dato;verdi\n2020;1.250\n2021;2,5\n", "1250"),
        ("dato;verdi\n2020;12.5\n", "12.5"),
        ("date,value\n2020,12.125\n", "12.125"),
        ('date,value\n2020,"12,5"\n', "12.5"),
        ("dato\tverdi\n2020\t−3\n", "-3"),
        ("dato|verdi\n2020|25 %\n", "25"),
        ("dato;verdi\n2020;kr 400 000\n", "400000"),
        ("dato;verdi\n2020;0\n", "0"),
        ("dato;verdi\n2020;0,123456\n", "0.123"),
        ("sep=;\ndato;verdi\n2020;7\n", "7"),
        ("\n\nDato;Verdi\n\n2020;7\n\n", "7"),
        ("År;Antall\n2020;7\n", "7"),
        ('"Dato";"Verdi"\n"2020";"7"\n', "7"),
    ],
)
def test_a_figure_is_read_however_it_is_written(text: str, expected: str) -> None:
    assert values(text)[0] == Decimal(expected)


@pytest.mark.parametrize("mark", sorted(MISSING_MARKS))
def test_a_missing_figure_is_missing_with_its_reason_and_never_zero(mark: str) -> None:
    [figure] = read_csv(f"dato;verdi;note\n2020;{mark};x\n".encode()).figures
    assert figure.value is None
    assert all(Translator(language)(figure.missing) for language in LANGUAGES)


@pytest.mark.parametrize("text", ["2018;3*", "2018;3"])
def test_a_preliminary_figure_is_marked(text: str) -> None:
    [figure] = read_csv(f"dato;verdi\n{text}\n".encode()).figures
    assert (figure.value, figure.preliminary) == (3, "*" in text)
    [figure] = read_csv(b"dato;verdi;status\n2018;3;forel\xc3\xb8pig\n").figures
    assert figure.preliminary


@pytest.mark.parametrize(
    ("text", "date", "precision"),
    [
        ("31.12.2018", (2018, 12, 31), ""),
        ("2018-09-29", (2018, 9, 29), ""),
        ("2018", (2018, 12, 31), "year"),
        ("2018K3", (2018, 9, 30), "quarter"),
        ("2018Q4", (2018, 12, 31), "quarter"),
        ("2020M02", (2020, 2, 29), "month"),
        ("2020-02", (2020, 2, 29), "month"),
        ("2018H1", (2018, 6, 30), "half_year"),
        ("1. halvår 2018", (2018, 6, 30), "half_year"),
        ("2020U53", (2021, 1, 3), ""),
    ],
)
def test_a_period_stands_as_its_last_day(text: str, date: tuple[int, int, int], precision: str) -> None:
    assert read_period(text) == (dt.date(*date), precision)


@pytest.mark.parametrize(
    "text", ["31.02.2027", "2027-13", "2018K5", "2018H3", "2018M00", "2019U53", "0000-00-00", "x", "", "20188", "9999K4"]
)
def test_what_is_no_period_is_none(text: str) -> None:
    assert read_period(text) is None


@pytest.mark.parametrize(
    ("raw", "key", "line"),
    [
        ("dato;verdi\n31.02.2027;1\n", "sources.bad-date", 2),
        ("dato;verdi\n2026;1\n2027;mange\n", "sources.bad-value", 3),
        ("dato;verdi\n2026;1;2\n", "sources.ragged", 2),
        ("dato;verdi\n2026;9999999999999\n", "sources.bad-value", 2),
        (b'dato;verdi\n2026;"' + b"x" * 200_000, "sources.bad-csv", 2),
        ("dato;verdi\n", "sources.no-rows", None),
        ("", "sources.no-date-column", None),
        ("a;b\n1;2\n", "sources.no-date-column", None),
        ("dato;b\n1;2\n", "sources.no-value-column", None),
        ("dato;verdi;verdi\n2020;1;2\n", "sources.column-twice", None),
        (bytes(range(256)), "sources.no-date-column", None),
    ],
)
def test_what_can_not_be_read_is_refused_with_its_line(raw: bytes | str, key: str, line: int | None) -> None:
    error = refused(raw)
    assert (error.key, error.values.get("line")) == (key, line)


def test_columns_can_be_named() -> None:
    text = "Aar;Sysselsatte;Notis\n2020;5;hei\n"
    [figure] = read_csv(text.encode(), parse_mapping("date = Aar, value=sysselsatte,note=Notis")).figures
    assert (figure.date.year, figure.value, figure.note) == (2020, 5, "hei")
    assert refused(text, value="Sysselsette").key == "sources.no-column"
    for wrong in ("value", "verdi=x", "value="):
        with pytest.raises(DataError, match=r"sources\.bad-map"):
            parse_mapping(wrong)


@pytest.mark.parametrize(("encoding", "said"), [("utf-8", []), ("utf-8-sig", []), ("cp1252", ["Latin-1"]), ("utf-16", ["UTF-16"])])
def test_the_encoding_is_found_and_a_guess_is_told(encoding: str, said: list[str]) -> None:
    read = read_csv("dato;verdi;merknad\n2020;5;Ærfuglvær på Andøya\n".encode(encoding))
    assert read.figures[0].note == "Ærfuglvær på Andøya"
    assert [each for each in ("Latin-1", "UTF-16") if any(each in remark.message["nb"] for remark in read.remarks)] == said


def test_two_figures_for_one_date_are_both_kept_and_told() -> None:
    read = read_csv(b"dato;verdi\n2020;5\n2020;6\n")
    assert [each.value for each in read.figures] == [5, 6]
    assert read.remarks[0].line == 3


def test_text_comes_in_cleaned() -> None:
    [figure] = read_csv("dato;verdi;note;serie\n2020;5;\x1b[31mrød\x07;a\u202eb\n".encode()).figures
    assert (figure.note, figure.series) == ("rød", "ab")


rows = st.lists(
    st.tuples(
        st.dates(dt.date(1950, 1, 1), dt.date(2200, 1, 1)), st.decimals(-(10**9), 10**9, places=2), st.sampled_from(["a", "b; c", 'd "e"'])
    ),
    min_size=1,
    max_size=20,
)


@settings(deadline=None)
@given(rows, st.sampled_from(";\t|"), st.sampled_from(["utf-8", "utf-8-sig"]))
def test_what_is_written_in_norwegian_is_read_back(given_rows: list[tuple[dt.date, Decimal, str]], delimiter: str, encoding: str) -> None:
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter)
    writer.writerow(["Dato", "Verdi", "Serie"])
    for date, value, name in given_rows:
        writer.writerow([f"{date:%d.%m.}{date.year}", number(value), name])
    read = read_csv(out.getvalue().encode(encoding))
    assert [(each.date, each.value, each.series) for each in read.figures] == [(date, value, name) for date, value, name in given_rows]


@settings(deadline=None)
@given(st.binary(max_size=300))
def test_no_bytes_end_in_anything_but_figures_or_a_refusal(raw: bytes) -> None:
    for body in (raw, b"dato;verdi\n" + raw):
        figures: tuple[Figure, ...] = ()
        with contextlib.suppress(DataError):
            figures = read_csv(body).figures
        assert all(each.value is not None or each.missing for each in figures)
