import { describe, expect, it } from 'vitest';
import { reportOn } from '../support/texts.ts';
import { identities } from './tables/identities.ts';

/** The sources of the claims that are not the outlet's own. */
function namesIn(text: string): readonly string[] {
  const report = reportOn(text);
  const nameOf = (id: string): string | undefined => report.sources.find((source) => source.id === id)?.name;
  return report.claims
    .filter(({ form }) => form !== 'own')
    .flatMap(({ sources, standing }) =>
      sources.map(({ name, kind, via }) => {
        const passedOn = via.length > 0 ? ` | via ${via.map(nameOf).join(', ')}` : '';
        return `${name} | ${kind}${passedOn}${standing.includes('unclear') ? '?' : ''}`;
      }),
    );
}

describe('who stands behind the words', () => {
  it.each(identities)('$text', ({ text, names }) => {
    expect(namesIn(text)).toEqual(names);
  });
});
