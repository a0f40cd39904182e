"""
`python -m dpaparse`: the command line.
"""

import sys

from dpaparse.cli import main

if __name__ == "__main__":
    sys.exit(main())
