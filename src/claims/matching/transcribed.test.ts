// English names in Russian letters.
import { describe, expect, it } from 'vitest';
import { isTranscribed } from './transcribed.ts';

describe('names by their sound', () => {
  it.each([
    ['harrow', 'харроу'],
    ['lane', 'лейн'],
    ['lane', 'лейне'],
    ['hill', 'хилл'],
    ['cross', 'кросс'],
    ['stone', 'стоуна'],
    ['bridge', 'бридж'],
    ['church', 'черч'],
    ['green', 'грин'],
    ['marsh', 'марше'],
    ['south', 'саут'],
    ['lake', 'лейк'],
    ['ashford', 'эшфорд'],
    ['blackwood', 'блэквуд'],
    ['whitby', 'уитби'],
    ['redcliff', 'редклифф'],
    ['johnson', 'джонсон'],
    ['wakefield', 'уэйкфилд'],
    ['hatherley', 'хэзерли'],
    ['roque', 'роке'],
    ['stara', 'старой'],
    ['hreblia', 'греблей'],
    ['zelenyi', 'зелёном'],
    ['verkhnie', 'верхних'],
    ['hai', 'гае'],
    ['polyn', 'полыни'],
  ])('%s is %s', (latin, cyrillic) => {
    expect(isTranscribed(latin, cyrillic)).toBe(true);
    expect(isTranscribed(cyrillic, latin)).toBe(true);
  });

  it.each([
    ['lane', 'линн'],
    ['hill', 'холл'],
    ['marsh', 'марс'],
    ['marsh', 'мерч'],
    ['stone', 'стейн'],
    ['green', 'гран'],
    ['ashford', 'оксфорд'],
    ['redcliff', 'рокклифф'],
    ['zelenyi', 'зелень'],
    ['stara', 'старт'],
    ['hai', 'гари'],
    ['lane', 'lane'],
  ])('%s is not %s', (latin, cyrillic) => {
    expect(isTranscribed(latin, cyrillic)).toBe(false);
  });
});
