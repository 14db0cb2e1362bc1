import { setFlagsFromString } from 'node:v8';

// A long import keeps nothing, yet V8 lets garbage pile up while there is room: 290 MB at 200,000 lines. Told to mind its
// size it stays at half of that. Offices run this on old machines. Imported first, before the heap has grown.
setFlagsFromString('--optimize-for-size');
