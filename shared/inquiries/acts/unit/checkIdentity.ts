import * as z from 'zod'
import { Problem } from '../../../problem'
import type { Inquiry } from '../../case/inquiry'
import { readable } from '../../case/said'
import { caseOperation, version } from '../../contracts/contractParts'
import { words } from '../../contracts/freeText'
import { deskSizes } from '../../deskWords'
import { act } from '../act'
import { inHand } from '../callers'
import { unless } from '../moment'
import { by } from '../byWhom'

export const checkIdentityOperation = caseOperation({
  name: 'checkIdentity',
  path: 'identity-check',
  summary: '核对身份证明：符合，或者还缺什么；在窗口或者信里看过的只记看过，不留照片',
  callers: ['officer', 'lead', 'dispatcher'],
  body: z.strictObject({
    accepted: z.boolean(),
    /** The document itself was looked at, or its copy in a letter; without it, the photos. */
    paper: z.literal(true).optional(),
    missing: words(deskSizes.identityMissing, '还缺什么').optional(),
    version: version.optional(),
  }),
})

/**
 * 核对身份证明 (政府信息公开条例 第二十九条), by whoever has the application in hand: nobody else sees a photo of an identity card
 * (个人信息保护法 第六条). Whatever comes of it, the photos go. What is missing does not stop a clock that runs:
 * that takes 补正, asked in time.
 */
export const checkIdentity = act({
  action: 'checkIdentity',
  operation: checkIdentityOperation,
  event: 'identityChecked',
  headline: ({ accepted, paper }) =>
    accepted ? `身份证明核对过了${paper ? '（看的原件或者信里的复印件）' : ''}` : '身份证明还缺',
  plainly: ({ accepted }) => (accepted ? '身份证明核对过了' : '身份证明还缺'),
  who: inHand,
  notNow: ({ kind, identity }) =>
    unless(kind === 'disclosure', '只有信息公开申请要核对身份证明') ??
    unless(identity !== undefined, '这份申请的身份证明在附件里，不用另外核对') ??
    unless(identity?.stands !== 'accepted', '身份证明已经核对过了'),
  requires: requireWhatWasSeen,
  decide: (_inquiry, { accepted, paper, missing }, caller, { at }) => ({
    type: 'identityChecked',
    at,
    by: by(caller),
    accepted,
    ...(paper ? { paper } : {}),
    ...(missing === undefined ? {} : { reason: missing }),
  }),
  tellsAsker: ({ accepted, reason }, { id }) =>
    accepted || reason === undefined
      ? undefined
      : {
          title: '身份证明还缺，请补交',
          text: `编号 ${id}：${readable(reason)}。打开这份申请重新交照片，或者带证件到办理单位的窗口。`,
        },
})

/** @throws Problem 'bad-input' for what nobody can have seen, and for a refusal that does not say what is missing. */
function requireWhatWasSeen(
  { identity }: Inquiry,
  { accepted, paper, missing }: { accepted: boolean; paper?: true | undefined; missing?: string | undefined },
): void {
  const wrong = (field: string, message: string) => new Problem('bad-input', message, [{ field, message }])
  if (!accepted && missing === undefined) throw wrong('missing', '写明还缺什么，申请人好照着补')
  if (accepted && !paper && !identity?.photos)
    throw wrong('paper', '还没有收到照片；看过原件或者复印件的，记“看过原件”')
}
