import { createServer } from 'vite';

import { galleryConfig } from './gallery/vite-config.ts';

const server = await createServer({ ...galleryConfig(), server: { host: '127.0.0.1' } });
await server.listen();
console.log('Every component in every state. Add one with a file in scripts/gallery/stories/.');
server.printUrls();
