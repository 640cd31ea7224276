"""Which content belongs to which kind of document."""

from __future__ import annotations

from omstilling_tui.api import Document
from omstilling_tui.builtin.exporters.content.action_plan import action_plan_tree
from omstilling_tui.builtin.exporters.content.annual_report import annual_report_tree
from omstilling_tui.builtin.exporters.content.blocks import Tree
from omstilling_tui.builtin.exporters.content.case_paper import case_paper_tree
from omstilling_tui.builtin.exporters.content.plan_document import plan_tree


def tree_of(document: Document, *, register: bool) -> Tree:
    """Return a document's content.

    Args:
        document: What is to be written.
        register: Whether a plan is to end in the register of all that has no place in its chapters.
    """
    match document.kind:
        case "action-plan":
            return action_plan_tree(document)
        case "case-paper":
            return case_paper_tree(document)
        case "annual-report":
            return annual_report_tree(document)
        case _:
            return plan_tree(document, register=register)
