import type { LibraryReach } from '@shared/answers/answer/answer'
import { fullDay } from '../platform/dates'

/** How far the documents reach that are held here, so that nobody takes silence about a newer rule for its absence. */
export function reachWords({ nation, local }: LibraryReach): string {
  const to = [
    nation ? `国家的规定收录到 ${fullDay(nation)}` : '',
    local ? `${nation ? '本省本市的到' : '本省本市的规定收录到'} ${fullDay(local)}` : '',
  ].filter(Boolean)
  return to.length ? `${to.join('，')}。之后新出的这里可能还没有，以办事单位的答复为准。` : ''
}
