"""`python -m prsparse` and the console script: the first thing that runs, so that even an early Ctrl-C is quiet."""

import gc
import os
import sys


def main() -> None:
    """Run the command line and end the process."""
    gc.set_threshold(100_000, 50, 100)  # nearly all that a start makes stays; looking for garbage is 4 % of a run
    try:
        from prsparse.cli import run

        code = run(sys.argv[1:])
    except KeyboardInterrupt:
        code = 130
    os._exit(code)  # all is written; what the interpreter would tidy up is a tenth of a run


if __name__ == "__main__":
    main()
