// Claims judged against a few cited figures of one case, for tests.
import { readCase } from '../../case/read-case.ts';
import { auditTexts } from '../audit.ts';
import { caseKnowledge } from '../matching/case-evidence.ts';
import { unitNames } from '../reading/unit-names.ts';

type Cited = Readonly<Record<string, string | number>>;

/** The verdict on the claim of a text; where it has several, on the one whose words begin with `span`. */
export function judgeBy(
  population: string,
  cited: readonly Cited[],
): (text: string, span?: string) => string {
  const caseFile = readCase(
    JSON.stringify({
      muster: 1,
      title: 'words',
      question: { event: 'events', population, from: '2011-03', to: '2014-12' },
      units: [],
      cited: cited.map((entry, i) => ({
        id: `f${i}`,
        population,
        from: '2011-03',
        to: '2014-12',
        source: 'Archive',
        ...entry,
      })),
    }),
  );
  const knowledge = caseKnowledge(caseFile);
  return (text, span = '') => {
    const input = { id: 't', title: 't', text, date: null, source: null };
    const options = { units: unitNames(caseFile.units) };
    const claims = auditTexts([input], knowledge, options).texts[0]?.claims ?? [];
    const claim = claims.find((one) => one.claim.text.startsWith(span));
    return claim?.judgement.verdict ?? 'not-checkable';
  };
}
