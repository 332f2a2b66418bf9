import { simplified } from '../departments/simplified'
import { heard } from './mishearings'

const full: Record<string, string> = { ',': '，', ';': '；', '!': '。', '?': '？', ':': '：' }

/** A text in small letters of usual width and simplified characters, its blanks kept. */
export const spacedOut = (text: string): string => simplified(text.normalize('NFKC')).toLowerCase()

/** The same without blanks, in Chinese signs, with the slips of a keyboard mended. */
export const saidIn = (spaced: string): string =>
  heard(
    spaced
      .replace(/\n/g, '。')
      .replace(/[\s\p{Cf}]+/gu, '')
      .replace(/[,;!?:]/g, (sign) => full[sign] ?? sign),
  )
