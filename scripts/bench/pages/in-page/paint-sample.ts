import { textOf } from '../../../../core/span.ts';
import { hitTest } from '../../../../page/hit-test.ts';
import { createPainter, type Mark, type Painter, type Registry } from '../../../../page/paint.ts';
import type { ReadDocument } from '../../../../page/read-document.ts';
import { sampleSpans } from '../sample-marks.ts';
import { timed } from './phase-time.ts';
import type { Answers } from './protocol.ts';

/** Marks painted on each page. */
const CLAIMS = 200;
/** The sample has names of its own, because the shipped script looks after its own marks. */
export const SAMPLE = 'bench-';
const LINES = ['dotted', 'solid', 'dashed', 'wavy'] as const;
/** Points in a row and in a column that are asked for the claim under them. */
const COLUMNS = 20;
const ROWS = 15;

const registry: Registry = {
  get: (name) => CSS.highlights.get(SAMPLE + name),
  set: (name, highlight) => CSS.highlights.set(SAMPLE + name, highlight),
  delete: (name) => CSS.highlights.delete(SAMPLE + name),
};

/** Time of one hit test at points all over the viewport, with the article in it. */
function hitTime({ index }: ReadDocument, { painted }: Painter): number | undefined {
  const first = [...painted.values()][0]?.ranges[0]?.startContainer.parentElement;
  if (!first) return undefined;
  first.scrollIntoView({ block: 'start', behavior: 'instant' });
  const all = (): void => {
    for (let row = 0; row < ROWS; row += 1) {
      for (let column = 0; column < COLUMNS; column += 1) {
        const x = ((column + 0.5) * innerWidth) / COLUMNS;
        hitTest(document, index, painted, { x, y: ((row + 0.5) * innerHeight) / ROWS });
      }
    }
  };
  return timed(all).time.warm / (ROWS * COLUMNS);
}

/** Has the page laid out now. */
const flush = (): number => document.documentElement.getBoundingClientRect().height;

/** Paints a sample of marks that stay on the page; times with the page's layout done before and after. */
export function paintSample(read: ReadDocument): Answers['paint'] {
  const { text, blocks } = read.index;
  const marks: readonly Mark[] = sampleSpans(text, blocks, CLAIMS).map((span, at) => ({
    id: String(at),
    spans: [span],
    line: LINES[at % LINES.length]!,
  }));
  const painter = createPainter(registry, new AbortController().signal);
  flush();
  const { time, value } = timed(() => {
    const lost = painter.paint(read.index, marks);
    flush();
    return lost;
  });
  const words = [...painter.painted.values()].map(({ spans }) =>
    spans.map((span) => textOf(text, span)).join(''),
  );
  return { words, unplaced: value.length, paint: time, hitTest: hitTime(read, painter) };
}
