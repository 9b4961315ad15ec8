-- Compared by values.

DROP TABLE IF EXISTS `linkage_values_block`;

CREATE TABLE `linkage_values_block` (`block` Int32 NOT NULL, `record` Int32 NOT NULL, `after` Int32 NOT NULL) ENGINE = MergeTree ORDER BY (`block`, `record`);

CREATE TABLE `linkage_values_compared` (`a` Int32 NOT NULL, `b` Int32 NOT NULL, `agreement` Int64 NOT NULL) ENGINE = MergeTree ORDER BY (`a`, `b`);

CREATE TABLE `linkage_values_possible` (`agreement` Int64 NOT NULL) ENGINE = MergeTree ORDER BY (`agreement`);

CREATE TABLE `linkage_values_decided` (`a` Int32 NOT NULL, `b` Int32 NOT NULL) ENGINE = MergeTree ORDER BY (`a`, `b`);

CREATE TABLE `linkage_values_record` (`record` Int32 NOT NULL, `v0` Int32 NOT NULL, `v1` Int32 NOT NULL) ENGINE = MergeTree ORDER BY (`record`);

CREATE TABLE `linkage_values_pair` (`a` Int32 NOT NULL, `b` Int32 NOT NULL, `block` Int32 NOT NULL) ENGINE = MergeTree ORDER BY (`a`, `b`);

CREATE TABLE `linkage_values_outcome0` (`x` Int32 NOT NULL, `y` Int32 NOT NULL, `outcome` Int32 NOT NULL) ENGINE = MergeTree ORDER BY (`x`, `y`);

CREATE TABLE `linkage_values_outcome1` (`x` Int32 NOT NULL, `y` Int32 NOT NULL, `outcome` Int32 NOT NULL) ENGINE = MergeTree ORDER BY (`x`, `y`);

INSERT INTO `linkage_values_pair` (`a`, `b`, `block`)
SELECT l.`record` AS `a`, r.`record` AS `b`, min(l.`block`) AS `block`
FROM `linkage_values_block` r
JOIN `linkage_values_block` l ON l.`block` = r.`block`
WHERE l.`record` >= 0 AND l.`record` < 5000 AND r.`record` > 0
AND r.`record` >= l.`after`
GROUP BY l.`record`, r.`record`
SETTINGS max_bytes_before_external_group_by = 500000000, max_bytes_in_join = 500000000, join_algorithm = 'grace_hash';

SELECT l.`v0` AS `x`, r.`v0` AS `y`
FROM `linkage_values_pair` p
JOIN `linkage_values_record` l ON l.`record` = p.`a`
JOIN `linkage_values_record` r ON r.`record` = p.`b`
GROUP BY l.`v0`, r.`v0`
SETTINGS max_bytes_before_external_group_by = 500000000, max_bytes_in_join = 500000000, join_algorithm = 'grace_hash';

SELECT l.`v1` AS `x`, r.`v1` AS `y`
FROM `linkage_values_pair` p
JOIN `linkage_values_record` l ON l.`record` = p.`a`
JOIN `linkage_values_record` r ON r.`record` = p.`b`
GROUP BY l.`v1`, r.`v1`
SETTINGS max_bytes_before_external_group_by = 500000000, max_bytes_in_join = 500000000, join_algorithm = 'grace_hash';

INSERT INTO `linkage_values_compared` (`a`, `b`, `agreement`)
SELECT p.`a` AS `a`, p.`b` AS `b`, (CAST(o0.`outcome` AS Int64)) * 9 + o1.`outcome` AS `agreement`
FROM `linkage_values_pair` p
JOIN `linkage_values_record` l ON l.`record` = p.`a`
JOIN `linkage_values_record` r ON r.`record` = p.`b`
JOIN `linkage_values_outcome0` o0 ON o0.`x` = l.`v0` AND o0.`y` = r.`v0`
JOIN `linkage_values_outcome1` o1 ON o1.`x` = l.`v1` AND o1.`y` = r.`v1`
SETTINGS max_bytes_before_external_group_by = 500000000, max_bytes_in_join = 500000000, join_algorithm = 'grace_hash';

SELECT `agreement` AS `agreement`, toInt64(count()) AS `pairs`, min(CAST(`a` AS Int64) * 5000 + `b`) AS `first`
FROM `linkage_values_compared`
GROUP BY `agreement`
SETTINGS max_bytes_before_external_group_by = 500000000, max_bytes_in_join = 500000000, join_algorithm = 'grace_hash';

SELECT toInt64(count()) AS `pairs`
FROM `linkage_values_pair`
WHERE `block` >= 40 AND `block` < 90;

SELECT c.`a` AS `a`, c.`b` AS `b`, c.`agreement` AS `agreement`
FROM `linkage_values_compared` c
JOIN `linkage_values_possible` w ON w.`agreement` = c.`agreement`;

SELECT c.`a` AS `a`, c.`b` AS `b`, c.`agreement` AS `agreement`
FROM `linkage_values_compared` c
JOIN `linkage_values_decided` d ON d.`a` = c.`a` AND d.`b` = c.`b`;

-- Compared pair by pair.

DROP TABLE IF EXISTS `linkage_pairs_block`;

CREATE TABLE `linkage_pairs_block` (`block` Int32 NOT NULL, `record` Int32 NOT NULL, `after` Int32 NOT NULL) ENGINE = MergeTree ORDER BY (`block`, `record`);

CREATE TABLE `linkage_pairs_compared` (`a` Int32 NOT NULL, `b` Int32 NOT NULL, `agreement` Int32 NOT NULL) ENGINE = MergeTree ORDER BY (`a`, `b`);

CREATE TABLE `linkage_pairs_possible` (`agreement` Int32 NOT NULL) ENGINE = MergeTree ORDER BY (`agreement`);

CREATE TABLE `linkage_pairs_decided` (`a` Int32 NOT NULL, `b` Int32 NOT NULL) ENGINE = MergeTree ORDER BY (`a`, `b`);

SELECT l.`record` AS `a`, r.`record` AS `b`
FROM `linkage_pairs_block` r
JOIN `linkage_pairs_block` l ON l.`block` = r.`block`
WHERE l.`record` >= 0 AND l.`record` < 5000 AND r.`record` > 0
AND r.`record` >= l.`after`
AND l.`block` >= 40 AND l.`block` < 90 AND r.`block` >= 40 AND r.`block` < 90
SETTINGS max_bytes_before_external_group_by = 500000000, max_bytes_in_join = 500000000, join_algorithm = 'grace_hash';

SELECT c.`a` AS `a`, c.`b` AS `b`, c.`agreement` AS `agreement`
FROM `linkage_pairs_compared` c
JOIN `linkage_pairs_possible` w ON w.`agreement` = c.`agreement`;

SELECT c.`a` AS `a`, c.`b` AS `b`, c.`agreement` AS `agreement`
FROM `linkage_pairs_compared` c
JOIN `linkage_pairs_decided` d ON d.`a` = c.`a` AND d.`b` = c.`b`;
