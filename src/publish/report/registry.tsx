// A total by the share of a registry: two sources, part by part.
import { Badge } from './badge.tsx';
import { FigureLink } from './number.tsx';
import { totalWords as words } from './total-words.ts';
import type { SectionProps } from './view.ts';

export function ShareOfRegistry({ view, reading }: SectionProps) {
  const { language } = reading;
  const { registry } = view.result;
  if (registry === null) return null;
  const number = (id: string) => <FigureLink id={id} reading={reading} bounded />;
  const total = reading.figures.get(registry.total);
  return (
    <section id="registry">
      <h2>
        {words.registry[language]}: {registry.title} <Badge kind="estimated" language={language} />
      </h2>
      <p>
        {words.registryTotal[language]} {number(registry.total)}.{' '}
        {registry.pooled === null ? null : (
          <>
            {words.registryPooled[language]} {number(registry.pooled)}.
          </>
        )}
      </p>
      <p class="note">{total?.lineage.how[language]}</p>
      {(total?.assumptions ?? []).map((assumption) => (
        <p class="note">{assumption[language]}</p>
      ))}
      <table>
        <tbody>
          {registry.parts.map(({ title, figure }) => (
            <tr>
              <th scope="row">{title}</th>
              <td>{number(figure)}</td>
              <td>
                {reading.figures.get(figure)?.withheld === 'refused'
                  ? reading.figures.get(figure)?.assumptions[0]?.[language]
                  : ''}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
