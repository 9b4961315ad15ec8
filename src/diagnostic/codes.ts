// The one table of diagnostics. A code is stable: scripts and manuals may rely on it, so it is never renamed or reused.
// `next` says what the user can do; a diagnostic may sharpen it for its own case.

export const codes = {
  'case.missing': { next: 'Run the command in a case folder, or make one with `muster init`.' },
  'case.exists': { next: 'Choose another folder, or use the case that is there.' },
  'case.syntax': { next: 'Correct the YAML at this place.' },
  'case.unknown-key': { next: 'Remove the key or correct its spelling; `muster schema` lists all keys.' },
  'case.invalid': { next: 'Correct the value; `muster schema` says what is allowed.' },
  'case.unit-cycle': { next: 'Give one of the units another parent, or none.' },
  'case.unknown-unit': { next: 'Add the unit under `units:`, or correct its id.' },
  'case.duplicate': { next: 'Give each entry an id of its own.' },
  'case.busy': {
    next: 'Wait until the other command has ended, or stop it. Where it is a workbench of another user or another version of Muster, stop that first.',
  },
  'case.verify-manifest': { next: 'Restore manifest.json from a backup; do not edit it by hand.' },
  'case.verify-source': { next: 'Restore the original from where it came; originals are never changed.' },
  'case.verify-missing': { next: 'Put the original back into sources/, or restore it from a backup.' },
  'case.verify-unlisted': { next: 'Add the file with `muster add`, or move it out of sources/.' },
  'case.verify-decision': { next: 'Restore decisions.jsonl from a backup; lines are only ever appended.' },
  'case.torn-decision': { next: 'The unfinished line was set aside beside the log; repeat that decision.' },
  'case.decision': { next: 'Name two different records, or the number of a decision that is in force.' },
  'source.missing': { next: 'Put the file there, or correct `file:` in case.yaml.' },
  'source.unreadable': { next: 'Open the file in the program that made it and save it anew, or as CSV.' },
  'source.format': { next: 'Save the table as CSV, TSV, XLSX, XLS, ODS or HTML.' },
  'source.encrypted': { next: 'Open the file with its password and save a copy without one.' },
  'source.truncated': { next: 'Get the file again: its end is missing.' },
  'source.bomb': { next: 'Check where the file comes from: it unpacks to far more than a table needs.' },
  'source.too-large': { next: 'Split the table; one table may have up to 16,384 columns.' },
  'source.sheet': { next: 'Correct `sheet:` in case.yaml.' },
  'source.table': { next: 'Correct `table:` in case.yaml.' },
  'source.empty': { next: 'Check that this is the right file: it holds no table.' },
  'source.header': {
    next: 'Name the right row with `header:` in case.yaml, or add a copy of the file with a row of column names on top.',
  },
  'source.no-name': { next: 'Say in case.yaml under `columns:` which column holds the names.' },
  'source.repeated': {
    next: 'Remove one of the lists; for another sheet or table of the file set `sheet:` or `table:`.',
  },
  'source.column': { next: 'Correct the column name under `columns:` in case.yaml.' },
  'source.columns-missing': { next: 'Say under `columns:` what each column means, or `ignore`.' },
  'source.encoding': { next: 'Set `encoding:` for this list in case.yaml.' },
  'source.preamble': { next: 'If one of these lines is the header, name it with `header:` in case.yaml.' },
  'source.hidden': { next: 'Unhide them in a copy of the file if they belong to the list.' },
  'source.merged': { next: 'Check that no row lacks a value which stands in the merged cell above it.' },
  'source.other-sheet': {
    next: 'Name another sheet with `sheet:`, or add the file as one more list for it.',
  },
  'source.cell-error': { next: 'Look at these cells: the spreadsheet shows an error there.' },
  'row.ragged': { next: 'Look at the row: it has more or fewer cells than the header.' },
  'row.quote': { next: 'Look at the row: a quotation mark is opened and not closed.' },
  'row.encoding': { next: 'Set or remove `encoding:` for this list: these bytes are not text in it.' },
  'row.cell-too-long': { next: 'Look at the row: no name or date is this long.' },
  'row.date': { next: 'Correct the date in a copy of the source, or map the column to `ignore`.' },
  'row.name': { next: 'Look at the row: it names nobody.' },
  'row.number': { next: 'Correct the number in a copy of the source, or map the column to `ignore`.' },
  'record.age': {
    next: 'Add `closed:` to this list in case.yaml: an age says a birth date only as of a day.',
  },
  'record.birth': {
    next: 'Correct the cell in a copy of the source if you know better, or map the column to `ignore`.',
  },
  'record.name': { next: 'Look at the row: it stands for a person by its other fields alone.' },
  'record.unit': { next: 'Add the spelling to the aliases of a unit in case.yaml.' },
  'linkage.levels': {
    next: 'Read their match weights with care: `muster link` and the report name each level and the usual share.',
  },
  'linkage.block-skipped': {
    next: 'Fill in more of the fields that tell people apart (date of birth, patronymic): other rules still compare these records.',
  },
  'linkage.too-many-pairs': {
    next: 'Add a part to the rule, give it `at-most:`, or raise `pairs-at-most:` in case.yaml; `muster suggest-blocking` finds rules that can be afforded.',
  },
  'linkage.memory': {
    next: 'Declare narrower rules under `blocking:` in case.yaml (`muster suggest-blocking` finds some), or write `pairs-in: database`, which goes to disk.',
  },
  'linkage.decision': { next: 'Withdraw the decision, or the one that contradicts it.' },
  'linkage.decision-record': { next: 'Withdraw the decision: its record is gone, or its list was left out.' },
  'linkage.weights-old': {
    next: 'Learn the weights anew from all lists: `muster run --keep-weights`.',
  },
  'linkage.standing': { next: 'Link all lists together: `muster run`.' },
  'estimate.ceiling': {
    next: 'Correct `ceiling:` under `estimate:` in case.yaml, or take the lists that it does not hold for out of the count.',
  },
  'estimate.checks': {
    next: 'Correct `checks:` under `estimate: over-coverage:` in case.yaml, or --wrong: one sample for each list, or one of all people.',
  },
  'estimate.table': {
    next: 'Give the table one column of 0 and 1 for each list and a column `count` of whole numbers.',
  },
  'estimate.refused': { next: 'Read the reason; more lists or other lists may allow an estimate.' },
  'timeline.table': {
    next: 'Give the table the columns period and count, one row for each period and unit; unit, exposure, exposure-high and parent where known.',
  },
  'timeline.empty': { next: 'Check that this is the right table: it holds no period.' },
  'timeline.period': {
    next: 'Write every period in one way: 1891, 2024-03, 2024-W09 or 2024-03-05.',
  },
  'timeline.gap': { next: 'Add the missing rows, with 0 where nothing happened: a gap is not a zero.' },
  'timeline.count': { next: 'Correct the count: events are counted in whole numbers, and none is negative.' },
  'timeline.strength': {
    next: 'Give the strength as a number above 0, or leave the column out: a unit of nobody has no rate.',
  },
  'timeline.unit': { next: 'Correct the unit or its parent: the order of battle is a tree.' },
  'timeline.after-close': {
    next: 'Check the date of the event and `closed:` of the list: a list cannot know what comes after it.',
  },
  'timeline.too-large': { next: 'Use longer periods (months for days), or split the table.' },
  'run.no-lists': { next: 'Add a list with `muster add FILE`.' },
  'run.no-capture': {
    next: 'Give the lists of those to whom it happened `role: capture` in case.yaml: only they add people to the count.',
  },
  'run.closed': { next: 'Run the case: press Run, or `muster run`.' },
  'run.list-empty': { next: 'Look at the rejected rows and at `columns:` of this list in case.yaml.' },
  'run.partial': { next: 'The report lists all of them.' },
  'run.rejected': { next: 'The report lists all of them.' },
  'run.cancelled': { next: 'Run the command again: finished stages are kept.' },
  'run.strict': { next: 'Mend these rows, or run without --strict.' },
  'file.access': { next: 'Check the permissions there, or use another folder.' },
  'muster.fault': {
    next: 'This is a fault of Muster, not of your data. Please report it with these lines: they hold nothing of your files.',
  },
  'engine.memory': {
    next: 'Close other programs or free some room on the disk of the case folder, then run the command again: finished stages are kept.',
  },
  'engine.refused': {
    next: 'Check the address of the engine and its rights in case.yaml, or take the engine out of it: DuckDB does the same.',
  },
  'claims.empty': { next: 'Name a file that holds the text.' },
  'claims.format': { next: 'Save the text as plain text, Markdown, HTML or DOCX.' },
  'claims.too-large': { next: 'Cut the text into parts: an article is smaller by far.' },
  'cli.usage': { next: 'See `muster --help`.' },
  'server.request': { next: 'Load the page anew and try again.' },
  'server.upload': { next: 'Add the file with `muster add FILE`, which takes any name and size.' },
  'server.command': {
    next: 'Run the command again; if it is refused again, stop the workbench where it was started and run it then.',
  },
  'server.port': { next: 'Choose another port with --port, or leave it out.' },
} as const satisfies Record<string, { readonly next: string }>;

export type DiagnosticCode = keyof typeof codes;
