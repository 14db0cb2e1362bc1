import type { Endpoint } from '../../endpoint.js';
import attachFile from './files/attach-file.js';
import downloadFile from './files/download-file.js';
import listFiles from './files/list-files.js';
import rejectFile from './files/reject-file.js';
import replaceFile from './files/replace-file.js';
import thumbnail from './files/thumbnail.js';
import verifyFile from './files/verify-file.js';
import readIndex from './packs/read-index.js';
import takePack from './packs/take-pack.js';
import askUpload from './uploads/ask-upload.js';
import beginUpload from './uploads/begin-upload.js';
import giveUpUpload from './uploads/give-up-upload.js';
import goOnUpload from './uploads/go-on-upload.js';

/** Files that prove records: brought in pieces, attached, reviewed, shown, taken away in a pack. */
export const evidenceEndpoints: readonly Endpoint[] = [
  beginUpload, askUpload, goOnUpload, giveUpUpload,
  attachFile, listFiles, downloadFile, thumbnail, verifyFile, rejectFile, replaceFile,
  takePack, readIndex,
];
