/**
 * Places in the work where it matters what a sudden death leaves behind. The chaos run sets `CHAOS_AT` to
 * `<landmark> <nth time> <signal>`, and the process sends itself that signal there (SIGKILL, or SIGSTOP to freeze).
 * Without it, passing a landmark does nothing.
 */
export const LANDMARKS = [
  'append:before', 'append:decided', 'append:sent', 'append:after',
  'bulk:stage', 'bulk:locked', 'bulk:written', 'bulk:committed', 'import:batch',
  'restore:before', 'restore:written', 'restore:after',
  'fetch:before', 'fetch:after',
  'page:begun', 'checkpoint:moved', 'page:written', 'page:committed',
  'lease:taken', 'lease:released',
  'rebuild:folded', 'swap:renamed', 'swap:committed', 'swap:cleared',
] as const;

export type Landmark = (typeof LANDMARKS)[number];

export const passing: (landmark: Landmark) => void = landmarkFrom(process.env['CHAOS_AT']);

function landmarkFrom(setting: string | undefined): (landmark: Landmark) => void {
  if (!setting) return () => undefined;
  const [wanted, nth = '1', signal = 'SIGKILL'] = setting.split(' ');
  let left = Number(nth);
  return (landmark) => {
    if (landmark !== wanted || --left > 0) return;
    left = Infinity;
    process.kill(process.pid, signal);
  };
}
