import { dayAndTime, fullDay } from '../../platform/dates'
import type { Slip } from './spoken'

/** 登记时间, 方式, 办理单位, 答复期限, as they stand on the slip. */
export const slipFacts = ({ submittedAt, channel, kind, department, due }: Slip): [name: string, value: string][] => [
  ['登记时间', `${fullDay(submittedAt)} ${dayAndTime(submittedAt).split(' ').at(-1) ?? ''}`],
  ['方式', `${channel} · ${kind}`],
  ['办理单位', department],
  ['答复期限', due],
]

/** What stands under them: how to follow it, how the answer is learned, what to do where something was taken down wrong, that it stays unpublished. */
export const slipNotes = ({ note, answer, correction, consent }: Slip): [name: string, text: string][] => [
  ['怎么查', note],
  ['怎么知道答复', answer],
  ['写错了怎么办', correction],
  ['会不会公开', consent],
]

/** The whole slip in plain lines, to be sent where nothing can be printed. */
export const slipText = (slip: Slip): string =>
  [
    '聊城 · 一号答 登记回执',
    `查询编号：${slip.id}`,
    ...[...slipFacts(slip), ...slipNotes(slip)].map(([name, value]) => `${name}：${value}`),
  ].join('\n')
