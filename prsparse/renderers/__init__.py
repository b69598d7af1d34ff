"""Output formats: Release → text, one file a format, found by its name."""
