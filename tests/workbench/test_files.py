"""Files in and out: read whole or not at all, written whole or not at all."""

from __future__ import annotations

import io
import stat
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any, BinaryIO

import pytest

from omstilling_tui.errors import DataError, NegativeAnswer, PluginError, UsageError
from omstilling_tui.hooks.objects import Document, Exporter, Importer, ImportResult, Placed, Unplaced
from omstilling_tui.model import edits
from omstilling_tui.model.document import decode, encode, plan_from_json, plan_to_json
from omstilling_tui.model.goals import FocusArea
from omstilling_tui.model.measurements import Measurement
from omstilling_tui.model.plan import Plan
from omstilling_tui.store.measurements import all_measurements
from omstilling_tui.workbench.bench import Workbench
from omstilling_tui.workbench.exporting import export
from omstilling_tui.workbench.importing import import_file
from tests.workbench.conftest import NoPlugins

NewBench = Callable[..., Workbench]


def read_json(path: Path, context: Any) -> ImportResult:
    plan, measurements = plan_from_json(decode(path.read_text(encoding="utf-8-sig")))
    return ImportResult(plan=plan, measurements=measurements, complete=True)


def read_areas(path: Path, context: Any) -> ImportResult:
    """Each line is a focus area, but a line that begins with a question mark, which is kept as a note."""
    plan, placed, unplaced = Plan(), [], []
    for number, line in enumerate(path.read_text(encoding="utf-8-sig").splitlines(), 1):
        if line.startswith("?"):
            plan = edits.add_entity(plan, part="notes", text=line)
            unplaced.append(Unplaced(line=number, text=line, note=plan.notes[-1].id))
        else:
            plan = edits.add_entity(plan, part="focus_areas", title=line, source_text=line)
            placed.append(Placed(id=plan.focus_areas[-1].id, line=number, text=line))
    return ImportResult(plan=plan, placed=tuple(placed), unplaced=tuple(unplaced))


def write_json(document: Document, file: BinaryIO, options: Mapping[str, Any], context: Any) -> None:
    file.write(encode(plan_to_json(document.plan, document.measurements)).encode())


def fail_halfway(document: Document, file: BinaryIO, options: Mapping[str, Any], context: Any) -> None:
    file.write(b"half a document")
    raise PluginError("plugins.failed", plugin="broken")


def exporter(format: str, write: Any, **facts: Any) -> Any:
    held = Exporter(format=format, title={"nb": format}, extension=f".{format}", media_type="text/plain", write=write, **facts)
    return SimpleNamespace(plugin="exporters", item=held)


@pytest.fixture
def bench(new_bench: NewBench) -> Workbench:
    importers = (
        SimpleNamespace(plugin="importers", item=Importer(format="json", title={}, extensions=(".json",), read=read_json)),
        SimpleNamespace(plugin="importers", item=Importer(format="list", title={}, extensions=(".txt", ".md"), read=read_areas)),
    )
    exporters = (
        exporter("json", write_json, documents=("plan", "action-plan")),
        exporter("broken", fail_halfway),
        exporter("never", write_json, can_export=lambda plan: {"nb": "Planen er tom.", "nn": "Planen er tom.", "en": "Empty."}),
    )
    given = NoPlugins(importers=importers, exporters=exporters, validators=(), checklist_items=())
    given.context = lambda plugin: None  # type: ignore[attr-defined]
    return new_bench(plugins=given)


def write(directory: Path, name: str, held: str | bytes) -> Path:
    path = directory / name
    path.write_bytes(held.encode() if isinstance(held, str) else held)
    return path


def test_a_document_is_merged_and_reported_with_the_ids_that_it_got(bench: Workbench, tmp_path: Path) -> None:
    bench.commit(partial(edits.add_entity, part="focus_areas", title="Kraft"))
    report = import_file(bench, write(tmp_path, "plan.md", "Havbruk\nkraft\n? hva er dette\n"))
    assert [each.title for each in bench.plan.focus_areas] == ["kraft", "Havbruk"]
    assert [(each.id, each.line) for each in report.placed] == [("IO2", 1), ("IO1", 2)]
    assert bench.plan.find(report.unplaced[0].note).text == "? hva er dette"
    assert report.commit is not None
    assert report.commit.label == "import plan.md"


def test_reading_a_file_twice_changes_nothing_and_a_dry_run_neither(bench: Workbench, tmp_path: Path) -> None:
    path = write(tmp_path, "plan.md", "\ufeffHavbruk\nReiseliv\n")
    dry = import_file(bench, path, dry_run=True)
    assert (len(dry.changes), dry.commit, bench.position) == (2, None, 0)
    assert import_file(bench, path).changes == dry.changes
    again = import_file(bench, path)
    assert (again.changes, again.commit and again.commit.number) == ((), None)


def test_a_whole_plan_takes_the_place_of_what_stands_and_comes_out_byte_for_byte(bench: Workbench, tmp_path: Path) -> None:
    bench.commit(partial(edits.add_entity, part="notes", text="Borte etterpå"))
    plan = edits.add_entity(Plan(), part="main_goals", statement="Mål")
    plan = edits.add_entity(plan, part="indicators", goal="H1", title="Arbeidsplasser")
    measured = tuple(Measurement(id=f"ME{number}", indicator="I1", missing="æøå") for number in (7, 3, 5))
    path = write(tmp_path, "plan.json", encode(plan_to_json(plan, measured)))
    import_file(bench, path)
    export(bench, "json", tmp_path / "out.json")
    assert (tmp_path / "out.json").read_bytes() == path.read_bytes()
    assert import_file(bench, path).changes == ()
    swapped = write(tmp_path, "swapped.json", encode(plan_to_json(plan, (measured[0], measured[2]))))
    import_file(bench, swapped)
    assert [each.id for each in bench.store.ask(all_measurements)] == ["ME7", "ME5"]
    bench.undo(2)
    assert bench.store.ask(all_measurements) == ()
    bench.redo(2)
    export(bench, "json", tmp_path / "out.json")
    assert (tmp_path / "out.json").read_bytes() == swapped.read_bytes()


@pytest.mark.parametrize(
    ("name", "held", "key"),
    [
        ("a.md", b"", "workbench.import-empty"),
        ("a.md", b"\xef\xbb\xbf \n", "workbench.import-empty"),
        ("a.md", "Andøy\nbl\xe5b\xe6r".encode("latin-1"), "workbench.import-not-utf-8"),
        ("a.json", "{}".encode("utf-16"), "workbench.import-not-utf-8"),
        ("a.md", b"a\nb\x00c", "workbench.import-not-text"),
        ("a.json", b"{", "data.not-json"),
        ("a.json", b"[]", "data.not-an-object"),
        ("a.json", b'{"format": "x"}', "data.other-format"),
        ("a.json", b'{"format": "omstilling-plan/1", "feil": 1}', "data.unknown-field"),
        ("a.json", b'{"format": "omstilling-plan/1", "programme": {"start": "2027-02-31"}}', "data.not-a-date"),
        ("a.json", b'{"format": "omstilling-plan/1", "measurements": [{"id": "M"}, {"id": "M"}]}', "data.id-twice"),
    ],
)
def test_a_bad_file_is_refused_with_what_is_wrong_and_changes_nothing(
    bench: Workbench, tmp_path: Path, name: str, held: bytes, key: str
) -> None:
    with pytest.raises(DataError) as raised:
        import_file(bench, write(tmp_path, name, held))
    assert raised.value.key == key
    assert bench.position == 0


def test_the_line_and_byte_of_what_is_not_utf_8_are_named(bench: Workbench, tmp_path: Path) -> None:
    with pytest.raises(DataError) as raised:
        import_file(bench, write(tmp_path, "a.md", b"en\nto\nbl\xe5b\xe6r"))
    assert (raised.value.values["line"], raised.value.values["byte"]) == (3, "0xE5")


def test_a_file_that_is_too_big_is_not_read(bench: Workbench, tmp_path: Path) -> None:
    path = tmp_path / "big.md"
    with path.open("wb") as file:
        file.truncate(50_000_000)
    with pytest.raises(DataError) as raised:
        import_file(bench, path)
    assert (raised.value.key, raised.value.values["size"]) == ("workbench.import-too-big", 50)


def test_a_missing_file_a_folder_and_an_unknown_ending_are_refused(bench: Workbench, tmp_path: Path) -> None:
    (tmp_path / "folder.md").mkdir()
    for name, key in (("nope.md", "workbench.import-missing"), ("folder.md", "workbench.import-not-a-file")):
        with pytest.raises(DataError) as raised:
            import_file(bench, tmp_path / name)
        assert raised.value.key == key
    with pytest.raises(UsageError) as usage:
        import_file(bench, tmp_path / "plan.docx")
    assert usage.value.values["known"] == ".json, .txt, .md"


def test_what_an_importer_gives_is_cleaned_like_what_is_typed(new_bench: NewBench, tmp_path: Path) -> None:
    given = ImportResult(plan=Plan(focus_areas=(FocusArea(id="IO1", title="\x1b[2JHav\u202ebruk"),)))
    item = Importer(format="x", title={}, extensions=(".x",), read=lambda path, context: given)
    plugins = NoPlugins(importers=(SimpleNamespace(plugin="p", item=item),))
    plugins.context = lambda plugin: None  # type: ignore[attr-defined]
    bench = new_bench(plugins=plugins)
    import_file(bench, write(tmp_path, "a.x", "x"))
    assert bench.plan.focus_areas[0].title == "Havbruk"


def names(directory: Path) -> list[str]:
    return sorted(each.name for each in directory.iterdir() if not each.name.startswith(("omstilling", "backups")))


def test_an_export_is_a_file_of_its_own_readable_by_the_group(bench: Workbench, tmp_path: Path) -> None:
    result = export(bench, "json", tmp_path / "plan.json")
    assert stat.S_IMODE((tmp_path / "plan.json").stat().st_mode) & 0o137 == 0
    assert result.path == tmp_path / "plan.json"
    assert names(tmp_path) == ["plan.json"]
    assert export(bench, "json", tmp_path / "plan.json").sha256 == result.sha256


@pytest.mark.parametrize("format", ["broken", "never"])
def test_an_export_that_fails_leaves_the_old_file_and_no_litter(bench: Workbench, tmp_path: Path, format: str) -> None:
    target = write(tmp_path, "plan.out", "det gamle")
    with pytest.raises((PluginError, NegativeAnswer)):
        export(bench, format, target)
    assert target.read_text(encoding="utf-8") == "det gamle"
    assert names(tmp_path) == ["plan.out"]


def test_an_export_follows_no_link_and_overwrites_no_folder(bench: Workbench, tmp_path: Path) -> None:
    target = write(tmp_path, "elsewhere", "urørt")
    (tmp_path / "link").symlink_to(target)
    (tmp_path / "folder").mkdir()
    for name in ("link", "folder"):
        with pytest.raises(DataError, match="not-a-file"):
            export(bench, "json", tmp_path / name)
    assert target.read_text(encoding="utf-8") == "urørt"


def test_an_export_into_a_folder_that_is_not_there_says_so(bench: Workbench, tmp_path: Path) -> None:
    with pytest.raises(DataError, match="cannot-write"):
        export(bench, "json", tmp_path / "nope" / "plan.json")


def test_an_export_can_go_to_a_stream(bench: Workbench) -> None:
    stream = io.BytesIO()
    assert export(bench, "json", stream).path is None
    assert b"omstilling-plan/1" in stream.getvalue()


def test_unknown_formats_and_documents_are_told_with_those_there_are(bench: Workbench, tmp_path: Path) -> None:
    for given, key in (
        ({"format": "docx"}, "workbench.export-no-format"),
        ({"format": "json", "document": "poem"}, "workbench.export-no-document"),
        ({"format": "json", "document": "case-paper"}, "workbench.export-not-this-document"),
    ):
        with pytest.raises(UsageError) as raised:
            export(bench, target=tmp_path / "x", **given)  # type: ignore[arg-type]
        assert raised.value.key == key
        assert raised.value.values["known"]


def test_a_frozen_version_is_exported_as_it_was_whatever_came_later(bench: Workbench, tmp_path: Path) -> None:
    import datetime as dt

    from omstilling_tui.workbench.deciding import decide

    def measured(year: int) -> Measurement:
        return Measurement(indicator="I1", date=dt.date(year, 12, 31), missing="ikke publisert")

    def begin(plan: Plan) -> Plan:
        plan = edits.add_entity(plan, part="main_goals", statement="Mål")
        return edits.add_entity(plan, part="indicators", goal="H1", title="Arbeidsplasser")

    bench.commit(begin, measurements=[measured(2024)])
    decide(bench, body="steering_group", action="approved", date=dt.date(2026, 2, 1))
    before = export(bench, "json", io.BytesIO(), version=1).sha256
    bench.commit(partial(edits.set_field, id="H1", field="statement", value="Et annet mål"), measurements=[measured(2025)])
    assert export(bench, "json", io.BytesIO(), version=1).sha256 == before
    assert export(bench, "json", io.BytesIO()).sha256 != before
