"""A Display → a page of HTML that needs nothing else: no network, no script to be read, nothing that text could start.

Knows Jinja2 and which address is safe to lead to. The text is escaped by the template engine; what would steer the
direction or the look of the text is shown as its escape; the policy in the page lets nothing run or load but its own.
"""

from base64 import b64encode
from collections.abc import Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from prsparse.digests import digest
from prsparse.display import BOILERPLATE, FURNITURE, ROLES, Display, Part
from prsparse.display.pieces import Mark, Piece
from prsparse.expressions import regex
from prsparse.model import GENERATOR, Contact, Quote, Release
from prsparse.printable import printable

if TYPE_CHECKING:
    from jinja2 import Environment
    from markupsafe import Markup

INDEX: Final = "index.html"
_COLORS: Final = 6
_FIRST_WORDS: Final = 90  # of a quotation or a folded block, where it is listed
_SAFE: Final = ("tel:+", "mailto:", "https://", "http://")
_UNNAMED: Final = regex(r"[^A-Za-z0-9._-]+")
_LONGEST_NAME: Final = 60


def page(display: Display, *, listed: bool = False) -> bytes:
    """Return the page of one release; `listed` gives it a way back to an index beside it."""
    return _render("release.html.j2", script=_file("script.js"), index=listed, **_parts(display))


def pages(displays: Iterable[Display]) -> Iterator[tuple[str, bytes]]:
    """Yield a file's name and its page for each release, and the index last."""
    rows: list[dict[str, Any]] = []
    for number, display in enumerate(displays, 1):
        release = display.release
        name = f"{number:03}-{_file_name(release.source.name or '')}.html"
        yield name, page(display, listed=True)
        rows.append({
            "name": name,
            "language": release.language or "",
            "source": _shown(release.source.name),
            "headline": _shown(release.headline.text if release.headline else ""),
            "dateline": _shown(release.dateline.text if release.dateline else ""),
            "speakers": len(release.speakers),
            "contacts": len(release.contacts),
            "defects": len(release.defects),
        })  # fmt: skip
    yield INDEX, _render("index.html.j2", script="", title=f"{len(rows)} releases", rows=rows)


def is_page(start: bytes) -> bool:
    """Tell by its first 2,048 bytes whether a file is a page of ours, which a later run may replace."""
    return b'<meta name="generator" content="prsparse ' in start


def _file_name(source: str) -> str:
    """What a release's file is called, without its folders, its suffix, and signs that some system could not bear."""
    name, _, suffix = source.rsplit("/", 1)[-1].rpartition(".")
    return _UNNAMED.sub("-", name or suffix).strip("-.")[:_LONGEST_NAME] or "release"


def _render(template: str, *, script: str, **values: Any) -> bytes:
    from markupsafe import Markup

    css = _file("style.css")
    text = (
        _environment()
        .get_template(template)
        .render(
            generator=GENERATOR,
            policy=_policy(css, script),
            css=Markup(css),  # noqa: S704 - our own file
            script=Markup(script),  # noqa: S704
            **values,
        )
    )
    return text.encode()


@cache
def _environment() -> "Environment":
    from jinja2 import Environment, PackageLoader, StrictUndefined

    loader = PackageLoader("prsparse.display", "web")
    return Environment(loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)


@cache
def _file(name: str) -> str:
    environment = _environment()
    assert environment.loader
    return environment.loader.get_source(environment, name)[0]


def _policy(css: str, script: str) -> str:
    """Content Security Policy: the page's own style and script, known by their digests, and nothing else."""
    style, own = (f"'sha256-{b64encode(bytes.fromhex(digest(text.encode()))).decode()}'" for text in (css, script))
    scripts = f"script-src {own}; " if script else ""
    return f"default-src 'none'; style-src {style}; {scripts}base-uri 'none'; form-action 'none'"


def _parts(display: Display) -> dict[str, Any]:
    release = display.release
    headline = _shown(release.headline.text if release.headline else "")
    blocks = [_block(number, part) for number, part in enumerate(display.parts, 1)]
    return {
        "title": headline or _shown(release.source.name) or "Release",
        "language": release.language or "",  # of its text; the words of the page are English
        "source": _shown(release.source.name),
        "headline": headline,
        "decks": [_shown(deck.text) for deck in release.subheadlines],
        "dateline": _shown(release.dateline.text if release.dateline else ""),
        "facts": [(name, _shown(words)) for name, words in _facts(release)],
        "cast": list(_cast(release)),
        "contacts": [_contact(contact) for contact in release.contacts],
        "defects": list(_defects(display)),
        "roles": list(ROLES.items()),
        "blocks": blocks,
    }


def _shown(words: str | None) -> str:
    return "\n".join(map(printable, (words or "").split("\n")))


def _cut(words: str) -> str:
    return _shown(words if len(words) <= _FIRST_WORDS else f"{words[: _FIRST_WORDS - 1]}…")


def _facts(release: Release) -> Iterator[tuple[str, str]]:
    if release.status:
        until = f" until {release.status.until or '?'}" if release.status.kind == "embargoed" else ""
        yield "status", release.status.kind + until
    if release.notice:
        yield "notice", release.notice.kind
    if release.date:
        yield "date", release.date.value
    if release.dateline and release.dateline.wire:
        yield "wire", release.dateline.wire.name
    if release.issuer:
        yield "issuer", release.issuer.name
    for ticker in release.tickers:
        yield "ticker", f"{ticker.exchange}: {ticker.symbol}"


def _cast(release: Release) -> Iterator[dict[str, Any]]:
    """Yield who speaks, with what they say; whoever has no name comes last."""
    said: dict[str, list[Quote]] = {}
    for quote in release.quotes:
        said.setdefault(quote.speaker_id or "", []).append(quote)
    for person in release.speakers:
        about = ", ".join(filter(None, (person.title, person.organization)))
        yield _voice(person.id, person.name, about, said.get(person.id, []))
    if "" in said:
        yield _voice("", "No named speaker", "", said[""])


def _voice(speaker: str, name: str, about: str, quotes: list[Quote]) -> dict[str, Any]:
    listed = [{"id": quote.id, "text": _cut(quote.text)} for quote in quotes]
    return {"id": speaker, "name": _shown(name), "about": _shown(about), "color": _color(speaker), "quotes": listed}


def _contact(contact: Contact) -> dict[str, Any]:
    about = (contact.title, contact.organization if contact.name else None, contact.role)
    reach = [(_shown(phone.text), _safe(f"tel:{phone.e164}")) for phone in contact.phones]
    reach += [(_shown(email.address), _safe(f"mailto:{email.address}")) for email in contact.emails]
    reach += [(_shown(url.text), _safe(url.url)) for url in contact.urls]
    return {
        "name": _shown(contact.name or contact.organization or "(desk)"),
        "about": _shown(", ".join(filter(None, about))),
        "reach": reach,
    }


def _defects(display: Display) -> Iterator[dict[str, str]]:
    placed = [(defect, f"b{number}") for number, part in enumerate(display.parts, 1) for defect in part.defects]
    for defect, place in [*placed, *((defect, "") for defect in display.defects)]:
        yield {
            "code": defect.code,
            "severity": defect.severity,
            "message": _shown(defect.message),
            "place": place,
        }


def _safe(address: str) -> str:
    """An address that a click may lead to, or nothing: a release's text is a stranger's."""
    return address if address.lower().startswith(_SAFE) and address.isprintable() else ""


def _block(number: int, part: Part) -> dict[str, Any]:
    from markupsafe import Markup

    return {
        "id": f"b{number}",
        "kind": part.kind,
        "rule": part.rule,
        "folded": part.kind in BOILERPLATE or part.kind in FURNITURE,
        "first": _cut("".join(piece.text for piece in part.pieces)),
        "text": Markup("").join(map(_piece, part.pieces)),
    }


def _piece(piece: Piece) -> "Markup":
    from markupsafe import Markup, escape

    text = escape(_shown(piece.text))
    if not piece.marks:
        return text
    classes = " ".join(dict.fromkeys(name for mark in piece.marks for name in _classes(mark).split()))
    speaker = next((mark.speaker for mark in reversed(piece.marks) if mark.speaker), "")
    quote = next((mark.quote for mark in piece.opens if mark.role == "quotation"), "")
    link = next((link for mark in piece.marks if (link := _safe(mark.link))), "")
    words, blank = text.rstrip(), text[len(text.rstrip()) :]
    number = Markup('<sup aria-hidden="true">{}</sup>').format(speaker[1:]) if _numbered(piece) else ""
    attributes = Markup("").join(
        Markup(' {}="{}"').format(name, value)
        for name, value in (("id", quote), ("data-speaker", speaker), ("href", link), ("class", f"m {classes}"))
        if value
    )
    whole = Markup("<a{}>{}</a>{}{}") if link else Markup("<span{}>{}</span>{}{}")
    return whole.format(attributes, words, number, blank)


def _numbered(piece: Piece) -> bool:
    return any(mark.speaker and mark.role != "cue" for mark in piece.closes)


def _classes(mark: Mark) -> str:
    return f"{mark.role} {_color(mark.speaker)}" if mark.role in {"quotation", "speaker"} else mark.role


def _color(speaker: str) -> str:
    number = speaker.removeprefix("s")
    return f"c{(int(number) - 1) % _COLORS + 1}" if number.isdigit() else "c0"
