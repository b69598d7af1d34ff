"""ninjs: news in JSON, an item or a list of them. Knows its keys, and that any value may be of any type."""

import json
from collections.abc import Iterator
from typing import Any
from xml.etree.ElementTree import Element

from prsparse.decoding import decode
from prsparse.document import Document
from prsparse.errors import InputError
from prsparse.readers import Input
from prsparse.readers._story import Story, documents
from prsparse.readers._xml import Tree


def read_all(given: Input) -> Iterator[Document]:
    """Yield a document an item.

    Raises:
        InputError: it is no JSON, or has no item.
    """
    told = decode(given.data, given.encoding)
    try:
        value = json.loads(told.text)
    except (ValueError, RecursionError) as error:
        raise InputError(f"broken JSON: {error}", code="broken") from error
    items = value.get("items", [value]) if isinstance(value, dict) else value
    stories = [_story(item) for item in _dicts(items)]
    return documents(stories, given, "ninjs", Tree(Element("ninjs"), told.encoding, told.misfits))


def _story(item: dict[str, Any]) -> Story:
    headlines = [_text(item, "headline"), *(_text(line, "value") for line in _dicts(item.get("headlines")))]
    headline, *decks = list(filter(None, headlines)) or [_text(item, "title")]
    place = _text(item, "located")
    return Story(
        headline=headline,
        decks=(*decks, *filter(None, [_text(item, "subheadline")])),
        dateline=_text(item, "dateline") or place,
        body=_body(item),
        date=_text(item, "contentcreated") or _text(item, "firstcreated") or _text(item, "versioncreated"),
        embargo=_text(item, "embargoed"),
        issuer=next(
            (_text(source, "name") for source in _dicts(item.get("infosource") or item.get("infosources"))), ""
        ),
        tickers=tuple(_tickers(item)),
        contacts=tuple(_contacts(item)),
    )


def _body(item: dict[str, Any]) -> str:
    """The body in HTML if there is one: under a key of its own, or in the list of bodies."""
    kept = [_text(item, key) for key in ("body_xhtml", "body_html", "body_text")]
    bodies = sorted(_dicts(item.get("bodies")), key=lambda body: "html" not in _text(body, "contenttype"))
    return next(filter(None, (*kept, *(_text(body, "value") for body in bodies))), "")


def _tickers(item: dict[str, Any]) -> Iterator[str]:
    for company in _dicts(item.get("organisation") or item.get("organisations")):
        for symbol in _dicts(company.get("symbols")):
            if (ticker := _text(symbol, "ticker")) and (exchange := _text(symbol, "exchange")):
                yield f"{exchange}: {ticker}"


def _contacts(item: dict[str, Any]) -> Iterator[str]:
    for person in _dicts(item.get("contacts") or item.get("person") or item.get("people")):
        told = [_text(line, "value") for line in _dicts(person.get("contactinfo"))]
        told += [_text(person, key) for key in ("phone", "email")]
        if any(told):
            yield "\n".join(filter(None, (_text(person, "name"), *told)))


def _dicts(value: Any) -> list[dict[str, Any]]:
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def _text(item: dict[str, Any], key: str) -> str:
    value = item.get(key)
    return value.strip() if isinstance(value, str) else ""
