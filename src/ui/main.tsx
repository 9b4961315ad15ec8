// Starts the workbench: its style, and the page for every address.
import { render } from 'preact';
import { darkColours, lightColours, reportStyle } from '../publish/report/style.ts';
import { Claims } from './claims/page.tsx';
import { Estimate } from './estimate/page.tsx';
import { Overview } from './overview/page.tsx';
import { People } from './people/page.tsx';
import { Publish } from './publish/page.tsx';
import { Review } from './review/page.tsx';
import { askPreferences } from './shell/preferences.ts';
import { Workbench } from './shell/shell.tsx';
import { Sources } from './sources/page.tsx';
import { Timeline } from './timeline/page.tsx';

// The report's style is a text of the program, not a file: taken up by script, as the page's policy allows no inline style.
const style = new CSSStyleSheet();
style.replaceSync(`${reportStyle}
:root[data-theme="light"] { color-scheme: light; ${lightColours} }
:root[data-theme="dark"] { color-scheme: dark; ${darkColours} }
`);
document.adoptedStyleSheets = [style];

const place = document.getElementById('page');
if (place !== null) {
  const pages = {
    overview: Overview,
    sources: Sources,
    people: People,
    review: Review,
    estimate: Estimate,
    timeline: Timeline,
    claims: Claims,
    publish: Publish,
  };
  await askPreferences();
  render(<Workbench pages={pages} />, place);
}
