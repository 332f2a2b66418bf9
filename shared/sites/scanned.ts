import { siteCodePattern } from './words'

/** The code in what a phone read from a sheet (its address), or in what was typed; undefined where there is none. */
export function codeIn(read: string): string | undefined {
  const given = /[?&]site=([A-Za-z0-9]+)/.exec(read)?.[1] ?? read
  const plain = given.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase()
  return siteCodePattern.test(plain) ? plain : undefined
}
