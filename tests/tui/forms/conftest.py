from tests.tui.plan.conftest import at_work

__all__ = ["at_work"]
