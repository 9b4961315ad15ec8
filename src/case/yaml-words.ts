// Faults of the YAML itself: in English as the parser says them, in Russian by their code.
import type { ErrorCode, YAMLError } from 'yaml';
import type { Words } from '../text/words.ts';

const byCode: Readonly<Record<ErrorCode, string>> = {
  ALIAS_PROPS: 'у ссылки (*) не может быть свойств',
  BAD_ALIAS: 'ссылка (*) или метка (&) записана неверно или никуда не ведёт',
  BAD_COLLECTION_TYPE: 'тег не подходит к тому, что за ним стоит',
  BAD_DIRECTIVE: 'директива (%) записана неверно',
  BAD_DQ_ESCAPE: 'в двойных кавычках неверное сочетание с обратной косой чертой',
  BAD_INDENT: 'неверный отступ',
  BAD_PROP_ORDER: 'метка (&) или тег (!) стоит не на своём месте',
  BAD_SCALAR_START: 'значение без кавычек не может начинаться с этого знака',
  BLOCK_AS_IMPLICIT_KEY: 'два ключа на одной строке или перечень на месте ключа',
  BLOCK_IN_FLOW: 'внутри скобок перечень или ключи записаны с отступами',
  DUPLICATE_KEY: 'этот ключ стоит дважды',
  IMPOSSIBLE: 'текст не разобрать',
  KEY_OVER_1024_CHARS: 'двоеточие стоит дальше 1024 знаков от начала ключа',
  MISSING_CHAR: 'не хватает знака: запятой, дефиса, двоеточия или пробела',
  MULTILINE_IMPLICIT_KEY: 'ключ должен стоять на одной строке',
  MULTIPLE_ANCHORS: 'у значения больше одной метки (&)',
  MULTIPLE_DOCS: 'в файле больше одного документа YAML',
  MULTIPLE_TAGS: 'у значения больше одного тега (!)',
  NON_STRING_KEY: 'ключ должен быть текстом',
  RESOURCE_EXHAUSTION: 'YAML слишком велик или сложен, чтобы его прочесть',
  TAB_AS_INDENT: 'отступ сделан табуляцией; нужны пробелы',
  TAG_RESOLVE_FAILED: 'тег (!) неизвестен, или значение к нему не подходит',
  UNEXPECTED_TOKEN: 'этого знака или слова здесь быть не может',
};

/** The faults of one code that are met most, told apart by what is missing. */
const missing: readonly (readonly [RegExp, string])[] = [
  [/quote$/, 'кавычка не закрыта'],
  [/need to be followed by map values/, 'после ключа нет двоеточия'],
];

export function yamlFault({ code, message }: YAMLError): Words {
  const ru = code === 'MISSING_CHAR' ? missing.find(([pattern]) => pattern.test(message))?.[1] : undefined;
  return { en: message, ru: ru ?? byCode[code] };
}
