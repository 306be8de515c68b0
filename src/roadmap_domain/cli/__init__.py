"""The command line `roadmap`: the same two doors as in the library, `do` and questions.

A command imports what it uses when it runs: starting is most of the time that a question takes.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from io import TextIOWrapper
from typing import TextIO

from roadmap_domain.cli.options import Options
from roadmap_domain.cli.parser import language_of
from roadmap_domain.cli.problems import OutputNotWritten, Unexpected, refuse
from roadmap_domain.kernel.rules import Problem
from roadmap_domain.kernel.texts import Language

ERROR = 2
INTERRUPTED = 130
"""As the shell says of a program that Ctrl-C ended."""
UNREAD = 141
"""As the shell says of a program whose reader went away."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and answer its exit code.

    0 when it is done, 1 when the answer is "no", 2 for an error, told on one line to stderr.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # no letter is worth an error
            stream.reconfigure(errors="replace")
    given = sys.argv[1:] if argv is None else list(argv)
    options = Options()
    options.lang = language_of(given)
    try:
        return _run(options, given)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        _write_no_more(sys.stdout)
        return UNREAD


def _run(options: Options, given: list[str]) -> int:
    try:
        from roadmap_domain.cli.commands import run  # noqa: PLC0415 # its errors are told, too

        if level := os.environ.get("ROADMAP_LOG"):
            from roadmap_domain.cli.logs import show  # noqa: PLC0415 # where somebody looks

            show(level)
        try:
            code = run(options, given)
        except SystemExit as end:  # argparse, after --help and --version
            code = end.code if isinstance(end.code, int) else 0
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except Problem as problem:
        return _refused(problem, options.lang)
    except Exception as error:  # whatever it is, a person gets one line
        if (unwritten := _unwritten(error)) is not None:
            _write_no_more(sys.stdout)
            return _refused(unwritten, options.lang)
        if options.traceback:
            raise
        return _refused(Unexpected.of(error), options.lang)
    return code


def _unwritten(error: Exception) -> OutputNotWritten | None:
    """The problem that an error is where there is no room for what a command says.

    Files and stores tell of theirs themselves.
    """
    if not isinstance(error, OSError):
        return None
    from roadmap_domain.storage.disk import FULL  # noqa: PLC0415 # needed for errors only
    from roadmap_domain.storage.faults import why  # noqa: PLC0415 # as FULL

    return OutputNotWritten(why(error)) if error.errno in FULL else None


def _write_no_more(stream: TextIO) -> None:
    """Drop what is left in the buffer: it would fail once more when Python ends."""
    with suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _refused(problem: Problem, language: Language) -> int:
    try:
        refuse(problem, language)
    except OSError:  # where nothing can be said, the exit code says it
        _write_no_more(sys.stderr)
    return ERROR
