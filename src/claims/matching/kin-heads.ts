// Whom a phrase counts that names people by their kin: of `члены семей рабочих` and `workers' wives` no worker is counted.
const kin =
  'family members|members of (?:the |their )?famil(?:y|ies)|famil(?:y|ies)|relatives|next of kin|dependants|dependents|spouses|wives|widows|husbands|mothers|fathers|parents|daughters|sons|children|sisters|brothers|grandchildren|orphans';
const russianKin =
  'член(?:ы|ов|ам|ами)? сем(?:ей|ьи|ей)|семь?[иея]й?|родственник\\p{L}*|родны[ех]|близки[ех]|супруг\\p{L}*|ж[её]н(?:ы|ам|ами)?|вдов(?:ы|ам|ами)?|муж(?:ья|ей|ьям)|матер(?:и|ей|ям)|отц(?:ы|ов|ам)|родител(?:и|ей|ям)|дочер(?:и|ей|ям)|сынов(?:ья|ей)|дет(?:и|ей|ям)|с[её]стр(?:ы|ам)?|брат(?:ья|ьев|ьям)|внук\\p{L}*|сирот\\p{L}*';

const leading = new RegExp(`^(?:the )?(?:(${kin}) of|(${russianKin})) +\\p{L}`, 'iu');
const trailing = new RegExp(`^.*\\p{L}(?:s['’]|['’]s) (${kin})$`, 'iu');

/** The phrase without those whose kin is counted. */
export function withoutKin(phrase: string): string {
  const [, english, russian] = leading.exec(phrase) ?? [];
  const head = english ?? russian ?? trailing.exec(phrase)?.[1];
  if (head === undefined) return phrase;
  return /famil|сем[ьеи]/i.test(head) ? 'relatives' : head;
}

const within = new RegExp(
  `(?<!\\p{L})(?:(?:${kin}) of (?!(?:them|those|these|age)(?!\\p{L}))\\p{L}|\\p{L}(?:s['’]|['’]s) (?:${kin})(?!\\p{L}))`,
  'iu',
);

/** `were the children of soldiers`: a text names people by whose kin they are. */
export const isOfKin = (text: string): boolean => within.test(text);
