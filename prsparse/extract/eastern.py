"""The words around a quotation in Chinese, Japanese or Korean → who is said to have said it.

Knows how these put a speaker, a role and a verb together without blanks: `X代表は「…」と述べ`, `X表示：“…”`,
`“…”X说`, `X 대표는 “…”라고 말했다`. The particles, verbs, roles and surnames are the language's tables.
"""

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from msgspec import Struct, structs

from prsparse import languages
from prsparse.document import Document, Span
from prsparse.expressions import regex
from prsparse.extract.mentions import Mention
from prsparse.extract.subjects import Attribution
from prsparse.languages import Language
from prsparse.patterns.quote_marks import Quoted

_STOPS: Final = regex(r"[。!?！？\n]|(?<=[가-힣])\.(?=\s)")
_CLAUSES: Final = regex(r"[,;；:]|(?<=[^A-Za-z])\s(?=的)")
_WORD_END: Final = r"(?=[\s,]|[^가-힣]|$)"
_REACH: Final = 90  # characters from a speaker to the quotation
_NEAR: Final = 14  # characters from a closing mark to the verb
_LATIN_NAME: Final = regex(r"[A-Z][\w.'-]{1,20}(?:[ ·][A-Z][\w.'-]{0,20}){0,3}")
_HAN_NAME: Final = regex(r"[一-鿿々]{2,5}$")
_CLAUSE: Final = regex(r"[をがにで]|[ぁ-ん](?:た|る|い)$")  # what no name of a company holds
_ADVERB: Final = regex(r"[在于於对對向就也还還近今同]")  # what stands between a name and its verb
_QUOTING: Final = regex(r"\s?(?:이?라)?(?:며|면서)\s")  # a quotation goes on behind it
_FEW: Final = 4  # a word of fewer characters belongs to the title it is joined to: `商品開発部長`
_INSTITUTIONS: Final = frozenset("시군구도청사원부회행대교")  # last syllables of names that are no person's
_LONGEST: Final = 4  # syllables of hardly any name: three are the rule
_HANGUL_NAME: Final = regex(r"[가-힣]{2,4}")
_PARTICLES: Final = regex(r"[\s,、]{0,9}(?:이?라고|다?고|と|って)?[\s,、]{0,9}")  # behind a quotation
_SIGNS: Final = " :#*【】■●◆◇▼○◎□▶<>〈〉"  # around a heading
_GIVEN: Final = regex(r"[一-鿿々ぁ-んァ-ヶ]{1,3}")
_FAMILY: Final = 3  # characters of a family name, and of a given one
_NO_EDGE: Final = regex(
    r"[一-鿿]|(?![のたるい])[ぁ-ん]"
)  # `の`, `率いた` can stand before a name; `みなと弁当` is none
_JOINTS: Final = " 的の,、·-"


class _Tables(Struct, frozen=True, gc=False):
    """A language's words as patterns."""

    topic: re.Pattern[str]
    cue: re.Pattern[str]
    role: re.Pattern[str]
    honorific: re.Pattern[str]


@cache
def _tables(tag: str) -> _Tables:
    language = languages.find(tag)
    modifiers, roles = _either(language.role_modifiers), _either(language.role_nouns)
    position = rf"(?:{modifiers}|\s){{0,9}}(?:{roles})"
    return _Tables(
        topic=regex(rf"(?:{_either(language.topics)}){_WORD_END if language.spaced else ''}"),
        cue=regex(_either(language.cues)),
        role=regex(rf"{position}(?:\s?(?:兼|及|和|겸|/)\s?{position}){{0,4}}"),
        honorific=regex(rf"\s?(?:{_either(language.honorifics)})$"),
    )


def _either(words: Sequence[str] | frozenset[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word))) or r"(?!)"


def attribute_eastern(
    document: Document, paragraph: Span, quoted: Sequence[Quoted], language: Language
) -> list[Attribution | None]:
    """Return for each quoted span of a paragraph who is named beside it."""
    tables = _tables(language.tag)
    found: list[Attribution | None] = []
    behind = paragraph.start
    for number, item in enumerate(quoted):
        limit = quoted[number + 1].outer.start if number + 1 < len(quoted) else paragraph.end
        lead, tail = Span(behind, item.outer.start), Span(item.outer.end, limit)
        told = _before(document, lead, tail, tables, language) or _after(document, tail, tables, language)
        if told is None and found and found[-1] and _goes_on(document, lead, tail, tables):
            told = structs.replace(found[-1], rule="before: X topic, two quotations")
        found.append(told)
        behind = item.outer.end
    return found


def _goes_on(document: Document, lead: Span, tail: Span, tables: _Tables) -> bool:
    """`X代表は「…」と述べ、「…」とコメント`: the sentence of the quotation before goes on, and a verb follows."""
    if _STOPS.search(document.folded, *lead):
        return False
    return bool(tables.cue.search(document.folded, tail.start, min(tail.end, tail.start + _NEAR)))


def find_whole(document: Document, span: Span, name: str, language: Language) -> Span | None:
    """Return the first name in a stretch that a family name begins and a title ends: `高橋由紀` of `高橋由紀教授`."""
    if len(name) > _FAMILY or language.surnames:
        return None  # Chinese and Korean names are printed whole
    tables = _tables(language.tag)
    at = document.folded.find(name, *span)
    while at >= 0:
        end = at + len(name)
        role = tables.role.search(document.folded, end, end + _LONGEST + _FAMILY)
        if role and _GIVEN.fullmatch(document.folded, end, role.start()):
            return Span(at, role.start())
        at = document.folded.find(name, end, span.end)
    return None


def read_signature(document: Document, start: int, end: int, language: Language) -> Mention | None:
    """Return whom a line names that signs a quotation: `代表取締役社長 山田花子`."""
    return read_eastern(document, Span(start, end), _tables(language.tag), language)


def read_heading(document: Document, start: int, end: int, language: Language) -> Mention | None:
    """Return whom a heading names that announces what somebody says: `■代表取締役 山田花子のコメント`."""
    text = document.folded[start:end].rstrip(_SIGNS)
    ending = max((len(words) for words in language.quote_heads if text.endswith(words)), default=0)
    if not ending:
        return None
    start, end = document.trim(start + len(text) - len(text.lstrip(_SIGNS)), start + len(text) - ending)
    return read_eastern(document, Span(start, end), _tables(language.tag), language) if start < end else None


def _before(document: Document, lead: Span, tail: Span, tables: _Tables, language: Language) -> Attribution | None:
    """`X代表は、「…」と述べ`, `X表示:“…”`, `Xは次のように述べています。「…」`."""
    folded = document.folded
    start, end = _clause(folded, max(lead.start, lead.end - _REACH), lead.end)
    topic = next(iter(tables.topic.finditer(folded, start, end)), None) if language.topics else None
    cue = tables.cue.search(folded, topic.end() if topic else start, end)
    near = min(tail.end, tail.start + _NEAR)
    behind = tables.cue.search(folded, tail.start, near) or _QUOTING.match(folded, tail.start, near)
    if topic and (cue or behind):
        told = cue or behind
        assert told
        return _told("before: X topic", document, Span(start, topic.start()), Span(*told.span()), tables, language)
    if cue and not topic and end - cue.end() < _NEAR:
        return _told("before: X said", document, Span(start, cue.start()), Span(*cue.span()), tables, language)
    return None


def _clause(folded: str, start: int, end: int) -> tuple[int, int]:
    """The sentence that leads to a quotation; one that has just ended where nothing stands between."""
    stops = [stop.end() for stop in _STOPS.finditer(folded, start, end)]
    if stops and not folded[stops[-1] : end].strip():
        end = stops.pop()
    return (stops[-1] if stops else start), end


def _after(document: Document, tail: Span, tables: _Tables, language: Language) -> Attribution | None:
    """`“…”X说`, `「…」と、X社長はコメント`, `“…”라고 X 대표가 말했다`."""
    folded = document.folded
    stop = _STOPS.search(folded, tail.start, tail.end)
    end = min(stop.start() if stop else tail.end, tail.start + _REACH)
    topics = list(tables.topic.finditer(folded, tail.start, end)) if language.topics else []
    for topic in topics:
        cue = tables.cue.search(folded, topic.end(), end)
        particles = _PARTICLES.match(folded, tail.start, end)
        start = particles.end() if particles else tail.start
        if cue and topic.start() > start:
            return _told("after: X topic", document, Span(start, topic.start()), Span(*cue.span()), tables, language)
    cue = tables.cue.search(folded, tail.start, end)
    if cue and not language.topics:
        return _told("after: X said", document, Span(tail.start, cue.start()), Span(*cue.span()), tables, language)
    return None


def _told(
    rule: str, document: Document, who: Span, cue: Span, tables: _Tables, language: Language
) -> Attribution | None:
    mention = read_eastern(document, who, tables, language)
    return Attribution(rule, mention, cue, sure=True) if mention else None


def read_eastern(document: Document, who: Span, tables: _Tables, language: Language) -> Mention | None:
    """Return whom the words before a topic's particle or a verb name: organization, role and name in any order."""
    start, end = document.trim(*who)
    folded = document.folded
    cuts = [cut.end() for cut in _CLAUSES.finditer(folded, start, end)]
    for cut in (*reversed(cuts), start):
        if mention := _read(document, Span(*_shaved(folded, cut, end)), tables, language):
            return mention
    return None


def _read(document: Document, span: Span, tables: _Tables, language: Language) -> Mention | None:
    folded, (start, end) = document.folded, span
    honorific = tables.honorific.search(folded, start, end)
    if honorific and honorific[0].strip() in language.role_nouns:
        honorific = None  # "이서연 한국대학교 교수": a title as well
    stop = honorific.start() if honorific else end
    roles = list(tables.role.finditer(folded, start, stop))
    if not roles:
        name = _name_at_end(folded, start, stop, language)
        sure = name and (honorific or " " in folded[name.start : name.end] or name.start == start)
        return Mention(span, "name", name, formal=bool(honorific)) if name and sure else None
    role = roles[-1]
    first = document.trim(*role.span()).start
    if language.spaced and first > start and folded[first - 1].isalpha():  # 운영팀장: the title is a whole word
        role = re.compile(r"\S+").match(folded, max(start, folded.rfind(" ", start, first) + 1), stop) or role
    before, after = _shaved(folded, start, role.start()), _shaved(folded, role.end(), stop)
    if adverb := _ADVERB.search(folded, min(after[0] + 2, after[1]), after[1]):
        after = after[0], adverb.start()  # "总裁陈思远在发布会上说"
    if after[0] < after[1] and (name := _whole_name(folded, *after)):
        return _mention(document, span, name, role, Span(*before), language)
    if len(roles) > 1 and (name := _whole_name(folded, *_shaved(folded, roles[0].end(), role.start()))):
        return _mention(document, span, name, role, Span(*_shaved(folded, start, roles[0].start())), language)
    found = _name_at_start(folded, *before, language) or _name_at_end(folded, *before, language)
    if found is None:
        return Mention(span, "role", None, document.plain(role.span()))
    rest = (before[0], found.start) if found.end == before[1] else (found.end, before[1])
    return _mention(document, span, found, role, Span(*_shaved(folded, *rest)), language)


def _mention(
    document: Document, span: Span, name: Span, role: re.Match[str], organization: Span, language: Language
) -> Mention:
    title, employer = document.trim(*role.span()), document.folded[organization.start : organization.end]
    place = role[0].strip() in language.public_roles  # "リスボン市長"
    if employer and (place or (title.start == organization.end and _is_unit(employer))):
        title, employer = Span(organization.start, title.end), ""
    company = document.plain(organization) if employer and not _CLAUSE.search(employer) else None
    return Mention(span, "name", name, document.plain(title), company, formal=True)


def _is_unit(words: str) -> bool:
    """`商品` before `開発部長`, `운영` before `팀장`: a short word that the title's noun is joined to names a unit."""
    return len(words) < _FEW and bool(re.fullmatch(r"[一-鿿]+|[가-힣]+", words))


def _shaved(folded: str, start: int, end: int) -> tuple[int, int]:
    """A range without the blanks and particles that join it to what stands beside it."""
    while start < end and folded[start] in _JOINTS:
        start += 1
    while start < end and folded[end - 1] in _JOINTS:
        end -= 1
    return start, end


def _whole_name(folded: str, start: int, end: int) -> Span | None:
    """A range that is nothing but a name."""
    text = folded[start:end]
    if 1 < len(text) < 6 and not text.isascii() and not any(map(str.isspace, text)):
        return Span(start, end)
    return Span(start, end) if _LATIN_NAME.fullmatch(text) or re.fullmatch(r"[ァ-ヿ·=・]{4,20}", text) else None


def _name_at_end(folded: str, start: int, end: int, language: Language) -> Span | None:
    """The name that words end in: behind a particle or a blank, from a surname on, or in Latin letters."""
    text = folded[start:end]
    latin = next((found for found in _LATIN_NAME.finditer(text) if found.end() == len(text)), None)
    if latin and (" " in latin[0] or latin[0] == text):
        return Span(start + latin.start(), end)
    blank = max(text.rfind(" "), text.rfind("の"), text.rfind("的"))
    last = text[blank + 1 :]
    if 2 <= len(last) <= 4 and _HANGUL_NAME.fullmatch(last):
        return Span(end - len(last), end) if last[0] in language.surnames else None
    if language.surnames:
        sizes = (size for size in (3, 2, 4) if len(text) >= size and text[-size] in language.surnames)
        size = next(sizes, 0)
        return Span(end - size, end) if size and _HAN_NAME.match(text[-size:]) else None
    found = _HAN_NAME.search(last)
    alone = found is not None and (found.start() == 0 or not _NO_EDGE.match(last[found.start() - 1]))
    return Span(end - len(found[0]), end) if found and alone else None


def _name_at_start(folded: str, start: int, end: int, language: Language) -> Span | None:
    """`김지영 애크미 윈드 대표`: the name before the organization."""
    first, _, rest = folded[start:end].partition(" ")
    if not rest or not _HANGUL_NAME.fullmatch(first) or first[0] not in language.surnames or len(first) < 3:
        return None
    last = rest.rpartition(" ")[2]
    other = len(last) < _LONGEST and _HANGUL_NAME.fullmatch(last) and last[0] in language.surnames
    named = len(first) < _LONGEST and (not other or last[-1] in _INSTITUTIONS)
    return Span(start, start + len(first)) if named else None
