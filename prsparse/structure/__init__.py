"""Document → labelled blocks."""
