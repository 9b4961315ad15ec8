// Every figure of the result, grouped and folded: what the links of the report lead to.
import { RegisterEntry } from './lineage.tsx';
import { strings } from './strings.ts';
import type { Figure } from '../../figure/figure.ts';
import type { Result } from '../result.ts';
import type { Reading, View } from './view.ts';

interface Group {
  readonly title: string;
  readonly figures: readonly Figure[];
}

/** Figures on top first, then those of each list, then the others by what they are about. */
function groupsOf(result: Result): readonly Group[] {
  const { language, figures } = result;
  const top = new Set(result.headline);
  const lists = new Set(result.lists.map((list) => list.id));
  const axes = result.tables.filter((table) => table.id.startsWith('persons.'));
  const about = (figure: Figure): string => {
    if (top.has(figure.id)) return 'headline';
    const list = /^list\.([^.]+)\./.exec(figure.id)?.[1];
    if (list !== undefined && lists.has(list)) return `list.${list}`;
    if (figure.kind === 'cited') return 'cited';
    if (/^(overlap|histor|chao\.|persons\.on\.)/.test(figure.id)) return 'overlaps';
    if (/^(persons\.)?month\.|^persons\.(undated|outside)$/.test(figure.id)) return 'months';
    if (figure.id.startsWith('persons.conflict.')) return 'conflicts';
    return axes.find((axis) => figure.id.startsWith(axis.id))?.id ?? 'breakdown';
  };
  const groups: readonly (readonly [key: string, title: string])[] = [
    ['headline', strings.headline[language]],
    ...result.lists.map((list) => [`list.${list.id}`, list.title] as const),
    ['overlaps', strings.overlaps[language]],
    ['months', strings.months[language]],
    ...axes.map((axis) => [axis.id, axis.title[language]] as const),
    ['conflicts', strings.conflicts[language]],
    ['breakdown', strings.breakdown[language]],
    ['cited', strings.cited[language]],
  ];
  return groups.flatMap(([key, title]) => {
    const members = figures.filter((figure) => about(figure) === key);
    return members.length === 0 ? [] : [{ title, figures: members }];
  });
}

export function Register(props: { readonly view: View; readonly reading: Reading }) {
  const { reading } = props;
  const { language } = reading;
  const { result } = props.view;
  return (
    <section id="figures">
      <h2>{strings.register[language]}</h2>
      <p class="note">{strings.registerHint[language]}</p>
      <p class="note printed">{strings.registerPrinted[language]}</p>
      {groupsOf(result).map((group, index) => (
        <details class="group" open={index === 0}>
          <summary>
            {group.title} <small>{group.figures.length}</small>
          </summary>
          {group.figures.map((figure, at) => (
            <RegisterEntry
              key={figure.id}
              figure={figure}
              reading={reading}
              title={result.title}
              above={group.figures[at - 1] ?? null}
            />
          ))}
        </details>
      ))}
    </section>
  );
}
