"""ClickHouse in this process (chdb): one JSON string of SQL per line in, one JSON object {"answer"} or {"error"} per line out."""

import json
import sys

from chdb import session


def main():
    engine = session.Session()
    engine.query("CREATE DATABASE muster ENGINE = Atomic")
    engine.query("USE muster")
    for line in sys.stdin:
        try:
            reply = {"answer": str(engine.query(json.loads(line)))}
        except Exception as error:
            reply = {"error": str(error)}
        print(json.dumps(reply), flush=True)


main()
