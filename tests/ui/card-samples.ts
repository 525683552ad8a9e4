import type { Report } from '../../core/report.ts';
import { sampleWith, spanOf } from './sample-report.ts';

/**
 * The sample with all that a card can have to show: the denier is a party, the headline is surer than the text, what
 * came at second hand is confirmed, and two figures stand against each other.
 */
export const RICH: Report = sampleWith(
  {
    c1: { standing: ['unclear'] },
    c4: { party: { spans: [spanOf('Geschäftsführerin')] } },
    c6: { counters: ['c7'], standing: ['corroborated', 'documented'] },
    c7: { counters: ['c6'] },
    c8: { confirms: 'c7' },
    c9: { standing: ['refuted'], deniedBy: ['c8'] },
  },
  { headline: { role: 'headline', claim: 'c1', body: 'c3', surer: true, reasons: [] } },
);
