import { codePattern, codeWritten } from '@shared/inquiries/words'
import { plainCode, plainPhone } from '@shared/people/typed'

export const isPhone = (text: string): boolean => /^1[3-9]\d{9}$/.test(plainPhone(text))

/** Only the numbers of what was typed, full-width ones too. */
export const plainNumber = (text: string): string => text.normalize('NFKC').replace(/\D/g, '')

/** 查询编号 as it was made, 7K2M-93QF, however it was typed; nothing when it is none. */
export function codeIn(typed: string): string | undefined {
  const code = plainCode(typed)
  return codePattern.test(code) ? codeWritten(code) : undefined
}

/** Part of a code as it would stand in one: capitals, half width, a short dash. */
export const codeWords = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
