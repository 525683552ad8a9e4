import path from 'node:path';

import type { ElementHandle } from 'puppeteer-core';
import type { Browser } from 'wxt/browser';

import { noteFor } from '../../core/notes/from-claim.ts';
import { NO_CORRECTION, type Correction, type NoteChange } from '../../core/notes/notes.ts';
import type { Claim, Report } from '../../core/report.ts';
import type { DrivenBrowser } from '../browser/driven-browser.ts';
import type { ExtensionProbe } from '../browser/extension-probe.ts';
import { until } from '../browser/until.ts';

// In a page of the extension.
declare const chrome: typeof Browser;

const DOSSIER = path.join(import.meta.dirname, 'demo-dossier-2026.jsonld');

const WORDS = {
  de: ['Beim Landesamt nach dem Messprotokoll fragen.', 'Zweite Quelle suchen.'],
  en: ['Ask the agency for the log of the meter.', 'Look for a second source.'],
} as const;

/** Installs the example's dossier as a reader would; resolves once the article in the tab has it. */
export async function installDossier(
  driven: DrivenBrowser,
  probe: ExtensionProbe,
  tabId: number,
): Promise<void> {
  const options = await driven.openExtensionPage('options.html#dossiers');
  const input = (await options.waitForSelector(
    '#dossiers input[type=file]',
  )) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(DOSSIER);
  await until('the dossier at the article', async () => {
    const state = await probe.stateOf(tabId);
    return state?.status === 'ready' && state.additions?.dossiers.length === 1;
  });
  await options.close();
}

/** Writes two notes as a reader would: on a claim, and with a correction on the first that stands open. */
export async function writeNotes(
  probe: ExtensionProbe,
  tabId: number,
  report: Report,
  claim: Claim,
  language: 'de' | 'en',
): Promise<void> {
  const [first, second] = WORDS[language];
  const other = report.claims.find(({ sources }) => sources.some(({ kind }) => kind === 'vague'));
  await write(probe, tabId, report, claim, first);
  if (other) await write(probe, tabId, report, other, second, { ...NO_CORRECTION, standing: 'unconfirmed' });
}

async function write(
  probe: ExtensionProbe,
  tabId: number,
  report: Report,
  claim: Claim,
  text: string,
  correction: Correction = NO_CORRECTION,
): Promise<void> {
  const note = { ...noteFor(report, claim, `note-${claim.id}`), text, correction };
  const change: NoteChange = { type: 'set', note };
  const answer = await probe.page.evaluate(
    async (message) => JSON.stringify(await chrome.runtime.sendMessage(message)),
    { type: 'change-notes', tabId, change } as const,
  );
  if (!answer.includes('"ok":true')) throw new Error(`The note was not kept: ${answer}`);
}
