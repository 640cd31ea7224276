"""The hooks: what a plugin may implement. This module is the contract.

All hooks are plain synchronous functions; they are handed frozen data and return data. None of them is given a database
connection, the app or a widget. Each implementation is called alone, its result is checked, and what goes wrong in it is told
under the plugin's name; the others' results stand.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import pluggy

from omstilling_tui.hooks.context import PluginContext
from omstilling_tui.hooks.judging import ChecklistItem, Finding, Validator
from omstilling_tui.hooks.objects import Action, Command, Event, Exporter, Importer, IndicatorSource, Panel
from omstilling_tui.model.plan import Plan

PROJECT = "omstilling_tui"
hookspec = pluggy.HookspecMarker(PROJECT)


@hookspec
def register_validators(context: PluginContext) -> Sequence[Validator]:  # type: ignore[empty-body]
    """Give the plugin's validators.

    When: once, when the plugin is first needed.
    Returns: the validators; each names every code that it may give.
    If it fails: a finding `plugin-failed` names the plugin; no validator of it runs.
    """


@hookspec
def register_exporters(context: PluginContext) -> Sequence[Exporter]:  # type: ignore[empty-body]
    """Give the plugin's export formats.

    When: once, when formats are listed or a document is exported.
    Returns: the exporters; a format whose name the program itself has is refused.
    If it fails: the plugin's formats are not there; the failure is shown in `export --list`.
    """


@hookspec
def register_indicator_sources(context: PluginContext) -> Sequence[IndicatorSource]:  # type: ignore[empty-body]
    """Give the plugin's sources of measurements.

    When: once, when indicators are refreshed or sources listed.
    Returns: the sources.
    If it fails: indicators that use the plugin's sources are reported as not fetched.
    """


@hookspec
def register_checklist_items(context: PluginContext) -> Sequence[ChecklistItem]:  # type: ignore[empty-body]
    """Give the plugin's items of the phase checklist.

    When: once, when the checklist is first shown.
    Returns: the items; an id that the program itself has is refused.
    If it fails: the plugin's items are shown as not checked.
    """


@hookspec
def register_importers(context: PluginContext) -> Sequence[Importer]:  # type: ignore[empty-body]
    """Give the formats that the plugin reads plans from.

    When: once, when a file is imported.
    Returns: the importers; the program's own win for the endings that they read.
    If it fails: the formats are not there, and the import says so.
    """


@hookspec
def register_commands(context: PluginContext) -> Sequence[Command]:  # type: ignore[empty-body]
    """Give commands for the palette and `omstilling x ID`.

    When: once, when the palette is opened or `x` is called.
    Returns: the commands.
    If it fails: the commands are not there; the failure is told.
    """


@hookspec
def register_panels(context: PluginContext) -> Sequence[Panel]:  # type: ignore[empty-body]
    """Give panels for the screens, as data that the host draws.

    When: once, when a screen with room for panels is first shown.
    Returns: the panels.
    If it fails: the panel shows the failure.
    """


@hookspec
def before_action(action: Action, plan: Plan, context: PluginContext) -> Sequence[Finding]:  # type: ignore[empty-body]
    """Object to an action: the only veto.

    When: before saving, deciding, exporting or deleting, outside any transaction.
    Returns: findings; one of severity `error` stops the action and its message is shown.
    If it fails: the action goes on, and the failure is told as «could not check».
    """


@hookspec
def plan_changed(event: Event, context: PluginContext) -> None:
    """Hear that the plan has changed, after commit."""


@hookspec
def phase_completed(event: Event, context: PluginContext) -> None:
    """Hear that all required items of a phase are done, after commit."""


@hookspec
def version_approved(event: Event, context: PluginContext) -> None:
    """Hear that the steering group has approved a version, after commit."""


@hookspec
def version_adopted(event: Event, context: PluginContext) -> None:
    """Hear that the council has adopted a version, after commit."""


@hookspec
def measurement_due(event: Event, context: PluginContext) -> None:
    """Hear that an indicator is to be measured, once for each date of its schedule."""


@hookspec
def measurement_recorded(event: Event, context: PluginContext) -> None:
    """Hear that a measurement has been recorded, after commit."""


@hookspec
def document_exported(event: Event, context: PluginContext) -> None:
    """Hear that a document has been written."""


@hookspec
def migrate_settings(settings: Mapping[str, Any], from_version: int) -> Mapping[str, Any]:  # type: ignore[empty-body]
    """Bring the plugin's settings of an older version up to date.

    When: the settings in the configuration carry an older version than the plugin declares.
    Returns: the new settings.
    If it fails: the plugin is not used, and the old settings are kept.
    """


@hookspec
def selfcheck(context: PluginContext) -> Sequence[Finding]:  # type: ignore[empty-body]
    """Check that the plugin can do its work, for `doctor`.

    When: `omstilling doctor` runs.
    Returns: findings, none when all is well.
    If it fails: `doctor` shows the failure.
    """
