"""The command line: it parses, calls the workbench, prints and exits."""
