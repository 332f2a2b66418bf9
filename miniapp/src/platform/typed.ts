// The same as shared/people/typed.ts, which cannot run here: pages take only types from shared. A test holds them together.
const between =
  /[\s\u0021-\u002a\u002c-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u2000-\u206f\u2200-\u22ff\u2500-\u257f\u2e00-\u2e7f\u3000-\u303f\u30fb\u30fc\ufeff]/g

const signsOf = (text: string): string => text.normalize('NFKC').replace(between, '')

/** A mobile number as people write it, as the city takes it: 13900000000. */
export const plainPhone = (text: string): string => signsOf(text).replace(/^(?:\+|00)?86(?=1\d{10}$)/, '')

export const isPhone = (text: string): boolean => /^1[3-9]\d{9}$/.test(plainPhone(text))

/** Only the numbers of what was typed, full-width ones too. */
export const plainNumber = (text: string): string => text.normalize('NFKC').replace(/\D/g, '')

const plainCode = (text: string): string =>
  signsOf(text)
    .toUpperCase()
    .replace(/^[\u4e00-\u9fff]+|一/g, '')

/** 查询编号 as it was made, 7K2M-93QF, however it was typed; nothing when it is none. */
export function codeIn(typed: string): string | undefined {
  const code = plainCode(typed)
  return /^[2-9A-HJKMNP-Z]{8}$/.test(code) ? `${code.slice(0, 4)}-${code.slice(4)}` : undefined
}

/** Part of a code as it would stand in one: capitals, half width, a short dash. */
export const codeWords = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
