import { type Erasable, erasableNames } from '@shared/inquiries/case/erasable'
import { keepingSchedule, spokenKept } from '@shared/people/keeping/schedule'

/** What one run of the job found too old and, unless it was a trial, deleted. */
export interface Deleted {
  /** Cases looked at. */
  looked: number
  /** Of how many cases what was deleted. */
  cases: Record<Erasable, number>
  /** Finished what a run before was interrupted in. */
  finished: number
  /** Closed accounts that something was left of, and those of them that wait for a case under way. */
  accounts: number
  waiting: number
  /** Photos of proofs of identity that no application names any more. */
  photos: number
}

export const nothingYet = (): Deleted => ({
  looked: 0,
  cases: { contact: 0, words: 0 },
  finished: 0,
  accounts: 0,
  waiting: 0,
  photos: 0,
})

/** The run as whoever started it reads it. */
export function reportWords({ looked, cases, finished, accounts, waiting, photos }: Deleted, dryRun: boolean): string {
  const does = dryRun ? '到期该删' : '删除了'
  return [
    `看了 ${looked} 件办件${dryRun ? '（试运行，什么都没有改）' : ''}`,
    ...Object.entries(cases).map(([part, count]) => `  ${does}${erasableNames[part as Erasable]}：${count} 件`),
    ...(finished > 0 ? [`  上次没有删完、这次删完：${finished} 件`] : []),
    `  ${does}没有用处的身份证明照片：${photos} 张`,
    `  注销的账号：${accounts} 个${waiting > 0 ? `，其中 ${waiting} 个还有没办结的事，办结以后再删` : ''}`,
    '保存期限表：',
    ...keepingSchedule.map(({ table, what, kept, basis }) => `  ${table}｜${what}｜${spokenKept(kept)}｜${basis}`),
  ].join('\n')
}
