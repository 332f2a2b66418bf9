import type { OpenedLine } from '@shared/inquiries/contracts/contractOpened'
import { fullDay } from '../../platform/dates'

/** 聊政字〔2025〕1号 · 市自然资源和规划局 · 2026年10月13日公开 · 2026年11月2日更正 */
export const openedNote = ({ number, department, openedAt, correctedAt }: OpenedLine): string =>
  [number, department, `${fullDay(openedAt)}公开`, correctedAt ? `${fullDay(correctedAt)}更正` : '']
    .filter(Boolean)
    .join(' · ')
