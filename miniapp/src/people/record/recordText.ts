import { helpNames } from '@shared/people/helping/words'
import { fullDay } from '../../platform/dates'
import type { OwnRecord } from './useRecord'

/** The whole of it to be read or copied: one block a thing. */
export const recordText = ({ madeAt, account, help, telling, inquiries, messages }: OwnRecord): string =>
  [
    `我的信息（${fullDay(madeAt)}）`,
    accountLines({ account, help, telling }).join('\n'),
    ...inquiries.map(inquiryText),
    ...messages.map(({ title, text, sentAt }) => `消息 ${fullDay(sentAt)}\n${title}\n${text}`),
  ].join('\n\n')

/** The account and how it may be told of things, line by line. */
export function accountLines({ account, help, telling }: Pick<OwnRecord, 'account' | 'help' | 'telling'>): string[] {
  const none = '没有'
  return [
    `称呼：${account.name}`,
    `手机号：${account.phone ?? none}`,
    `关注的地方：${account.places.join('、') || none}`,
    `微信通知：${telling.wechat ? '同意过' : none}`,
    `短信通知：${telling.sms ?? none}`,
    ...account.joined.map(({ says, at }) => `合在一起的：${says}（${fullDay(at)}）`),
    ...help.helpers.map((one) => `替我办的：${helpWords(one)}`),
    ...help.helped.map((one) => `我替谁办：${helpWords(one)}`),
    `从什么时候起：${fullDay(account.since)}`,
    ...account.consents.map(
      ({ version, at, agreed }) => `${fullDay(at)} ${agreed ? '同意' : '撤回同意'}（${version} 版）`,
    ),
  ]
}

/** 「139****0412，到2026年12月31日，能：看以后新办的事和答复；…」 */
const helpWords = ({ name, may, until }: OwnRecord['help']['helpers'][number]) =>
  `${name}，到${fullDay(until)}，能：${may.map((one) => helpNames[one]).join('；')}`

function inquiryText({
  id,
  kind,
  status,
  text,
  contact,
  area,
  attachments,
  history,
  reply,
  published,
}: OwnRecord['inquiries'][number]) {
  return [
    `办件 ${id}（${kind}，${status}）`,
    text,
    ...(area ? [`地方：${area}`] : []),
    ...(contact.name ? [`称呼：${contact.name}`] : []),
    ...(contact.phone ? [`电话：${contact.phone}`] : []),
    ...(attachments.length > 0 ? [`附件：${attachments.length} 个`] : []),
    ...history.map((one) => `${fullDay(one.at)} ${one.title}${one.text ? `：${one.text}` : ''}`),
    ...(reply ? [`答复：${reply}`] : []),
    ...(published ? [`公开的问：${published.question}`, `公开的答：${published.reply}`] : []),
  ].join('\n')
}
