import { STORIES } from './all-stories.ts';
import { settingsFrom } from './settings.ts';
import { showOverview } from './show-overview.tsx';
import { showState } from './show-state.ts';

const address = new URLSearchParams(location.search);
const settings = settingsFrom(address);
const name = address.get('story') ?? '';
const story = STORIES.get(name);
const state = address.get('state');

if (story && state !== null) showState(story, state, settings);
else showOverview(story ? new Map([[name, story]]) : STORIES, address);
