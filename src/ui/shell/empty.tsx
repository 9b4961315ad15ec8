// What a page says when it has nothing to show yet: why, and what to do next.
import type { ComponentChildren } from 'preact';
import { useShell } from './context.ts';
import { shellWords } from './words.ts';

/** The whole of a page that has nothing to show yet. */
export function EmptyPage(props: { readonly heading: ComponentChildren }) {
  return (
    <>
      {props.heading}
      <Empty />
    </>
  );
}

export function Empty() {
  const { language, server } = useShell();
  const { state, work } = server;
  if (work?.status === 'running' || state === 'ready') {
    return (
      <div class="empty">
        <p>{shellWords.loading[language]}</p>
      </div>
    );
  }
  const [text, link, name] =
    state === 'no-case'
      ? ([shellWords.makeFirst, '/', shellWords.makeCase] as const)
      : state === 'no-lists'
        ? ([shellWords.addFirst, '/sources', shellWords.addLists] as const)
        : ([shellWords.runFirst, null, null] as const);
  return (
    <div class="empty">
      <p>{text[language]}</p>
      {link === null ? null : (
        <p>
          <a class="button" href={link}>
            {name[language]}
          </a>
        </p>
      )}
    </div>
  );
}
