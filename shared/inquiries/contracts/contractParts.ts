import * as z from 'zod'
import { operation } from '../../operation'
import { phone } from '../../people/credentials'
import type { Role } from '../../people/role'
import { mostAttachments } from '../case/attachment'
import { mostPhotos } from '../identity/identityWords'
import { queryCode } from '../case/code'
import { inquiryView } from '../view'
import { deskSizes } from '../deskWords'
import { inquirySizes } from '../words'
import { words } from './freeText'

export const id = z.strictObject({ id: queryCode })
export const version = z.number().int().min(0)
export const departmentId = z.string().min(1).max(40)
export const area = z.string().regex(/^\d{6,12}$/, '行政区划代码是 6 到 12 位数字')
/** Made once per draft by the client: sending the draft twice makes one inquiry. */
export const key = z.string().regex(/^[A-Za-z0-9_-]{8,64}$/, '提交标识不合规则')
/** What an upload gave back. */
const upload = z.string().regex(/^[A-Za-z0-9_.-]{8,80}$/, '附件标识不合规则')
export const attachments = z.array(upload).max(mostAttachments, `附件最多 ${mostAttachments} 个`).default([])
/** Uploads that show who somebody is: kept apart from the attachments, and deleted once they were looked at. */
export const identityPhotos = z.array(upload).max(mostPhotos, `身份证明最多 ${mostPhotos} 张照片`)
/** One line of what a reply rests on. */
export const basisLine = z.string().min(deskSizes.basis.least).max(deskSizes.basis.most)
export const contact = z.strictObject({ name: words(inquirySizes.name, '称呼').optional(), phone: phone.optional() })
export const shown = z.object({ inquiry: inquiryView })
export const problems = ['not-found', 'not-allowed', 'not-now', 'changed-meanwhile', 'too-many-attempts'] as const

/** One change of one inquiry: all of them answer with the case as it stands then. */
export const caseOperation = <
  const Name extends string,
  const Path extends string,
  const Callers extends readonly Role[],
  Body extends z.ZodType | undefined = undefined,
>({
  name,
  path,
  summary,
  callers,
  county,
  body,
}: {
  name: Name
  /** What stands behind /api/inquiries/{id}/. */
  path: Path
  summary: string
  callers: Callers
  /** Those of a county too, in their own tree. */
  county?: true
  body?: Body
}) =>
  operation({
    name,
    route: `POST /api/inquiries/{id}/${path}` as const,
    ...(county ? { county } : {}),
    summary,
    callers,
    params: id,
    body: body as Body,
    reply: shown,
    problems,
  })
