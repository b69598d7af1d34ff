"""`python -m prsparse` and the console script."""

import sys


def main() -> None:
    """Run the command line (a first version: `parse -f json FILE`)."""
    import msgspec

    from prsparse.errors import PrsparseError
    from prsparse.files import parse_file

    try:
        release = parse_file(sys.argv[-1] if sys.argv[-1] != "-" else "/dev/stdin")
    except PrsparseError as error:
        sys.exit(f"prsparse: {error}")
    sys.stdout.buffer.write(msgspec.json.encode(release) + b"\n")


if __name__ == "__main__":
    main()
