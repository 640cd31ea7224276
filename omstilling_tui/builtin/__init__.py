"""What the program itself brings through the plugin hooks: rules, checklist, importers, exporters and sources."""
