"""A line that signs the quotation above it: `-- Jane Roe, Acme`, or a line of name and title.

Knows signatures. Must not know quotation marks.
"""

import re
from typing import Final

from prsparse.document import Document
from prsparse.extract.attribution import Attribution
from prsparse.extract.mentions import read_mention
from prsparse.languages import Language
from prsparse.model import BodyUnit

_DASH: Final = re.compile(r"-{1,3}\s{0,3}(?=[^\W\d_])")
_LONGEST: Final = 140


def find_signature(
    document: Document, body: tuple[BodyUnit, ...], number: int, language: Language
) -> Attribution | None:
    """Return who signs below the quotation that fills the body unit `number`."""
    if number + 1 >= len(body):
        return None
    start, end = body[number + 1].span
    if end - start > _LONGEST or document.folded[end - 1] in ".!?:":
        return None
    dash = _DASH.match(document.folded, start, end)
    mention = read_mention(document, dash.end() if dash else start, end, language, trusted=True)
    if mention is None or mention.kind != "name" or not (dash or mention.title):
        return None
    return Attribution("signed below", mention, None, sure=True)
