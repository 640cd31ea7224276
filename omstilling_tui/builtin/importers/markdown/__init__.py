"""Plan documents in Markdown, as pandoc makes of Word files: blocks, topics, and a recogniser for each part of a plan."""
