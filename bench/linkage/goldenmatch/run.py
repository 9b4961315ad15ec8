"""Links one labelled set with GoldenMatch, without any settings, and prints one JSON line.

It configures itself in two ways: rules with thresholds, which it takes by itself, and the probabilistic model, which one
has to ask for. Both are run; `scores` is the first, `best` the one that the labels like better.

    .venv/bin/python run.py SET FOLDER
"""

import contextlib
import json
import os
import resource
import sys
import time
from pathlib import Path

os.environ.setdefault("DO_NOT_TRACK", "1")

import duckdb  # noqa: E402
import goldenmatch  # noqa: E402
import pyarrow  # noqa: E402

sys.path.append(str(Path(__file__).parent.parent))
from peer_tables import read, scores  # noqa: E402

FEBRL = {
    "columns": "given_name, surname, date_of_birth, suburb, postcode, street_number, address_1, state, soc_sec_id",
    "truth": "regexp_extract(rec_id, '^rec-[0-9]+')",
}
GERMAN_NAMES = {
    "columns": """fname_c1, fname_c2, lname_c1, lname_c2,
        "by" || '-' || lpad(bm, 2, '0') || '-' || lpad(bd, 2, '0') as date_of_birth""",
    "truth": "cast(ent_id as varchar)",
}
SETS = {
    "historical-50k": {
        "files": ["historical_figures_with_errors_50k.parquet"],
        "columns": "first_name, surname, full_name, dob, birth_place, postcode_fake, gender, occupation",
        "truth": "cluster",
    },
    "febrl-3": {"files": ["febrl-dataset3.csv"], **FEBRL},
    "febrl-4": {"files": ["febrl-dataset4a.csv", "febrl-dataset4b.csv"], **FEBRL},
    "fake-1000": {
        "files": ["splink-fake_1000.csv"],
        "columns": "first_name, surname, dob, city, email",
        "truth": "cast(cluster as varchar)",
    },
    "rldata-10000": {"files": ["RLdata10000.csv"], **GERMAN_NAMES},
    "rldata-500": {"files": ["RLdata500.csv"], **GERMAN_NAMES},
}


def main(name, folder):
    options = SETS[name]
    connection = duckdb.connect(":memory:", config={"threads": 2})
    started = time.perf_counter()
    columns, truth, tables = options["columns"], [], []
    for file in options["files"]:
        frame = read(connection, Path(folder) / file, f"{columns}, {options['truth']} as person_of_truth")
        truth += [str(person) for person in frame["person_of_truth"]]
        tables.append(pyarrow.Table.from_pandas(frame.drop(columns=["person_of_truth"]), preserve_index=False))
    table = pyarrow.concat_tables(tables, promote_options="permissive")
    read_at = time.perf_counter()
    with contextlib.redirect_stdout(sys.stderr):
        settings = {"by itself": None, "probabilistic": goldenmatch.auto_configure_probabilistic_df(table)}
        by_setting, seconds = {}, {}
        for setting, config in settings.items():
            begun = time.perf_counter()
            result = goldenmatch.dedupe_df(table, config=config, confidence_required=False, allow_red_config=True)
            labels = [f"alone {row}" for row in range(len(truth))]
            for cluster, about in result.clusters.items():
                for row in about["members"]:
                    labels[row] = str(cluster)
            seconds[setting] = time.perf_counter() - begun
            by_setting[setting] = scores(labels, truth)
    best = max(by_setting, key=lambda setting: by_setting[setting]["f1"])
    print(
        json.dumps(
            {
                "id": name,
                "version": goldenmatch.__version__,
                "duckdb": duckdb.__version__,
                "scores": by_setting["by itself"],
                "best": {"setting": best, **by_setting[best]},
                "readSeconds": read_at - started,
                "linkSeconds": seconds[best],
                "peakMemory": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
            }
        )
    )


main(*sys.argv[1:])
