import * as z from 'zod'
import { Problem } from '../../../problem'
import { isPicture } from '../../case/attachment'
import type { Inquiry } from '../../case/inquiry'
import { caseOperation, identityPhotos } from '../../contracts/contractParts'
import { mostHandedIn } from '../../identity/identityWords'
import { act } from '../act'
import { ownCase } from '../callers'
import { hands } from '../desks'
import { unless } from '../moment'
import { by } from '../byWhom'

export const proveIdentityOperation = caseOperation({
  name: 'proveIdentity',
  path: 'identity',
  summary: '交身份证明：信息公开申请的申请人交照片，核对完就删除',
  callers: ['citizen'],
  body: z.strictObject({ photos: identityPhotos.min(1, '请先加身份证明的照片') }),
})

/** 身份证明 of whoever applied through the internet (政府信息公开条例 第二十九条): photos, once more where they were not enough. */
export const proveIdentity = act({
  action: 'proveIdentity',
  operation: proveIdentityOperation,
  event: 'identityProven',
  headline: ({ photos }) => `交了身份证明，${photos} 张照片`,
  who: ownCase,
  notNow: ({ kind, identity, events }) =>
    unless(kind === 'disclosure', '只有信息公开申请要交身份证明') ??
    unless(identity !== undefined, '这份申请的身份证明在附件里，不用另交') ??
    unless(identity?.stands !== 'accepted', '身份证明已经核对过了，不用再交') ??
    unless(
      events.filter(({ type }) => type === 'identityProven').length < mostHandedIn,
      '身份证明交的次数太多了，请带证件到办理单位的窗口',
    ),
  requires: (_inquiry, { photos }) => requirePictures(photos),
  keeps: (inquiry, { photos }) => withPhotos(inquiry, photos),
  decide: (_inquiry, { photos }, caller, { at }) => ({
    type: 'identityProven',
    at,
    by: by(caller),
    photos: photos.length,
  }),
  tellsDesks: (event, after) => hands(after, event, '申请人交了身份证明', '打开核对，核对完照片就删除。'),
})

/** The photos lie beside the history; those of before are replaced. */
const withPhotos = (inquiry: Inquiry, photos: string[]): Inquiry =>
  inquiry.identity ? { ...inquiry, identity: { ...inquiry.identity, photos } } : inquiry

/** @throws Problem 'bad-input' for whatever is no picture: nobody opens another kind of file to see a face. */
export function requirePictures(photos: readonly string[]): void {
  if (photos.every(isPicture)) return
  const message = '身份证明只收照片（JPG、PNG、WebP），PDF 请拍成照片'
  throw new Problem('bad-input', message, [{ field: 'photos', message }])
}
