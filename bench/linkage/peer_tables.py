"""Reading a labelled set for a peer, and pairwise scores of its clusters."""

from collections import Counter


def pairs(labels):
    return sum(n * (n - 1) // 2 for n in Counter(labels).values())


def scores(predicted, truth):
    shared = pairs(zip(predicted, truth))
    found, true = pairs(predicted), pairs(truth)
    precision = shared / found if found else 1.0
    recall = shared / true if true else 1.0
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return {"precision": precision, "recall": recall, "f1": f1}


def read(connection, path, select):
    if path.suffix == ".parquet":
        source = f"read_parquet('{path}')"
    else:
        source = f"read_csv('{path}', all_varchar = true, nullstr = ['', 'NA'])"
    frame = connection.sql(f"select * from {source}").df()
    frame.columns = [name.strip() for name in frame.columns]
    for name in frame.columns:
        frame[name] = frame[name].str.strip()
    frame = frame.astype(object).where(frame.notna() & (frame != ""), None)
    return connection.sql(f"select {select} from frame").df()
