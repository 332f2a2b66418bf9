import { keep, kept } from './kept'

/** Who signed in here: a member of staff by account, or whoever uses this phone as a citizen. */
const placeOf = (account: string) => `device.${account}`

/** What tells the server that somebody has signed in here before; it opens nothing. To be spread into what is sent. */
export function marked(account: string): { device?: string } {
  const mark = kept<string | undefined>(placeOf(account), undefined)
  return mark ? { device: mark } : {}
}

/** Keeps the mark that came with a sign-in. */
export function keepMark(account: string, mark: string | undefined): void {
  if (mark) keep(placeOf(account), mark)
}
