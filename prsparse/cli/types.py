"""What option values are read as: sizes, encodings, instants, language tags. Knows how people write these."""

import re
from datetime import UTC, datetime
from typing import Final

import click

_UNITS: Final = {"": 1, "k": 1 << 10, "m": 1 << 20, "g": 1 << 30}


def size(value: str | int) -> int:
    """Read a number of bytes: `1000000`, `500k`, `64MiB`."""
    if isinstance(value, int):
        return value  # the default
    match = re.fullmatch(r"(\d{1,12})\s?([kmg]?)(?:i?b)?", value, re.IGNORECASE)
    if not match:
        raise click.BadParameter(f"{value!r} is no size; try 64MiB")
    return int(match[1]) * _UNITS[match[2].lower()]


def encoding(value: str) -> str:
    """Let the name of a text encoding pass that Python knows."""
    try:
        b" ".decode(value, "replace")
    except (LookupError, ValueError) as error:
        raise click.BadParameter(f"{value!r} is no text encoding; try utf-8, cp1252 or utf-16") from error
    return value


def instant(value: str) -> datetime:
    """Read a time in ISO 8601, UTC where it names no zone, or `now`."""
    if value == "now":
        return datetime.now(UTC)
    try:
        time = datetime.fromisoformat(value)
    except ValueError as error:
        raise click.BadParameter(f"{value!r} is no time; try 2026-03-03T09:00+00:00, or now") from error
    return time if time.tzinfo else time.replace(tzinfo=UTC)


def tag(value: str) -> str:
    """Let a language tag pass that has the form of BCP 47: `en`, `pt-BR`."""
    if not re.fullmatch(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,4}", value):
        raise click.BadParameter(f"{value!r} is no language tag; try en or pt-BR")
    return value


def shard(value: str) -> tuple[int, int]:
    """Read which part of how many is meant: `2/5`."""
    match = re.fullmatch(r"(\d{1,6})/(\d{1,6})", value)
    if not match or not 1 <= int(match[1]) <= int(match[2]):
        raise click.BadParameter(f"{value!r} is no part; try 1/4 for the first of four")
    return int(match[1]), int(match[2])
