"""Links invented records with GoldenMatch as it configures itself, and prints one JSON line: seconds and processor seconds.

    .venv/bin/python speed.py RECORDS.csv

The file has the columns id, list, surname, given, patronymic, birth (YYYY-MM-DD), unit; empty means missing. It has no
rule for lists without repeats in this use: the lists are one table for it.
"""

import contextlib
import json
import os
import resource
import sys
import time

os.environ.setdefault("DO_NOT_TRACK", "1")

import goldenmatch  # noqa: E402
import pyarrow  # noqa: E402
import pyarrow.csv  # noqa: E402


def main(file):
    columns = ["surname", "given", "patronymic", "birth", "unit"]
    as_text = {name: pyarrow.string() for name in columns}
    convert = pyarrow.csv.ConvertOptions(column_types=as_text, include_columns=columns, strings_can_be_null=True)
    table = pyarrow.csv.read_csv(file, convert_options=convert)
    started, used = time.perf_counter(), resource.getrusage(resource.RUSAGE_SELF)
    with contextlib.redirect_stdout(sys.stderr):
        goldenmatch.dedupe_df(table, config=None, confidence_required=False, allow_red_config=True)
    spent = resource.getrusage(resource.RUSAGE_SELF)
    print(
        json.dumps(
            {
                "version": goldenmatch.__version__,
                "seconds": time.perf_counter() - started,
                "cpu": spent.ru_utime + spent.ru_stime - used.ru_utime - used.ru_stime,
                "peakMemory": spent.ru_maxrss / 1024,
            }
        )
    )


main(*sys.argv[1:])
