"""The library: what it exports, that its values are frozen and round-trip, that every record fits the schema."""

import json
import pickle
import re
from pathlib import Path

import jsonschema
import msgspec
import pytest

import prsparse
from prsparse import InputError, OutputError, Release, analyze, analyze_bytes, parse, parse_bytes, parse_file
from prsparse.errors import GuardError
from prsparse.jsontext import encode
from prsparse.model import Refusal
from prsparse.renderers import FORMATS, Style, find
from prsparse.schema import describe, parts, schema
from tests.conftest import ROOT, SAMPLE

VALID = jsonschema.Draft202012Validator(schema())
SAMPLES = sorted((ROOT / "samples").glob("*.txt"))


def test_every_public_name_is_there_and_no_other() -> None:
    assert dir(prsparse) == prsparse.__all__
    assert all(getattr(prsparse, name) is not None for name in prsparse.__all__)
    with pytest.raises(AttributeError, match="no attribute 'nope'"):
        prsparse.nope  # noqa: B018


def test_one_version() -> None:
    project = (ROOT / "pyproject.toml").read_text()
    assert 'dynamic = ["version"]' in project
    assert prsparse.__version__ == prsparse.model.VERSION
    assert prsparse.model.GENERATOR.endswith(prsparse.__version__)
    assert f"## {prsparse.__version__}" in (ROOT / "CHANGELOG.md").read_text()


def test_text_bytes_and_file_give_the_same_facts() -> None:
    of_file, of_bytes = parse_file(SAMPLE), parse_bytes(SAMPLE.read_bytes(), name=str(SAMPLE))
    assert of_file == of_bytes
    of_text = parse(SAMPLE.read_text())
    assert msgspec.structs.replace(of_file, source=of_text.source) == of_text
    assert of_file.source.text_sha256 == of_text.source.text_sha256 == of_file.source.sha256


def test_values_are_frozen_and_compare() -> None:
    release = parse(SAMPLE.read_text())
    with pytest.raises(AttributeError, match="immutable"):
        release.language = "fr"  # type: ignore[misc]
    assert release == parse(SAMPLE.read_text())
    assert pickle.loads(pickle.dumps(release)) == release  # noqa: S301


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_every_sample_fits_the_schema_in_every_format(path: Path) -> None:
    record = analyze_bytes(path.read_bytes(), name=path.name).record(blocks=True, text=True)
    for form in set(FORMATS) - {"table", "csv"}:
        text = b"".join(find(form).stream([record], Style())).decode()
        if form != "yaml":
            VALID.validate(json.loads(text))
            assert Release.from_dict(json.loads(text)) == record


def test_a_record_of_a_later_version_is_read() -> None:
    record = parse("Acme").to_dict() | {"mood": "glad"}
    record["defects"].append({"code": "new", "severity": "grave", "message": "x", "span": None, "why": []})
    assert Release.from_dict(record).defects[-1].severity == "grave"


def test_a_record_of_another_form_is_refused() -> None:
    with pytest.raises(ValueError, match=r"Expected `object \| null`, got `str` - at `\$.headline`"):
        Release.from_dict(parse("Acme").to_dict() | {"headline": "x"})


def test_the_schema_is_valid_and_says_what_each_field_is() -> None:
    jsonschema.Draft202012Validator.check_schema(schema())
    for part in parts():
        summary, fields = describe(part)
        assert summary.endswith("."), part
        assert list(fields) == list(part.__struct_fields__), part
        assert all(re.match(r"\S.*[.…]$", words) for words in fields.values()), (part, fields)


def test_every_key_is_always_there() -> None:
    assert set(parse("").to_dict()) == set(Release.__struct_fields__) - {"blocks", "text"}


def test_an_inline_error_fits_its_schema() -> None:
    jsonschema.validate({"source": {"name": "a"}, "error": {"code": "empty", "message": "m"}}, refusal_schema())


def refusal_schema() -> dict[str, object]:
    whole = schema()
    return {"$ref": "#/$defs/Refusal", "$defs": whole["$defs"]}


def test_json_is_utf_8_whatever_the_text_holds() -> None:
    data = encode(parse("Acme \ud83d\ude00 \ud800 \x7f\x9b \u202e News"))
    text = json.loads(data.decode())["headline"]["text"]
    assert text == "Acme \U0001f600 \ufffd \x7f\x9b \u202e News"
    assert all(character.isprintable() for character in data.decode())


@pytest.mark.parametrize("kind", [InputError, OutputError, GuardError])
def test_errors_say_what_and_where_and_survive_pickling(kind: type[prsparse.PrsparseError]) -> None:
    error = pickle.loads(pickle.dumps(kind("is empty", "a.txt", "empty")))  # noqa: S301
    assert (str(error), error.code, type(error)) == ("a.txt: is empty", "empty", kind)


def test_parse_file_refuses_what_it_cannot_read(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such file"):
        parse_file(tmp_path / "no")
    (tmp_path / "empty").touch()
    with pytest.raises(InputError, match="empty"):
        parse_file(tmp_path / "empty")
    assert isinstance(parse_bytes(b""), Release)
    assert Refusal.__struct_fields__ == ("source", "error")


def test_typed() -> None:
    assert (ROOT / "prsparse" / "py.typed").exists()


def test_facts_by_field() -> None:
    analysis = analyze(SAMPLE.read_text())
    assert {fact.field.partition("[")[0].partition(".")[0] for fact in analysis.facts("dateline")} == {"dateline"}
    assert all(0 <= fact.span.start <= fact.span.end for fact in analysis.trace)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Acme opened a lab to build the turbines of the next decade, and hired.", "en"),
        ("Acme a ouvert un laboratoire pour les turbines de la prochaine décennie et les régions.", "fr"),
        ("Acme hat ein Labor für die Turbinen der nächsten zehn Jahre eröffnet.", "de"),
        ("Acme ha aperto un laboratorio per le turbine della prossima generazione, che gli ingegneri usano.", "it"),
        ("アクメは次世代の風車を開発する研究所を開設しました。", "ja"),
        ("艾克美公司今天宣布在里斯本开设风力发电机研究实验室。", "zh-Hans"),
        ("艾克美公司今天宣布在里斯本開設風力發電機研究實驗室。", "zh-Hant"),
        ("애크미는 리스본에 풍력 터빈 연구소를 열었다고 밝혔다.", "ko"),
        ("Компания Акме открыла лабораторию ветряных турбин.", "ru"),
        ("Acme otworzyła laboratorium turbin wiatrowych w Lizbonie.", None),
        ("", None),
    ],
)
def test_a_language_is_told_only_where_it_is_known(text: str, language: str | None) -> None:
    assert prsparse.parse(text).language == language


def test_bytes_are_sent_to_where_bytes_are_taken() -> None:
    with pytest.raises(TypeError, match="not bytes; parse_bytes takes bytes"):
        prsparse.parse(b"Acme Opens Lab")  # type: ignore[arg-type]


def test_a_defect_says_what_it_speaks_of_in_one_sentence() -> None:
    release = prsparse.parse_bytes("Café “Acme”. It".encode() + b"\x92s good.")
    assert release.defects[0].message == "Some bytes do not fit the encoding and were replaced: 1 in all."


def test_a_release_at_a_glance() -> None:
    release = prsparse.parse_file(SAMPLE)
    assert repr(release) == (
        "<Release 'Acme Wind Opens Lisbon Lab to Build Quieter Turbines', 2026-03-03: "
        "4 units, 5 quotes, 2 speakers, 1 contact>"
    )
    assert repr(prsparse.parse("")) == "<Release '': 0 units, 0 quotes, 0 speakers, 0 contacts>"
    assert len(repr(prsparse.parse("Acme " * 100 + "\n\nText."))) < 150
    assert repr(prsparse.analyze("Acme\n")).startswith("<Analysis of <Release '")


def test_speakers_and_what_they_say() -> None:
    release = prsparse.parse_file(SAMPLE)
    jane = release.speaker("s1")
    assert jane.name == "Jane Roe"
    assert [quote.id for quote in release.quotes_by(jane)] == ["q1", "q2", "q4", "q5"]
    assert release.quotes_by("s2")[0].speaker == "John Poe"
    assert release.quotes_by("s9") == ()
    with pytest.raises(KeyError, match="s9"):
        release.speaker("s9")


def test_the_source_of_a_part() -> None:
    text = 'Acme Opens Lab\n\nLISBON, March 3, 2026 /PRNewswire/ -- "We are\nvery **glad** today," said Jane Roe.\n'
    analysis = prsparse.analyze(text)
    assert analysis.release.quotes[0].text == "We are very glad today,"
    assert analysis.source(analysis.release.quotes[0]) == "We are\nvery **glad** today,"
    assert analysis.source(analysis.release.source) == ""


def test_a_notebook_shows_nothing_that_runs() -> None:
    release = prsparse.parse(
        'Acme <svg onload=alert(1)>\n\nLISBON, March 3, 2026 -- "<x>Good</x>," said Jane Roe, head of R&D.\n'
    )
    html = release._repr_html_()
    assert "<svg" not in html
    assert "R&amp;D" in html
    assert "“&lt;x&gt;Good&lt;/x&gt;,”" in html
