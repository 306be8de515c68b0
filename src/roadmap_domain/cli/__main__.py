"""`python -m roadmap_domain.cli` is `roadmap`."""

import sys

from roadmap_domain.cli import main

sys.exit(main())
