// The one table of diagnostics. A code is stable: scripts and manuals may rely on it, so it is never renamed or reused.
// Each stands with the next step: what the user can do. A diagnostic may sharpen it for its own case.
import type { Words } from '../text/words.ts';

export const codes = {
  'case.missing': {
    en: 'Run the command in a case folder, or make one with `muster init`.',
    ru: 'Запустите команду в папке дела или создайте дело: `muster init`.',
  },
  'case.exists': {
    en: 'Choose another folder, or use the case that is there.',
    ru: 'Выберите другую папку или работайте с делом, которое в ней есть.',
  },
  'case.syntax': {
    en: 'Correct the YAML at this place.',
    ru: 'Исправьте YAML в этом месте.',
  },
  'case.unknown-key': {
    en: 'Remove the key or correct its spelling; `muster schema` lists all keys.',
    ru: 'Уберите ключ или исправьте опечатку; все ключи перечисляет `muster schema`.',
  },
  'case.invalid': {
    en: 'Correct the value; `muster schema` says what is allowed.',
    ru: 'Исправьте значение; что допустимо, показывает `muster schema`.',
  },
  'case.unit-cycle': {
    en: 'Give one of the units another parent, or none.',
    ru: 'Укажите для одного из подразделений другое вышестоящее или не указывайте никакого.',
  },
  'case.unknown-unit': {
    en: 'Add the unit under `units:`, or correct its id.',
    ru: 'Добавьте подразделение в `units:` или исправьте его id.',
  },
  'case.duplicate': {
    en: 'Give each entry an id of its own.',
    ru: 'Дайте каждой записи свой id.',
  },
  'case.busy': {
    en: 'Wait until the other command has ended, or stop it. Where it is a workbench of another user or another version of Muster, stop that first.',
    ru: 'Подождите, пока завершится другая команда, или остановите её. Если это локальная страница (`muster open`) другого пользователя или другой версии Muster, сначала остановите её.',
  },
  'case.verify-manifest': {
    en: 'Restore manifest.json from a backup; do not edit it by hand.',
    ru: 'Восстановите manifest.json из резервной копии; не правьте его вручную.',
  },
  'case.verify-source': {
    en: 'Restore the original from where it came; originals are never changed.',
    ru: 'Верните исходный файл оттуда, откуда он взят: исходные файлы не меняют.',
  },
  'case.verify-missing': {
    en: 'Put the original back into sources/, or restore it from a backup.',
    ru: 'Верните исходный файл в sources/ или восстановите его из резервной копии.',
  },
  'case.verify-unlisted': {
    en: 'Add the file with `muster add`, or move it out of sources/.',
    ru: 'Добавьте файл командой `muster add` или уберите его из sources/.',
  },
  'case.verify-decision': {
    en: 'Restore decisions.jsonl from a backup; lines are only ever appended.',
    ru: 'Восстановите decisions.jsonl из резервной копии; строки в него только дописываются.',
  },
  'case.torn-decision': {
    en: 'The unfinished line was set aside beside the log; repeat that decision.',
    ru: 'Неоконченная строка отложена в файл рядом с журналом; повторите это решение.',
  },
  'case.decision': {
    en: 'Name two different records, or the number of a decision that is in force.',
    ru: 'Назовите две разные записи или номер решения, которое действует.',
  },
  'source.missing': {
    en: 'Put the file there, or correct `file:` in case.yaml.',
    ru: 'Положите файл на место или исправьте `file:` в case.yaml.',
  },
  'source.unreadable': {
    en: 'Open the file in the program that made it and save it anew, or as CSV.',
    ru: 'Откройте файл в программе, в которой он сделан, и сохраните заново или в CSV.',
  },
  'source.format': {
    en: 'Save the table as CSV, TSV, XLSX, XLS, ODS or HTML.',
    ru: 'Сохраните таблицу в формате CSV, TSV, XLSX, XLS, ODS или HTML.',
  },
  'source.encrypted': {
    en: 'Open the file with its password and save a copy without one.',
    ru: 'Откройте файл с паролем и сохраните копию без пароля.',
  },
  'source.truncated': {
    en: 'Get the file again: its end is missing.',
    ru: 'Получите файл заново: у этой копии нет конца.',
  },
  'source.bomb': {
    en: 'Check where the file comes from: it unpacks to far more than a table needs.',
    ru: 'Проверьте, откуда файл: в распакованном виде он намного больше любой таблицы.',
  },
  'source.too-large': {
    en: 'Split the table; one table may have up to 16,384 columns.',
    ru: 'Разделите таблицу: в одной может быть не больше 16 384 столбцов.',
  },
  'source.sheet': {
    en: 'Correct `sheet:` in case.yaml.',
    ru: 'Исправьте `sheet:` в case.yaml.',
  },
  'source.table': {
    en: 'Correct `table:` in case.yaml.',
    ru: 'Исправьте `table:` в case.yaml.',
  },
  'source.empty': {
    en: 'Check that this is the right file: it holds no table.',
    ru: 'Проверьте, тот ли это файл: таблицы в нём нет.',
  },
  'source.header': {
    en: 'Name the right row with `header:` in case.yaml, or add a copy of the file with a row of column names on top.',
    ru: 'Укажите нужную строку ключом `header:` в case.yaml или добавьте копию файла, где первой строкой стоят названия столбцов.',
  },
  'source.no-name': {
    en: 'Say in case.yaml under `columns:` which column holds the names.',
    ru: 'Укажите в case.yaml под `columns:`, в каком столбце имена.',
  },
  'source.repeated': {
    en: 'Remove one of the lists; for another sheet or table of the file set `sheet:` or `table:`.',
    ru: 'Уберите один из списков; если нужен другой лист или другая таблица файла, укажите `sheet:` или `table:`.',
  },
  'source.column': {
    en: 'Correct the column name under `columns:` in case.yaml.',
    ru: 'Исправьте название столбца под `columns:` в case.yaml.',
  },
  'source.columns-missing': {
    en: 'Say under `columns:` what each column means, or `ignore`.',
    ru: 'Укажите под `columns:`, что значит каждый столбец, или `ignore`.',
  },
  'source.encoding': {
    en: 'Set `encoding:` for this list in case.yaml.',
    ru: 'Укажите для этого списка `encoding:` в case.yaml.',
  },
  'source.preamble': {
    en: 'If one of these lines is the header, name it with `header:` in case.yaml.',
    ru: 'Если одна из этих строк и есть заголовок, укажите её ключом `header:` в case.yaml.',
  },
  'source.hidden': {
    en: 'Unhide them in a copy of the file if they belong to the list.',
    ru: 'Если они относятся к списку, покажите их в копии файла.',
  },
  'source.merged': {
    en: 'Check that no row lacks a value which stands in the merged cell above it.',
    ru: 'Проверьте, не осталась ли какая-нибудь строка без значения, которое стоит в объединённой ячейке над ней.',
  },
  'source.other-sheet': {
    en: 'Name another sheet with `sheet:`, or add the file as one more list for it.',
    ru: 'Укажите другой лист ключом `sheet:` или добавьте файл для него ещё одним списком.',
  },
  'source.cell-error': {
    en: 'Look at these cells: the spreadsheet shows an error there.',
    ru: 'Посмотрите на эти ячейки: электронная таблица показывает там ошибку.',
  },
  'row.ragged': {
    en: 'Look at the row: it has more or fewer cells than the header.',
    ru: 'Посмотрите на строку: ячеек в ней больше или меньше, чем в заголовке.',
  },
  'row.quote': {
    en: 'Look at the row: a quotation mark is opened and not closed.',
    ru: 'Посмотрите на строку: кавычка открыта и не закрыта.',
  },
  'row.encoding': {
    en: 'Set or remove `encoding:` for this list: these bytes are not text in it.',
    ru: 'Укажите или уберите `encoding:` у этого списка: в такой кодировке эти байты не текст.',
  },
  'row.cell-too-long': {
    en: 'Look at the row: no name or date is this long.',
    ru: 'Посмотрите на строку: таких длинных имён и дат не бывает.',
  },
  'row.date': {
    en: 'Correct the date in a copy of the source, or map the column to `ignore`.',
    ru: 'Исправьте дату в копии источника или укажите для столбца `ignore`.',
  },
  'row.name': {
    en: 'Look at the row: it names nobody.',
    ru: 'Посмотрите на строку: в ней никто не назван.',
  },
  'row.number': {
    en: 'Correct the number in a copy of the source, or map the column to `ignore`.',
    ru: 'Исправьте число в копии источника или укажите для столбца `ignore`.',
  },
  'record.age': {
    en: 'Add `closed:` to this list in case.yaml: an age says a birth date only as of a day.',
    ru: 'Добавьте этому списку `closed:` в case.yaml: по возрасту дату рождения можно узнать, только если известно, на какой день он указан.',
  },
  'record.birth': {
    en: 'Correct the cell in a copy of the source if you know better, or map the column to `ignore`.',
    ru: 'Исправьте ячейку в копии источника, если знаете верную дату, или укажите для столбца `ignore`.',
  },
  'record.name': {
    en: 'Look at the row: it stands for a person by its other fields alone.',
    ru: 'Посмотрите на строку: о том, кто это, говорят только остальные поля.',
  },
  'record.unit': {
    en: 'Add the spelling to the aliases of a unit in case.yaml.',
    ru: 'Добавьте это написание в `aliases` подразделения в case.yaml.',
  },
  'linkage.levels': {
    en: 'Read their match weights with care: `muster link` and the report name each level and the usual share.',
    ru: 'Относитесь к их весам с осторожностью: каждый такой уровень и обычную для него долю называют `muster link` и отчёт.',
  },
  'linkage.block-skipped': {
    en: 'Fill in more of the fields that tell people apart (date of birth, patronymic): other rules still compare these records.',
    ru: 'Заполните больше полей, по которым различают людей (дата рождения, отчество): эти записи всё равно сравниваются по другим правилам.',
  },
  'linkage.too-many-pairs': {
    en: 'Add a part to the rule, give it `at-most:`, or raise `pairs-at-most:` in case.yaml; `muster suggest-blocking` finds rules that can be afforded.',
    ru: 'Добавьте в правило ещё одну часть, ограничьте его ключом `at-most:` или поднимите `pairs-at-most:` в case.yaml; посильные правила находит `muster suggest-blocking`.',
  },
  'linkage.memory': {
    en: 'Declare narrower rules under `blocking:` in case.yaml (`muster suggest-blocking` finds some), or write `pairs-in: database`, which goes to disk.',
    ru: 'Задайте под `blocking:` в case.yaml более узкие правила (их находит `muster suggest-blocking`) или напишите `pairs-in: database`: тогда пары хранятся на диске.',
  },
  'linkage.decision': {
    en: 'Withdraw the decision, or the one that contradicts it.',
    ru: 'Отмените это решение или то, которое ему противоречит.',
  },
  'linkage.decision-record': {
    en: 'Withdraw the decision: its record is gone, or its list was left out.',
    ru: 'Отмените решение: его записи больше нет или её список исключён.',
  },
  'linkage.weights-old': {
    en: 'Learn the weights anew from all lists: `muster run --keep-weights`.',
    ru: 'Подберите веса заново по всем спискам: `muster run --keep-weights`.',
  },
  'linkage.standing': {
    en: 'Link all lists together: `muster run`.',
    ru: 'Свяжите все списки вместе: `muster run`.',
  },
  'estimate.ceiling': {
    en: 'Correct `ceiling:` under `estimate:` in case.yaml, or take the lists that it does not hold for out of the count.',
    ru: 'Исправьте `ceiling:` под `estimate:` в case.yaml или исключите из подсчёта списки, к которым потолок не относится.',
  },
  'estimate.checks': {
    en: 'Correct `checks:` under `estimate: over-coverage:` in case.yaml, or --wrong: one sample for each list, or one of all people.',
    ru: 'Исправьте `checks:` под `estimate: over-coverage:` в case.yaml или --wrong: нужна одна выборка на каждый список либо одна из всех людей.',
  },
  'estimate.table': {
    en: 'Give the table one column of 0 and 1 for each list and a column `count` of whole numbers.',
    ru: 'В таблице нужен столбец из 0 и 1 для каждого списка и столбец `count` с целыми числами.',
  },
  'estimate.refused': {
    en: 'Read the reason; more lists or other lists may allow an estimate.',
    ru: 'Прочтите причину; оценка может получиться, если списков больше или они другие.',
  },
  'timeline.table': {
    en: 'Give the table the columns period and count, one row for each period and unit; unit, exposure, exposure-high and parent where known.',
    ru: 'В таблице нужны столбцы period и count и по строке на каждый период и каждое подразделение; если известно, то и unit, exposure, exposure-high, parent.',
  },
  'timeline.empty': {
    en: 'Check that this is the right table: it holds no period.',
    ru: 'Проверьте, та ли это таблица: периодов в ней нет.',
  },
  'timeline.period': {
    en: 'Write every period in one way: 1891, 2024-03, 2024-W09 or 2024-03-05.',
    ru: 'Пишите все периоды одинаково: 1891, 2024-03, 2024-W09 или 2024-03-05.',
  },
  'timeline.gap': {
    en: 'Add the missing rows, with 0 where nothing happened: a gap is not a zero.',
    ru: 'Добавьте недостающие строки, с 0 там, где ничего не произошло: пропуск — не ноль.',
  },
  'timeline.count': {
    en: 'Correct the count: events are counted in whole numbers, and none is negative.',
    ru: 'Исправьте число: события считают целыми числами, и отрицательных не бывает.',
  },
  'timeline.strength': {
    en: 'Give the strength as a number above 0, or leave the column out: a unit of nobody has no rate.',
    ru: 'Укажите численность больше 0 или уберите столбец: у подразделения без людей нет и частоты.',
  },
  'timeline.unit': {
    en: 'Correct the unit or its parent: the order of battle is a tree.',
    ru: 'Исправьте подразделение или его вышестоящее: подчинение должно быть деревом.',
  },
  'timeline.after-close': {
    en: 'Check the date of the event and `closed:` of the list: a list cannot know what comes after it.',
    ru: 'Проверьте дату события и `closed:` списка: список не может знать о том, что было после него.',
  },
  'timeline.too-large': {
    en: 'Use longer periods (months for days), or split the table.',
    ru: 'Возьмите периоды длиннее (месяцы вместо дней) или разделите таблицу.',
  },
  'run.no-lists': {
    en: 'Add a list with `muster add FILE`.',
    ru: 'Добавьте список: `muster add ФАЙЛ`.',
  },
  'run.no-capture': {
    en: 'Give the lists of those to whom it happened `role: capture` in case.yaml: only they add people to the count.',
    ru: 'Укажите в case.yaml `role: capture` у списков тех, с кем это произошло: только они добавляют людей к подсчёту.',
  },
  'run.closed': {
    en: 'Run the case: press Run, or `muster run`.',
    ru: 'Запустите дело кнопкой «Запустить» или командой `muster run`.',
  },
  'run.list-empty': {
    en: 'Look at the rejected rows and at `columns:` of this list in case.yaml.',
    ru: 'Посмотрите на отклонённые строки и на `columns:` этого списка в case.yaml.',
  },
  'run.partial': {
    en: 'The report lists all of them.',
    ru: 'Все они есть в отчёте.',
  },
  'run.rejected': {
    en: 'The report lists all of them.',
    ru: 'Все они перечислены в отчёте.',
  },
  'run.cancelled': {
    en: 'Run the command again: finished stages are kept.',
    ru: 'Запустите команду снова: законченные этапы сохранены.',
  },
  'run.strict': {
    en: 'Mend these rows, or run without --strict.',
    ru: 'Исправьте эти строки или запустите без --strict.',
  },
  'file.access': {
    en: 'Check the permissions there, or use another folder.',
    ru: 'Проверьте права доступа или возьмите другую папку.',
  },
  'muster.fault': {
    en: 'This is a fault of Muster, not of your data. Please report it with these lines: they hold nothing of your files.',
    ru: 'Это ошибка программы Muster, а не ваших данных. Пожалуйста, сообщите о ней, приложив эти строки: из ваших файлов в них ничего нет.',
  },
  'engine.memory': {
    en: 'Close other programs or free some room on the disk of the case folder, then run the command again: finished stages are kept.',
    ru: 'Закройте другие программы или освободите место на диске, где лежит папка дела, и запустите команду снова: законченные этапы сохранены.',
  },
  'engine.refused': {
    en: 'Check the address of the engine and its rights in case.yaml, or take the engine out of it: DuckDB does the same.',
    ru: 'Проверьте адрес сервера базы данных и права на нём в case.yaml или уберите его оттуда: DuckDB делает то же самое.',
  },
  'claims.empty': {
    en: 'Name a file that holds the text.',
    ru: 'Укажите файл с текстом.',
  },
  'claims.format': {
    en: 'Save the text as plain text, Markdown, HTML or DOCX.',
    ru: 'Сохраните текст как обычный текст, Markdown, HTML или DOCX.',
  },
  'claims.too-large': {
    en: 'Cut the text into parts: an article is smaller by far.',
    ru: 'Разделите текст на части: статья намного меньше.',
  },
  'cli.usage': {
    en: 'See `muster --help`.',
    ru: 'Справка: `muster --help`.',
  },
  'server.request': {
    en: 'Load the page anew and try again.',
    ru: 'Перезагрузите страницу и попробуйте снова.',
  },
  'server.upload': {
    en: 'Add the file with `muster add FILE`, which takes any name and size.',
    ru: 'Добавьте файл командой `muster add ФАЙЛ`: она принимает файлы любого размера и с любым именем.',
  },
  'server.command': {
    en: 'Run the command again; if it is refused again, stop the workbench where it was started and run it then.',
    ru: 'Повторите команду; если снова отказ, остановите локальную страницу (`muster open`) там, где она запущена, и запустите команду ещё раз.',
  },
  'server.port': {
    en: 'Choose another port with --port, or leave it out.',
    ru: 'Выберите другой порт (--port) или не указывайте его.',
  },
} as const satisfies Record<string, Words>;

export type DiagnosticCode = keyof typeof codes;
