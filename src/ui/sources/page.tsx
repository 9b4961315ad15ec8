// The lists of the case, and the way in for new ones.
import { useState } from 'preact/hooks';
import { FigureLink } from '../../publish/report/number.tsx';
import { ReadingFindings } from '../../publish/report/lists.tsx';
import { hiddenKinds, roles } from '../../publish/report/strings.ts';
import type { ListedSource } from '../../server/routes/sources.ts';
import { useAnswer } from '../shell/api.ts';
import { useShell } from '../shell/context.ts';
import { FaultText } from '../shell/notices.tsx';
import type { PageProps } from '../shell/shell.tsx';
import { WideTable } from '../shell/wide-table.tsx';
import { OneSource } from './one-source.tsx';
import { sourcesWords as words } from './words.ts';

export function Sources({ rest }: PageProps) {
  return rest === '' ? <AllSources /> : <OneSource list={rest} key={rest} />;
}

type Role = ListedSource['role'];
const roleIds: readonly Role[] = ['capture', 'frame', 'outcome', 'cited'];

function AllSources() {
  const { language, server, view, reading } = useShell();
  const { data, fault } = useAnswer<{ readonly lists: readonly ListedSource[] }>(
    server.state === 'no-case' ? null : '/sources.json',
    server.version,
    language,
  );
  const results = new Map((view?.result.lists ?? []).map((list) => [list.id, list]));
  return (
    <>
      <h1 class="page-title">{words.title[language]}</h1>
      <p class="note">{words.note[language]}</p>
      {server.state === 'no-case' ? null : <AddLists />}
      {fault === null ? null : <FaultText fault={fault} language={language} />}
      <section id="all-lists">
        <h2>{words.lists[language]}</h2>
        {data === null || data.lists.length === 0 ? (
          <p>{words.none[language]}</p>
        ) : (
          <WideTable label={words.lists[language]}>
            <thead>
              <tr>
                <th scope="col">{words.list[language]}</th>
                <th scope="col">{words.role[language]}</th>
                <th scope="col" class="amount">
                  {words.rows[language]}
                </th>
                <th scope="col" class="amount">
                  = {words.read[language]}
                </th>
                <th scope="col" class="amount">
                  + {words.rejected[language]}
                </th>
                <th scope="col">{words.hidden[language]}</th>
              </tr>
            </thead>
            <tbody>
              {data.lists.map((list) => {
                const found = results.get(list.id);
                return (
                  <tr>
                    <th scope="row">
                      <a href={`/sources/${list.id}`}>{list.title}</a>
                      <span class="under">{list.file}</span>
                    </th>
                    <td class="role">{roles[list.role][language]}</td>
                    {found === undefined || reading === null ? (
                      <td colSpan={4}>{words.notRead[language]}</td>
                    ) : (
                      <>
                        {[found.rowsPresent, found.rowsRead, found.rowsRejected].map((id) => (
                          <td class="amount">
                            <FigureLink id={id} reading={reading} />
                          </td>
                        ))}
                        <td>
                          {[...new Set(found.hidden.map(({ kind }) => kind))]
                            .map((kind) => {
                              const count = found.hidden.filter((one) => one.kind === kind).length;
                              return `${hiddenKinds[kind][language]}: ${count}`;
                            })
                            .join('; ') || '—'}
                        </td>
                      </>
                    )}
                  </tr>
                );
              })}
            </tbody>
          </WideTable>
        )}
      </section>
      {view === null || reading === null ? null : (
        <div class="report-part">
          <ReadingFindings lists={view.result.lists} reading={reading} />
        </div>
      )}
    </>
  );
}

function AddLists() {
  const { language, send, say, refresh } = useShell();
  const [role, setRole] = useState<Role>('capture');
  const [sending, setSending] = useState<string | null>(null);
  const [over, setOver] = useState(false);
  const take = async (files: FileList | null): Promise<void> => {
    for (const file of Array.from(files ?? [])) {
      setSending(file.name);
      const done = await send(`/sources/upload?role=${role}&name=${encodeURIComponent(file.name)}`, file);
      if (done !== null) say(`${file.name}: ${words.added[language]}`);
      refresh();
    }
    setSending(null);
  };
  return (
    <section class="first" id="add">
      <h2>{words.add[language]}</h2>
      <fieldset class="roles">
        <legend>{words.role[language]}</legend>
        {roleIds.map((id) => (
          <label>
            <input type="radio" name="role" checked={role === id} onChange={() => setRole(id)} />{' '}
            {roles[id][language]}
          </label>
        ))}
      </fieldset>
      <label
        class={over ? 'drop over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void take(event.dataTransfer?.files ?? null);
        }}
      >
        <span class="choose">{words.choose[language]}</span>
        <input
          type="file"
          multiple
          disabled={sending !== null}
          onChange={(event) => {
            const field = event.currentTarget;
            void take(field.files).then(() => {
              field.value = '';
            });
          }}
        />
        <span class="hint" role="status">
          {sending === null ? words.drop[language] : `${words.sending[language]} ${sending}…`}
        </span>
      </label>
    </section>
  );
}
