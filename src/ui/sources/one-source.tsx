// One list: what it is, what was found in it, and its rows as they stand in the file.
import { useState } from 'preact/hooks';
import type { Field } from '../../case/field.ts';
import type { SourceSheet } from '../../run/people/source-sheet.ts';
import { useAnswer } from '../shell/api.ts';
import { useShell } from '../shell/context.ts';
import { FaultText } from '../shell/notices.tsx';
import { AboutSource } from './about-source.tsx';
import { OriginalRows } from './original-rows.tsx';
import { RejectedRows } from './rejected-rows.tsx';
import { sourcesWords as words } from './words.ts';

/** Rows above the one that is lit up. */
const lead = 3;

export function OneSource(props: { readonly list: string }) {
  const { list } = props;
  const { language, address, server } = useShell();
  const row = Number(address.query.get('row') ?? 0);
  const column = address.query.get('column');
  const from = Number(address.query.get('from') ?? Math.max(0, row - lead));
  const [tried, setTried] = useState<Readonly<Record<string, Field>>>({});
  const [round, setRound] = useState(0);
  const trying =
    Object.keys(tried).length === 0 ? '' : `&columns=${encodeURIComponent(JSON.stringify(tried))}`;
  const { data, fault } = useAnswer<SourceSheet>(
    `/sources/${list}.json?from=${from}${trying}`,
    `${server.version} ${round}`,
    language,
  );
  return (
    <>
      <p class="crumb">
        <a href="/sources">← {words.back[language]}</a>
      </p>
      <h1 class="page-title">{data?.title ?? list}</h1>
      {fault === null ? null : <FaultText fault={fault} language={language} />}
      {data === null ? null : (
        <>
          <p class="note">
            {[data.file, data.format, data.sheet, data.encoding].filter((part) => part !== null).join(' · ')}
          </p>
          <AboutSource sheet={data} key={`${data.title} ${data.role} ${data.closed} ${data.unique}`} />
          {data.notes.length === 0 ? null : (
            <section id="findings">
              <h2>{words.findings[language]}</h2>
              {data.notes.map((note) => (
                <FaultText fault={note} language={language} />
              ))}
            </section>
          )}
          <RejectedRows list={list} />
          <OriginalRows
            sheet={data}
            tried={tried}
            setTried={setTried}
            lit={{ row, column }}
            again={() => setRound((n) => n + 1)}
          />
        </>
      )}
    </>
  );
}
