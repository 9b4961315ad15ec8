// The library: each stage by itself, with the types that flow between them. A whole case is run by `runCase`.
export { appendDecision, type NewDecision } from './case/decisions.ts';
export { readCase } from './case/read-case.ts';
export type { Case, CaseList, CaseUnit } from './case/schema.ts';
export { MusterError, formatDiagnostic, type Diagnostic, type Place } from './diagnostic/diagnostic.ts';
export { quiet, type Effects, type Progress } from './effect/effects.ts';
export { openDatabase, type Database } from './engine/database.ts';
export { captureTable, observedTotal, type CaptureTable } from './estimate/capture-table.ts';
export { captureHistories, type CaptureHistory } from './estimate/capture-history.ts';
export { chaoBound, chaoRefusal, type ChaoBound, type ChaoInput } from './estimate/chao.ts';
export { persons, type Person } from './estimate/person.ts';
export { posteriorAbove, posteriorMean, posteriorQuantile, type Posterior } from './estimate/posterior.ts';
export { tally } from './estimate/tally.ts';
export {
  estimateOverDraws,
  type DoubtShares,
  type DrawsEstimate,
  type DrawsOptions,
} from './estimate/total/estimate-over-draws.ts';
export { estimateTotal } from './estimate/total/estimate-total.ts';
export { type ListCheck } from './estimate/over-coverage/list-check.ts';
export { type DoubtfulLists, type OverCoverage } from './estimate/over-coverage/correct-lists.ts';
export { fullEstimate, type FullEstimate, type FullInput } from './estimate/strata/full-estimate.ts';
export { type StratumLists } from './estimate/strata/strata-total.ts';
export { readCaptureTable, readCaptureTables, type ReadTables } from './estimate/total/read-table.ts';
export {
  totalSummary,
  type Headline,
  type ModelLine,
  type TotalEstimate,
  type TotalOptions,
  type TotalSummary,
} from './estimate/total/total-estimate.ts';
export type { FigureSet } from './figure/figure-set.ts';
export type { Figure, Interval, Lineage, Relation, Selection } from './figure/figure.ts';
export { linkRecords, type LinkOptions } from './linkage/link-records.ts';
export type { Linkage, LinkageModel } from './linkage/linkage.ts';
export { createReview, reviewQueue, type Review, type ReviewInput } from './linkage/review/review-queue.ts';
export { protect, type Protection } from './publish/disclosure.ts';
export type { Result } from './publish/result.ts';
export { joinName, readName, type PersonName } from './records/name.ts';
export { recordReader, type RecordReader } from './records/read-record.ts';
export type { PersonRecord } from './records/record.ts';
export { runCase, type RunOptions, type RunOutcome } from './run/run-case.ts';
export { describeSource } from './sources/describe-source.ts';
export { openSource, placeOf } from './sources/open-source.ts';
export type { OpenedSource, Row, SourceRequest } from './sources/source.ts';
export { readDate, type DateReading } from './text/date-grammar.ts';
export { foldKey } from './text/fold.ts';
export { months } from './timeline/months.ts';
export { clericalEstimate } from './linkage/draws/clerical.ts';
export { clericalSample, clericalStrata } from './linkage/draws/clerical-sample.ts';
export { expectedError, type ExpectedError } from './linkage/draws/expected-error.ts';
export { linkRecordsSql } from './linkage/sql/link-records-sql.ts';
export { createClickHouseEngine, sendOverHttp } from './engine/sql-engine-clickhouse.ts';
export { createDuckDbEngine } from './engine/sql-engine-duckdb.ts';
export { addToStanding, keepStanding } from './run/linkage/increment.ts';
export { registryShare } from './estimate/loglinear/registry-share.ts';
export { auditTexts, type Audit } from './claims/audit.ts';
export type { AuditedClaim, AuditedText, TextInput } from './claims/audited.ts';
export type { Claim, ClaimQuantity, Reading, Statement } from './claims/claim.ts';
export type { DriftChange } from './claims/drift/changes.ts';
export type { DriftChain, DriftStep } from './claims/drift/trace-drift.ts';
export { caseKnowledge } from './claims/matching/case-evidence.ts';
export {
  nothingKnown,
  type CaseKnowledge,
  type Evidence,
  type SizeBand,
} from './claims/matching/evidence.ts';
export { claimReviews } from './claims/output/claim-review.ts';
export { driftCsv } from './claims/output/drift-csv.ts';
export { readDocument } from './claims/reading/document.ts';
export { readClaims, type ReadOptions } from './claims/reading/read-claims.ts';
export { verdicts, type Judgement, type Verdict } from './claims/verdict/verdict.ts';
export { auditFiles } from './run/audit/audit-case.ts';
export type { TextFile } from './run/audit/case-texts.ts';
export { pelt, type PeltInput } from './timeline/change-points/pelt.ts';
export { dispersionOf, segment, type Segmentation } from './timeline/change-points/segmentation.ts';
export { nowcast, type Nowcast, type ReportingTriangle } from './timeline/delay/nowcast.ts';
export { fitEndemicEpidemic, type EndemicEpidemicFit } from './timeline/endemic-epidemic/fit.ts';
export type { EndemicEpidemicModel } from './timeline/endemic-epidemic/model.ts';
export { meanScores, oneStepAhead } from './timeline/endemic-epidemic/scores.ts';
export { fitHawkes, type HawkesFit } from './timeline/hawkes/hawkes.ts';
export { departureGroups, type DepartureGroup } from './timeline/incidents/groups.ts';
export { peakClaim, type PeakClaim } from './timeline/rates/peak-claim.ts';
export { readSeries } from './timeline/series/read-series.ts';
export { makeSeries, type Series } from './timeline/series/series.ts';
export { assessSpread, type SpreadAnswer } from './timeline/spread/assess-spread.ts';
export {
  timelineSummary,
  type TimelineQuestion,
  type TimelineSummary,
} from './timeline/summary/timeline-summary.ts';
