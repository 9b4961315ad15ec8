"""Links invented records with Splink and prints one JSON line: seconds and processor seconds by stage.

    .venv/bin/python speed.py RECORDS.csv '{"rules": [["surname", "given"]], "training": [["birth"]], "certain": [["surname", "birth"]]}'

The file has the columns id, list, surname, given, patronymic, birth (YYYY-MM-DD), unit; empty means missing. Rules are
lists of columns that must agree. Tuned for speed: two threads, no retained columns, expectation maximisation on at most
two million pairs, the levels that Muster compares too (same, nearly the same, alike, different).
"""

import json
import resource
import sys
import time

import duckdb
import splink
import splink.comparison_library as cl
import splink.comparison_level_library as cll
from splink import DuckDBAPI, Linker, SettingsCreator, block_on

THRESHOLD = 0.9


def cpu():
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def birth():
    return cl.CustomComparison(
        output_column_name="birth",
        comparison_levels=[
            cll.NullLevel("birth"),
            cll.ExactMatchLevel("birth"),
            cll.DamerauLevenshteinLevel("birth", 1),
            {"sql_condition": "substr(birth_l, 1, 4) = substr(birth_r, 1, 4)", "label_for_charts": "year"},
            cll.ElseLevel(),
        ],
    )


def main(file, options):
    options = json.loads(options)
    connection = duckdb.connect(":memory:", config={"threads": 2})
    connection.execute(f"create table records as select * from read_csv('{file}', all_varchar = true)")
    records = connection.sql("select count(*) from records").fetchall()[0][0]
    table = connection.table("records")
    marks, started, used = {}, time.perf_counter(), cpu()

    def mark(stage):
        nonlocal started, used
        now, spent = time.perf_counter(), cpu()
        marks[stage] = {"seconds": now - started, "cpu": spent - used}
        started, used = now, spent

    api = DuckDBAPI(connection)
    name = lambda column: cl.JaroWinklerAtThresholds(column, [0.94, 0.87])
    settings = SettingsCreator(
        link_type="link_and_dedupe" if options.get("dedupe") else "link_only",
        unique_id_column_name="id",
        source_dataset_column_name="list",
        comparisons=[
            name("surname").configure(term_frequency_adjustments=True),
            name("given").configure(term_frequency_adjustments=True),
            name("patronymic").configure(term_frequency_adjustments=True),
            birth(),
            cl.ExactMatch("unit").configure(term_frequency_adjustments=True),
        ],
        blocking_rules_to_generate_predictions=[block_on(*rule) for rule in options["rules"]],
        retain_intermediate_calculation_columns=False,
        retain_matching_columns=False,
    )
    lists = [row[0] for row in connection.sql("select distinct list from records order by 1").fetchall()]
    tables = [
        api.register(table.filter(f"list = '{one}'"), dataset_display_name=one) for one in lists
    ]
    linker = Linker(tables, settings, log_level=None)
    training = linker.training
    training.estimate_probability_two_random_records_match([block_on(*rule) for rule in options["certain"]], recall=0.7)
    training.estimate_u_using_random_sampling(max_pairs=2e6, seed=1)
    for rule in options["training"]:
        training.estimate_parameters_using_expectation_maximisation(block_on(*rule))
    mark("train")
    predictions = linker.inference.predict(threshold_match_probability=THRESHOLD)
    mark("predict")
    clusters = linker.clustering.cluster_pairwise_predictions_at_threshold(predictions, THRESHOLD)
    mark("cluster")
    persons = clusters.as_duckdbpyrelation().aggregate("count(distinct cluster_id)").fetchall()[0][0]
    print(
        json.dumps(
            {
                "version": splink.__version__,
                "duckdb": duckdb.__version__,
                "records": records,
                "links": predictions.as_duckdbpyrelation().count("*").fetchall()[0][0],
                "persons": persons,
                "stages": marks,
                "seconds": sum(stage["seconds"] for stage in marks.values()),
                "cpu": sum(stage["cpu"] for stage in marks.values()),
                "peakMemory": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
            }
        )
    )


main(*sys.argv[1:])
