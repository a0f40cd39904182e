"""
Ask recheck, a checker of regular expressions, about every pattern of the grammar.

    python -m benchmarks.redos [DIRECTORY]

DIRECTORY is where `npm install recheck` was run; `nox -s redos` does so. Each pattern is written as JavaScript does,
once for each way in which it is used, first without what is possessive (which lets more texts match), then with it.
What is not found safe either way must be explained below. Ends with status 1 if it is not.
"""

import json
import subprocess
import sys
from typing import Final

from tests.patterns import METHODS, PATTERNS, SEARCHING, to_javascript

# What recheck does not call safe, and what shows that it is.
EXPLAINED: Final = {
    "captions._ENDS": "only the last 80 characters of a line are looked at",
    "byline.BYLINE": "what is possessive is written in a way that takes recheck too long; the timing test holds it",
    "dateline.CREDIT_FIRST": "too long for recheck; it is anchored, every repeat has a bound, the timing test holds it",
    "dateline.DATELINE": "too long for recheck; it is anchored, every repeat has a bound, the timing test holds it",
    "wire.HEADER": "too long for recheck where the machine is busy; each field has a bound, the timing test holds it",
    "headline.EMBARGO": "a month of 10 letters at most is tried at every letter: ten steps each, linear in Python",
    "markup.LONE_INSTRUCTION": "asked up to the last `>` only, so that each `<?` and `<!` finds one",
    "markup.PAGE_LANGUAGE": "behind each `<html` 400 characters at most are tried, and only near the start",
}

CHECK: Final = """
const { checkSync } = require("recheck");
const rows = JSON.parse(require("fs").readFileSync(0, "utf8"));
console.log(JSON.stringify(rows.map((row) => {
  for (const [manner, source] of Object.entries(row.sources)) {
    const found = checkSync(source, "u", { timeout: 20000 });
    row.verdict = found.status, row.manner = manner, row.checker = found.checker || found.error.kind;
    row.attack = found.attack ? found.attack.pattern : "";
    if (found.status === "safe") break;
  }
  return row;
})));
"""

AROUND: Final = {"fullmatch": "^(?:{})$", "match": "^(?:{})", "search": "{}"}


def rows() -> list[dict[str, object]]:
    """
    Return each pattern, each way in which it is used, and how JavaScript writes that.
    """
    return [
        {
            "name": name,
            "method": method,
            "sources": {
                "as if it gave back": AROUND[method].format(to_javascript(pattern.pattern, atomic=False)),
                "possessive": AROUND[method].format(to_javascript(pattern.pattern, atomic=True)),
            },
        }
        for name, pattern in PATTERNS.items()
        for method in sorted({"search" if method in SEARCHING else method for method in METHODS[name]})
    ]


def main(arguments: list[str]) -> int:
    """
    Print a table of verdicts.
    """
    directory = arguments[0] if arguments else "."
    done = subprocess.run(
        ["node", "-e", CHECK], input=json.dumps(rows()), cwd=directory, capture_output=True, text=True, check=True
    )
    found = json.loads(done.stdout)
    wrong = []
    for row in found:
        name = row["name"]
        said = EXPLAINED.get(name, "NOT EXPLAINED") if row["verdict"] != "safe" else ""
        wrong += [name] if said == "NOT EXPLAINED" else []
        print(f"{name:32} {row['method']:10} {row['verdict']:11} {row['manner']:19} {row['checker']:10} {said}")
    safe = sum(row["verdict"] == "safe" for row in found)
    print(f"{safe} of {len(found)} safe, {len(found) - safe - len(wrong)} explained. All are translated:")
    print("what looks behind stays, a condition is a choice between its two sides, names of groups are left out.")
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
