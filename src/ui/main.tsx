// Starts the page: loads the view once and shows it.
import { render } from 'preact';
import { reportStyle } from '../publish/report/style.ts';
import { fetchJson } from './fetch-json.ts';
import { Page } from './page.tsx';
import { pageStrings } from './strings.ts';
import type { View } from '../publish/report/view.ts';

// The report's style is a text of the program, not a file: taken up by script, as the page's policy allows no inline style.
const style = new CSSStyleSheet();
style.replaceSync(reportStyle);
document.adoptedStyleSheets = [style];

const place = document.getElementById('page');
if (place !== null) {
  const language = navigator.language.startsWith('ru') ? 'ru' : 'en';
  fetchJson<View>('./view.json', language)
    .then((view) => render(<Page view={view} />, place))
    .catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      place.textContent = `${pageStrings.failed[language]} ${reason}`;
    });
}
