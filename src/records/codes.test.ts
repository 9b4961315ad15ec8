// Ranks, categories, outcomes, sex and units out of the texts of lists.
import { describe, expect, it } from 'vitest';
import type { CaseUnit } from '../case/schema.ts';
import { categoryLabels, readCategory } from './category.ts';
import { outcomeLabels, readOutcome } from './outcome.ts';
import { rankGroup, rankLabels, readRank } from './rank.ts';
import { readSex } from './sex.ts';
import { unitResolver } from './unit.ts';

const rows = (text: string): readonly (readonly [string, string])[] =>
  text.split('\n').map((line) => {
    const [raw = '', expected = ''] = line.split(' = ');
    return [raw, expected];
  });

describe('readRank', () => {
  it.each(
    rows(`ряд. = private enlisted
гв. рядовой = private enlisted
Pvt = private enlisted
мл. с-т = junior-sergeant nco
Sgt = sergeant nco
прапорщик = warrant-officer warrant
ст. л-т = senior-lieutenant junior-officer
Капитан = captain junior-officer
капитан медицинской службы = captain junior-officer
майор = major senior-officer
п/п-к = lieutenant-colonel senior-officer
Lt Col = lieutenant-colonel senior-officer
полковник юстиции = colonel senior-officer`),
  )('%s', (raw, expected) => {
    const key = readRank(raw)?.key ?? '';
    expect(`${key} ${rankGroup(key)}`).toBe(expected);
  });

  it('keeps what it does not know', () => {
    expect(readRank('Есаул')).toEqual({ key: 'esaul', raw: 'Есаул' });
    expect(rankGroup('esaul')).toBeNull();
    expect(rankLabels.get('esaul')).toBeUndefined();
    expect(readRank('  ')).toBeNull();
  });

  it('orders ranks', () => {
    const order = [...rankLabels.keys()];
    expect(order.indexOf('private')).toBeLessThan(order.indexOf('major'));
  });
});

describe('readCategory and readOutcome', () => {
  it.each(
    rows(`контракт = contract
Военнослужащий по контракту = contract
моб. = mobilised
mobilized = mobilised
срочник = conscript
по призыву = conscript
доброволец = volunteer
шаман = shaman`),
  )('%s', (raw, expected) => {
    expect(readCategory(raw)?.key).toBe(expected);
  });

  it.each(
    rows(`вернулся = returned
осуждён = convicted
в розыске = wanted
СОЧ = left
Пропал без вести = missing
LOST = lost
оправдан = acquitted
Дело прекращено = closed-case
возвращено прокурору = sent-back
нет связи = no-contact
нет = no
no = no
yes = yes`),
  )('%s', (raw, expected) => {
    expect(readOutcome(raw)?.key).toBe(expected);
  });

  it('has words for its keys', () => {
    expect(categoryLabels.get('mobilised')?.ru).toBe('мобилизованные');
    expect(outcomeLabels.get('wanted')?.en).toBe('wanted');
    expect(outcomeLabels.has('shaman')).toBe(false);
  });
});

describe('readSex', () => {
  it.each([
    ['м', 'male'],
    ['Жен.', 'female'],
    ['FEMALE', 'female'],
    ['M', 'male'],
    ['?', null],
  ])('%s', (raw, expected) => {
    expect(readSex(raw)).toBe(expected);
  });
});

function unit(id: string, name: string, aliases: readonly string[], parent?: string): CaseUnit {
  return { id, name, aliases, echelon: 'other', strength: [], ...(parent === undefined ? {} : { parent }) };
}

describe('unitResolver', () => {
  const resolve = unitResolver([
    unit('division', '91-я мотострелковая дивизия', ['91 мсд', '91st MRD']),
    unit('first', '71-й мотострелковый полк', ['в/ч 12345'], 'division'),
    unit('first-battalion', '1 мсб 71 мсп', [], 'first'),
    unit('second', '72 мсп', [], 'division'),
    unit('guns', '9-й артиллерийский полк', [], 'division'),
  ]);

  it.each(
    rows(`71 мсп = first
71мсп = first
71-й гв. мотострелковый полк = first
71rd MRR = first
71 motor rifle regiment = first
Military Unit 12345 = first
войсковая часть 12345 = first
1-й мотострелковый батальон 71-го мотострелкового полка = first-battalion
2 мсб 71 мсп = first
3 рота 72 мсп 91 мсд = second
73 мсп 91 мсд = division
9 ап = guns
в/ч 54321 = null
71 мсп, 72 мсп = null
71 и 72 мсп = null
71 = null`),
  )('%s', (raw, expected) => {
    expect(String(resolve(raw))).toBe(expected);
  });

  it('gives none for a spelling that two units share', () => {
    expect(unitResolver([unit('a', '1 тб', []), unit('b', '1-й танковый батальон', [])])('1 тб')).toBeNull();
  });
});
