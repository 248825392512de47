import { newSecret } from './signs.ts';

const SECRET = 'changing-the-odds:desk';
let inMemory = '';

/** The secret of this window, the same after it is loaded again. No other page can read it, as it could read the storage of all. */
export function secretOfThisWindow(): string {
  try {
    // Earlier copies left theirs where every page could read them.
    for (const key of Object.keys(localStorage))
      if (key.startsWith('changing-the-odds:live:')) localStorage.removeItem(key);
    const secret = sessionStorage.getItem(SECRET) ?? newSecret();
    sessionStorage.setItem(SECRET, secret);
    return secret;
  } catch {
    inMemory ||= newSecret();
    return inMemory;
  }
}
