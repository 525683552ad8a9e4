import { textOfRun, type Run } from './run.ts';

/** Shorter runs are captions, labels and buttons as often as text. */
const MIN_UNITS = 60;
const MAX_LINKED = 0.4;
const SENTENCE = /[.!?…:][“”"'»«’)\]]*(?:\s|$)|[。！？।؟۔]/;

/** Whether a run reads like running text: long enough, few links, a sentence mark. */
export const isGood = (run: Run): boolean =>
  run.length >= MIN_UNITS && run.linked < run.length * MAX_LINKED && SENTENCE.test(textOfRun(run));
