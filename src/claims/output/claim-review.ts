// Verdicts as schema.org ClaimReview (https://schema.org/ClaimReview), one for each claim that was judged, as JSON-LD.
import { formatDay } from '../../text/date.ts';
import type { Language } from '../../text/words.ts';
import type { Audit } from '../audit.ts';
import type { Verdict } from '../verdict/verdict.ts';
import { verdictLabels } from '../verdict/verdict-words.ts';

/** From 1 (false) to 5 (true), as readers of ClaimReview expect; null where nothing was found out. */
const ratings: Readonly<Record<Verdict, number | null>> = {
  supported: 5,
  'supported-by-rounding': 5,
  'rounding-misleads': 3,
  overstated: 2,
  understated: 2,
  'wrong-unit': 2,
  'wrong-population': 2,
  'wrong-period': 2,
  'wrong-category': 2,
  'wrong-place': 2,
  'wrong-object': 1,
  'parts-do-not-sum': 2,
  'axes-mixed': 2,
  'invalid-statistic': 2,
  'inference-as-fact': 3,
  'source-lost': 3,
  'sources-conflict': 3,
  'contradicts-text': 2,
  'cannot-tell': null,
  'not-checkable': null,
};

export function claimReviews(audit: Audit, language: Language) {
  return {
    '@context': 'https://schema.org',
    '@graph': audit.texts.flatMap((text) =>
      text.claims.map(({ claim, judgement }) => {
        const rating = ratings[judgement.verdict];
        const { start, length } = claim.sentence;
        return {
          '@type': 'ClaimReview',
          '@id': `#${text.id}-${claim.id}`,
          claimReviewed: claim.text,
          inLanguage: language,
          itemReviewed: {
            '@type': 'Claim',
            text: text.text.slice(start, start + length),
            appearance: {
              '@type': 'CreativeWork',
              name: text.title,
              ...(text.source === null ? {} : { publisher: { '@type': 'Organization', name: text.source } }),
              ...(text.date === null ? {} : { datePublished: formatDay(text.date) }),
            },
          },
          reviewRating: {
            '@type': 'Rating',
            alternateName: verdictLabels[judgement.verdict][language],
            ...(rating === null ? {} : { ratingValue: rating, bestRating: 5, worstRating: 1 }),
            ratingExplanation: judgement.why[language],
          },
          reviewBody: judgement.why[language],
        };
      }),
    ),
  };
}
