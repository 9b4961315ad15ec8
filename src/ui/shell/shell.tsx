// The frame around every page: navigation, language and colours, what the server is doing, what went wrong, the opened figure.
import type { ComponentChildren, FunctionComponent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { FigureExtra } from '../../publish/report/lineage.tsx';
import { anchoredFigure, readingOf } from '../../publish/report/view.ts';
import type { Figure } from '../../figure/figure.ts';
import { FigurePanel } from '../figure/panel.tsx';
import { Rows } from '../figure/rows.tsx';
import { pages, routeOf, type PageId } from '../route-table.ts';
import { postJson, ServerFault, useAnswer } from './api.ts';
import { ShellContext, type Shell, type ShownView } from './context.ts';
import { copyWithSources } from './copy-figures.ts';
import { followLinks, go, keepPageOnDrop, useAddress } from './location.ts';
import { Notices, type Notice } from './notices.tsx';
import { themes, usePreferences } from './preferences.ts';
import { useServerState } from './server-state.ts';
import { shellWords } from './words.ts';
import { WorkBar } from './work-bar.tsx';

export interface PageProps {
  /** What stands behind the page's own address. */
  readonly rest: string;
}

const noticeTime = 8000;

export function Workbench(props: { readonly pages: Readonly<Record<PageId, FunctionComponent<PageProps>>> }) {
  const address = useAddress();
  const { preferences, prefer, useKeeping } = usePreferences();
  const [notices, setNotices] = useState<readonly Notice[]>([]);
  const counter = useRef(0);
  const fallback = navigator.language.startsWith('ru') ? 'ru' : 'en';
  const [ofCase, setOfCase] = useState<typeof fallback | null>(null);
  const language = preferences.language ?? ofCase ?? fallback;
  const { server, fault, refresh } = useServerState(language);
  useKeeping(server?.csrf ?? null);
  const version = server?.version ?? 0;
  const asked = server === null || server.language === null ? null : `/view.json?language=${language}`;
  const { data: answer } = useAnswer<ShownView>(asked, version, language);
  const view = server?.language === null ? null : answer;
  const reading = view === null ? null : readingOf(view.result);
  const route = routeOf(address.path);
  const opened = anchoredFigure(address.hash);
  const title = view?.result.title ?? 'Muster';

  useEffect(() => {
    if (server !== null && server.language !== null) setOfCase(server.language);
  }, [server?.language]);
  useEffect(followLinks, []);
  useEffect(keepPageOnDrop, []);
  useEffect(() => {
    document.documentElement.lang = language;
    if (preferences.theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = preferences.theme;
  }, [language, preferences.theme]);
  useEffect(() => {
    const name = pages.find(({ id }) => id === route?.page)?.name[language] ?? '';
    document.title = [name, title].filter((part) => part !== '').join(' — ');
  }, [route?.page, title, language]);
  useEffect(() => (reading === null ? undefined : copyWithSources(reading, title)), [reading, title]);
  useFocusOnNewPage(address.path, server !== null);

  const close = (number: number): void => setNotices((all) => all.filter((one) => one.number !== number));
  const note = (text: string, found: ServerFault | null): void => {
    const number = ++counter.current;
    setNotices((all) => [...all.slice(-2), { number, text, fault: found }]);
    if (found === null) setTimeout(() => close(number), noticeTime);
  };

  const shell: Shell | null =
    server === null
      ? null
      : {
          language,
          address,
          server,
          view,
          reading,
          preferences,
          prefer,
          refresh,
          say: (text) => note(text, null),
          send: async <T,>(target: string, body: unknown): Promise<T | null> => {
            try {
              return await postJson<T>(target, body, server.csrf, language);
            } catch (error) {
              note('', error instanceof ServerFault ? error : new ServerFault('fault', String(error)));
              return null;
            }
          },
        };

  const withRows = (figure: Figure) =>
    figure.withheld === null && figure.lineage.select !== null ? (
      <Rows key={figure.id} figure={figure.id} language={language} />
    ) : null;
  const figure = opened === null ? undefined : reading?.figures.get(opened);
  const Page = route === null ? NoPage : props.pages[route.page];

  return (
    <FigureExtra.Provider value={withRows}>
      <a class="skip" href="#content" onClick={skipTo}>
        {shellWords.skip[language]}
      </a>
      <header class="bar">
        <a class="brand" href="/">
          Muster
        </a>
        <nav aria-label={shellWords.pages[language]}>
          <ul>
            {pages.map(({ id, path, name }) => (
              <li>
                <a href={path} {...(route?.page === id ? { 'aria-current': 'page' } : {})}>
                  {name[language]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div class="choices">
          <label>
            <span class="hidden-label">{shellWords.language[language]}</span>
            <select
              value={language}
              onChange={(event) => prefer({ language: event.currentTarget.value === 'ru' ? 'ru' : 'en' })}
            >
              <option value="en">English</option>
              <option value="ru">Русский</option>
            </select>
          </label>
          <label>
            <span class="hidden-label">{shellWords.theme[language]}</span>
            <select
              value={preferences.theme}
              onChange={(event) => {
                const { value } = event.currentTarget;
                prefer({ theme: themes.find((one) => one === value) ?? 'system' });
              }}
            >
              {themes.map((theme) => (
                <option value={theme}>{shellWords[theme][language]}</option>
              ))}
            </select>
          </label>
        </div>
      </header>
      {shell === null ? (
        <Frame>
          <h1 class="page-title">Muster</h1>
          <p class="note">{fault === null ? shellWords.loading[language] : fault.message}</p>
        </Frame>
      ) : (
        <ShellContext.Provider value={shell}>
          {fault === null ? (
            <WorkBar />
          ) : (
            <p class="work fault" role="alert">
              {fault.message}
            </p>
          )}
          <Frame>
            <Page rest={route?.rest ?? ''} key={route?.page ?? ''} />
          </Frame>
          {figure === undefined || reading === null ? null : (
            <FigurePanel
              figure={figure}
              reading={reading}
              title={title}
              close={() => go(`${location.pathname}${location.search}`)}
            />
          )}
        </ShellContext.Provider>
      )}
      <footer class="colophon">{shellWords.local[language]}</footer>
      <Notices notices={notices} language={language} close={close} />
    </FigureExtra.Provider>
  );

  function NoPage() {
    return (
      <>
        <h1 class="page-title">{shellWords.nothingHere[language]}</h1>
        <p>
          <a href="/">{shellWords.toOverview[language]}</a>
        </p>
      </>
    );
  }
}

function Frame(props: { readonly children: ComponentChildren }) {
  return (
    <main id="content" class="content" tabIndex={-1}>
      {props.children}
    </main>
  );
}

function skipTo(event: MouseEvent): void {
  event.preventDefault();
  document.getElementById('content')?.focus();
}

/**
 * A reader who cannot see that the page has changed hears its heading. Not on the first page: the browser reads that itself. A page
 * that was asked for before the server answered is told once it stands: what stood in its place until then is gone by then.
 */
function useFocusOnNewPage(path: string, isStanding: boolean): void {
  const told = useRef(path);
  useEffect(() => {
    if (!isStanding || told.current === path) return;
    told.current = path;
    const heading = document.querySelector('#content h1');
    if (!(heading instanceof HTMLElement)) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [path, isStanding]);
}
