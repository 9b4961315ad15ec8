// What the server is doing with the case: how far it is, how long it will take, and how to stop it.
import { formatNumber } from '../../chart/format.ts';
import type { Work, WorkKind } from '../../run/case-host.ts';
import { useShell } from './context.ts';
import { FaultText } from './notices.tsx';
import { shellWords, stageWords, unitWords } from './words.ts';
import type { Language, Words } from '../../text/words.ts';

/** Shorter steps are over before their time could be read. */
const leastElapsed = 1000;

const workWords: Readonly<Record<WorkKind, Words>> = {
  open: shellWords.opening,
  relink: shellWords.running,
  run: shellWords.running,
  command: shellWords.command,
};

export function WorkBar() {
  const { language, server, send, refresh } = useShell();
  const { work, state } = server;
  const post = async (address: string): Promise<void> => {
    await send(address, {});
    refresh();
  };
  if (work?.status === 'running') {
    return (
      <div class="work" role="status">
        <strong>{workWords[work.kind][language]}</strong>
        <ProgressText work={work} language={language} />
        <button type="button" onClick={() => void post('/run/cancel')}>
          {shellWords.cancel[language]}
        </button>
      </div>
    );
  }
  const canRun = state === 'stale' || state === 'closed';
  const failed = work?.status === 'failed';
  if (!canRun && !failed) return null;
  return (
    <div class={failed ? 'work fault' : 'work'} role={failed ? 'alert' : 'status'}>
      {failed ? (
        <div>
          <strong>{shellWords.workFailed[language]}</strong>
          {work.diagnostics
            .filter(({ severity }) => severity === 'error')
            .slice(0, 5)
            .map((found) => (
              <FaultText fault={found} language={language} />
            ))}
        </div>
      ) : (
        <span>
          {work?.status === 'cancelled'
            ? shellWords.cancelled[language]
            : state === 'stale'
              ? shellWords.stale[language]
              : shellWords.runFirst[language]}
        </span>
      )}
      <button type="button" class="lead-button" onClick={() => void post('/run')}>
        {shellWords.run[language]}
      </button>
    </div>
  );
}

function ProgressText(props: { readonly work: Work; readonly language: Language }) {
  const { work, language } = props;
  const { progress } = work;
  if (progress === null) return <progress aria-label={shellWords.running[language]} />;
  const { stage, done, total, unit, elapsed } = progress;
  const name = stageWords[stage]?.[language] ?? stage;
  const units = unitWords[unit]?.[language] ?? unit;
  const count = formatNumber(done, language, 'rows');
  const all = total === null ? '' : ` ${shellWords.of[language]} ${formatNumber(total, language, 'rows')}`;
  return (
    <>
      <progress aria-label={name} {...(total === null ? {} : { max: Math.max(1, total), value: done })} />
      <span class="numbers">
        {name}: {count}
        {all} {units}
        {timeLeft(done, total, elapsed, language)}
      </span>
    </>
  );
}

function timeLeft(done: number, total: number | null, elapsed: number, language: Language): string {
  if (total === null || done <= 0 || done > total || elapsed < leastElapsed) return '';
  const seconds = Math.ceil((elapsed / 1000) * ((total - done) / done));
  const text =
    seconds < 100
      ? `${seconds} ${shellWords.seconds[language]}`
      : `${Math.ceil(seconds / 60)} ${shellWords.minutes[language]}`;
  return language === 'ru' ? `, ${shellWords.left.ru} ${text}` : `, ${text} ${shellWords.left.en}`;
}
