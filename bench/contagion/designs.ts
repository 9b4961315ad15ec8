// What is simulated: each design with the truth that its divisions are drawn from, and what is asked of them.
import { still, type Truth } from './division.ts';

export interface Design {
  readonly name: string;
  readonly truth: Truth;
  /** Whether the verdict is asked for, with all variants. */
  readonly isJudged: boolean;
  /** Periods to forecast. */
  readonly ahead: number;
}

const lively: Truth = { ...still, dispersion: 0.1, unitSd: 0.3 };

export const designs: readonly Design[] = [
  { name: 'null: poisson', truth: still, isJudged: true, ahead: 0 },
  { name: 'null: units differ', truth: { ...still, dispersion: 0.1, unitSd: 0.6 }, isJudged: true, ahead: 0 },
  {
    name: 'null: shared shocks',
    truth: { ...lively, periodSd: 0.4, autocorrelation: 0.7 },
    isJudged: true,
    ahead: 0,
  },
  { name: 'null: groups', truth: { ...lively, groupSize: 3 }, isJudged: true, ahead: 0 },
  { name: 'power: own 0.3', truth: { ...lively, own: 0.3 }, isJudged: true, ahead: 0 },
  {
    name: 'coverage: own 0.2, others 0.1, incident',
    truth: { ...lively, own: 0.2, others: 0.1, periodSd: 0.2, autocorrelation: 0.5, incident: Math.log(1.6) },
    isJudged: false,
    ahead: 0,
  },
  ...[0.7, 0.5, 0.3].map((share) => ({
    name: `share ${share}: own 0.2, others 0.1`,
    truth: { ...lively, own: 0.2, others: 0.1, share },
    isJudged: false,
    ahead: 0,
  })),
  {
    name: 'fan: shared shocks, own 0.2',
    truth: { ...lively, own: 0.2, periodSd: 0.3, autocorrelation: 0.6 },
    isJudged: false,
    ahead: 6,
  },
];

/** Divisions drawn from the prior itself, for simulation-based calibration. */
export const calibrated = 'calibration';
