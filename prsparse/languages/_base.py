"""What the parser has to know of a language. Tables only: no rule, no text, no other language."""

from collections.abc import Mapping
from types import MappingProxyType

from msgspec import Struct


class Trait(Struct, frozen=True, gc=False):
    """Words that speak for or against a paragraph's describing a company.

    Attributes:
        weight: how much, once, however many of the words stand there.
        reach: in how many of its first characters; 0 for all.
        words: the words, with the blanks that part them from others.
    """

    weight: int
    reach: int
    words: tuple[str, ...]


class Language(Struct, frozen=True, gc=False):
    """The tables of one language; every word in lower case, folded (straight quotes, ASCII hyphens).

    Attributes:
        tag: BCP 47 tag.
        months: month name or abbreviation, without its dot → 1 … 12.
        weekdays: weekday names and abbreviations.
        cues: reporting verbs in every form that introduces or follows a quotation.
        pronouns: pronouns that can name a speaker → `f`, `m` or `` (either).
        honorifics: titles before a name that are no part of it, without their dot.
        ranks: ranks of police and forces as they are abbreviated before a name, without their dot.
        role_nouns: words that a job title ends in ("officer", "president", "director").
        role_initials: role nouns that are printed as initials, in capitals only ("DA", "AG").
        role_ends: how words end that are role nouns of a language which joins its nouns ("präsident", "minister").
        role_modifiers: words that stand before those and belong to the title ("chief", "senior", "vice").
        public_roles: role nouns of offices, which take the words before them along ("Nassau County Executive").
        role_subjects: what else stands before them, but for those of `company_heads`: there it ends the company's name.
        company_heads: role nouns of those who head a company ("president", "founder").
        unit_heads: role nouns of those who head a unit, which their "of" names ("head", "director", "manager").
        civil_roles: role nouns of no employment, whose "of" names a home or a work ("resident", "author").
        remits: role nouns of offices, whose "of" or "for" names a remit or a country ("minister", "ambassador").
        offices: role nouns before a name that say more than any apposition behind it ("Sen. Jane Roe, chair of …").
        product_nouns: nouns behind a name that make it a product's or a project's ("line", "project").
        company_nouns: nouns that say what a company is before its name ("software company Acme").
        unit_nouns: what a title's "of" may name without its being the employer ("sales", "marketing", "department").
        company_words: words that only names of organizations hold ("inc", "university", "committee").
        surname_words: those of the words above that are surnames as well, behind a given name ("Post", "House").
        belief_verbs: verbs that report a person's view without marks ("believes", "regards", "hopes").
        plain_nouns: nouns that name a speaker without naming a person ("company", "spokesperson", "report").
        abbreviations: words whose final dot ends no sentence, without it.
        function_words: prepositions, articles, conjunctions and the verbs of reporting: no part of a compound noun.
        stop_words: frequent words, by which the language is told.
        headings: what a line says that heads a part of a release and nothing else → the kind of that part.
        openers: how a line or paragraph starts that is of a kind → that kind (`after`: the release is over).
        notices: words that tell the kind of a paragraph wherever they stand in it.
        contact_words: words one of which a contact's heading holds ("contact", "inquiries").
        profile: by what words a paragraph shows that it describes a company, or that it tells news.
        call_words: by what words a telephone number is one to join a conference call, and nobody's.
        contact_fields: a form's labels in a contact block → the kind of piece behind them ("company name").
        contact_fillers: the other words such a heading can be made of ("media", "for", "please").
        small_words: articles, prepositions, conjunctions and auxiliaries → the English ones, in which the rules are written.
        elisions: words that an apostrophe joins to the next one ("d'Acme"), without it.
        inversions: pronouns that a hyphen joins to the verb before them ("explique-t-elle"), with it.
        embargoes: words of a status line that make it an embargo ("sperrfrist").
        company_ends: how words end that only names of organizations hold ("museum").
        according: phrases before a speaker that stand for a verb ("according to").
        nouns_in_capitals: whether all nouns begin with capitals, so that one before a name is no employer's.
        two_surnames: whether people bear two surnames and are called by the first.
        adjectives_follow: whether adjectives stand behind their noun, so that a title goes on in lower case.
        names_in_marks: whether the names of organizations are printed in quotation marks.
        stops_outside: whether a quotation's full stop can stand behind its closing mark.
        clauses_inside: whether "says X" can stand inside the marks, between commas or dashes.
        topics: particles behind the one whom a sentence is about (`は`); a language that has them puts the verb last.
        quote_heads: how the heading ends of what somebody says, behind the speaker ("のコメント").
        surnames: first characters of names that are printed without blanks.
        heading_ends: how a heading ends that tells its kind ("について"), for languages that put the telling word last.
        spaced: whether blanks part the words.
        country: ISO 3166-1 country whose telephone numbers are meant where no dateline tells, or nothing.
    """

    tag: str
    months: dict[str, int]
    weekdays: frozenset[str]
    cues: frozenset[str]
    pronouns: dict[str, str]
    honorifics: frozenset[str]
    role_nouns: frozenset[str]
    role_modifiers: frozenset[str]
    public_roles: frozenset[str]
    unit_nouns: frozenset[str]
    company_words: frozenset[str]
    surname_words: frozenset[str]
    belief_verbs: frozenset[str]
    plain_nouns: frozenset[str]
    abbreviations: frozenset[str]
    stop_words: frozenset[str]
    function_words: frozenset[str] = frozenset()
    role_subjects: frozenset[str] = frozenset()
    role_ends: tuple[str, ...] = ()
    ranks: frozenset[str] = frozenset()
    role_initials: frozenset[str] = frozenset()
    company_heads: frozenset[str] = frozenset()
    unit_heads: frozenset[str] = frozenset()
    civil_roles: frozenset[str] = frozenset()
    remits: frozenset[str] = frozenset()
    offices: frozenset[str] = frozenset()
    product_nouns: frozenset[str] = frozenset()
    company_nouns: frozenset[str] = frozenset()
    headings: Mapping[str, str] = MappingProxyType({})
    openers: Mapping[str, str] = MappingProxyType({})
    notices: Mapping[str, str] = MappingProxyType({})
    contact_words: frozenset[str] = frozenset()
    contact_fillers: frozenset[str] = frozenset()
    contact_fields: Mapping[str, str] = MappingProxyType({})
    profile: tuple[Trait, ...] = ()
    call_words: tuple[str, ...] = ()
    small_words: Mapping[str, str] = MappingProxyType({})
    elisions: frozenset[str] = frozenset()
    inversions: tuple[str, ...] = ()
    embargoes: tuple[str, ...] = ("embargo",)
    company_ends: tuple[str, ...] = ()
    according: tuple[str, ...] = ("according to", "in the words of")
    nouns_in_capitals: bool = False
    two_surnames: bool = False
    adjectives_follow: bool = False
    names_in_marks: bool = False
    stops_outside: bool = False
    clauses_inside: bool = False
    topics: tuple[str, ...] = ()
    quote_heads: tuple[str, ...] = ()
    surnames: frozenset[str] = frozenset()
    heading_ends: Mapping[str, str] = MappingProxyType({})
    spaced: bool = True
    country: str = ""

    @property
    def eastern(self) -> bool:
        """Whether particles mark who speaks, or words stand without blanks: such texts have rules of their own."""
        return bool(self.topics) or not self.spaced


def phrases(table: Mapping[str, str]) -> Mapping[str, str]:
    """Return phrase → kind for a table of kind → phrases, these parted by ` | `."""
    return {phrase: kind for kind, row in table.items() for phrase in " ".join(row.split()).split(" | ")}


def traits(*rows: tuple[int, int, str]) -> tuple[Trait, ...]:
    """Return a profile for rows of weight, reach and words, these parted by `|`."""
    return tuple(Trait(weight, reach, tuple(words.split("|"))) for weight, reach, words in rows)


def months_of(*names: str) -> dict[str, int]:
    """Return month name → 1 … 12 for the names of each month, parted by blanks, from January on."""
    return {name: number for number, row in enumerate(names, 1) for name in row.split()}


def pairs_of(table: Mapping[str, str]) -> Mapping[str, str]:
    """Return word → English word for a table of English word → words, parted by blanks."""
    return {word: english for english, row in table.items() for word in row.split()}


def words_of(text: str) -> frozenset[str]:
    """Return the words of a text, parted by blanks."""
    return frozenset(text.split())
