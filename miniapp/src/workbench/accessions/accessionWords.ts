import type { ShownAccession } from '@shared/answers/accessions/desk'
import type { Placing } from '@shared/answers/accessions/words'
import { fullDay } from '../../platform/dates'
import type { ChipTone } from '../../ui/Chip'

const placingWords: Record<Placing, readonly [ChipTone, string]> = {
  held: ['done', '在文件库'],
  coming: ['going', '正在收进文件库'],
  leaving: ['going', '正在撤出'],
  away: ['paused', '已撤出'],
}

/** How one stands, in a word. */
export const standsAs = ({ status, placing }: ShownAccession): readonly [ChipTone, string] => {
  if (status === 'waiting') return ['near', '等核对']
  if (status === 'returned') return ['near', '退回修改']
  return placing ? placingWords[placing] : ['paused', '不收了']
}

/** Who looks at it beside its file. */
export const looker = (only: string | undefined) =>
  only ? `${only}政务公开办公室或者市政务公开办公室` : '市政务公开办公室'

/** Whose it is, and who did what was done last. */
export const whenceOf = ({ unit, waits, signed }: ShownAccession): string =>
  [unit, waits ? `${waits.by} ${fullDay(waits.at)}交上` : signed ? `${signed.by} ${fullDay(signed.at)}核对` : '']
    .filter(Boolean)
    .join(' · ')
