"""Labelled blocks → facts: one module a family of facts."""
