import type { InquiryView } from '../view'
import { type Letter, spokenDay } from './letter'

/** What of a case its 收费通知 is made from. */
type Charged = Pick<InquiryView, 'id' | 'text' | 'submittedAt' | 'contact' | 'department'> & {
  fee: NonNullable<InquiryView['fee']>
}

/** 收费通知: on what, how it is counted, how much, how and by when it is paid, and what follows where it is not. */
export function feeNoticeOf({ id, text, submittedAt, contact, department, fee }: Charged): Letter {
  const { at, yuan, counted, basis, how, until, provisional } = fee
  const last = `${spokenDay(`${until}T04:00:00Z`)}${provisional ? '（当年放假安排公布后可能更晚，不会更早）' : ''}`
  const unpaid = `最晚${last}缴纳，逾期没有缴纳的，视为放弃申请（本市约定）。缴纳以后，从缴费的次日起重新计算答复期限（本市约定）。`
  return {
    title: '政府信息公开信息处理费收费通知书',
    number: `编号 ${id}`,
    to: `${contact?.name ?? '申请人'}：`,
    paragraphs: [
      `你于${spokenDay(submittedAt)}提出申请，要求公开：“${text.trim()}”。`,
      `申请公开政府信息的数量、频次明显超过合理范围的，可以收取信息处理费。依据：${basis}。`,
      `${counted}。应当缴纳 ${yuan} 元。`,
      `缴纳方式：${how}`,
      unpaid,
      '不想缴纳的，可以撤回申请。',
    ],
    signedBy: department.name,
    on: spokenDay(at),
    plain: [
      `这件申请要交 ${yuan} 元信息处理费，${counted}。`,
      `怎样交：${how}`,
      `最晚${last}。不交，就当你放弃了这件申请；交了，从交的第二天起重新算答复的日子。`,
    ],
  }
}
