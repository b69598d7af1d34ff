"""Body → quotations, direct and indirect, each with its speaker.

Knows how a speaker passes from one quotation to the next: within a paragraph, over paragraphs, from
a lead-in line, to a signature. Must not know how a name or a mark looks.
"""

from msgspec import Struct, structs

from prsparse.analysis import Fact
from prsparse.document import Document, Span
from prsparse.extract.acts import SILENT, find_acts
from prsparse.extract.cast import Cast
from prsparse.extract.defects import MOST, alike, beyond
from prsparse.extract.indirect import Reported, find_places, find_reported
from prsparse.extract.lead_ins import find_before, find_statement, is_heading_of_quotes
from prsparse.extract.mentions import Mention
from prsparse.extract.people import Person
from prsparse.extract.references import References
from prsparse.extract.signatures import find_signature
from prsparse.extract.speech import Said
from prsparse.extract.subjects import Attribution
from prsparse.languages import Language
from prsparse.model import BodyUnit, Contact, Defect, Quote, Speaker, Text
from prsparse.patterns.quote_marks import MOST_MARKS


class Speech(Struct, frozen=True, gc=False):
    """Who says what."""

    quotes: tuple[Quote, ...] = ()
    speakers: tuple[Speaker, ...] = ()
    defects: tuple[Defect, ...] = ()


class _Line(Struct, frozen=True, gc=False):
    """A quotation with its speaker as far as they are told."""

    span: Span
    unit: int
    kind: str
    rule: str
    attribution: Attribution | None
    person: Person | None
    speaker_kind: str
    utterance: int


def find_speech(
    document: Document,
    headline: Text | None,
    body: tuple[BodyUnit, ...],
    contacts: tuple[Contact, ...],
    language: Language,
) -> tuple[Speech, list[Fact]]:
    """Return the quotations with their speakers and why."""
    if not body:
        return Speech(), []
    others = tuple(_name_span(document, contact) for contact in contacts if contact.name)
    head = min(headline.span.start, body[0].span.start) if headline else body[0].span.start
    cast = Cast(document, Span(body[0].span.start, body[-1].span.end), language, head=head, others=others)
    scene = _Scene(document, cast, body, language)
    scene.play()
    scene.settle()
    return scene.record(contacts)


def _name_span(document: Document, contact: Contact) -> Span:
    """Where a contact's name is printed."""
    first = (contact.name or "").split()[0]
    start = document.text.find(first, *contact.span)
    return Span(start, start + len(contact.name or "")) if start >= 0 else contact.span


def _names(act: list[Said]) -> bool:
    return any(item.attribution for item in act)


class _Scene:
    """The body read from top to bottom: who spoke last, and what has been said."""

    def __init__(self, document: Document, cast: Cast, body: tuple[BodyUnit, ...], language: Language) -> None:
        self.document, self.cast, self.body, self.language = document, cast, body, language
        self.meant = References(cast)
        self.lines: list[_Line] = []
        self.defects: list[Defect] = []
        self.utterance = 0
        self.open: Said | None = None  # the last quotation, if its paragraph ended without a closing mark
        self.last_unit = -2
        self.joined: dict[int, list[Person]] = {}  # those who said something together with a person

    def play(self) -> None:
        """Read every unit of the body: first what is quoted, then who says it."""
        acts, loose = find_acts(self.document, self.body, self.language)
        self.defects += alike("unbalanced-quotes", (Span(at, at + 1) for at in loose))
        self.places = find_places(self.document, Span(self.body[0].span.start, self.body[-1].span.end), self.language)
        for number, said in enumerate(acts):
            if len(self.lines) >= MOST:
                break
            reports = self._reports(number, said)
            if said:
                self._paragraph(number, said, next((act for act in acts[number + 1 : number + 5] if _names(act)), []))
            self._reported(number, reports)
        if len(self.lines) >= MOST or len(loose) >= MOST_MARKS:
            self.defects.append(
                beyond("quotations", self.lines[-1].span.end if self.lines else loose[-1], self.body[-1].span.end)
            )

    def _paragraph(self, number: int, said: list[Said], below: list[Said]) -> None:
        """Give each quotation of one paragraph its speaker: its own, the one before, the one after, or from outside."""
        carried = self._carried(number, said, below)
        current: tuple[Person | None, str] | None = carried
        follows = carried is not None
        named = max((position for position, item in enumerate(said) if item.attribution), default=-1)
        for position, item in enumerate(said):
            own = self._resolve(item)
            if own:
                split = follows and position > 0 and said[position - 1].attribution is None
                self._say(item, item.attribution.rule if item.attribution else "", own, continues=split)
                current = own
            elif current:
                rule = "carried over from above or below" if position == 0 else "inherited in the paragraph"
                self._say(item, rule, current, continues=bool(self.open) or position > 0)
            elif position < named and (ahead := self._ahead(said[position + 1 :])):
                current = ahead
                self._say(item, "named later in the paragraph", ahead, continues=False)
            elif subject := self._subject(number, item):
                current = subject, "person"
                self._say(item, "subject of the sentence before", current, continues=False)
            else:
                self._say(item, "nobody named", (None, "unresolved"), continues=position > 0)
            follows = True
        self.open = said[-1] if not said[-1].closed else None
        self.last_unit = number

    def _subject(self, number: int, item: Said) -> Person | None:
        """`Mr Roe explains the plan. "We …"`: the person at the head of the sentence before the quotation."""
        start = self.body[number].span.start
        return self.meant.subject(start, item.outer.start) if item.whole else None

    def _resolve(self, item: Said) -> tuple[Person | None, str] | None:
        """The speaker that the words beside a quotation name, and of what kind; None if they name nobody."""
        if item.attribution is None:
            return None
        mention = item.attribution.mention
        if mention.kind == "pronoun":
            person = self.meant.pronoun(mention, self.body[item.unit].span.start)
            return (person, "person") if person else (None, "unresolved")
        if mention.kind == "name":
            rule = item.attribution.rule
            vague = not item.attribution.sure or (rule.startswith("before") and not rule.endswith(":"))
            person = self.cast.find(mention, strict=vague)
            if person and mention.also and (other := self.cast.find(mention.also, strict=True)):
                self.joined.setdefault(id(person), []).append(other)
            return (person, "person") if person else (None, "organization")
        if mention.kind == "role" and (person := self.meant.described(mention) or self._speaking(item, mention)):
            return person, "person"
        return None, "organization" if mention.kind == "organization" else "unnamed"

    def _speaking(self, item: Said, mention: Mention) -> Person | None:
        """`Roe echoed this, saying, "…" The managing partner added, "…"`: who spoke last in the paragraph, by what she is."""
        at = mention.span.start
        the = self.document.folded[max(0, at - len("The ")) : at].lower() == "the "
        return self.lines[-1].person if the and self.lines and self.lines[-1].unit == item.unit else None

    def _ahead(self, later: list[Said]) -> tuple[Person | None, str] | None:
        return next((own for item in later if (own := self._resolve(item))), None)

    def _carried(self, number: int, said: list[Said], below: list[Said]) -> tuple[Person | None, str] | None:
        """The speaker who goes on from the paragraph above, is led in by it, goes on below, or signs there."""
        unit = self.body[number].span
        if said[0].attribution or self.document.folded[unit.start : said[0].outer.start].strip():
            return None
        goes_on = not said[-1].closed and not any(item.attribution for item in said)
        if self.open and self.lines and number - self.last_unit <= 2 and self.lines[-1].person:
            return self.lines[-1].person, self.lines[-1].speaker_kind
        return (
            self._led_in(number)
            or (self._ahead(below) if goes_on else None)
            or self._signed(number)
            or self._still_speaking(number)
        )

    def _signed(self, number: int) -> tuple[Person | None, str] | None:
        signed = find_signature(self.document, self.body, number, self.language)
        person = self.cast.find(signed.mention) if signed else None
        return (person, "person") if person else None

    def _still_speaking(self, number: int) -> tuple[Person | None, str] | None:
        """The speaker of the paragraph above, if a quotation ended it."""
        above = self.body[number - 1].span if number else None
        if above and self.last_unit == number - 1 and self.lines and self._ends_quoted(above):
            return self.lines[-1].person, self.lines[-1].speaker_kind
        return None

    def _led_in(self, number: int) -> tuple[Person | None, str] | None:
        """`Jane Roe, CEO of Acme, commented:` on the line above."""
        above = self.body[number - 1].span if number else Span(0, 0)
        if self.language.quote_heads:
            from prsparse.extract.eastern import read_heading

            told = read_heading(self.document, *above, self.language)
            person = self.cast.find(told) if told else None
            return (person, "person") if person else None
        if stated := find_statement(self.document, above, self.language):
            person = self.cast.find(stated)
            return (person, "person") if person else None
        if self.document.folded[above.end - 1 : above.end] != ":" and not is_heading_of_quotes(self.document, above):
            return None
        attribution = find_before(self.document, above.start, above.end, self.language)
        person = self.cast.find(attribution.mention) if attribution else None
        return (person, "person") if person else None

    def _ends_quoted(self, span: Span) -> bool:
        last = self.lines[-1].span.end
        return len(self.document.folded[last : span.end].strip(" \"'.,)")) == 0

    def _say(self, item: Said, rule: str, speaker: tuple[Person | None, str], *, continues: bool) -> None:
        if not continues or not self.lines:
            self.utterance += 1
        person, kind = speaker
        line = _Line(item.span, item.unit, "direct", rule, item.attribution, person, kind, max(self.utterance, 1))
        self.lines.append(line)

    def _reports(self, number: int, said: list[Said]) -> list[tuple[Reported, Person | None]]:
        """Indirect speech in the sentences that quote nothing, with the persons named there, whom a pronoun may mean next."""
        if not self.places.within(self.body[number].span) or self.body[number].kind in SILENT:
            return []
        outers = [item.outer for item in said]
        found = find_reported(self.document, self.body[number].span, outers, self.places, self.language)
        return [
            (report, self.cast.find(report.mention, strict=True) if report.mention.kind == "name" else None)
            for report in found
        ]

    def _reported(self, number: int, reports: list[tuple[Reported, Person | None]]) -> None:
        """Give each report of a paragraph its speaker, and leave out what nobody is found for."""
        start = self.body[number].span.start
        for report, named in reports:
            mention = report.mention
            person = self.meant.pronoun(mention, start) if mention.kind == "pronoun" else named
            if person:
                self.utterance += 1
                attribution = Attribution(report.rule, mention, report.cue, sure=True)
                self.lines.append(
                    _Line(report.span, number, "indirect", report.rule, attribution, person, "person", self.utterance)
                )

    def settle(self) -> None:
        """Give what nobody is named for, and fills its paragraph, to the only person who speaks in the release."""
        people = {id(line.person): line.person for line in self.lines if line.person and line.kind == "direct"}
        if len(people) != 1:
            return
        only = next(iter(people.values()))
        for number, line in enumerate(self.lines):
            unit = self.body[line.unit].span
            fills = line.span.start - unit.start < 4 and unit.end - line.span.end < 4
            if line.speaker_kind == "unresolved" and fills:
                self.lines[number] = structs.replace(line, person=only, speaker_kind="person", rule="the only speaker")

    def record(self, contacts: tuple[Contact, ...]) -> tuple[Speech, list[Fact]]:
        """Return the record's quotes and speakers, ids in order of the text, and the facts."""
        lines = sorted(self.lines, key=lambda line: (line.span.start, line.kind != "direct"))
        ids: dict[int, str] = {}
        people: list[Person] = []
        for line in lines:
            for person in (line.person, *self.joined.get(id(line.person), ())):
                if person and id(person) not in ids:
                    people.append(person)
                    ids[id(person)] = f"s{len(people)}"
        named = {contact.name.lower(): contact for contact in reversed(contacts) if contact.name}
        for person in people:
            self.cast.complete(person)
            if contact := named.get(person.name.lower()):
                person.title = person.title or contact.title
                person.organization = person.organization or contact.organization
        quotes = tuple(self._quote(f"q{number}", line, ids) for number, line in enumerate(lines, 1))
        speakers = tuple(self._speaker(f"s{number}", person) for number, person in enumerate(people, 1))
        facts = [Fact(f"quotes[{i}]", quote.span, lines[i].rule, quote.text) for i, quote in enumerate(quotes)]
        facts += [Fact(f"speakers[{i}]", s.span, people[i].why, s.name) for i, s in enumerate(speakers)]
        unattributed = alike("unattributed-quote", (q.span for q in quotes if q.speaker_kind == "unresolved"))
        doubtful = alike("ambiguous-speaker", dict.fromkeys(self.meant.doubtful))
        return Speech(quotes, speakers, (*unattributed, *doubtful, *self.defects)), facts

    def _quote(self, quote_id: str, line: _Line, ids: dict[int, str]) -> Quote:
        person, attribution = line.person, line.attribution
        return Quote(
            id=quote_id,
            text=self.document.plain(line.span),
            kind=line.kind,
            speaker=person.name if person else None,
            speaker_id=ids[id(person)] if person else None,
            speaker_kind=line.speaker_kind,
            mention=self._text(attribution.mention.span if attribution else None),
            cue=self._text(attribution.cue if attribution else None),
            utterance=line.utterance,
            body_index=line.unit,
            span=line.span,
        )

    def _text(self, span: Span | None) -> Text | None:
        return Text(text=self.document.plain(span), span=span) if span else None

    @staticmethod
    def _speaker(speaker_id: str, person: Person) -> Speaker:
        return Speaker(
            id=speaker_id, name=person.name, title=person.title, organization=person.organization, span=person.span
        )
