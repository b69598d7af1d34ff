"""Which encoding bytes are taken for, and what is refused as no text."""

import zlib

import pytest

from prsparse import parse_bytes
from prsparse.decoding import decode
from prsparse.errors import InputError

SMART = "“We’re proud — truly,” said Renée D’Arcy, CEO. “It’s 5€ a widget…”\n" * 3
RUSSIAN = "Компания «Акме» открыла лабораторию. «Здесь начинается наше десятилетие», — сказала Анна Петрова.\n"
PLAIN_RUSSIAN = RUSSIAN.translate(dict.fromkeys(map(ord, "«»—")))
CZECH = "Společnost Acme otevřela laboratoř. „Tady začíná naše další desetiletí,“ řekla Jana Nováková.\n"
TURKISH = "Acme bugün Lizbon’da bir laboratuvar açtı. “On yılımız burada başlıyor” diyen Ayşe Yılmaz oldu.\n"
POLISH = "Spółka Acme otworzyła dziś laboratorium. „Tutaj zaczyna się nasza dekada” – powiedziała Anna Kowalska.\n"
CHINESE = "艾克米公司今天在里斯本开设实验室。“我们的下一个十年从这里开始，”首席执行官王小明表示。\n"
JAPANESE = "アクメは本日、リスボンに研究所を開設しました。「ここから次の十年が始まります」と田中社長は述べています。\n"
KOREAN = "아크미는 오늘 리스본에 연구소를 열었다고 밝혔다. “다음 십 년이 여기서 시작된다”고 김철수 대표는 말했다.\n"
FRENCH = (
    "La société Acme a ouvert un laboratoire. « C’est ici que commence notre décennie », dit Renée Dürr, l’œil vif.\n"
)


@pytest.mark.parametrize(
    ("data", "encoding", "text"),
    [
        (SMART.encode(), "utf-8", SMART),
        (SMART.encode("utf-8-sig"), "utf-8", SMART),
        (SMART.encode("utf-16"), "utf-16-le", SMART),
        (b"\xfe\xff" + SMART.encode("utf-16-be"), "utf-16-be", SMART),
        (SMART.encode("utf-32"), "utf-32-le", SMART),
        (SMART.encode("utf-16-le"), "utf-16-le", SMART),
        (SMART.encode("utf-16-be"), "utf-16-be", SMART),
        (SMART.encode("utf-32-be"), "utf-32-be", SMART),
        (SMART.encode("cp1252"), "cp1252", SMART),
        ("Très bien, dit Renée Dürr.".encode("latin-1"), "cp1252", "Très bien, dit Renée Dürr."),
        (b"Acme\r\nAcme\r", "utf-8", "Acme\r\nAcme\r"),
        ("Prix : 5 € en été".encode("iso8859-15"), "iso8859-15", "Prix : 5 € en été"),
        (FRENCH.encode("cp1252"), "cp1252", FRENCH),
        (RUSSIAN.encode("cp1251"), "cp1251", RUSSIAN),
        (PLAIN_RUSSIAN.encode("koi8-r"), "koi8_r", PLAIN_RUSSIAN),
        (CZECH.encode("cp1250"), "cp1250", CZECH),
        (POLISH.encode("cp1250"), "cp1250", POLISH),
        (TURKISH.encode("cp1254"), "cp1254", TURKISH),
        (CHINESE.encode("gbk"), "gb18030", CHINESE),
        (JAPANESE.encode("shift_jis"), "cp932", JAPANESE),
        (JAPANESE.encode("iso2022_jp"), "iso2022_jp", JAPANESE),
        (KOREAN.encode("euc_kr"), "cp949", KOREAN),
    ],
)
def test_what_bytes_are_taken_for(data: bytes, encoding: str, text: str) -> None:
    told = decode(data)
    assert (told.encoding, told.text, told.misfits) == (encoding, text, 0)


def test_a_cp1252_byte_in_utf_8_is_read_as_such_and_reported() -> None:
    release = parse_bytes("Café “Acme”. It".encode() + b"\x92s good.")
    assert release.headline
    assert release.headline.text == "Café “Acme”. It’s good."
    assert [(defect.code, defect.span) for defect in release.defects][:1] == [("undecodable", (15, 16))]


def test_an_encoding_that_is_given_is_believed() -> None:
    with pytest.raises(InputError, match="not text in idna"):
        decode(b"x-\xd4", "idna")
    assert decode(b"caf\xe9", "latin-1").text == "café"
    assert decode(b"caf\xe9", "ascii")[1:] == ("ascii", 1, 3)


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4, "PNG"),
        (b"\0" * 1000, "binary"),
        (zlib.compress(b"Acme" * 1000) * 4, "binary"),
        (b"%PDF-1.7\nplain\n", "PDF"),
        (b"\x7fELF\x02\x01\x01" + bytes(9) + b"\x03\x00\x3e\x00\x01\x00\x00\x00" * 500, "a program"),
        (b"\x03\x00\x3e\x00\x01\x00\x00\x00" * 500, "binary"),
    ],
)
def test_what_is_no_text_is_refused(data: bytes, word: str) -> None:
    with pytest.raises(InputError, match=word):
        decode(data)


def test_stray_control_characters_are_text() -> None:
    assert decode(b"Acme\x00 News " * 1 + b"Acme makes widgets. " * 9 + b"\x07" * 500).encoding == "utf-8"
