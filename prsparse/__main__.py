"""`python -m prsparse` and the console script."""

import sys


def main() -> None:
    """Run the command line (skeleton: prints the record of one file)."""
    import msgspec

    from prsparse.parser import parse

    with open(sys.argv[-1], "rb") as file:  # noqa: PTH123
        text = file.read().decode("utf-8-sig", "replace")
    sys.stdout.buffer.write(msgspec.json.encode(parse(text)) + b"\n")


if __name__ == "__main__":
    main()
