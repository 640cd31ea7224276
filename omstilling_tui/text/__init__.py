"""Words and figures for people: translations (nb, nn, en) and the formats of numbers, dates and money."""
