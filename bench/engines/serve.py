"""ClickHouse in this process (chdb): one JSON string of SQL per line in, one JSON object per line out: {"answer", "cpu"}
(processor seconds so far) or {"error"}."""

import json
import resource
import sys

from chdb import session


def main():
    engine = session.Session()
    engine.query("CREATE DATABASE muster ENGINE = Atomic")
    engine.query("USE muster")
    for line in sys.stdin:
        try:
            answer = str(engine.query(json.loads(line)))
            used = resource.getrusage(resource.RUSAGE_SELF)
            reply = {"answer": answer, "cpu": used.ru_utime + used.ru_stime}
        except Exception as error:
            reply = {"error": str(error)}
        print(json.dumps(reply), flush=True)


main()
