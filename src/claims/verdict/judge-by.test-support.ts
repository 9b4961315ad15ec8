// Claims judged against a few cited figures of one case, for tests.
import { readCase } from '../../case/read-case.ts';
import { auditTexts } from '../audit.ts';
import { caseKnowledge } from '../matching/case-evidence.ts';
import { unitNames } from '../reading/unit-names.ts';
import type { Judgement } from './verdict.ts';

type Cited = Readonly<Record<string, string | number | undefined>>;

/** What a case asks and knows; units and figures as `case.yaml` has them. */
export interface Known {
  readonly question: Readonly<Record<string, string>>;
  readonly units?: readonly unknown[];
  readonly cited: readonly Cited[];
}

/** What is found on the claim of a text; where it has several, on the one whose words begin with `span`. */
export function auditByCase(known: Known): (text: string, span?: string) => Judgement | undefined {
  const caseFile = readCase(JSON.stringify({ muster: 1, title: 'words', units: [], ...known }));
  const knowledge = caseKnowledge(caseFile);
  return (text, span = '') => {
    const input = { id: 't', title: 't', text, date: null, source: null };
    const options = { units: unitNames(caseFile.units) };
    const claims = auditTexts([input], knowledge, options).texts[0]?.claims ?? [];
    return claims.find(({ claim }) => claim.text.startsWith(span))?.judgement;
  };
}

/** The verdict on it; `not-checkable` where the text has no such claim. */
export type JudgeText = (text: string, span?: string) => string;

export function judgeByCase(known: Known): JudgeText {
  const audit = auditByCase(known);
  return (text, span) => audit(text, span)?.verdict ?? 'not-checkable';
}

/** Figures on one population from March 2011 until December 2014, of one source, unless they say otherwise. */
export function judgeBy(population: string, cited: readonly Cited[]): JudgeText {
  const shared = { population, from: '2011-03', to: '2014-12' };
  return judgeByCase({
    question: { event: 'events', ...shared },
    cited: cited.map((entry, i) => ({ id: `f${i}`, ...shared, source: 'Archive', ...entry })),
  });
}
