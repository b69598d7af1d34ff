"""Input formats: bytes → Document, one file a format."""
