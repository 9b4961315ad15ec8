-- Compared by values.

DROP TABLE IF EXISTS "linkage_values_block";

CREATE TEMP TABLE "linkage_values_block" ("block" INTEGER NOT NULL, "record" INTEGER NOT NULL, "after" INTEGER NOT NULL);

CREATE TEMP TABLE "linkage_values_compared" ("a" INTEGER NOT NULL, "b" INTEGER NOT NULL, "agreement" BIGINT NOT NULL);

CREATE TEMP TABLE "linkage_values_possible" ("agreement" BIGINT NOT NULL);

CREATE TEMP TABLE "linkage_values_decided" ("a" INTEGER NOT NULL, "b" INTEGER NOT NULL);

CREATE TEMP TABLE "linkage_values_record" ("record" INTEGER NOT NULL, "v0" INTEGER NOT NULL, "v1" INTEGER NOT NULL);

CREATE TEMP TABLE "linkage_values_pair" ("a" INTEGER NOT NULL, "b" INTEGER NOT NULL, "block" INTEGER NOT NULL);

CREATE TEMP TABLE "linkage_values_outcome0" ("x" INTEGER NOT NULL, "y" INTEGER NOT NULL, "outcome" INTEGER NOT NULL);

CREATE TEMP TABLE "linkage_values_outcome1" ("x" INTEGER NOT NULL, "y" INTEGER NOT NULL, "outcome" INTEGER NOT NULL);

INSERT INTO "linkage_values_pair" ("a", "b", "block")
SELECT l."record" AS "a", r."record" AS "b", min(l."block") AS "block"
FROM "linkage_values_block" r
JOIN "linkage_values_block" l ON l."block" = r."block"
WHERE l."record" >= 0 AND l."record" < 5000 AND r."record" > 0
AND r."record" >= l."after"
GROUP BY l."record", r."record";

SELECT l."v0" AS "x", r."v0" AS "y"
FROM "linkage_values_pair" p
JOIN "linkage_values_record" l ON l."record" = p."a"
JOIN "linkage_values_record" r ON r."record" = p."b"
GROUP BY l."v0", r."v0";

SELECT l."v1" AS "x", r."v1" AS "y"
FROM "linkage_values_pair" p
JOIN "linkage_values_record" l ON l."record" = p."a"
JOIN "linkage_values_record" r ON r."record" = p."b"
GROUP BY l."v1", r."v1";

INSERT INTO "linkage_values_compared" ("a", "b", "agreement")
SELECT p."a" AS "a", p."b" AS "b", (CAST(o0."outcome" AS BIGINT)) * 9 + o1."outcome" AS "agreement"
FROM "linkage_values_pair" p
JOIN "linkage_values_record" l ON l."record" = p."a"
JOIN "linkage_values_record" r ON r."record" = p."b"
JOIN "linkage_values_outcome0" o0 ON o0."x" = l."v0" AND o0."y" = r."v0"
JOIN "linkage_values_outcome1" o1 ON o1."x" = l."v1" AND o1."y" = r."v1";

SELECT "agreement" AS "agreement", count(*) AS "pairs", min(CAST("a" AS BIGINT) * 5000 + "b") AS "first"
FROM "linkage_values_compared"
GROUP BY "agreement";

SELECT count(*) AS "pairs"
FROM "linkage_values_pair"
WHERE "block" >= 40 AND "block" < 90;

SELECT c."a" AS "a", c."b" AS "b", c."agreement" AS "agreement"
FROM "linkage_values_compared" c
JOIN "linkage_values_possible" w ON w."agreement" = c."agreement";

SELECT c."a" AS "a", c."b" AS "b", c."agreement" AS "agreement"
FROM "linkage_values_compared" c
JOIN "linkage_values_decided" d ON d."a" = c."a" AND d."b" = c."b";

-- Compared pair by pair.

DROP TABLE IF EXISTS "linkage_pairs_block";

CREATE TEMP TABLE "linkage_pairs_block" ("block" INTEGER NOT NULL, "record" INTEGER NOT NULL, "after" INTEGER NOT NULL);

CREATE TEMP TABLE "linkage_pairs_compared" ("a" INTEGER NOT NULL, "b" INTEGER NOT NULL, "agreement" INTEGER NOT NULL);

CREATE TEMP TABLE "linkage_pairs_possible" ("agreement" INTEGER NOT NULL);

CREATE TEMP TABLE "linkage_pairs_decided" ("a" INTEGER NOT NULL, "b" INTEGER NOT NULL);

SELECT l."record" AS "a", r."record" AS "b"
FROM "linkage_pairs_block" r
JOIN "linkage_pairs_block" l ON l."block" = r."block"
WHERE l."record" >= 0 AND l."record" < 5000 AND r."record" > 0
AND r."record" >= l."after"
AND l."block" >= 40 AND l."block" < 90 AND r."block" >= 40 AND r."block" < 90;

SELECT c."a" AS "a", c."b" AS "b", c."agreement" AS "agreement"
FROM "linkage_pairs_compared" c
JOIN "linkage_pairs_possible" w ON w."agreement" = c."agreement";

SELECT c."a" AS "a", c."b" AS "b", c."agreement" AS "agreement"
FROM "linkage_pairs_compared" c
JOIN "linkage_pairs_decided" d ON d."a" = c."a" AND d."b" = c."b";
