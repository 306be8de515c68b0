"""The main job: a county's plans of 2022–2025 from events, in a store left at `build/demo.db`.

Every step is a command that can be typed, and is shown as such.
"""

import os
import shlex
import sys
from pathlib import Path

from roadmap_domain.cli import main as roadmap

ROOT = Path(__file__).parents[1]
STORE = ROOT / "build" / "demo.db"
COUNTY = "Vantaan ja Keravan hyvinvointialue"
PLANS = str(Path(__file__).parent / "vake")

STEPS = {
    "Tietovarasto hyvinvointialueelle": ["create", "--county", COUNTY],
    "Suunnitelmat taulukoista, yhdellä kertaa": ["load", PLANS],
    "Vuoden 2025 raportti merkkeineen ja arvioineen": ["report", "vake-tiekartta", "2025"],
    "Yhden siirretyn toimenpiteen koko elämä": ["trace", "2024-2.3-1"],
    "Mikä muuttui tiekartan kahden painoksen välillä": [
        *("diff", "vake-tiekartta", "--from", "31.3.2023", "--to", "21.4.2026"),
        *("--kind", "milestone"),
    ],
    "Vuoden 2023 tilaisuudet tavoitteisiin nähden": ["gatherings", "vake-tiekartta", "2023"],
    "Mitä vuodelta 2025 jäi roikkumaan": ["loose-ends", "vake-tiekartta", "2025"],
}


def main() -> int:
    if not sys.stdout.isatty():
        os.environ.setdefault("COLUMNS", "140")  # a page, where no terminal says its width
    STORE.parent.mkdir(exist_ok=True)
    for leftover in STORE.parent.glob(f"{STORE.name}*"):
        leftover.unlink()
    store = ["--store", f"sqlite:///{STORE}"]
    for title, command in STEPS.items():
        print(f"\n── {title}\n$ roadmap {shlex.join(command)}\n", flush=True)
        if code := roadmap([*store, *command]):
            return code
    print(f"\nTietovarasto on tiedostossa {STORE.relative_to(ROOT)}. Jatka itse:")
    print(f"  .venv/bin/roadmap --store sqlite:///{STORE.relative_to(ROOT)} --help")
    return 0


if __name__ == "__main__":
    sys.exit(main())
