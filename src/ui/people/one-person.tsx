// One person: all records side by side, where they agree and differ, every value one click from its cell.
import { useState } from 'preact/hooks';
import { reviewWords } from '../../run/review/review-words.ts';
import type { SheetRecord } from '../../run/people/person-sheet.ts';
import type { PersonAnswer } from '../../server/routes/people.ts';
import { useAnswer } from '../shell/api.ts';
import { useShell } from '../shell/context.ts';
import { Empty } from '../shell/empty.tsx';
import { NameField } from '../shell/name-field.tsx';
import { FaultText } from '../shell/notices.tsx';
import { Unmask } from '../shell/unmask.tsx';
import { VisibleText } from '../shell/visible-text.tsx';
import { WideTable } from '../shell/wide-table.tsx';
import { SplitOrMerge } from './split-or-merge.tsx';
import { peopleWords as words } from './words.ts';

export function OnePerson(props: { readonly id: string }) {
  const { language, server } = useShell();
  const [round, setRound] = useState(0);
  const ready = server.state === 'ready' && server.work?.status !== 'running';
  const { data, fault } = useAnswer<PersonAnswer>(
    ready ? `/people/${props.id}.json` : null,
    `${server.version} ${round}`,
    language,
  );
  return (
    <>
      <p class="crumb">
        <a href="/people">← {words.back[language]}</a>
      </p>
      <h1 class="page-title">
        {words.person[language]} {data === null || data.line.name === '' ? props.id : data.line.name}
      </h1>
      {ready ? null : <Empty />}
      {fault === null ? null : <FaultText fault={fault} language={language} />}
      {data === null ? null : (
        <>
          <p class="identifier">
            <code>{data.id}</code>
          </p>
          <NameField />
          <WideTable label={words.records[language]} class="records">
            <thead>
              <tr>
                <th scope="col">{words.field[language]}</th>
                {data.records.map((record) => (
                  <th scope="col" class="as-is">
                    <VisibleText text={record.title} />
                    <span class="under">
                      <a href={`/sources/${record.list}?row=${record.row}`}>{record.place[language]}</a>
                    </span>
                    {record.unmasked ? (
                      <span class="under">{words.shown[language]}</span>
                    ) : (
                      <Unmask record={record.key} done={() => setRound((n) => n + 1)} />
                    )}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {data.fields.map(({ id, says }, f) => (
                <tr class={says === 'other' ? 'differs' : ''}>
                  <th scope="row">
                    {reviewWords[id][language]}
                    {says === 'one' ? null : (
                      <span class="under">
                        {says === 'other' ? `≠ ${words.differs[language]}` : `= ${words.agrees[language]}`}
                      </span>
                    )}
                  </th>
                  {data.records.map((record) => {
                    const value = record.values[f];
                    const raw = value?.raw ?? '';
                    const reading = value?.label[language] ?? '';
                    return (
                      <td>
                        {raw === '' ? (
                          '—'
                        ) : (
                          <a class="cell" href={cellAddress(record, value?.column ?? null)}>
                            <VisibleText text={raw} />
                          </a>
                        )}
                        {reading === '' || reading === raw ? null : (
                          <span class="under">
                            {words.readAs[language]} {reading}
                          </span>
                        )}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </WideTable>
          <SplitOrMerge records={data.records} key={data.id} />
        </>
      )}
    </>
  );
}

/** The cell in its file. */
function cellAddress(record: SheetRecord, column: string | null): string {
  const lit = column === null ? '' : `&column=${encodeURIComponent(column)}`;
  return `/sources/${record.list}?row=${record.row}${lit}`;
}
