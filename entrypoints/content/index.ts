import '../../assets/highlights.css';

import { defineContentScript } from 'wxt/utils/define-content-script';

import { start } from './start.ts';

export default defineContentScript({
  // The list of news sites; wxt.config.ts puts it into the manifest.
  matches: [],
  runAt: 'document_idle',
  // A page must not be told that we are here.
  noScriptStartedPostMessage: true,
  main: start,
});
