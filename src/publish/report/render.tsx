// The report as one file that needs nothing else: no script, no font, no picture from outside.
import { render } from 'preact-render-to-string';
import { escapeText } from '../../chart/mark.ts';
import { Report } from './report.tsx';
import { reportStyle } from './style.ts';
import type { View } from './view.ts';

const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** One self-contained HTML document, the same bytes for the same view. */
export function renderReport(view: View): string {
  const { title, language } = view.result;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${escapeText(title)}</title>
<style>${reportStyle}</style>
</head>
<body>
${render(<Report view={view} />)}
</body>
</html>
`;
}
