import { addedFee, feeOf, type FeeStep, feeWayNames } from '../../departments/guide/fee'
import type { FeeCounted } from './feeCounted'

/** The public scales, and what the same applicant asked this department for earlier in the month. */
export interface FeeKnown {
  scales: { items: readonly FeeStep[]; pages: readonly FeeStep[] }
  basis: string
  before: number
}

/** 信息处理费 of one application: only what lies above a threshold costs; by items or by pages, never both. */
export function countedFee({ way, count }: Pick<FeeCounted, 'way' | 'count'>, { scales, before, basis }: FeeKnown) {
  const yuan = way === 'items' ? addedFee(before, count, scales.items) : feeOf(count, scales.pages)
  return { way, count, before: way === 'items' ? before : 0, yuan, basis }
}

/** How the amount came about: 「按件：当月此前已申请 12 件，这一件计 1 件，收 100 元」 */
export function spokenFee({ way, count, before, yuan }: Omit<FeeCounted, 'basis'>): string {
  const counted = way === 'items' ? `当月此前已申请 ${before} 件，这一件计 ${count} 件` : `这一件共 ${count} 页`
  return `${feeWayNames[way]}计收：${counted}，收 ${yuan} 元`
}
