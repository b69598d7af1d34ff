"""Write the goldens: the whole record of every sample, beside it.

    python -m tests.golden          write those that changed, and name them
    python -m tests.golden --check  only name them; exit 1 if there are any

A golden is read, record by record, before it is committed: it says what the program prints, and a
reviewer says whether that is right. What is known to be wrong stands in samples/README.md.
"""

import json
import sys
from pathlib import Path

from prsparse import analyze_bytes

SAMPLES = Path(__file__).parent.parent / "samples"
# A golden is named after its sample; a sample can be JSON itself.
INPUTS = sorted(
    path
    for path in SAMPLES.iterdir()
    if path.name != "README.md" and not (path.suffix == ".json" and path.with_suffix("").exists())
)


def golden_path(sample: Path) -> Path:
    """Return where a sample's golden stands."""
    return sample.with_name(sample.name + ".json")


def record_of(sample: Path) -> str:
    """Return a sample's record as its golden holds it: with its blocks, two blanks a level, the generator left open."""
    analysis = analyze_bytes(sample.read_bytes(), name=sample.name)
    record = analysis.record(blocks=True).to_dict()
    del record["generator"]  # a release of the program changes no golden
    return json.dumps(record, ensure_ascii=False, indent=2) + "\n"


def main() -> int:
    """Write or check the goldens."""
    changed = [s for s in INPUTS if not golden_path(s).exists() or golden_path(s).read_text("utf-8") != record_of(s)]
    for sample in changed:
        sys.stdout.write(f"{sample.name}\n")
        if "--check" not in sys.argv:
            golden_path(sample).write_text(record_of(sample), "utf-8")
    return 1 if changed and "--check" in sys.argv else 0


if __name__ == "__main__":
    sys.exit(main())
