/** The name of a stage; `STAGES` says what each is for. */
export type Stage = (typeof STAGES)[number]['name'];

/**
 * The stages of the rules in the order they are asked, and why each stands where it does. Where two rules claim the
 * same words the earlier wins, so what is the more certain of its source and its content comes first. A rule file
 * names its stage; inside a stage a rule's `place` decides, then its id.
 */
export const STAGES = [
  {
    name: 'denial',
    why: 'A denial reports that somebody does not say so; read as plain speech it would mean the opposite.',
  },
  {
    name: 'reference',
    why: '“Das teilte X mit.” lays the sentence before to X; a frame rule would look for the content after the verb.',
  },
  {
    name: 'frame',
    why: 'A verb of saying with its subject and its content names all three; nothing else is as sure.',
  },
  {
    name: 'nominal',
    why: 'A noun (“der Vorwurf, …”) announces content as a verb does, but its owner is often left out.',
  },
  {
    name: 'phrase',
    why: '“Laut X” names a source beside the statement and takes the whole clause: what has a frame is taken before.',
  },
  {
    name: 'summary',
    why: 'A verb whose object sums up what was said is read only where no rule before found the words themselves.',
  },
  {
    name: 'quotation',
    why: 'Quoted words without a frame take their speaker from the context, which is a guess at what no rule above read.',
  },
  {
    name: 'modal',
    why: '“Soll … haben” says that somebody says so and not who; any worded source is better.',
  },
  {
    name: 'mood',
    why: 'The mood alone says that these are somebody’s words; the speaker is carried over, so it comes last.',
  },
  {
    name: 'remainder',
    why: 'Quoted words that are in no reading above, each by itself: they take nothing from what the others have read.',
  },
] as const;
