"""Flat word lists, one entry a line, loaded on first use."""
