"""The pipeline: the only module that knows the order of the stages.

Takes text or a Document and returns a Release. No I/O, no clock, no locale: the same input gives
the same record anywhere, any day.
"""

from collections.abc import Iterator
from typing import Final

import msgspec

from prsparse import languages
from prsparse.analysis import Analysis, Fact
from prsparse.carrier import find_carrier
from prsparse.digests import digest
from prsparse.document import Document
from prsparse.extract.body import find_body, find_boilerplate, find_headlines
from prsparse.extract.contacts import find_contacts
from prsparse.extract.dateline import find_dateline, unknown_places
from prsparse.extract.defects import defect, find_further, find_missing, find_unread, find_unread_date
from prsparse.extract.header import find_header
from prsparse.extract.links import find_assets, find_links, find_tickers
from prsparse.extract.quotes import find_speech
from prsparse.model import Dateline, Defect, Release, Source
from prsparse.readers import read, read_all
from prsparse.structure.blocks import split
from prsparse.structure.labels import label

# The kinds of a reader's marks that are defects, with what ends the defect's sentence.
_REMARKS: Final = {
    "undecodable": "{} in all",
    "several-releases": "parse_all reads them all",
    "unread-attachments": "{}",
    "broken-markup": "{}",
}


def analyze(text: str | Document, *, language: str | None = None) -> Analysis:
    """Parse a release and keep the evidence: the release, its document, its blocks, the trace of rules.

    Args:
        text: the release as a string, or a Document that a reader made.
        language: BCP 47 tag; told from the text if it is not given.
    """
    document = _document(text)
    carrier = find_carrier(document)
    if carrier is None:
        return _analyze(document, language)
    restored = carrier.restore(_analyze(carrier.bare, language))
    return restored._replace(release=msgspec.structs.replace(restored.release, source=_source(document)))


def _analyze(document: Document, language: str | None) -> Analysis:
    """Read a document that nothing carries, stage by stage."""
    tag = language or languages.tell(document)
    tongue = languages.find(tag or "en")

    blocks = label(document, split(document, tongue), tongue)
    headline, subheadlines, headline_facts = find_headlines(document, blocks)
    dateline, dateline_facts = find_dateline(document, blocks, tongue)
    header, header_facts = find_header(document, blocks, dateline, tongue)
    body = find_body(document, blocks)
    contacts, contact_defects, contact_facts = find_contacts(
        document, blocks, _region(dateline) or tongue.country, tongue
    )
    speech, speech_facts = find_speech(document, headline, body, contacts, tongue)
    doubts = (
        *find_missing(headline, dateline, body, contacts),
        *unknown_places(dateline),
        *find_unread_date(document, blocks, dateline, header.date),
        *find_further(document, blocks, tongue),
        *find_unread(blocks),
    )

    release = Release(
        source=_source(document),
        language=tag,
        status=header.status,
        notice=header.notice,
        date=header.date,
        issuer=header.issuer,
        headline=headline,
        subheadlines=subheadlines,
        dateline=dateline,
        body=body,
        quotes=speech.quotes,
        speakers=speech.speakers,
        contacts=contacts,
        boilerplate=find_boilerplate(document, blocks),
        tickers=find_tickers(document, blocks),
        assets=find_assets(document, blocks),
        links=find_links(document, blocks),
        defects=(*_remarked(document), *doubts, *header.defects, *speech.defects, *contact_defects),
    )
    facts: list[Fact] = [*headline_facts, *dateline_facts, *header_facts, *contact_facts, *speech_facts]
    return Analysis(release, document, blocks, tuple(facts))


def parse(text: str | Document, *, language: str | None = None) -> Release:
    """Parse the text of one press release.

    Never raises for anything the text holds: what is doubtful is in `Release.defects`.
    """
    return analyze(text, language=language).release


def parse_bytes(
    data: bytes,
    *,
    name: str | None = None,
    encoding: str | None = None,
    input_format: str | None = None,
    language: str | None = None,
) -> Release:
    """Parse the bytes of one press release; of several (a feed, a mailbox) the first.

    Args:
        data: what a file or a message holds, in any known input format.
        name: the input's name; its suffix may tell the format, and it goes into `source.name`.
        encoding: believed if given; told from the bytes if not.
        input_format: a reader's name; told from the bytes, then from the name, if not given.
        language: BCP 47 tag; told from the text if it is not given.

    Raises:
        InputError: the bytes are not text and no known format.
        LookupError: there is no such encoding.
    """
    return analyze_bytes(data, name=name, encoding=encoding, input_format=input_format, language=language).release


def analyze_bytes(
    data: bytes,
    *,
    name: str | None = None,
    encoding: str | None = None,
    input_format: str | None = None,
    language: str | None = None,
) -> Analysis:
    """Do what `parse_bytes` does and keep the evidence."""
    document = read(data, name=name, encoding=encoding, input_format=input_format)
    return analyze(document, language=language)


def parse_all(
    data: bytes,
    *,
    name: str | None = None,
    encoding: str | None = None,
    input_format: str | None = None,
    language: str | None = None,
) -> Iterator[Release]:
    """Yield a release for each one in the bytes: a feed or a mailbox can hold several, other formats hold one.

    Takes what `parse_bytes` takes. Where there are several, `source.name` ends in the number of each: `feed.xml#2`.

    Raises:
        InputError: the bytes are not text and no known format.
        LookupError: there is no such encoding.
    """
    told = analyze_all(data, name=name, encoding=encoding, input_format=input_format, language=language)
    return (analysis.release for analysis in told)


def analyze_all(
    data: bytes,
    *,
    name: str | None = None,
    encoding: str | None = None,
    input_format: str | None = None,
    language: str | None = None,
) -> Iterator[Analysis]:
    """Do what `parse_all` does and keep the evidence."""
    documents = read_all(data, name=name, encoding=encoding, input_format=input_format)
    return (analyze(document, language=language) for document in documents)


def _document(text: object) -> Document:
    if isinstance(text, Document):
        return text
    if not isinstance(text, str):
        raise TypeError(f"a release is a str or a Document, not {type(text).__name__}; parse_bytes takes bytes")
    return Document(text)


def _source(document: Document) -> Source:
    return Source(
        name=document.name,
        format=document.format,
        encoding=document.encoding,
        sha256=document.sha256,
        length=len(document.text),
        text_sha256=digest(document.text.encode("utf-8", "surrogatepass")),
    )


def _remarked(document: Document) -> list[Defect]:
    """What the reader marked as doubtful: bytes that fit no encoding, attachments, more releases."""
    return [
        defect(mark.kind, mark.span if mark.span.end else None, _REMARKS[mark.kind].format(mark.value))
        for mark in document.marks
        if mark.kind in _REMARKS
    ]


def _region(dateline: Dateline | None) -> str:
    """The country whose national phone numbers are meant: the dateline's first certain one; nothing where none is."""
    places = dateline.places if dateline else ()
    return next((place.country for place in places if place.country), "")
