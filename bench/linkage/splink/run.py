"""Links one labelled set with Splink, with settings after its documented examples, and prints one JSON line.

    .venv/bin/python run.py SET FOLDER
"""

import json
import resource
import sys
import time
from pathlib import Path

import duckdb
import splink
import splink.comparison_library as cl
from splink import DuckDBAPI, Linker, SettingsCreator, block_on

sys.path.append(str(Path(__file__).parent.parent))
from peer_tables import read, scores  # noqa: E402

THRESHOLDS = [0.5, 0.8, 0.9, 0.95, 0.99, 0.999]


def febrl(link_type):
    return {
        "link_type": link_type,
        "id": "rec_id",
        "truth": "regexp_extract(rec_id, '^rec-[0-9]+')",
        "comparisons": [
            cl.NameComparison("given_name").configure(term_frequency_adjustments=True),
            cl.NameComparison("surname").configure(term_frequency_adjustments=True),
            cl.DateOfBirthComparison("date_of_birth", input_is_string=True, datetime_format="%Y%m%d"),
            cl.DamerauLevenshteinAtThresholds("soc_sec_id", [1, 2]),
            cl.ExactMatch("street_number").configure(term_frequency_adjustments=True),
            cl.DamerauLevenshteinAtThresholds("postcode", [1, 2]).configure(term_frequency_adjustments=True),
        ],
        "blocks": [
            block_on("soc_sec_id"),
            block_on("given_name", "surname"),
            block_on("date_of_birth"),
            block_on("postcode", "given_name"),
            block_on("postcode", "surname"),
        ],
        "certain": [
            block_on("soc_sec_id"),
            block_on("given_name", "surname", "date_of_birth"),
            "l.given_name = r.surname and l.surname = r.given_name and l.date_of_birth = r.date_of_birth",
        ],
        "recall": 0.9,
        "training": [block_on("date_of_birth"), block_on("postcode")],
    }


def german_names():
    return {
        "link_type": "dedupe_only",
        "id": "rec_id",
        "truth": "cast(ent_id as varchar)",
        "select": """* exclude ("by"), "by" as born, "by" || '-' || lpad(bm, 2, '0') || '-' || lpad(bd, 2, '0') as dob""",
        "comparisons": [
            cl.NameComparison("fname_c1").configure(term_frequency_adjustments=True),
            cl.NameComparison("lname_c1").configure(term_frequency_adjustments=True),
            cl.ExactMatch("fname_c2"),
            cl.ExactMatch("lname_c2"),
            cl.DateOfBirthComparison("dob", input_is_string=True),
        ],
        "blocks": [
            block_on("fname_c1", "lname_c1"),
            block_on("dob"),
            block_on("fname_c1", "born"),
            block_on("lname_c1", "born"),
            block_on("lname_c1", "bm", "bd"),
            block_on("fname_c1", "bm", "bd"),
        ],
        "certain": [
            block_on("fname_c1", "lname_c1", "dob"),
            block_on("lname_c1", "dob"),
            block_on("fname_c1", "dob"),
        ],
        "recall": 0.8,
        "training": [block_on("dob"), block_on("fname_c1", "lname_c1")],
    }


SETS = {
    "historical-50k": {
        "files": ["historical_figures_with_errors_50k.parquet"],
        "link_type": "dedupe_only",
        "id": "unique_id",
        "truth": "cluster",
        "comparisons": [
            cl.ForenameSurnameComparison(
                "first_name", "surname", forename_surname_concat_col_name="first_and_surname"
            ),
            cl.DateOfBirthComparison("dob", input_is_string=True),
            cl.PostcodeComparison("postcode_fake"),
            cl.ExactMatch("birth_place").configure(term_frequency_adjustments=True),
            cl.ExactMatch("occupation").configure(term_frequency_adjustments=True),
        ],
        "blocks": [
            block_on("substr(first_name,1,3)", "substr(surname,1,4)"),
            block_on("surname", "dob"),
            block_on("first_name", "dob"),
            block_on("postcode_fake", "first_name"),
            block_on("postcode_fake", "surname"),
            block_on("dob", "birth_place"),
            block_on("substr(postcode_fake,1,3)", "dob"),
            block_on("substr(postcode_fake,1,3)", "first_name"),
            block_on("substr(postcode_fake,1,3)", "surname"),
            block_on("substr(first_name,1,2)", "substr(surname,1,2)", "substr(dob,1,4)"),
        ],
        "certain": [
            block_on("first_name", "surname", "dob"),
            block_on("substr(first_name,1,2)", "surname", "substr(postcode_fake,1,2)"),
            block_on("dob", "postcode_fake"),
        ],
        "recall": 0.6,
        "training": [block_on("first_name", "surname"), block_on("dob")],
    },
    "febrl-3": {"files": ["febrl-dataset3.csv"], **febrl("dedupe_only")},
    "febrl-4": {"files": ["febrl-dataset4a.csv", "febrl-dataset4b.csv"], **febrl("link_only")},
    "fake-1000": {
        "files": ["splink-fake_1000.csv"],
        "link_type": "dedupe_only",
        "id": "unique_id",
        "truth": "cast(cluster as varchar)",
        "comparisons": [
            cl.NameComparison("first_name"),
            cl.NameComparison("surname"),
            cl.DateOfBirthComparison("dob", input_is_string=True),
            cl.ExactMatch("city").configure(term_frequency_adjustments=True),
            cl.EmailComparison("email"),
        ],
        "blocks": [block_on("first_name"), block_on("surname"), block_on("dob"), block_on("email")],
        "certain": [
            block_on("first_name", "dob"),
            "l.surname = r.surname and levenshtein(l.dob, r.dob) <= 1",
            block_on("email"),
        ],
        "recall": 0.7,
        "training": [block_on("first_name", "surname"), block_on("dob"), block_on("email")],
    },
    "rldata-10000": {"files": ["RLdata10000.csv"], **german_names()},
    "rldata-500": {"files": ["RLdata500.csv"], **german_names()},
}


def main(name, folder):
    options = SETS[name]
    connection = duckdb.connect(":memory:", config={"threads": 2})
    started = time.perf_counter()
    frames = [read(connection, Path(folder) / file, options.get("select", "*")) for file in options["files"]]
    truth = {}
    for i, frame in enumerate(frames):
        found = connection.sql(f"select {options['id']} as id, {options['truth']} as person from frame").fetchall()
        truth.update({(i, key): person for key, person in found})
    read_at = time.perf_counter()
    api = DuckDBAPI(connection)
    tables = [api.register(frame, dataset_display_name=f"list_{i}") for i, frame in enumerate(frames)]
    settings = SettingsCreator(
        link_type=options["link_type"],
        unique_id_column_name=options["id"],
        comparisons=options["comparisons"],
        blocking_rules_to_generate_predictions=options["blocks"],
        retain_intermediate_calculation_columns=False,
    )
    linker = Linker(tables if len(tables) > 1 else tables[0], settings, log_level=None)
    training = linker.training
    training.estimate_probability_two_random_records_match(options["certain"], recall=options["recall"])
    training.estimate_u_using_random_sampling(max_pairs=5e6, seed=1)
    for rule in options["training"]:
        training.estimate_parameters_using_expectation_maximisation(rule)
    predictions = linker.inference.predict(threshold_match_probability=min(THRESHOLDS))
    by_threshold = {}
    at_default = None
    for threshold in sorted(THRESHOLDS, key=lambda t: t != 0.9):
        clusters = linker.clustering.cluster_pairwise_predictions_at_threshold(predictions, threshold)
        if threshold == 0.9:
            at_default = time.perf_counter()
        rows = clusters.as_pandas_dataframe().to_dict("records")
        found = {}
        for row in rows:
            source = row.get("source_dataset")
            at = int(str(source)[-1]) if len(frames) > 1 else 0
            found[(at, row[options["id"]])] = row["cluster_id"]
        keys = list(truth)
        labels = [found.get(key, f"alone {key}") for key in keys]
        by_threshold[threshold] = scores(labels, [truth[key] for key in keys])
    best = max(by_threshold, key=lambda t: by_threshold[t]["f1"])
    print(
        json.dumps(
            {
                "id": name,
                "version": splink.__version__,
                "duckdb": duckdb.__version__,
                "scores": by_threshold[0.9],
                "best": {"setting": f"threshold {best}", **by_threshold[best]},
                "readSeconds": read_at - started,
                "linkSeconds": at_default - read_at,
                "peakMemory": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
            }
        )
    )


main(*sys.argv[1:])
