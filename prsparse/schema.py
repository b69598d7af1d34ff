"""The JSON Schema of the record, generated from the model and its docstrings.

Knows the model and how its docstrings are written. Must not know a renderer.
"""

import re
from inspect import cleandoc
from typing import Any, Final

import msgspec

from prsparse import model
from prsparse.model import SCHEMA_VERSION, Node, Refusal, Release

ID: Final = f"urn:prsparse:release:{SCHEMA_VERSION}"
OPTIONAL: Final = frozenset({"blocks", "text"})  # of a Release: on request only
_ATTRIBUTE: Final = r"^ {4}(\w+): (.++(?:\n {8,}+.++)*+)"


def schema() -> dict[str, Any]:
    """Return the JSON Schema (2020-12) that every record validates against.

    What replaces a record where an input was refused is described under `$defs/Refusal`. Lists of
    known kinds are left out on purpose: a reader must expect kinds it does not know.
    """
    _, nodes = msgspec.json.schema_components([Release, Refusal], ref_template="#/$defs/{name}")
    for name, node in nodes.items():
        _describe(getattr(model, name, None), node)
    top = nodes.pop("Release")
    head = {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": ID, "title": "prsparse release"}
    return head | {key: value for key, value in top.items() if key != "title"} | {"$defs": nodes}


def describe(node: type[Node]) -> tuple[str, dict[str, str]]:
    """Return what a part of the record is, and what each of its fields holds, from its docstring."""
    summary, _, attributes = cleandoc(node.__doc__ or "").partition("\n\nAttributes:\n")
    fields = {name: " ".join(words.split()) for name, words in re.findall(_ATTRIBUTE, attributes, re.MULTILINE)}
    return " ".join(summary.split()), fields


def parts() -> list[type[Node]]:
    """Return the record's parts in the order in which they first appear in it, then what replaces a record."""
    found: list[type[Node]] = []
    _collect(Release, found)
    return [*found, Refusal]


def _collect(node: type[Node], found: list[type[Node]]) -> None:
    found.append(node)
    for field in msgspec.structs.fields(node):
        for part in _structs(field.type):
            if part not in found:
                _collect(part, found)


def _structs(annotation: Any) -> list[type[Node]]:
    if isinstance(annotation, type) and issubclass(annotation, Node):
        return [annotation]
    return [part for argument in getattr(annotation, "__args__", ()) for part in _structs(argument)]


def _describe(node: type[Node] | None, schema: dict[str, Any]) -> None:
    """Put the docstring's words where JSON Schema has a place for them; every key is always there."""
    if node is None:
        return
    schema["description"], fields = describe(node)
    for name, field in schema["properties"].items():
        field.pop("default", None)  # a default says "may be left out"
        field["description"] = fields[name]
    schema["required"] = [name for name in schema["properties"] if not (node is Release and name in OPTIONAL)]
