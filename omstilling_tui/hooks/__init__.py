"""The hooks: their specification, and the loading, verifying and calling of plugins. The only room that knows pluggy."""
