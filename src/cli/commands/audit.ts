// `muster audit`: which claims of texts hold; exit 3 where --fail-on names a verdict that was given.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { auditJson } from '../../claims/output/audit-json.ts';
import { auditLines } from '../../claims/output/audit-lines.ts';
import { claimReviews } from '../../claims/output/claim-review.ts';
import { driftCsv } from '../../claims/output/drift-csv.ts';
import { verdicts, type Verdict } from '../../claims/verdict/verdict.ts';
import { fail } from '../../diagnostic/diagnostic.ts';
import { auditFiles } from '../../run/audit/audit-case.ts';
import { caseTexts, type TextFile } from '../../run/audit/case-texts.ts';
import { languages, type Language } from '../../text/words.ts';
import { commandEffects, optionFolder } from '../command-input.ts';
import type { CommandContext, CommandInput, CommandOutcome } from '../command.ts';
import { knows } from '../usage-words.ts';

export async function execute(input: CommandInput, context: CommandContext): Promise<CommandOutcome> {
  const { values, positionals } = input;
  const { cwd, access } = context;
  const failing = failOn(values['fail-on']);
  const wanted = languageOption(values['language']);
  const folder = optionFolder(input, cwd);
  const files = await filesOf(positionals, folder, cwd);
  const { audit, language: own } = await auditFiles(files, folder, commandEffects(context), access);
  const language = wanted ?? own;
  const write = (file: unknown, make: () => string | Promise<string>): Promise<void> =>
    writeOption(cwd, file, make);
  await write(values['csv'], () => driftCsv(audit, language));
  await write(values['claim-review'], () => `${JSON.stringify(claimReviews(audit, language), null, 2)}\n`);
  await write(values['chart'], async () => {
    const [{ driftSpec }, { renderDrift }] = await Promise.all([
      import('../../claims/output/drift-spec.ts'),
      import('../../chart/drift-chart.ts'),
    ]);
    const spec = driftSpec(audit);
    if (spec === null)
      fail('cli.usage', {
        en: '--chart needs texts of which two tell the same thing',
        ru: 'для --chart нужны тексты, из которых два сообщают об одном и том же',
      });
    return renderDrift(spec, language);
  });
  context.output.result(auditJson(audit), auditLines(audit, language).join('\n').trimEnd());
  const given = audit.texts.flatMap(({ claims, findings }) => [
    ...claims.map(({ judgement }) => judgement.verdict),
    ...findings.map(({ verdict }) => verdict),
  ]);
  return given.some((verdict) => failing.has(verdict)) ? 'failed' : 'done';
}

/** The texts named; without any, those of the case. */
async function filesOf(
  positionals: readonly string[],
  folder: string | null,
  cwd: string,
): Promise<readonly TextFile[]> {
  if (positionals.length > 0) {
    return positionals.map((file) => ({
      path: path.resolve(cwd, file),
      name: path.relative(cwd, path.resolve(cwd, file)),
    }));
  }
  if (folder === null)
    fail('cli.usage', {
      en: 'a text is expected: muster audit TEXT… [--case DIR]',
      ru: 'нужен текст: `muster audit ТЕКСТ… [--case ПАПКА]`',
    });
  const { loadCase } = await import('../../case/read-case.ts');
  const files = caseTexts((await loadCase(folder)).case, folder);
  if (files.length === 0)
    fail('cli.usage', {
      en: 'the case names no texts: name one, or add `texts:` to case.yaml',
      ru: 'в деле не названо ни одного текста: укажите текст или добавьте `texts:` в case.yaml',
    });
  return files;
}

/** What is no fault of a text. */
const harmless: ReadonlySet<Verdict> = new Set([
  'supported',
  'supported-by-rounding',
  'cannot-tell',
  'not-checkable',
]);

function failOn(value: unknown): ReadonlySet<Verdict> {
  if (value === undefined) return new Set();
  const names = typeof value === 'string' ? value.split(',').map((name) => name.trim()) : [];
  const found = names.flatMap((name): readonly Verdict[] => {
    if (name === 'any') return verdicts.filter((verdict) => !harmless.has(verdict));
    const verdict = verdicts.find((known) => known === name);
    return verdict === undefined ? fail('cli.usage', knows('--fail-on', ['any', ...verdicts])) : [verdict];
  });
  return new Set(found);
}

function languageOption(value: unknown): Language | null {
  if (value === undefined || value === 'en' || value === 'ru') return value ?? null;
  return fail('cli.usage', knows('--language', languages));
}

async function writeOption(cwd: string, file: unknown, make: () => string | Promise<string>): Promise<void> {
  if (typeof file === 'string') await writeFile(path.resolve(cwd, file), await make());
}
