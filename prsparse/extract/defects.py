"""The finished record → what is doubtful about it as a whole."""

from prsparse.document import Span
from prsparse.model import DEFECTS, BodyUnit, Contact, Dateline, Defect, Text


def defect(code: str, span: tuple[int, int] | None = None, detail: str = "") -> Defect:
    """Return a defect with the severity and sentence of its row in the table; `detail` ends the sentence."""
    severity, sentence = DEFECTS[code]
    message = f"{sentence.removesuffix('.')}: {detail}." if detail else sentence
    return Defect(code=code, severity=severity, message=message, span=None if span is None else Span(*span))


def find_missing(
    headline: Text | None, dateline: Dateline | None, body: tuple[BodyUnit, ...], contacts: tuple[Contact, ...]
) -> list[Defect]:
    """Return a defect for each main part that is not there."""
    parts = (("no-headline", headline), ("no-dateline", dateline), ("no-body", body), ("no-contact", contacts))
    return [defect(code) for code, part in parts if not part]
