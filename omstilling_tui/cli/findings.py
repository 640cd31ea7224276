"""A finding as a line and as a document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from omstilling_tui.cli.output import Styled
from omstilling_tui.model.cleaning import clean_line
from omstilling_tui.text.translate import Translator

if TYPE_CHECKING:
    from omstilling_tui.hooks.judging import Finding

_STYLES = {"error": "red", "warning": "yellow", "info": "blue"}


def is_plugin_failure(finding: Finding) -> bool:
    """Tell whether a finding says that a plugin could not check."""
    return finding.code == "plugin-failed"


def finding_line(finding: Finding, translate: Translator) -> tuple[str | Styled, ...]:
    """Return a finding as the pieces of one line: `severity code where message`, and the reason when it is accepted."""
    message = clean_line(translate.pick(finding.message))
    if finding.accepted:
        message += f" ({translate('cli_check.accepted', why=clean_line(finding.accepted))})"
    severity = Styled(finding.severity, "dim" if finding.accepted else _STYLES.get(finding.severity, ""))
    return severity, f" {finding.code} {finding.where} {message}"


def finding_document(finding: Finding, translate: Translator) -> dict[str, Any]:
    """Return a finding in its JSON form."""
    return {
        "code": finding.code,
        "severity": finding.severity,
        "where": finding.where,
        "message": translate.pick(finding.message),
        "guidance": finding.guidance,
        "hint": translate.pick(finding.hint),
        "accepted": finding.accepted or None,
        "plugin": finding.plugin,
    }
