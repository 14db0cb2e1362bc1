const KEPT = 'duty.signedIn';

/** Notes on this device that somebody has signed in, or out. */
export function noteSignedIn(signedIn: boolean): void {
  if (signedIn) localStorage.setItem(KEPT, 'yes');
  else localStorage.removeItem(KEPT);
}

export function wasSignedIn(): boolean {
  return localStorage.getItem(KEPT) !== null;
}
