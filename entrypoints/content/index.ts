// oxlint-disable-next-line import/no-unassigned-import -- how WXT takes a style sheet into the manifest
import '../../assets/highlights.css';

import { defineContentScript } from 'wxt/utils/define-content-script';

import { start } from './start.ts';

export default defineContentScript({
  // The list of news sites; wxt.config.ts puts it into the manifest.
  matches: [],
  runAt: 'document_idle',
  main: start,
});
