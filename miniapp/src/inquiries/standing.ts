import type { DisclosureForm, InquiryKind } from '@shared/inquiries/case/inquiry'
import type { Status } from '@shared/inquiries/case/status'
import type { Standing } from '@shared/inquiries/showing/view'
import type { ChipTone } from '../ui/Chip'

export const kindWords: Record<InquiryKind, string> = {
  consultation: '咨询',
  complaint: '投诉',
  suggestion: '建议',
  disclosure: '信息公开申请',
}

/** 形式要求 of an application for disclosure. */
export const formWords: Record<DisclosureForm, string> = {
  online: '电子件，在这里看',
  posted: '纸质件，邮寄',
  collected: '纸质件，自己去取',
  onSite: '到现场查阅',
}

const statusWords: Record<Status, { tone: ChipTone; word: string }> = {
  triage: { tone: 'going', word: '等着分派' },
  handling: { tone: 'going', word: '办理中' },
  consulting: { tone: 'paused', word: '征求意见' },
  correcting: { tone: 'near', word: '等你补充' },
  review: { tone: 'going', word: '待审核' },
  replied: { tone: 'done', word: '已答复' },
  closed: { tone: 'done', word: '已办完' },
  declined: { tone: 'paused', word: '没有受理' },
  merged: { tone: 'paused', word: '已合并办理' },
  withdrawn: { tone: 'paused', word: '已撤回' },
}

/** As the offices name them. */
const officialWords: Partial<Record<Status, string>> = {
  triage: '待受理',
  correcting: '待补正',
  closed: '已办结',
  declined: '不予受理',
  merged: '已并案',
}

/** In these the clock stands still because of the status; in others because nobody has confirmed the receipt yet. */
const waiting: readonly Status[] = ['consulting', 'correcting']

interface Stands {
  status: Status
  standing: Standing
}

/** One chip for one case, as the desk names it. */
export function officialChip(one: Stands): { tone: ChipTone; word: string } {
  const { tone, word } = chipOf(one)
  const official = officialWords[one.status]
  return { tone, word: official && word === statusWords[one.status].word ? official : word }
}

/** One chip for one case: while it is open, what the clock says may tell more than the status. */
export function chipOf({ status, standing }: Stands): { tone: ChipTone; word: string } {
  if (isOpen(status) && standing.kind === 'overdue') return { tone: 'overdue', word: '超期' }
  if (isOpen(status) && standing.kind === 'near') return { tone: 'near', word: '临近' }
  if (standing.kind === 'paused' && !waiting.includes(status)) return { tone: 'paused', word: '待确认' }
  return statusWords[status]
}

const openStatuses: readonly Status[] = ['triage', 'handling', 'consulting', 'correcting', 'review']
export const isOpen = (status: Status) => openStatuses.includes(status)
