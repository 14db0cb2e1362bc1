import { answer } from './opened.mjs';
await answer({ times: [0] });
