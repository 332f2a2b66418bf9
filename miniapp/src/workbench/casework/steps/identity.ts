import { deskSizes } from '@shared/inquiries/deskWords'
import { checked, checking } from './checking'
import type { Step } from './step'
import { spokenChannels } from '@shared/inquiries/words'

// 身份证明 of whoever applies for disclosure: what is missing.

export const identityLacking: Step = {
  action: checking,
  title: '身份证明还缺什么',
  note: ({ identity, channel }) =>
    `${spokenChannels.some((one) => one === channel) ? '他不登录，看不到你写的：打电话、当面或者寄信告诉他。' : '申请人会看到你写的，照着补交。'}${identity?.waiting ? '现在这些照片随即删除。' : ''}已经在计时的，计时照走；要停，在 7 个工作日内通知补正`,
  fields: () => [
    {
      name: 'text',
      sentAs: 'missing',
      label: '还缺什么',
      rows: 2,
      size: deskSizes.identityMissing,
      placeholder: '缺哪一面，哪里看不清，还要什么',
    },
  ],
  send: '告诉申请人',
  call: (one, { text }) => checked(one, { accepted: false, missing: text }),
}
