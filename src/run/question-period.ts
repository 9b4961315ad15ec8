// The period of the question as days.
import type { Case } from '../case/schema.ts';
import { readCaseDate } from '../text/date.ts';

export function questionPeriod(caseFile: Case): { readonly from: number; readonly to: number } {
  const { from, to } = caseFile.question;
  return { from: readCaseDate(from).from, to: readCaseDate(to).to };
}
